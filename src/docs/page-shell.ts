import { escapeHtml } from './escape-html.ts';
import { PAGE_GROUPS, type DocsPage } from './page-list.ts';

/**
 * What the pages allow themselves: nothing but their own files. It stands in the page, so that it holds
 * on whatever server the site is put.
 */
export const DOCS_POLICY = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html cooperation-graph',
].join('; ');

/** What of a page is its own. */
export interface PageContent {
  readonly title: string;
  /** One sentence for search engines and lists of pages, plain text. */
  readonly description: string;
  /** HTML, with its heading. */
  readonly main: string;
  /** HTML for the head: scripts. */
  readonly head?: string;
}

/** The head that pages and examples share. `up`: how to get to the site's folder, such as `../`. */
export function headOf(title: string, up: string, style: string): string {
  return `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(DOCS_POLICY)}">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${up}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}${style}">`;
}

/** A whole page round its content. */
export function pageShell(
  page: DocsPage,
  { title, description, main, head = '' }: PageContent,
): string {
  return `<!doctype html>
<html lang="en">
<head>
${headOf(`${title} · Cooperation graph`, '', 'site.css')}
<meta name="description" content="${escapeHtml(description)}">
${head}
</head>
<body data-page="${page.name}">
<a class="skip" href="#main">To the text</a>
<header>
<a class="name" href="index.html">Cooperation graph</a>
<a class="all" href="#pages">All pages</a>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<nav id="pages" aria-label="Pages">
${PAGE_GROUPS.map(groupHtml).join('\n')}
</nav>
</body>
</html>
`;

  function groupHtml({ title: name, pages }: (typeof PAGE_GROUPS)[number]): string {
    const items = pages.map((one) => {
      const current = one.name === page.name ? ' aria-current="page"' : '';
      return `<li><a href="${one.name}.html"${current}>${escapeHtml(one.title)}</a></li>`;
    });
    return `<h2>${escapeHtml(name)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
  }
}
