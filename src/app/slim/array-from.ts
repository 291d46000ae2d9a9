/**
 * What `Array.from` does. Scripts that many old pages still have, Prototype and MooTools, put one of their
 * own in its place, which knows neither iterables nor a function for each item.
 */
export function arrayFrom<Item, Result = Item>(
  items: Iterable<Item> | ArrayLike<Item>,
  each: (item: Item, index: number) => Result = (item) => item as unknown as Result,
): Result[] {
  const results: Result[] = [];
  if (Symbol.iterator in Object(items)) {
    for (const item of items as Iterable<Item>) results.push(each(item, results.length));
    return results;
  }
  const { length } = items as ArrayLike<Item>;
  for (let i = 0; i < length; i++) results.push(each((items as ArrayLike<Item>)[i] as Item, i));
  return results;
}
