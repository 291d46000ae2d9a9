import type { LabelFace } from '../view/scene.ts';
import { COUNTRY_TRACKING } from '../view/text-width.ts';

/** The two families of the plate, as CSS lists. */
export interface PlateFonts {
  readonly sans: string;
  readonly serif: string;
}

/** The families set by the host through `--cooperation-sans` and `--cooperation-serif`. */
export function fontsOf(element: Element): PlateFonts {
  const style = getComputedStyle(element);
  const family = (name: string, fallback: string): string =>
    style.getPropertyValue(name).replace(/\s+/g, ' ').trim() || fallback;
  return {
    sans: family('--cooperation-sans', 'sans-serif'),
    serif: family('--cooperation-serif', 'serif'),
  };
}

/** A face as the `font` of a 2D context. Countries stand in semibold, missions in serif italic. */
export function fontOf(face: LabelFace, size: number, fonts: PlateFonts): string {
  switch (face) {
    case 'country':
      return `600 ${size}px ${fonts.sans}`;
    case 'mission':
      return `italic 400 ${size}px ${fonts.serif}`;
    default:
      return `400 ${size}px ${fonts.sans}`;
  }
}

/** Letter-spacing of a face as a 2D context takes it. */
export function trackingOf(face: LabelFace, size: number): string {
  return face === 'country' ? `${COUNTRY_TRACKING * size}px` : '0px';
}

/** Asks the page for the faces of a plate in `element`, and calls back when any face has arrived. */
export function whenFontsArrive(element: Element, arrived: () => void, signal: AbortSignal): void {
  const page = element.ownerDocument;
  const fonts = fontsOf(element);
  page.fonts.addEventListener('loadingdone', arrived, { signal });
  const faces: readonly LabelFace[] = ['country', 'organisation', 'mission'];
  // A face that cannot be had is no fault: its fallback is on the screen already.
  void Promise.allSettled(faces.map((face) => page.fonts.load(fontOf(face, 12, fonts))))
    .then(() => page.fonts.ready)
    .then(() => {
      if (!signal.aborted) arrived();
    });
}
