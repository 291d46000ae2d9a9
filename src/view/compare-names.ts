const DIGITS = /(\d+)/u;
const MARKS = /\p{M}+/gu;

function folded(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

function order<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Order of two names, the same on every machine and in every language setting: case and accents count
 * only where nothing else differs, and numbers inside names count as numbers ("Chang’e-6" before
 * "Chang’e-10").
 */
export function compareNames(a: string, b: string): number {
  const [left, right] = [folded(a).split(DIGITS), folded(b).split(DIGITS)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x = '', y = ''] = [left[i], right[i]];
    // Splitting at a captured group puts the numbers at the odd places.
    const difference = (i % 2 === 1 ? order(Number(x), Number(y)) : 0) || order(x, y);
    if (difference !== 0) return difference;
  }
  return order(left.length, right.length) || order(a, b);
}
