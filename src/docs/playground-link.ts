const TAG = /^<cooperation-graph((?:\s+[a-z-]+="[^"]*")*)\s*><\/cooperation-graph>$/u;
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/gu;

/** The bundled data, as examples name them; the playground has them where no others are named. */
const BUNDLED = 'cooperation.json';

/**
 * Where an example can be changed: the playground with its attributes. Null where it is more than one tag
 * with attributes.
 */
export function playgroundLink(text: string): string | null {
  const [, list] = TAG.exec(text.trim()) ?? [];
  if (list === undefined) return null;
  const set = [...list.matchAll(ATTRIBUTE)].flatMap(([, name = '', value = '']) => {
    if (name === 'src') return value === BUNDLED ? [] : [[name, `examples/${value}`]];
    return [[name, name === 'worker-url' ? value.replace(/^\.\.\//u, '') : value]];
  });
  return `playground.html#${new URLSearchParams(set).toString()}`;
}
