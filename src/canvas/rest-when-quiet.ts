import type { Core } from 'cytoscape';

/** What is used of Cytoscape's renderer; undocumented, hence pinned by a test. */
interface LoopingRenderer {
  destroyed?: boolean;
  renderLoopStarted: boolean;
  beforeRenderPriorities: { readonly animations: number };
  startRenderLoop(): void;
  beforeRender(act: (willDraw: boolean) => void, priority: number): void;
  redraw(options?: object): void;
}

/** After so many frames without a drawing the loop ends: longer than any fade. */
const QUIET_FRAMES = 30;

/**
 * Lets Cytoscape ask the page for frames only while there is something to draw. By itself it asks for
 * every frame as long as it lives, which on a page of ten graphs keeps the processor awake for nothing.
 *
 * Its loop ends in one way alone, where the renderer is `destroyed`: so it is told just that, once, in
 * the frame in which it is to end.
 */
export function restWhenQuiet(cy: Core): void {
  const renderer = (cy as Core & { renderer: () => LoopingRenderer }).renderer();
  const redraw = renderer.redraw.bind(renderer);
  let destroyed = false;
  let ending = false;
  let resting = false;
  let quiet = 0;

  Object.defineProperty(renderer, 'destroyed', {
    get: () => {
      if (!ending) return destroyed;
      ending = false;
      resting = true;
      return true;
    },
    set: (value: boolean) => {
      destroyed = value;
    },
  });
  renderer.beforeRender((willDraw) => {
    quiet = willDraw ? 0 : quiet + 1;
    // The loop asks for its next frame right after this: nothing comes between the two.
    if (quiet === QUIET_FRAMES) requestAnimationFrame(() => (ending = quiet >= QUIET_FRAMES));
  }, renderer.beforeRenderPriorities.animations);
  renderer.redraw = (options) => {
    redraw(options);
    quiet = 0;
    if (!resting || destroyed) return;
    resting = false;
    renderer.renderLoopStarted = false;
    renderer.startRenderLoop();
  };
}
