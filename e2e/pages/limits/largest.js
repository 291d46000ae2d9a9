/**
 * The largest whole number up to `most` for which something holds, where it holds for all up to some number,
 * 1 at least, and for none above.
 *
 * @param {number} most
 * @param {(number: number) => boolean | Promise<boolean>} holds asked one number at a time
 * @returns {Promise<number>}
 */
export async function largestUpTo(most, holds) {
  if (await holds(most)) return most;
  let [enough, tooMuch] = [1, most];
  while (tooMuch - enough > 1) {
    const middle = Math.floor((enough + tooMuch) / 2);
    if (await holds(middle)) enough = middle;
    else tooMuch = middle;
  }
  return enough;
}
