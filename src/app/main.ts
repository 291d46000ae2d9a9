import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './page.css';
import '../define.ts';
import type { CooperationExplorerElement } from '../elements/cooperation-explorer.ts';
import { CooperationReadyEvent } from '../elements/ready-event.ts';
import { CooperationViewChangeEvent, type ViewChange } from '../elements/view-change-event.ts';

const explorer = document.querySelector<CooperationExplorerElement>('cooperation-explorer');

/** Writes the view into the address bar: as a page of the history, or in place of the present one. */
function writeAddress(link: string, asPage: boolean): void {
  const address = `#${link}`;
  if (address === location.hash) return;
  if (asPage) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

if (explorer !== null) {
  explorer.link = location.hash;
  explorer.addEventListener(CooperationReadyEvent.type, () => writeAddress(explorer.link, false));
  explorer.addEventListener(CooperationViewChangeEvent.type, (event) => {
    const { link, navigation } = (event as CustomEvent<ViewChange>).detail;
    writeAddress(link, navigation);
  });
  // Back, forward, and addresses typed or pasted by hand.
  addEventListener('popstate', () => {
    explorer.link = location.hash;
  });
}
