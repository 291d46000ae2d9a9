import { html, nothing, type TemplateResult } from 'lit';
import type { Derived } from '../../view/pipeline.ts';
import type { Scene } from '../../view/scene.ts';
import { PANELS, type Camera, type Panel, type Theme, type ViewState } from '../../view/state.ts';
import { FIT, MINUS, MOON, PLUS, REDO, SUN, UNDO } from '../icons.ts';
import { ViewActionEvent } from '../view-action-event.ts';
import type { ViewController } from '../view-controller.ts';
import type { EmbedDesk } from './embed-desk.ts';
import { jump } from './jump.ts';
import { zoomedCamera } from './zoom.ts';

type Act = (event: Event) => void;

function act(...action: ConstructorParameters<typeof ViewActionEvent>): Act {
  return (event) => event.currentTarget?.dispatchEvent(new ViewActionEvent(...action));
}

/** Passes what the search found on as a jump. */
function jumping(scene: Scene, camera: Camera | null): (event: ViewActionEvent) => void {
  return (event) => {
    event.stopPropagation();
    const above = event.currentTarget instanceof Element ? event.currentTarget.parentElement : null;
    above?.dispatchEvent(new ViewActionEvent(jump(event.detail, scene, camera)));
  };
}

export interface ToolbarParts {
  readonly view: ViewController;
  readonly shown: Derived | null;
  readonly dark: boolean;
  readonly systemDark: boolean;
  readonly share: () => void;
  readonly embed: EmbedDesk;
}

/** The theme that looks other than now: the system's own where that is the one, so that it is followed on. */
function otherTheme(dark: boolean, systemDark: boolean): Theme {
  if (dark !== systemDark) return 'system';
  return dark ? 'light' : 'dark';
}

/** Search, undo, redo, theme, share, embed. */
export function toolbar({
  view,
  shown,
  dark,
  systemDark,
  share,
  embed,
}: ToolbarParts): TemplateResult {
  const theme = otherTheme(dark, systemDark);
  return html`<div class="tools">
    ${
      shown === null
        ? nothing
        : html`<cooperation-search
            .analysis=${shown.analysis}
            @view-action=${jumping(shown.scene, view.state.camera)}
          ></cooperation-search>`
    }
    <button class="ghost" aria-label="Undo" ?disabled=${!view.canUndo} @click=${() => view.undo()}>
      ${UNDO}
    </button>
    <button class="ghost" aria-label="Redo" ?disabled=${!view.canRedo} @click=${() => view.redo()}>
      ${REDO}
    </button>
    <button
      class="ghost"
      aria-label=${dark ? 'Light theme' : 'Dark theme'}
      @click=${act({ kind: 'set-theme', theme })}
    >
      ${dark ? SUN : MOON}
    </button>
    <button class="verb share" ?disabled=${shown === null} @click=${share}>Copy link</button>
    <cooperation-embed .desk=${shown === null ? null : embed}></cooperation-embed>
  </div>`;
}

const TAB_NAMES: Readonly<Record<Panel, string>> = {
  overview: 'Overview',
  ranking: 'Ranking',
  paths: 'Paths',
  documents: 'Documents',
  figure: 'Figure',
};

/** Whether the reading column shows this panel: a selection takes its place, but for figures. */
function isShown({ selection, panel }: ViewState, tab: Panel): boolean {
  return panel === tab && (selection === null || panel === 'figure');
}

/** The panels of the reading column; on phones also the table. */
export function tabs(state: ViewState): TemplateResult {
  return html`<nav class="tabs" aria-label="Reading column">
    ${PANELS.map(
      (panel) =>
        html`<button
          aria-current=${isShown(state, panel) ? 'page' : nothing}
          @click=${act({ kind: 'show-panel', panel })}
        >
          ${TAB_NAMES[panel]}
        </button>`,
    )}
    <button
      class="phone-tab"
      aria-pressed=${state.table.open ? 'true' : 'false'}
      @click=${act({ kind: 'open-table', open: !state.table.open })}
    >
      Table
    </button>
  </nav>`;
}

/** A figure has no camera of its own: where its marks stand can be chosen. */
function figureButtons(state: ViewState): TemplateResult {
  return html`<div class="zoom">
    <cooperation-layout class="word" .state=${state}></cooperation-layout>
  </div>`;
}

/** Table or graph, and zooming by buttons. */
export function zoomButtons(state: ViewState): TemplateResult {
  if (state.panel === 'figure') return figureButtons(state);
  const { open } = state.table;
  const zoom = (factor: number): Act =>
    act({ kind: 'move-camera', camera: zoomedCamera(state.camera, factor) });
  return html`<div class="zoom">
    ${
      state.pins.length === 0
        ? nothing
        : html`<button class="verb word" @click=${act({ kind: 'unpin', id: null })}>
            Reset positions
          </button>`
    }
    <cooperation-layout class="word" .state=${state} ?inert=${open}></cooperation-layout>
    <button
      class="verb word"
      aria-pressed=${open ? 'true' : 'false'}
      @click=${act({ kind: 'open-table', open: !open })}
    >
      ${open ? 'Graph' : 'Table'}
    </button>
    <button class="step" aria-label="Zoom out" ?disabled=${open} @click=${zoom(1 / 1.4)}>
      ${MINUS}
    </button>
    <button class="step" aria-label="Zoom in" ?disabled=${open} @click=${zoom(1.4)}>${PLUS}</button>
    <button
      aria-label="Show all"
      ?disabled=${open}
      @click=${act({ kind: 'move-camera', camera: null })}
    >
      ${FIT}
    </button>
  </div>`;
}
