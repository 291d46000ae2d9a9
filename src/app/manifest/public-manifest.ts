import type {
  Attribute,
  ClassMember,
  CustomElementDeclaration,
  CustomElementField,
  Event as EventEntry,
  JavaScriptModule,
  Package,
} from 'custom-elements-manifest';
import type { AnalysedClass } from './analyse-sources.ts';
import type { Choices } from './attribute-choices.ts';

/** The tags that hosts write, and the built files that register each. Panels are nobody's to write. */
const PUBLIC_TAGS: Readonly<Record<string, readonly string[]>> = {
  'cooperation-graph': ['dist/define.js', 'dist/embed.js'],
  'cooperation-explorer': ['dist/define.js'],
};

/** The module that exports the classes. */
const classModule = 'dist/index.js';

/** What an element has for the browser and for Lit. */
const lifecycle =
  /^(styles|properties|render|willUpdate|updated|firstUpdated|shouldUpdate|update)$/;

/** An element of the manifest, complete in the lists that those who read it walk through. */
export interface PublicElement extends CustomElementDeclaration {
  readonly tagName: string;
  readonly members: ClassMember[];
  readonly attributes: Attribute[];
  readonly events: EventEntry[];
}

/** The elements of a manifest. */
export function elementsOf({ modules }: Package): readonly PublicElement[] {
  return modules.flatMap(({ declarations = [] }) =>
    declarations.filter((one): one is PublicElement => 'tagName' in one),
  );
}

/** What hosts may rely on, out of all that the sources hold: elements and events as they are published. */
export function publicManifest(classes: readonly AnalysedClass[], choices: Choices): Package {
  const eventClasses = classes.filter(({ superclass }) => superclass?.name === 'ElementEvent');
  const eventTypes = new Map(eventClasses.map((one) => [typeOf(one), one.name]));
  const elements = Object.keys(PUBLIC_TAGS).map((tag) => {
    const found = classes.find(({ tagName }) => tagName === tag);
    if (found === undefined) throw new Error(`no class says @tag ${tag}`);
    return publicElement(found, eventTypes, choices.get(found.name) ?? new Map());
  });
  const fired = new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)));
  const declarations = [
    ...elements,
    ...eventClasses
      .filter(({ name }) => fired.has(name))
      .map(({ name, description = '' }) => ({
        kind: 'class' as const,
        name,
        description,
        superclass: { name: 'CustomEvent', package: 'global:' },
      })),
  ];
  const exports = declarations.map(({ name }) => ({
    kind: 'js' as const,
    name,
    declaration: { name, module: classModule },
  }));
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      { kind: 'javascript-module', path: classModule, declarations, exports },
      ...definitions(elements),
    ],
  };
}

/** The modules that register elements. */
function definitions(elements: readonly PublicElement[]): JavaScriptModule[] {
  return [...new Set(Object.values(PUBLIC_TAGS).flat())].map((path) => ({
    kind: 'javascript-module',
    path,
    declarations: [],
    exports: elements
      .filter(({ tagName }) => PUBLIC_TAGS[tagName]?.includes(path))
      .map(({ tagName, name }) => ({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: classModule },
      })),
  }));
}

function publicElement(
  { name, tagName = '', description = '', ...analysed }: AnalysedClass,
  eventTypes: ReadonlyMap<string, string>,
  choices: ReadonlyMap<string, readonly string[]>,
): PublicElement {
  const members = (analysed.members ?? []).filter(isPublic).map((one) => typed(one, choices));
  const fields = new Map(
    members.flatMap((one) => (one.kind === 'field' ? [[one.name, one] as const] : [])),
  );
  return {
    kind: 'class',
    customElement: true,
    name,
    tagName,
    description,
    superclass: { name: 'LitElement', package: 'lit' },
    members,
    attributes: (analysed.attributes ?? [])
      .filter(({ fieldName }) => fieldName === undefined || fields.has(fieldName))
      .map((one) => {
        const { type, description: words } = fields.get(one.fieldName ?? '') ?? {};
        const described = one.description ?? words;
        return {
          ...ownEntry(one),
          ...(type !== undefined && { type }),
          ...(described !== undefined && { description: described }),
        };
      }),
    events: publicEvents(analysed.events ?? [], eventTypes),
    slots: inherited(analysed.slots),
    cssParts: inherited(analysed.cssParts),
    cssProperties: inherited(analysed.cssProperties),
    cssStates: inherited(analysed.cssStates),
  };
}

/** What the analyzer found by itself has no words: only events that a comment names are public. */
function publicEvents(
  events: readonly EventEntry[],
  eventTypes: ReadonlyMap<string, string>,
): EventEntry[] {
  return inherited(events.filter(({ name }) => name?.startsWith('cooperation-'))).map((event) => ({
    ...event,
    type: { text: eventTypes.get(event.name) ?? 'CustomEvent' },
  }));
}

/** Each name once, a class's own words before those it inherits. */
function inherited<T extends { readonly name: string; inheritedFrom?: object }>(
  list: readonly T[] = [],
): T[] {
  const named = new Map<string, T>();
  for (const one of list) {
    if (!named.has(one.name)) named.set(one.name, ownEntry(one));
  }
  return [...named.values()];
}

/** An entry without word of the class it comes from: to hosts every member is the element's. */
function ownEntry<T extends { inheritedFrom?: object }>(entry: T): T {
  const own = { ...entry };
  delete own.inheritedFrom;
  return own;
}

function isPublic({ name, privacy, ...member }: ClassMember): boolean {
  const isStatic = member.kind === 'field' && member.static === true;
  return (
    (privacy ?? 'public') === 'public' && !/^[#_]/.test(name) && !isStatic && !lifecycle.test(name)
  );
}

/** A member without its origin, its type spelt out where it is one of few words. */
function typed(member: ClassMember, choices: ReadonlyMap<string, readonly string[]>): ClassMember {
  const own = ownEntry(member as CustomElementField);
  const words = choices.get(own.name);
  if (member.kind !== 'field' || words === undefined) return own as ClassMember;
  const isNullable = /\bnull\b/.test(own.type?.text ?? '');
  const text = [...words.map((word) => `'${word}'`), ...(isNullable ? ['null'] : [])].join(' | ');
  return { ...own, type: { text } };
}

/** The name under which a class of event is fired. */
function typeOf({ members = [] }: AnalysedClass): string {
  const field = members.find((one) => one.kind === 'field' && one.name === 'type');
  return field?.kind === 'field' ? (field.default ?? '').replaceAll("'", '') : '';
}
