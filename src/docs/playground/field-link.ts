type Pairs = readonly (readonly [name: string, value: string])[];

/** The settings in a link to the playground, of these fields only. */
export function settingsIn(fragment: string, names: readonly string[]): Pairs {
  const given = new URLSearchParams(fragment.replace(/^#/u, ''));
  return names.flatMap((name) => {
    const value = given.get(name);
    return value === null ? [] : [[name, value] as const];
  });
}

/** Settings as the fragment of a link, with `#`; empty where there are none. */
export function fragmentOf(settings: Pairs): string {
  const text = new URLSearchParams(settings.map(([name, value]) => [name, value])).toString();
  return text === '' ? '' : `#${text}`;
}
