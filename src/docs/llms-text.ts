import { PAGE_GROUPS } from './page-list.ts';

/** The site as one plain text for programs that read: what it is, then every page with its first sentence. */
export function llmsText(leads: ReadonlyMap<string, string>, version: string): string {
  const groups = PAGE_GROUPS.map(({ title, pages }) => {
    const lines = pages.map(
      ({ name, title: page }) => `- [${page}](${name}.html): ${leads.get(name) ?? ''}`,
    );
    return `## ${title}\n\n${lines.join('\n')}`;
  });
  return `# Cooperation graph

> Web component and explorer for networks of cooperation in which every tie opens the statements it
> stands on. Version ${version}, MIT licence. Everything is computed on the reader's device.

Machine-readable descriptions: custom-elements.json (attributes, properties, methods, events, slots,
parts and custom properties of both elements), schema.json (the format of datasets).

${groups.join('\n\n')}
`;
}
