import type { Dataset } from '../../model/dataset.ts';
import { decodeView } from '../../view/permalink/decode.ts';
import { fitToData } from '../../view/permalink/fit-to-data.ts';
import type { ViewState } from '../../view/state.ts';
import { VIEW_ATTRIBUTES } from './view-attributes.ts';

/** What a host asks for, by the names of attributes; those that are null or empty are not set. */
export type HostChoices = Readonly<Record<string, string | null>>;

/** A view that was asked for, and what of it could not be shown, in whole sentences. */
export interface AskedView {
  readonly state: ViewState;
  readonly problems: readonly string[];
}

/** The view of a link: an address with a fragment, or the text of a fragment with or without `#`. */
export function viewOfLink(link: string, dataset: Dataset): AskedView {
  const cut = link.indexOf('#');
  const isBareAddress = cut < 0 && /^[a-z]+:\/\/|^[./]/i.test(link);
  return fitToData(decodeView(isBareAddress ? '' : link.slice(cut + 1)), dataset);
}

/**
 * A view with the choices of these attributes. What is not set is as in `base`; what cannot be read, or
 * is not in the data, is left out and named.
 */
export function withChoices(
  view: ViewState,
  base: ViewState,
  names: readonly string[],
  choices: HostChoices,
  dataset: Dataset,
): AskedView {
  const problems: string[] = [];
  let state = view;
  for (const { name, part, read } of VIEW_ATTRIBUTES) {
    if (!names.includes(name)) continue;
    const text = choices[name]?.trim();
    const next = text ? read(text, state) : { ...state, [part]: base[part] };
    if (next === null)
      problems.push(`The attribute “${name}” cannot be “${text}”; it was left out.`);
    else state = next;
  }
  return fitToData({ state, data: null, problems }, dataset);
}
