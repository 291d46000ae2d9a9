import type { EntityId } from '../model/entity.ts';
import type { LayoutId } from '../layout/layout-names.ts';
import type { ViewState } from './state.ts';

/** Where the reader put an entity: shares of the plate's width and height, 0 to 1. */
export interface Pin {
  readonly id: EntityId;
  readonly x: number;
  readonly y: number;
}

/** So many entities keep a place of the reader's; the one placed longest ago gives way to a further one. */
export const MOST_PINS = 200;

/** A link keeps a ten-thousandth of the plate: a tenth of a pixel. */
export const PIN_PARTS = 10_000;

/** What a reader can do to places. A mark is dragged on the canvas alone: where it is dropped is one action. */
export type PlaceAction =
  /** Places the entities another way; nobody keeps a place of the reader's. */
  | { readonly kind: 'set-layout'; readonly layout: LayoutId }
  | { readonly kind: 'pin'; readonly pin: Pin }
  /** Lets the layout place an entity again, or, with null, everybody. */
  | { readonly kind: 'unpin'; readonly id: EntityId | null };

function share(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * PIN_PARTS) / PIN_PARTS;
}

/** The pins with one more, on the plate and as precise as a link keeps it. In the order they were placed. */
export function withPin(pins: readonly Pin[], { id, x, y }: Pin): readonly Pin[] {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return pins;
  const others = pins.filter((pin) => pin.id !== id);
  return [...others, { id, x: share(x), y: share(y) }].slice(-MOST_PINS);
}

/** The view state after an action that concerns places. */
export function reducePlaces(state: ViewState, action: PlaceAction): ViewState {
  switch (action.kind) {
    case 'set-layout':
      if (action.layout === state.layout) return state;
      return { ...state, layout: action.layout, pins: [] };
    case 'pin':
      return { ...state, pins: withPin(state.pins, action.pin) };
    case 'unpin':
      return {
        ...state,
        pins: action.id === null ? [] : state.pins.filter(({ id }) => id !== action.id),
      };
  }
}
