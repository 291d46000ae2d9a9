/**
 * Turns positions about their mean so that the longer principal axis lies along x, in place. Which way up and round
 * is settled by the third moments, so that the same drawing mirrored or turned ends up the same.
 */
export function rotateToAxes(x: Float64Array, y: Float64Array): void {
  const n = x.length;
  if (n === 0) return;
  centre(x);
  centre(y);
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < n; i++) {
    xx += x[i]! * x[i]!;
    xy += x[i]! * y[i]!;
    yy += y[i]! * y[i]!;
  }
  // The eigenvector of the larger eigenvalue of [[xx, xy], [xy, yy]], by √ alone.
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  let ux = half + root;
  let uy = xy;
  if (ux * ux + uy * uy <= 1e-24 * (root * root + 1e-300)) {
    ux = half <= 0 && root > 0 ? 0 : 1;
    uy = half <= 0 && root > 0 ? 1 : 0;
  }
  const length = Math.sqrt(ux * ux + uy * uy);
  ux /= length;
  uy /= length;
  for (let i = 0; i < n; i++) {
    const along = x[i]! * ux + y[i]! * uy;
    y[i] = y[i]! * ux - x[i]! * uy;
    x[i] = along;
  }
  faceForward(x);
  faceForward(y);
}

function centre(values: Float64Array): void {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  for (let i = 0; i < values.length; i++) values[i] = values[i]! - mean;
}

function faceForward(values: Float64Array): void {
  let skew = 0;
  for (const value of values) skew += value * value * value;
  if (skew >= 0) return;
  for (let i = 0; i < values.length; i++) values[i] = -values[i]!;
}
