import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './page.css';
import '../../define.ts';
import type { CooperationExplorerElement } from '../../elements/cooperation-explorer.ts';
import { CooperationReadyEvent } from '../../elements/ready-event.ts';
import { publicAddress } from '../../view/public-address.ts';
import { CooperationViewChangeEvent, type ViewChange } from '../../elements/view-change-event.ts';

const explorer = document.querySelector<CooperationExplorerElement>('cooperation-explorer');

/** Browsers refuse more than some hundred changes of the address in a few seconds; a step waits this long, in ms. */
const PAUSE = 60;
let waiting: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Writes what waits to be written. */
function flush(): void {
  clearTimeout(timer);
  timer = undefined;
  if (waiting !== null && waiting !== location.hash) history.replaceState(null, '', waiting);
  waiting = null;
}

/** Writes the view into the address bar: at once as a page of the history, soon in place of the present one. */
function writeAddress(link: string, asPage: boolean): void {
  const address = `#${link}`;
  if (asPage) {
    flush();
    if (address !== location.hash) history.pushState(null, '', address);
    return;
  }
  waiting = address;
  timer ??= setTimeout(flush, PAUSE);
}

if (explorer !== null) {
  explorer.explorerUrl = publicAddress(location);
  explorer.setView(location.hash);
  explorer.addEventListener(CooperationReadyEvent.type, () =>
    writeAddress(explorer.getView(), false),
  );
  explorer.addEventListener(CooperationViewChangeEvent.type, (event) => {
    const { link, navigation } = (event as CustomEvent<ViewChange>).detail;
    writeAddress(link, navigation);
  });
  // Back, forward, and addresses typed or pasted by hand.
  addEventListener('popstate', () => {
    waiting = null;
    explorer.setView(location.hash);
  });
  addEventListener('pagehide', flush);
}
