import { html, type TemplateResult } from 'lit';
import { dayWords, fromWords } from '../../view/time-words.ts';
import { monthsOn, type TimelineAxis } from '../../view/timeline/timeline-axis.ts';
import { handleValue, type Handle } from './handles.ts';
import { percent } from './marks.ts';

/** A slider of a timeline. */
export interface HandleModel {
  readonly axis: TimelineAxis;
  readonly handle: Handle;
  /** Its place, a share of the track. */
  readonly at: number;
  readonly day: string | null;
  /** Time plays: its changes are not read out one by one. */
  readonly busy: boolean;
  readonly key: (event: KeyboardEvent) => void;
  readonly drag: (event: PointerEvent) => void;
  /** A new run of moves begins. */
  readonly settle: () => void;
}

function valueText(handle: Handle, day: string | null): string {
  if (handle === 'since') return day === null ? 'no first day' : `from ${fromWords(day)}`;
  return day === null ? 'no last day' : `to ${dayWords(day)}`;
}

/** One end of what is chosen, as a slider in months. */
export function handleTemplate(model: HandleModel): TemplateResult {
  const { axis, handle, at, day, key, drag, settle } = model;
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    settle();
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    if ((event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) drag(event);
  };
  return html`<div
    class=${`handle ${handle}${day === null ? ' open' : ''}`}
    role="slider"
    tabindex="0"
    aria-label=${handle === 'since' ? 'From' : 'To'}
    aria-orientation="horizontal"
    aria-valuemin="0"
    aria-valuemax=${monthsOn(axis) + 1}
    aria-valuenow=${handleValue(axis, handle, day)}
    aria-valuetext=${valueText(handle, day)}
    .style=${`left:${percent(at)}`}
    @keydown=${key}
    @focus=${settle}
    @pointerdown=${down}
    @pointermove=${move}
  ></div>`;
}
