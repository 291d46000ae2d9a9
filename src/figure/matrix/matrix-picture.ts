import { metricOf } from '../../metrics/registry.ts';
import { capitalised } from '../../text/first-letter.ts';
import type { Analysis } from '../../view/analysis.ts';
import { countWords, formatCount } from '../../view/count-words.ts';
import { emptyView } from '../../view/empty-view.ts';
import type { FigureChoices } from '../../view/figure-choices.ts';
import { joinWords } from '../../view/join-words.ts';
import { canSize } from '../../view/mark-size.ts';
import type { ViewState } from '../../view/state.ts';
import { takenOutNames } from '../../view/taken-out-words.ts';
import type { GroupItem } from '../display-list.ts';
import { familyKey } from '../key/family-key.ts';
import { flowKey, KEY_LINE } from '../key/flow-key.ts';
import { stack, type Block } from '../page/block.ts';
import { movedItems } from '../page/move-items.ts';
import type { ComposedPicture, Picture, PictureInput } from '../picture.ts';
import { setParagraph } from '../text/set-paragraph.ts';
import { cellsOf, drawMatrix } from './draw-matrix.ts';
import { matrixKey } from './matrix-key.ts';
import { matrixMembers, type MatrixMembers } from './matrix-members.ts';
import { planMatrix, type MatrixPlan } from './matrix-plan.ts';

const FOOT_GAP = 12;

function picture(width: number, height: number, items: readonly GroupItem[]): ComposedPicture {
  return { width, height, items, labels: [], callouts: [], scene: null };
}

/** What the order of a matrix goes by: the metric of the view, or number of ties where that orders nobody. */
function orderName({ metric: id }: ViewState): string {
  const metric = metricOf(id);
  return metric !== undefined && canSize(metric) ? metric.names.en : 'number of ties';
}

/** Who and what of the view has no place in the matrix, in a line; empty where all has one. */
function leftOutWords(
  analysis: Analysis,
  state: ViewState,
  { actors, missions, ties }: MatrixMembers,
  plan: MatrixPlan,
): string {
  const total = actors.length + missions.length;
  const taken = analysis.without.size === 0 ? '' : `${takenOutNames(analysis)} taken out`;
  const first =
    plan.shown < total
      ? `the first ${formatCount(plan.shown)} of ${formatCount(total)} by ${orderName(state)}`
      : '';
  const mute = ties.filter((tie) => cellsOf(tie, plan).length === 0).length;
  const out = [...analysis.view.ties.values()].filter(
    ({ source, target }) => analysis.without.has(source) || analysis.without.has(target),
  ).length;
  const among = analysis.view.ties.size - ties.length - out;
  const parts = [
    among === 0 ? '' : `${countWords(among, 'tie')} among missions`,
    mute === 0 ? '' : `${countWords(mute, 'tie')} of others`,
  ].filter((words) => words !== '');
  const one = among + mute === 1;
  const not = parts.length === 0 ? '' : `${joinWords(parts)} ${one ? 'has' : 'have'} no cell`;
  const said = [first, taken, not].filter((words) => words !== '').join('; ');
  return capitalised(said);
}

function foot(
  input: PictureInput,
  analysis: Analysis,
  members: MatrixMembers,
  plan: MatrixPlan,
): Block {
  const { palette, request, width } = input;
  const shown = [...plan.rows.members, ...plan.columns.members].map(({ entity }) => entity);
  const drawn = members.ties.filter((tie) => cellsOf(tie, plan).length > 0);
  const words = leftOutWords(analysis, request.state, members, plan);
  const style = { face: 'sans', size: 11.5, line: KEY_LINE, color: palette.ink3 } as const;
  const key = flowKey([familyKey(shown, palette), ...matrixKey(drawn, palette)], width, palette);
  return stack([key, setParagraph(words, width, style)]);
}

/** Names in the pencil’s colour: those the editor chose, and the selected one where selections are drawn. */
function withSelection(choices: FigureChoices, { selection }: ViewState): FigureChoices {
  if (!choices.selection || selection?.kind !== 'entity') return choices;
  return { ...choices, highlights: [...choices.highlights, selection.id] };
}

/** The widest matrix whose foot has its room too. */
function fitted(
  input: PictureInput,
  analysis: Analysis,
  members: MatrixMembers,
): { readonly plan: MatrixPlan; readonly key: Block } | null {
  const { width, height, choices } = input;
  let below = 0;
  for (;;) {
    const room = { width, height: height === null ? null : height - below };
    const plan = planMatrix(members, room, choices);
    if (plan === null) return null;
    const key = foot(input, analysis, members, plan);
    const needs = key.height + FOOT_GAP;
    if (height === null || needs <= below) return { plan, key };
    below = needs;
  }
}

/** Who is tied to whom as a table of cells: actors by actors and missions, or all by all. */
export const MATRIX_PICTURE: Picture = {
  id: 'matrix',
  compose: (input) => {
    const { request, width, palette } = input;
    const { analysis } = request.derive(request.screen);
    const members = matrixMembers(analysis, request.state);
    const matrix = members.ties.length === 0 ? null : fitted(input, analysis, members);
    if (matrix === null) {
      const words = emptyView(analysis)?.message ?? 'There is no room for a matrix here.';
      const style = { face: 'sans', size: 13, line: 19, color: palette.ink2 } as const;
      const said = setParagraph(words, width, style);
      const group = { kind: 'group', id: 'matrix', label: 'Matrix', items: said.items } as const;
      return picture(width, said.height, [group]);
    }
    const { plan, key } = matrix;
    const choices = withSelection(input.choices, request.state);
    const bottom = plan.top + plan.rows.length + FOOT_GAP;
    return picture(width, bottom + key.height, [
      ...drawMatrix(members.ties, plan, choices, palette),
      { kind: 'group', id: 'key', label: 'Key', items: movedItems(key.items, 0, bottom) },
    ]);
  },
};
