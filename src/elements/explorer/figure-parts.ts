import { html, type TemplateResult } from 'lit';
import type { FigureRequest } from '../../figure/figure.ts';
import type { Derived } from '../../view/pipeline.ts';
import type { FigureDesk } from '../cooperation-figure.ts';
import type { FigurePhase } from '../figure-controller.ts';
import type { ViewController } from '../view-controller.ts';
import type { EmbedDesk } from './embed-desk.ts';
import { notice } from './notices.ts';

/** The figure in the place of the plate. */
export function figureInPlace(view: ViewController, phase: FigurePhase): TemplateResult {
  return html`<main class="picture" data-figure>
    ${notice(view.problems, () => view.dismissProblems())}
    <cooperation-figure-preview
      .phase=${phase}
      .choices=${view.state.figure}
    ></cooperation-figure-preview>
  </main>`;
}

export interface FigureColumnModel {
  readonly shown: Derived;
  readonly request: FigureRequest;
  readonly phase: FigurePhase;
  readonly desk: FigureDesk;
  readonly embed: EmbedDesk;
}

/** The choices about the figure. On phones the toolbar has no room for “Embed”: it stands below them. */
export function figureColumn({
  shown,
  request,
  phase,
  desk,
  embed,
}: FigureColumnModel): TemplateResult {
  return html`<cooperation-figure
      .shown=${shown}
      .state=${request.state}
      .request=${request}
      .phase=${phase}
      .desk=${desk}
    ></cooperation-figure>
    <cooperation-embed .desk=${embed}></cooperation-embed>`;
}
