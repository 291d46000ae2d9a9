import type { CooperationCaptionElement } from '../../src/elements/cooperation-caption.ts';
import { ViewActionEvent } from '../../src/elements/view-action-event.ts';
import { analyse } from '../../src/view/analysis.ts';
import { reduce } from '../../src/view/reduce.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';
import { button, deep, mount, plain, type Mounted } from './mount.ts';
import { starNetwork } from './star-network.ts';

/** A caption whose actions take effect, as in the explorer. */
export async function openCaption(
  change: Partial<ViewState> = {},
  dataset = starNetwork(),
): Promise<Mounted<CooperationCaptionElement>> {
  let state = { ...INITIAL_STATE, ...change };
  const mounted = await mount<CooperationCaptionElement>('cooperation-caption', {
    analysis: analyse(dataset, state),
    state,
  });
  const { element, frame } = mounted;
  frame.dataset['wide'] = '';
  frame.addEventListener(ViewActionEvent.type, (event) => {
    state = reduce(state, (event as ViewActionEvent).detail);
    element.state = state;
    element.analysis = analyse(dataset, state);
  });
  return mounted;
}

export const focused = (element: Element): Element | null =>
  element.shadowRoot?.activeElement ?? null;
export const popovers = (element: Element): HTMLElement[] => deep(element, '.popover');
export const boxes = (element: Element): HTMLElement[] => deep(element, '.popover label');
export function box(element: Element, words: string): HTMLInputElement {
  const label = boxes(element).find((l) => plain(l).startsWith(words));
  const input = label?.querySelector('input');
  if (!input) throw new Error(`no choice "${words}"`);
  return input;
}
/** Focus moves of the browser reach the element a task later. */
export const settledFocus = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export async function openWord(
  element: CooperationCaptionElement,
  words: string,
): Promise<HTMLElement> {
  const word = button(element, words);
  word.click();
  await element.updateComplete;
  return word;
}
