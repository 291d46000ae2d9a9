import type {
  ClassField,
  ClassMethod,
  CustomElementDeclaration,
  Package,
} from 'custom-elements-manifest';

/** One thing of an element that a host may use, as the reference tells of it. */
export interface ReferenceEntry {
  /** As examples name it: `attribute level`, `property level`, `method fit`, `event cooperation-ready`. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Null: it has none. */
  readonly default: string | null;
  /** From its doc comment; backticks are code. */
  readonly meaning: string;
}

/** Entries of one sort. */
export interface ReferenceSection {
  readonly title: string;
  readonly entries: readonly ReferenceEntry[];
}

/** The element of a tag. Throws where the manifest has none. */
export function elementOf({ modules }: Package, tag: string): CustomElementDeclaration {
  for (const { declarations = [] } of modules) {
    for (const one of declarations) {
      if (one.kind === 'class' && 'tagName' in one && one.tagName === tag) return one;
    }
  }
  throw new Error(`the manifest knows no ${tag}`);
}

function byName<T extends { readonly name: string }>(list: readonly T[]): readonly T[] {
  return list.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function signature(one: ClassMethod): string {
  const { parameters = [], return: result } = one;
  const inside = parameters.map(
    ({ name, type }) => `${/^\w+$/u.test(name) ? name : 'options'}: ${type?.text ?? 'unknown'}`,
  );
  return `${one.static === true ? 'static ' : ''}(${inside.join(', ')}) => ${result?.type?.text ?? 'void'}`;
}

/**
 * All that an element has, by sorts. `defaultOf` gives the default of a custom property, where the
 * manifest has none.
 */
export function referenceOf(
  element: CustomElementDeclaration,
  defaultOf: (property: string) => string | null,
): readonly ReferenceSection[] {
  const { attributes = [], members = [], events = [], slots = [] } = element;
  const { cssParts = [], cssStates = [] } = element;
  const fields = members.filter((one): one is ClassField => one.kind === 'field');
  const methods = members.filter((one): one is ClassMethod => one.kind === 'method');
  const sections: ReferenceSection[] = [
    {
      title: 'Attributes',
      entries: byName(attributes).map((one) => entry('attribute', one.name, one.type?.text, one)),
    },
    {
      title: 'Properties',
      entries: byName(fields).map((one) =>
        entry('property', one.name, `${one.type?.text}${one.readonly ? ' (read-only)' : ''}`, one),
      ),
    },
    {
      title: 'Methods',
      entries: byName(methods).map((one) => entry('method', one.name, signature(one), one)),
    },
    { title: 'Events', entries: events.map((one) => entry('event', one.name, one.type.text, one)) },
    { title: 'Slots', entries: slots.map((one) => entry('slot', one.name, 'slot', one)) },
    { title: 'Parts', entries: cssParts.map((one) => entry('part', one.name, 'part', one)) },
    { title: 'States', entries: cssStates.map((one) => entry('state', one.name, 'state', one)) },
    {
      title: 'Custom properties',
      entries: byName(element.cssProperties ?? []).map((one) => ({
        ...entry('css', one.name, one.syntax ?? 'CSS value', one),
        default: one.default ?? defaultOf(one.name),
      })),
    },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}

function entry(
  sort: string,
  name: string,
  type: string | undefined,
  { default: initial, description }: { default?: string; description?: string },
): ReferenceEntry {
  return {
    id: `${sort} ${name || 'default'}`,
    name: name || 'the default slot',
    type: type ?? 'unknown',
    default: initial ?? null,
    meaning: description ?? '',
  };
}
