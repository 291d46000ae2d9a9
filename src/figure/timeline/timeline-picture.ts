import { chosenStatements } from '../../view/timeline/timeline-selection.ts';
import { trueWords } from '../../view/time-words.ts';
import { axisOfDataset, timelineOf } from '../../view/timeline/timeline.ts';
import { flowKey, KEY_LINE } from '../key/flow-key.ts';
import { stack, type Block } from '../page/block.ts';
import { movedItems } from '../page/move-items.ts';
import type { Picture } from '../picture.ts';
import { setParagraph } from '../text/set-paragraph.ts';
import { drawTimeline } from './draw-timeline.ts';
import { knownNote, timeWindow } from './time-window.ts';
import { timelineKey } from './timeline-key.ts';
import { AXIS, planTimeline, type TimelinePlan } from './timeline-plan.ts';

const FOOT_GAP = 8;
/** A key that would take more of the height than this gives way to rows. */
const KEY_SHARE = 0.22;

/** The timeline of the view: a row for each group of kinds, dots by year, lines for what lasts. */
export const TIMELINE_PICTURE: Picture = {
  id: 'timeline',
  compose: ({ request, choices, palette, width, height }) => {
    const { dataset, state } = request;
    const { analysis } = request.derive(request.screen);
    const timeline = timelineOf(dataset, analysis.query, axisOfDataset(dataset));
    const timed = trueWords(state) !== '';
    const look = {
      palette,
      chosen: chosenStatements(analysis.view, choices.selection ? state.selection : null),
      undated: state.undated,
    };
    const style = { face: 'sans', size: 11.5, line: KEY_LINE, color: palette.ink3 } as const;
    const footOf = (plan: TimelinePlan): Block => {
      const key = flowKey(timelineKey(timeline, plan, palette), width, palette);
      const known = setParagraph(knownNote(state), width, style);
      const low = height !== null && key.height + known.height > KEY_SHARE * height;
      return low ? known : stack([key, known]);
    };
    // Dots grow with the rows, and so do those of the key; a line more or less changes nothing else.
    const below = footOf(planTimeline(timeline, width, height, timed)).height + FOOT_GAP;
    const plan = planTimeline(timeline, width, height === null ? null : height - below, timed);
    const foot = footOf(plan);
    const bottom = plan.bottom + AXIS + FOOT_GAP - 2;
    const window = timeWindow(timeline, plan, state, palette);
    const [statements, ...others] = drawTimeline(timeline, plan, look);
    return {
      width,
      height: bottom + foot.height,
      items: [
        ...(statements === undefined ? [] : [statements]),
        ...(window.length === 0
          ? []
          : [{ kind: 'group', id: 'time', label: 'Chosen time', items: window } as const]),
        ...others,
        { kind: 'group', id: 'key', label: 'Key', items: movedItems(foot.items, 0, bottom) },
      ],
      labels: [],
      callouts: [],
      scene: null,
    };
  },
};
