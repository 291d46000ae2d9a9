/**
 * The script of `embed.html`, which runs before the graph's: which view and which data the address asks for,
 * and how high the graph is, for the page round it. It listens to no messages.
 */
import { publicAddress } from '../../view/public-address.ts';
import { HEIGHT_MESSAGE } from './height-message.ts';

const graph = document.querySelector('cooperation-graph');

/** The data that `?src=` names, of this page's own site only. */
function askedData(): string | null {
  const src = new URLSearchParams(location.search).get('src');
  if (src === null || !URL.canParse(src, document.baseURI)) return null;
  const { href, origin } = new URL(src, document.baseURI);
  return origin === location.origin ? href : null;
}

function showView(): void {
  graph?.setAttribute('view', location.hash.slice(1));
}

/** Anybody may hold the page, and its height is no secret. */
function tellHeight(): void {
  const { height } = document.documentElement.getBoundingClientRect();
  parent.postMessage({ type: HEIGHT_MESSAGE, height: Math.ceil(height) }, '*');
}

const src = askedData();
if (src !== null) graph?.setAttribute('src', src);
const explorer = publicAddress(new URL('./', document.baseURI));
if (explorer !== null) graph?.setAttribute('explorer-url', explorer);
showView();
addEventListener('hashchange', showView);
if (parent !== window) {
  new ResizeObserver(tellHeight).observe(document.documentElement);
  addEventListener('load', tellHeight);
}
