/** A whole number with its thousands set apart, the same on every machine: "1,485". */
export function formatCount(count: number | bigint): string {
  return String(typeof count === 'bigint' ? count : Math.round(count)).replace(
    /\B(?=(\d{3})+$)/g,
    ',',
  );
}

/** A number with its noun: "1 tie", "86 ties". `many` is needed only where the plural is not `one` + s. */
export function countWords(count: number | bigint, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${Number(count) === 1 ? one : many}`;
}

/** A value between 0 and 1 without its leading zero, as tables of shares have it: ".35", "1.00". */
export function formatShare(value: number, digits = 2): string {
  return value.toFixed(digits).replace(/^0\./, '.').replace(/^-0\./, '-.');
}

/** A metric's value: a count as a count, anything else as a share with its digits. */
export function formatMetric(value: number, digits: number): string {
  return digits === 0 ? formatCount(value) : formatShare(value, digits);
}
