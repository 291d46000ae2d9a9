/** What a tag holds besides attributes: the data that were dropped. */
export interface SnippetData {
  readonly text: string;
  readonly fileName: string;
}

/** Larger data are named, not repeated, characters. */
const MOST_INLINE = 20_000;

function attributeText([name, value]: readonly [string, string]): string {
  const text = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `\n  ${name}="${text}"`;
}

/** Data as the content of the element; null where they cannot or should not stand there. */
function inlineData({ text }: SnippetData): string | null {
  if (text.length > MOST_INLINE) return null;
  const isJson = /^\s*[{[]/u.test(text);
  if (isJson) {
    const safe = text.trim().replaceAll('<', String.raw`\u003c`);
    return `  <script type="application/json">\n${safe}\n  </script>`;
  }
  if (text.includes('<')) return null;
  return `  <script type="text/csv">\n${text.trim()}\n  </script>`;
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
  const inline = data === null ? null : inlineData(data);
  const source = data === null || inline !== null ? [] : [['src', data.fileName] as const];
  const chosen = attributes.filter(
    ([name]) => (view === null || !VIEW_ATTRIBUTES.has(name)) && (data === null || name !== 'src'),
  );
  const all = [...source, ...chosen, ...(view === null ? [] : [['view', view] as const])];
  const content = inline === null ? '' : `\n${inline}\n`;
  const end = all.length > 1 ? '\n' : '';
  const written =
    all.length === 1 ? attributeText(all[0]!).replace('\n ', '') : all.map(attributeText).join('');
  return `<cooperation-graph${written}${end}>${content}</cooperation-graph>`;
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
