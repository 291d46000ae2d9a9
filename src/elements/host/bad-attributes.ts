import { webAddress } from '../../view/web-address.ts';

/** What an attribute takes beside nothing. */
interface Rule {
  readonly property: string;
  readonly attribute: string;
  readonly isGood: (value: string) => boolean;
  /** Ends "it is …". */
  readonly wanted: string;
}

function oneOf(name: string, words: readonly string[]): Rule {
  const wanted = `one of ${words.join(', ')}`;
  return { property: name, attribute: name, isGood: (value) => words.includes(value), wanted };
}

/** Any page's: what is relative is an address too. */
const BASE = 'https://example.org/';

function addressIn(property: string, attribute: string): Rule {
  const isGood = (value: string): boolean => webAddress(value, BASE) !== null;
  return { property, attribute, isGood, wanted: 'the address of a page' };
}

const RULES: readonly Rule[] = [
  oneOf('controls', ['none', 'minimal', 'full']),
  oneOf('loading', ['eager', 'lazy']),
  oneOf('wheel', ['page', 'zoom']),
  oneOf('worker', ['auto', 'none']),
  addressIn('explorerUrl', 'explorer-url'),
  addressIn('embedUrl', 'embed-url'),
];

/** What is wrong with attributes that have just been set, in whole sentences. */
export function badAttributes(
  element: object,
  changed: ReadonlyMap<PropertyKey, unknown>,
): readonly string[] {
  return RULES.flatMap(({ property, attribute, isGood, wanted }) => {
    const value = String((element as Record<string, unknown>)[property] ?? '');
    if (!changed.has(property) || value === '' || isGood(value)) return [];
    return `The attribute “${attribute}” cannot be “${value}”; it is ${wanted}.`;
  });
}
