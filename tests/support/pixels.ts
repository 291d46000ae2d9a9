/** A color as it is seen: red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/**
 * The colour at a point of a box whose canvases lie one on the other, in CSS px from its top left
 * corner, on a ground of `paper`.
 */
export function pixelAt(box: ParentNode, x: number, y: number, paper = '#ffffff'): Rgb {
  const seen = document.createElement('canvas');
  seen.width = seen.height = 1;
  const context = seen.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2D canvas in this browser');
  context.fillStyle = paper;
  context.fillRect(0, 0, 1, 1);
  const layers = [...box.querySelectorAll('canvas')].toSorted(
    (a, b) => Number(a.style.zIndex || 9) - Number(b.style.zIndex || 9),
  );
  for (const layer of layers) {
    const scale = layer.width / Number.parseFloat(layer.style.width);
    if (layer.width > 0) {
      context.drawImage(layer, Math.round(x * scale), Math.round(y * scale), 1, 1, 0, 0, 1, 1);
    }
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Whether two colours are the same but for rounding and smoothed edges. */
export function alike(seen: Rgb, hex: string, most = 12): boolean {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return wanted.every((value, channel) => Math.abs(value - (seen[channel] ?? 0)) <= most);
}
