import type { References } from './names-list.ts';
import { PAGE_GROUPS } from './page-list.ts';
import type { PublishedBuild } from './script-tag.ts';

/** What the text for programs is made of. */
export interface LlmsParts {
  /** The first sentences of pages, by their names. */
  readonly leads: ReadonlyMap<string, string>;
  readonly references: References;
  /** What a page needs to show a graph. */
  readonly firstCode: string;
  readonly build: PublishedBuild;
}

/**
 * The site as one plain text for programs that read: what it is, the first code, every page with its first
 * sentence, and all that the elements have.
 */
export function llmsText({ leads, references, firstCode, build }: LlmsParts): string {
  const groups = PAGE_GROUPS.map(({ title, pages }) => {
    const lines = pages.map(
      ({ name, title: page }) => `- [${page}](${name}.html): ${leads.get(name) ?? ''}`,
    );
    return `## ${title}\n\n${lines.join('\n')}`;
  });
  return `# Cooperation graph

> Web component and explorer for networks of cooperation in which every tie opens the statements it
> stands on. Version ${build.version}, MIT licence. Everything is computed on the reader's device.

Machine-readable descriptions: custom-elements.json (attributes, properties, methods, events, slots,
parts and custom properties of both elements), schema.json (the format of datasets).

A whole page:

\`\`\`html
${firstCode}
\`\`\`

${groups.join('\n\n')}

${[...references].map(([tag, sections]) => elementText(tag, sections)).join('\n\n')}
`;
}

type Sections = References extends ReadonlyMap<string, infer S> ? S : never;

function elementText(tag: string, sections: Sections): string {
  const parts = sections.map(({ title, entries }) => {
    const lines = entries.map(({ name, type, default: initial, meaning }) => {
      const given = initial === null ? '' : `, default \`${initial}\``;
      const words = meaning.replace(/\s+/gu, ' ').trim();
      return `- \`${name}\` (\`${type}\`${given}): ${words}`;
    });
    return `### ${title}\n\n${lines.join('\n')}`;
  });
  return `## <${tag}>\n\n${parts.join('\n\n')}`;
}
