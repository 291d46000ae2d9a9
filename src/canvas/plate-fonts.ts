import type { DisplayList, TextFace } from '../figure/display-list.ts';
import { figureFont } from './paint-display-list.ts';

/** The families set by the host through `--cooperation-sans` and `--cooperation-serif`. */
export function fontsOf(element: Element): DisplayList['fonts'] {
  const style = getComputedStyle(element);
  const family = (name: string, fallback: string): string =>
    style.getPropertyValue(name).replace(/\s+/g, ' ').trim() || fallback;
  return {
    sans: family('--cooperation-sans', 'sans-serif'),
    serif: family('--cooperation-serif', 'serif'),
  };
}

/** Asks the page for the faces of a plate in `element`, and calls back when any face has arrived. */
export function whenFontsArrive(element: Element, arrived: () => void, signal: AbortSignal): void {
  const page = element.ownerDocument;
  const fonts = fontsOf(element);
  page.fonts.addEventListener('loadingdone', arrived, { signal });
  const faces: readonly TextFace[] = ['sansSemibold', 'sans', 'serifItalic'];
  // A face that cannot be had is no fault: its fallback is on the screen already.
  void Promise.allSettled(
    faces.map((face) => page.fonts.load(figureFont({ face, size: 12 }, fonts))),
  )
    .then(() => page.fonts.ready)
    .then(() => {
      if (!signal.aborted) arrived();
    });
}
