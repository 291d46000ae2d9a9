import { css, type CSSResult, type LitElement, type ReactiveController } from 'lit';
import type { Figure } from '../figure/figure.ts';
import type { SvgNode } from '../figure/svg/svg-node.ts';
import { buildFeatures } from './build-features.ts';
import type { FigureMaker, FigureTools } from './figure-maker.ts';

/** While a page is printed, the figure stands in place of all else in the element. */
export const print: CSSResult = css`
  .printed {
    display: none;
    /* A drawing does not mirror. */
    direction: ltr;
  }
  @media print {
    :host([data-printing]) {
      display: block !important;
      height: auto !important;
      min-height: 0 !important;
      overflow: visible !important;
      container-type: normal !important;
      background: none !important;
      border: 0 !important;
      padding: 0 !important;
    }
    :host([data-printing]) > :not(.printed) {
      display: none !important;
    }
    .printed {
      display: block;
    }
    .printed svg {
      display: block;
      width: 100%;
      height: auto;
      max-height: 100vh;
    }
  }
`;

/** Regions that print on letter paper; everybody else does on A4. */
const LETTER = /-(US|CA|MX|PH|CL|CO|CR|GT|SV|VE)\b/i;

/** The paper of the page's reader. */
export function paperOf(language: string): 'a4' | 'letter' {
  return LETTER.test(language) ? 'letter' : 'a4';
}

/** Where browsers do not say when they are at rest, ms. */
const LOAD_AFTER = 2000;

interface PrintTools extends FigureTools {
  readonly svgTree: (figure: Figure) => SvgNode;
  readonly svgElement: (node: SvgNode) => SVGElement;
}

/**
 * Puts the view's figure into its element while the page is printed. Browsers take the page as it stands
 * when `beforeprint` has been heard, so the figure is made there and then, without waiting for anything.
 */
export class PrintController implements ReactiveController {
  readonly #host: LitElement;
  readonly #figures: FigureMaker;
  #tools: PrintTools | null = null;
  #media: MediaQueryList | null = null;
  #printed: HTMLElement | null = null;

  constructor(host: LitElement, figures: FigureMaker) {
    this.#host = host;
    this.#figures = figures;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    this.#media = matchMedia('print');
    this.#media.addEventListener('change', this.#turned);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#media?.removeEventListener('change', this.#turned);
    this.#end();
  }

  /** Fetches what figures are made with when the page is at rest, so that it is there when it is printed. */
  prepare(): void {
    if (this.#tools !== null) return;
    // What cannot be fetched now is not printed either: the page prints as it stands.
    const load = (): void => void this.#load().catch(() => undefined);
    if ('requestIdleCallback' in globalThis) requestIdleCallback(load);
    else setTimeout(load, LOAD_AFTER);
  }

  async #load(): Promise<void> {
    const [tools, pictures] = await Promise.all([
      import('./figure-tools.ts'),
      buildFeatures().pictures(),
    ]);
    this.#tools = { ...tools, pictures };
  }

  readonly #turned = ({ matches }: MediaQueryListEvent): void => {
    if (matches) this.#begin();
    else this.#end();
  };

  readonly #begin = (): void => {
    if (this.#printed !== null || this.#tools === null) return;
    const size = paperOf(navigator.language);
    const figure = this.#figures.atOnce(this.#tools, {
      size,
      background: 'white',
      carrying: 'nothing',
    });
    if (figure === null) return;
    const printed = document.createElement('div');
    printed.className = 'printed';
    printed.append(this.#tools.svgElement(this.#tools.svgTree(figure)));
    this.#host.renderRoot.append(printed);
    this.#host.toggleAttribute('data-printing', true);
    this.#printed = printed;
  };

  readonly #end = (): void => {
    this.#printed?.remove();
    this.#printed = null;
    this.#host.toggleAttribute('data-printing', false);
  };
}
