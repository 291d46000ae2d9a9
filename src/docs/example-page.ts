import { escapeHtml } from './escape-html.ts';
import type { Example } from './example.ts';
import { headOf } from './page-shell.ts';
import { playgroundLink } from './playground-link.ts';

/** A file of the site by its path. */
export type SiteFile = readonly [path: string, content: string | Uint8Array];

const SCRIPT = /<script( type="module")?>([\s\S]*?)<\/script>/gu;
const STYLE = /<style>([\s\S]*?)<\/style>/gu;

/**
 * An example as a page that can be opened and framed. Its scripts and styles become files beside it,
 * which pages that allow no inline code need.
 */
export function examplePage(example: Example): readonly SiteFile[] {
  const { name, title, text, build } = example;
  const scripts = [...text.matchAll(SCRIPT)].map((found) => found[2]!);
  const styles = [...text.matchAll(STYLE)].map((found) => found[1]!);
  const body = text.replace(SCRIPT, '').replace(STYLE, '').trim();
  // The explorer is a page's main part itself, with a heading.
  const isWhole = body.includes('<cooperation-explorer');
  const page = `<!doctype html>
<html lang="en">
<head>
${headOf(title, '../', 'example.css')}
${styles.length > 0 ? `<link rel="stylesheet" href="${name}.css">` : ''}
<script type="module" src="../${build}.js"></script>
${scripts.length > 0 ? `<script type="module" src="${name}.js"></script>` : ''}
</head>
<body>
${isWhole ? body : `<main>\n<h1>${escapeHtml(title)}</h1>\n${body}\n</main>`}
</body>
</html>
`;
  return [
    [`examples/${name}.html`, page],
    ...(scripts.length > 0 ? [[`examples/${name}.js`, scripts.join('\n')] as const] : []),
    ...(styles.length > 0 ? [[`examples/${name}.css`, styles.join('\n')] as const] : []),
  ];
}

/**
 * An example in a page: its text, itself in a frame, and where it can be changed. `open`: the frame is shown
 * without asking.
 */
export function exampleHtml(example: Example, text: string, open: boolean): string {
  const { name, title, height } = example;
  const frame = `<iframe src="examples/${name}.html" title="${escapeHtml(title)}" height="${height}" loading="lazy"></iframe>`;
  const code = `<pre><code>${escapeHtml(text)}</code></pre>`;
  const link = playgroundLink(example.text);
  const change =
    link === null ? '' : `<a href="${escapeHtml(link)}">Change it in the playground</a>`;
  const alone = `<a href="examples/${name}.html">Open it alone</a>`;
  const ways = `<p class="ways">${[alone, change].filter((way) => way !== '').join('\n')}</p>`;
  if (open) return `<div class="example">${code}\n${frame}\n${ways}</div>`;
  return `<div class="example">${code}\n<details><summary>Live: ${escapeHtml(title)}</summary>${frame}\n${ways}</details></div>`;
}
