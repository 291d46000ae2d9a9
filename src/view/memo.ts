/**
 * The function with a memory of its last call: the same arguments (by identity) give the same result
 * again, without computing it.
 */
export function rememberLast<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    if (last === null || args.some((arg, i) => !Object.is(arg, last?.args[i]))) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
