import { css, html, LitElement, type TemplateResult } from 'lit';
import { CooperationPlateElement } from '../../src/elements/cooperation-plate.ts';
import { ViewActionEvent } from '../../src/elements/view-action-event.ts';
import type { ViewAction } from '../../src/view/action.ts';
import type { Scene, SceneNode } from '../../src/view/scene.ts';
import type { Camera, Selection } from '../../src/view/state.ts';
import { crossScene } from './scenes.ts';

if (!customElements.get('cooperation-plate')) {
  customElements.define('cooperation-plate', CooperationPlateElement);
}

/** A host as an explorer is: it holds selection and camera, and shows them on a plate in its shadow. */
class PlateHost extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
      position: relative;
      width: 800px;
      height: 500px;
    }
    cooperation-plate {
      position: absolute;
      inset: 0;
    }
  `;

  scene: Scene = crossScene();
  selection: Selection | null = null;
  camera: Camera | null = null;
  wheel: 'zoom' | 'page' = 'zoom';
  readonly actions: ViewAction[] = [];

  constructor() {
    super();
    this.addEventListener(ViewActionEvent.type, (event) => {
      const action = (event as ViewActionEvent).detail;
      this.actions.push(action);
      if (action.kind === 'select') this.selection = action.selection;
      if (action.kind === 'move-camera') this.camera = action.camera;
      this.requestUpdate();
    });
  }

  override render(): TemplateResult {
    return html`<cooperation-plate
      wheel=${this.wheel}
      label="Test network"
      .scene=${this.shown()}
      .camera=${this.camera}
      .describe=${(id: string) => `${id}, an entity`}
    ></cooperation-plate>`;
  }

  private last: readonly [Scene, Selection | null, Scene] | null = null;

  /** The same scene object while nothing changes, as a host that remembers would give. */
  private shown(): Scene {
    const { scene, selection } = this;
    if (this.last?.[0] === scene && this.last[1] === selection) return this.last[2];
    const selected = (node: SceneNode): boolean => node.id === selection?.id;
    const nodes = scene.nodes.map((node) => ({ ...node, selected: selected(node) }));
    const ties = scene.ties.map((tie) => ({ ...tie, selected: tie.id === selection?.id }));
    const shown = { ...scene, nodes, ties };
    this.last = [scene, selection, shown];
    return shown;
  }
}
customElements.define('test-plate-host', PlateHost);

/** A plate in the shadow of a host, 800 × 500 px, at the top left of the page. */
export interface PlatePage {
  readonly host: PlateHost;
  readonly plate: CooperationPlateElement;
  /** The name of the focused entity's proxy, or the class of what else has the focus. */
  focused(): string | null;
  remove(): void;
}

/** Puts a plate into `parent` and waits until its canvas is there. */
export async function platePage(parent: HTMLElement = document.body): Promise<PlatePage> {
  const host = document.createElement('test-plate-host') as PlateHost;
  parent.append(host);
  await host.updateComplete;
  const plate = host.shadowRoot?.querySelector('cooperation-plate') as CooperationPlateElement;
  await canvasOf(plate);
  return {
    host,
    plate,
    focused: () => {
      const focused = plate.shadowRoot?.activeElement;
      return focused?.getAttribute('data-id') ?? focused?.className ?? null;
    },
    remove: () => host.remove(),
  };
}

/** Waits until a plate has its canvas. */
export async function canvasOf(plate: CooperationPlateElement): Promise<void> {
  for (let frame = 0; frame < 100 && plate.canvas === null; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  if (plate.canvas === null) throw new Error('the plate has no canvas');
}
