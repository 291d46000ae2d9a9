import type { DatasetJson } from '../../dataset/dataset-json.ts';
import type { Figure } from '../figure.ts';
import { shownText } from '../shown-text.ts';
import { serialiseSvg } from '../svg/svg-node.ts';
import { svgTree } from '../svg/write-svg.ts';

/** What a page of its own is made of. */
export interface PageParts {
  /** What stands there where scripts do not run. */
  readonly figure: Figure;
  readonly data: DatasetJson;
  /** The view as a link's fragment. */
  readonly link: string;
  /** Where the explorer of the same data is; null: nowhere known. */
  readonly address: string | null;
  /** A classic script that defines `<cooperation-graph>`. */
  readonly script: string;
}

/** In a script's text nothing may begin what ends a script or turns it into a comment. */
function scriptText(script: string): string {
  return script.replace(/<(?=!--|\/script|script)/gi, '\\x3c');
}

/** JSON as the text of a script element: as JSON it means the same. */
function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function escaped(text: string): string {
  return shownText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** What the page may do: run its own scripts, and fetch nothing. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; worker-src blob:; img-src data: blob:";

const STYLE = `body { max-width: 1200px; margin: 24px auto; padding: 0 16px; background: #fbfbf8; }
@media (prefers-color-scheme: dark) { body { background: #12171e; } }
cooperation-graph { display: block; }
cooperation-graph > svg { display: block; max-width: 100%; height: auto; }`;

/** The figure as it stands in a page: the page carries the data, so the figure does not. */
function figureSvg(figure: Figure): string {
  const tree = svgTree({ ...figure, carried: null });
  const children = tree.children.filter(
    (child) => typeof child === 'string' || child.name !== 'metadata',
  );
  return serialiseSvg({ ...tree, children });
}

/**
 * A page of HTML with the view in it that needs nothing else: component, data and view are inside, the
 * figure stands in it where scripts do not run, and its policy lets it fetch nothing.
 */
export function writePage({ figure, data, link, address, script }: PageParts): string {
  const { title, language } = figure.metadata;
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<cooperation-graph>
${figureSvg(figure)}
</cooperation-graph>
<script type="application/json" id="view">${jsonText({ link, explorerUrl: address, data })}</script>
<script>${scriptText(script)}</script>
<script>
{
  const view = JSON.parse(document.getElementById('view').textContent);
  Object.assign(document.querySelector('cooperation-graph'), view);
}
</script>
</body>
</html>
`;
}
