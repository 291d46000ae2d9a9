/** Whether the reader asks for no motion. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whether the system forces its own colours. */
export function forcesColors(): boolean {
  return matchMedia('(forced-colors: active)').matches;
}

/** Calls back when the system begins or ceases to force its colours. */
export function whenForcedColorsChange(changed: () => void, signal: AbortSignal): void {
  matchMedia('(forced-colors: active)').addEventListener('change', changed, { signal });
}

/** Calls back when the window comes to a screen of another resolution, or the page is zoomed. */
export function whenResolutionChanges(changed: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  // A query for one resolution fires once, when that is left; then the next is watched.
  matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
    'change',
    () => {
      changed();
      whenResolutionChanges(changed, signal);
    },
    { once: true, signal },
  );
}
