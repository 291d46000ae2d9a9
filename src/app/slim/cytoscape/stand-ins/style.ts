import { ruleReader } from '../../../../figure/graph/element-styles.ts';
import { lookOf, type Look, type Rgb, type RuleStyle } from './look.ts';
import type { PaintedElement, PaintedGraph } from './painted-element.ts';

interface Rule {
  readonly selector: string;
  readonly style: RuleStyle;
}

/** Colours on their way. */
interface Fade {
  /** Time of the first frame, ms; null before it. */
  start: number | null;
  readonly duration: number;
  readonly from: Readonly<Record<string, Rgb>>;
  readonly to: Readonly<Record<string, Rgb>>;
}

/** In the place of Cytoscape's styles: rules for classes, numbers from data, and colours that fade. */
export class Style {
  private readonly cy: PaintedGraph;
  private read: (element: { group: 'nodes' | 'edges'; classes: string }) => RuleStyle = () => ({});
  private readonly fades = new Map<PaintedElement, Fade>();

  constructor(cy: PaintedGraph) {
    this.cy = cy;
  }

  /** Takes other rules; nothing fades to them. */
  fromJson(rules: readonly Rule[]): this {
    this.read = ruleReader(rules);
    this.fades.clear();
    for (const element of this.elements()) element._private.look = undefined;
    return this;
  }

  /** Has all elements look as the rules say. */
  update(): void {
    this.cy.mutableElements().updateStyle();
  }

  /** Gives an element its look, and tells the renderer of what that changes. */
  apply(element: PaintedElement): void {
    const { _private: state } = element;
    const { group, classes, data, look: before } = state;
    const look = lookOf(this.read({ group, classes: [...classes].join(' ') }), data);
    state.look = look;
    if (element.removed()) return;
    if (before?.['z-index'] !== look['z-index']) this.cy.notify('zorder', element);
    element.dirtyBoundingBoxCache();
    if (before !== undefined && look['transition-duration'] > 0) this.fade(element, before, look);
    else this.fades.delete(element);
  }

  /** Goes on with what fades, by the time of a frame in ms; whether anything does. */
  stepFades(now: number): boolean {
    const any = this.fades.size > 0;
    for (const [element, fade] of this.fades) {
      fade.start ??= now;
      const share = (now - fade.start) / fade.duration;
      if (share >= 1 || element.removed()) this.fades.delete(element);
      show(element, fade, Math.min(1, share));
      element.emit('style');
    }
    return any;
  }

  private fade(element: PaintedElement, before: Look, look: Look): void {
    const names = look['transition-property'].split(', ');
    const to = coloursOf(look, names);
    const running = this.fades.get(element);
    const from = coloursOf(before, names);
    // What is said again goes on; otherwise a fade starts from what is seen.
    const fade =
      running !== undefined && sameColours(running.to, to, names)
        ? running
        : { start: null, duration: look['transition-duration'], from, to };
    if (sameColours(from, to, names)) this.fades.delete(element);
    else this.fades.set(element, fade);
    if (this.fades.has(element)) element._private.look = { ...look, ...from };
  }

  private elements(): readonly PaintedElement[] {
    return Array.from(this.cy.mutableElements());
  }
}

function coloursOf(look: Look, names: readonly string[]): Record<string, Rgb> {
  return Object.fromEntries(
    Object.entries(look).filter(([name]) => names.includes(name)),
  ) as Record<string, Rgb>;
}

function sameColours(
  one: Readonly<Record<string, Rgb>>,
  other: Readonly<Record<string, Rgb>>,
  names: readonly string[],
): boolean {
  return names.every((name) => String(one[name]) === String(other[name]));
}

function show({ _private: state }: PaintedElement, { from, to }: Fade, share: number): void {
  const mixed = Object.entries(to).map(([name, end]) => [
    name,
    end.map((value, i) => {
      const start = from[name]?.[i] ?? value;
      return Math.round(start + (value - start) * share);
    }),
  ]);
  state.look = { ...state.look, ...Object.fromEntries(mixed) } as Look;
}
