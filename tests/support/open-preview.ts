import { expect } from 'vitest';
import type { CooperationFigurePreviewElement } from '../../src/elements/cooperation-figure-preview.ts';
import type { FigureChoices } from '../../src/view/figure-choices.ts';
import type { FigureChange } from '../../src/view/figure-edits.ts';
import { reduce } from '../../src/view/reduce.ts';
import type { ViewState } from '../../src/view/state.ts';
import { figureOf, type MadeFigure } from './figure-of.ts';
import { deep, mount, settled, type Mounted } from './mount.ts';
import { starNetwork } from './star-network.ts';

/** A preview, and what its reader makes of the figure. */
export interface OpenPreview extends Mounted<CooperationFigurePreviewElement> {
  readonly made: MadeFigure;
  /** Lets the actions since the last time take effect, as the explorer does. */
  readonly redraw: () => Promise<void>;
  readonly figure: () => FigureChoices;
}

/** A preview in a room of its own size, with actions that take effect. */
export async function openPreview(
  change: FigureChange = {},
  dataset = starNetwork(),
): Promise<OpenPreview> {
  const made = figureOf(dataset, change);
  let state: ViewState = made.state;
  const mounted = await mount<CooperationFigurePreviewElement>('cooperation-figure-preview', {
    phase: made.phase,
    choices: state.figure,
  });
  const { element, frame, actions } = mounted;
  frame.style.cssText = 'position: relative; width: 700px; height: 600px;';
  // Its room is known after a frame or two.
  await expect.poll(() => deep(element, '.sheet[inert]').length).toBe(0);
  const redraw = async (): Promise<void> => {
    for (const action of actions.splice(0)) state = reduce(state, action);
    element.phase = figureOf(dataset, state.figure).phase;
    element.choices = state.figure;
    await settled(element);
  };
  return { ...mounted, made, redraw, figure: () => state.figure };
}

/** What lies over a label or note. */
export function hand(element: Element, name: string): HTMLElement {
  const found = deep(element, '.hand').find((one) =>
    one.getAttribute('aria-label')?.startsWith(`${name}, `),
  );
  if (found === undefined) throw new Error(`no label "${name}"`);
  return found;
}

/** The name of what has the focus in an element. */
export function focused(element: Element): string | null | undefined {
  return element.shadowRoot?.activeElement?.getAttribute('aria-label');
}
