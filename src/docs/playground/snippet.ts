import { HEADER_WORDS } from '../../exchange/edge-list-dialect.ts';

/** What a tag holds besides attributes: the data that were dropped. */
export interface SnippetData {
  readonly text: string;
  readonly fileName: string;
}

/** Larger data are named, not repeated, characters. */
const MOST_INLINE = 20_000;

const isJson = (text: string): boolean => /^\s*[{[]/u.test(text);

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The heading for data that have no title of their own: what their file is called; null for others. */
export function titleOf({ text, fileName }: SnippetData): string | null {
  return isJson(text) ? null : fileName.replace(/\.[a-z]+$/iu, '');
}

/** How data of this sort have to begin, for whoever gave others. */
export function formOf({ text }: SnippetData): string {
  return isJson(text)
    ? 'A dataset is described by schema.json.'
    : `An edge list begins with the line ${HEADER_WORDS}.`;
}

/** Whether data stand in the tag; where they do not, their file is named and must be beside the page. */
export function standsInside({ text }: SnippetData): boolean {
  return text.length <= MOST_INLINE && (isJson(text) || !text.includes('<'));
}

function inlineData({ text }: SnippetData): string {
  if (!isJson(text)) return `  <script type="text/csv">\n${text.trim()}\n  </script>`;
  const safe = text.trim().replaceAll('<', String.raw`\u003c`);
  return `  <script type="application/json">\n${safe}\n  </script>`;
}

function contentOf(data: SnippetData | null): readonly string[] {
  if (data === null) return [];
  const title = titleOf(data);
  return [
    ...(title === null ? [] : [`  <h2 slot="title">${escaped(title)}</h2>`]),
    ...(standsInside(data) ? [inlineData(data)] : []),
  ];
}

/**
 * The tag that shows what the playground shows. `view`: the link of what the reader made of it, which
 * takes the place of all attributes that choose a view; null where the reader changed nothing.
 */
export function snippetText(
  attributes: readonly (readonly [name: string, value: string])[],
  view: string | null,
  data: SnippetData | null,
): string {
  const source = data === null || standsInside(data) ? [] : [['src', data.fileName] as const];
  const chosen = attributes.filter(
    ([name]) => (view === null || !VIEW_ATTRIBUTES.has(name)) && (data === null || name !== 'src'),
  );
  const all = [...source, ...chosen, ...(view === null ? [] : [['view', view] as const])];
  const written = all.map(([name, value]) => `${name}="${escaped(value)}"`);
  const tag =
    written.length <= 1
      ? ['<cooperation-graph', ...written].join(' ')
      : `<cooperation-graph\n  ${written.join('\n  ')}\n`;
  const content = contentOf(data).join('\n');
  return `${tag}>${content === '' ? '' : `\n${content}\n`}</cooperation-graph>`;
}

/** A whole page of HTML with the code in it. */
export function pageText(code: string, title: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
</head>
<body>
${code}
</body>
</html>
`;
}

/** The attributes that a view decides too. */
const VIEW_ATTRIBUTES: ReadonlySet<string> = new Set([
  'view',
  'level',
  'metric',
  'as-of',
  'without',
  'selected',
  'layout',
  'theme',
]);
