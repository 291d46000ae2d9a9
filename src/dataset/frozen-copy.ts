/** A copy of a JSON value that nobody can change, all the way down; the original stays as it is. */
export function frozenCopy<T>(value: T): T;
export function frozenCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map((item: unknown) => frozenCopy(item)));
  if (typeof value !== 'object' || value === null) return value;
  // From entries: an assignment to `__proto__` would change the prototype instead of adding a member.
  const entries = Object.entries(value).map(([name, member]) => [name, frozenCopy(member)]);
  return Object.freeze(Object.fromEntries(entries));
}
