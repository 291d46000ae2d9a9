import type { Package } from 'custom-elements-manifest';
import { elementsOf, type PublicElement } from './public-manifest.ts';

/** Stem of the type names of an element: `CooperationGraph`. */
function stem({ name }: PublicElement): string {
  return name.replace(/Element$/, '');
}

/**
 * What each element takes and fires as interfaces, from which the types of every framework are made. A
 * framework sets a property where the element has one of that name, and an attribute otherwise.
 */
export function attributeTypes(manifest: Package): string {
  const elements = elementsOf(manifest);
  const names = [
    ...elements.map(({ name }) => name),
    ...new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text))),
  ];
  const imported = names.filter((name) => name !== 'CustomEvent');
  return [
    `import type { ${imported.join(', ')} } from './index.js';`,
    ...elements.map((element) => {
      const fields = element.members.filter(
        (one) => one.kind === 'field' && !('readonly' in one && one.readonly === true),
      );
      const own = fields.map(({ name }) => [name, name] as const);
      const dashed = element.attributes
        .filter(({ name, fieldName }) => fieldName !== undefined && name !== fieldName)
        .map(({ name, fieldName }) => [name, fieldName] as const);
      return [
        `/** What \`<${element.tagName}>\` takes. */`,
        `export interface ${stem(element)}Attributes {`,
        ...[...own, ...dashed].map(
          ([name, field]) => `  '${name}'?: ${element.name}['${field}'] | undefined;`,
        ),
        '}',
        `/** What \`<${element.tagName}>\` fires. */`,
        `export interface ${stem(element)}Events {`,
        ...element.events.map(({ name, type }) => `  '${name}': ${type.text};`),
        '}',
      ].join('\n');
    }),
    '',
  ].join('\n\n');
}

/** Types for templates of one framework: how the tags of a manifest enter its list of tags. */
type FrameworkTypes = (manifest: Package) => string;

function imports(manifest: Package): string {
  const elements = elementsOf(manifest);
  const types = elements.flatMap((one) => [`${stem(one)}Attributes`, `${stem(one)}Events`]);
  return [
    `import type { ${elements.map(({ name }) => name).join(', ')} } from './index.js';`,
    `import type { ${types.join(', ')} } from './attributes.js';`,
  ].join('\n');
}

function entries(manifest: Package, indent: string, wrapper: string): string {
  return elementsOf(manifest)
    .map(
      (one) =>
        `${indent}'${one.tagName}': ${wrapper}<${one.name}, ${stem(one)}Attributes, ${stem(one)}Events>;`,
    )
    .join('\n');
}

const react: FrameworkTypes = (manifest) => `${imports(manifest)}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Listeners<E> = { [K in keyof E & string as \`on\${K}\`]?: ((event: E[K]) => void) | undefined };
type Props<T, A, E> = Omit<DetailedHTMLProps<HTMLAttributes<T>, T>, keyof A> & A & Listeners<E>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${entries(manifest, '      ', 'Props')}
    }
  }
}
`;

const vue: FrameworkTypes = (manifest) => `${imports(manifest)}
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';

type Emits<E> = EmitFn<{ [K in keyof E]: (event: E[K]) => void }>;
type Tag<T, A, E> = new () => T & {
  /** @deprecated For templates only. */
  $props: Omit<HTMLAttributes, keyof A> & A & PublicProps;
  /** @deprecated For templates only. */
  $emit: Emits<E>;
};

declare module 'vue' {
  interface GlobalComponents {
${entries(manifest, '    ', 'Tag')}
  }
}
`;

const svelte: FrameworkTypes = (manifest) => `${imports(manifest)}
import type { HTMLAttributes } from 'svelte/elements';

type Listeners<E> = {
  [K in keyof E & string as \`on\${K}\` | \`on:\${K}\`]?: ((event: E[K]) => void) | null | undefined;
};
type Props<T extends EventTarget, A, E> = Omit<HTMLAttributes<T>, keyof A> & A & Listeners<E>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${entries(manifest, '    ', 'Props')}
  }
}
`;

/** The frameworks whose templates know the tags, by the entry of the package that teaches them. */
export const FRAMEWORKS: Readonly<Record<string, FrameworkTypes>> = { react, vue, svelte };
