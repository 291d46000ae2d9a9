import { encodeView } from '../view/permalink/encode.ts';
import { webAddress } from '../view/web-address.ts';
import type { FigureRequest } from './figure.ts';

/** The view as the fragment of a link, without `#`. */
export function viewFragment({ state, dataset }: FigureRequest): string {
  return encodeView(state, dataset.hash);
}

/** The view as a link, or its fragment where no address is known. */
export function viewLink(request: FigureRequest): string {
  const address = webAddress(request.address ?? undefined)?.replace(/#.*$/s, '') ?? '';
  return `${address}#${viewFragment(request)}`;
}
