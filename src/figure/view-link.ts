import { encodeView } from '../view/permalink/encode.ts';
import { webAddress } from '../view/web-address.ts';
import type { FigureRequest } from './figure.ts';

/** The view as the fragment of a link, without `#`. */
export function viewFragment({ state, dataset }: FigureRequest): string {
  return encodeView(state, dataset.hash);
}

/**
 * The view as a link for readers of the figure, or its fragment where no address is known. Whoever follows it
 * comes to see the graph, not to make a figure of it.
 */
export function viewLink(request: FigureRequest): string {
  const { panel } = request.state;
  const state = { ...request.state, panel: panel === 'figure' ? 'overview' : panel } as const;
  const address = webAddress(request.address ?? undefined)?.replace(/#.*$/s, '') ?? '';
  return `${address}#${viewFragment({ ...request, state })}`;
}
