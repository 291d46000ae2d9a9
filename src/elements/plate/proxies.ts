import type { CanvasHandle } from '../../canvas/canvas-handle.ts';
import type { EntityId } from '../../model/entity.ts';

/** The least box of a proxy, px. */
const LEAST_BOX = 24;

/** The elements that stand for entities in the accessibility tree, inside one shadow root. */
export class Proxies {
  private readonly host: { readonly shadowRoot: ShadowRoot | null };

  constructor(host: { readonly shadowRoot: ShadowRoot | null }) {
    this.host = host;
  }

  /** The entity whose proxy has the focus. */
  get focused(): EntityId | null {
    return proxyId(this.host.shadowRoot?.activeElement ?? null);
  }

  /** That entity, if the browser would show its focus: after a key, not after a tap. */
  get visiblyFocused(): EntityId | null {
    const { focused } = this;
    return this.of(focused)?.matches(':focus-visible') === true ? focused : null;
  }

  focus(id: EntityId | null): void {
    this.of(id)?.focus({ preventScroll: true });
  }

  /** Puts each over its mark, for magnifiers, voice control and screen readers by touch. */
  placeOver(canvas: CanvasHandle | null): void {
    if (canvas === null) return;
    for (const proxy of this.all()) {
      const mark = canvas.screenPosition(proxyId(proxy) ?? '');
      if (mark === null) continue;
      const box = Math.max(LEAST_BOX, 2 * mark.radius);
      proxy.style.width = proxy.style.height = `${box}px`;
      proxy.style.transform = `translate(${mark.x - box / 2}px, ${mark.y - box / 2}px)`;
    }
  }

  private of(id: EntityId | null): HTMLElement | undefined {
    return this.all().find((proxy) => proxyId(proxy) === id);
  }

  private all(): readonly HTMLElement[] {
    return [...(this.host.shadowRoot?.querySelectorAll<HTMLElement>('.proxy') ?? [])];
  }
}

/** The entity a proxy stands for, or null for any other element. */
export function proxyId(target: EventTarget | null): EntityId | null {
  return target instanceof HTMLElement ? (target.dataset['id'] ?? null) : null;
}
