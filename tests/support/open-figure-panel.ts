import { userEvent } from 'vitest/browser';
import type {
  CooperationFigureElement,
  FigureDesk,
} from '../../src/elements/cooperation-figure.ts';
import type { FigureChange } from '../../src/view/figure-edits.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { ViewState } from '../../src/view/state.ts';
import { figureOf } from './figure-of.ts';
import { deep, mount, plain, type Mounted } from './mount.ts';
import { starNetwork } from './star-network.ts';

/** A desk at which everything works. */
export function desk(change: Partial<FigureDesk> = {}): FigureDesk {
  return {
    format: { format: 'png', scale: '2x' },
    file: () => Promise.resolve(new Blob(['a file'])),
    copy: () => Promise.resolve(true),
    open: () => Promise.resolve('Opened.'),
    ...change,
  };
}

/** What a panel is opened with. */
export interface PanelSetting {
  readonly view?: Partial<ViewState>;
  readonly desk?: FigureDesk;
  readonly dataset?: Dataset;
  readonly theme?: 'light' | 'dark';
}

/** The panel of figures with some choices made. */
export function openPanel(
  change: FigureChange = {},
  { view = {}, desk: own = desk(), dataset = starNetwork(), theme = 'light' }: PanelSetting = {},
): Promise<Mounted<CooperationFigureElement>> {
  const { state, shown, request, phase } = figureOf(dataset, change, view);
  return mount<CooperationFigureElement>(
    'cooperation-figure',
    { state, shown, request, phase, desk: own },
    theme,
  );
}

/** The radio button or check box of a word. */
export function word(element: Element, words: string): HTMLInputElement {
  const label = deep(element, 'label.word').find((one) => plain(one) === words);
  const box = label?.querySelector('input');
  if (box === null || box === undefined) throw new Error(`no word "${words}"`);
  return box;
}

/** The field with a label. */
export function field(element: Element, label: string): HTMLTextAreaElement {
  const found = deep(element, '.field').find(
    (one) => plain(one.querySelector('label') ?? one) === label,
  );
  const box = found?.querySelector('textarea');
  if (box === null || box === undefined) throw new Error(`no field "${label}"`);
  return box;
}

/** Writes into a field in place of what stands there. */
export async function write(box: HTMLTextAreaElement, text: string): Promise<void> {
  box.focus();
  box.select();
  await userEvent.keyboard(`${text}{Enter}`);
}
