/** A PNG of 4 × 3 half-covering blue pixels with a `pHYs` of 72 dpi, made by another program. */
export function tinyPng(): Uint8Array {
  const base64 =
    'iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAYAAAC09K7GAAAACXBIWXMAAAsTAAALEwEAmpwYAAAAFUlEQVR4nGNUCu1pYEACTAxoAEMAAEl1AYnt6QYoAAAAAElFTkSuQmCC';
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
