import { html, type TemplateResult } from 'lit';
import type { Position } from '../../model/dataset.ts';
import { declarations } from '../declarations.ts';
import type { Drag } from './drag.ts';
import type { Hand } from './hand.ts';

export interface HandButtonModel {
  readonly hand: Hand;
  /** px per unit. */
  readonly scale: number;
  /** How far it is dragged just now, px; null while it is not. */
  readonly by: Position | null;
  /** Whether Tab leads to it. */
  readonly current: boolean;
  readonly drag: Drag;
  readonly press: () => void;
  readonly focus: () => void;
  readonly type: (event: KeyboardEvent) => void;
}

function nameOf({ text, kind, highlighted }: Hand): string {
  const words = text.replace(/\s+/gu, ' ');
  return `${words}, ${kind}${highlighted ? ', highlighted' : ''}`;
}

/** A label or note of the figure, to be taken hold of: a button that lies over it. */
export function handButton(model: HandButtonModel): TemplateResult {
  const { hand, scale, by, current, drag, press, focus, type } = model;
  const { left, top, width, height } = hand.box;
  const style = declarations({
    left: `${left * scale}px`,
    top: `${top * scale}px`,
    width: `${width * scale}px`,
    height: `${height * scale}px`,
    transform: by === null ? 'none' : `translate(${by.x}px, ${by.y}px)`,
  });
  return html`<button
    type="button"
    class=${by === null ? 'hand' : 'hand dragged'}
    data-key=${hand.key}
    tabindex=${current ? 0 : -1}
    aria-label=${nameOf(hand)}
    aria-haspopup="dialog"
    .style=${style}
    @click=${press}
    @focus=${focus}
    @keydown=${type}
    @pointerdown=${(event: PointerEvent) => drag.start(hand.key, event)}
    @pointermove=${(event: PointerEvent) => drag.move(event)}
    @pointerup=${(event: PointerEvent) => drag.end(event)}
    @pointercancel=${() => drag.cancel()}
  ></button>`;
}
