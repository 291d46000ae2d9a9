import type { Package } from 'custom-elements-manifest';
import { elementsOf, type PublicElement } from './public-manifest.ts';

/** The words an attribute takes, where its type is a list of them. */
export function wordsOf(type: string | undefined): readonly string[] {
  return [...(type ?? '').matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
}

/** Custom data for HTML in VS Code and whatever uses its language service. */
export function vscodeData(manifest: Package): object {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map(({ tagName, description, attributes }) => ({
      name: tagName,
      description,
      attributes: attributes.map(({ name, description: words, type }) => ({
        name,
        ...(words !== undefined && { description: words }),
        ...(wordsOf(type?.text).length > 0 && {
          values: wordsOf(type?.text).map((word) => ({ name: word })),
        }),
      })),
    })),
  };
}

/** Web types for JetBrains' editors. */
export function webTypes(manifest: Package, version: string): object {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: 'cooperation-graph',
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: { html: { elements: elementsOf(manifest).map(webTypesElement) } },
  };
}

function webTypesElement(element: PublicElement): object {
  const described = ({ name, description = '' }: { name: string; description?: string }) => ({
    name,
    description,
  });
  const { slots = [], cssParts = [], cssProperties = [] } = element;
  return {
    name: element.tagName,
    description: element.description,
    attributes: element.attributes.map(({ type, default: value, ...one }) => ({
      ...described(one),
      value: { type: type?.text ?? 'string', ...(value !== undefined && { default: value }) },
    })),
    slots: slots.map(described),
    js: {
      properties: element.members.flatMap((one) =>
        one.kind === 'field'
          ? [
              {
                ...described(one),
                ...('readonly' in one && one.readonly === true && { 'read-only': true }),
                ...(one.type !== undefined && { type: one.type.text }),
              },
            ]
          : [],
      ),
      events: element.events.map((one) => ({ ...described(one), type: one.type.text })),
    },
    css: { parts: cssParts.map(described), properties: cssProperties.map(described) },
  };
}
