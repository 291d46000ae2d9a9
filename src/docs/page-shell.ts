import { escapeHtml } from './escape-html.ts';
import { headingsOf, withHeadingIds } from './headings.ts';
import { PAGE_GROUPS, PAGES, type DocsPage } from './page-list.ts';

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
  /** Of the package that is described. */
  readonly version: string;
}

/** Headings from which on a page has a list of them. */
const LEAST_CONTENTS = 3;

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

/** A whole page round its content: the list of pages, that of its headings, the ways back and on. */
export function pageShell(
  page: DocsPage,
  { title, description, main, head = '', version }: PageContent,
): string {
  const text = withHeadingIds(main);
  return `<!doctype html>
<html lang="en">
<head>
${headOf(`${title} · Cooperation graph`, '', 'site.css')}
<meta name="description" content="${escapeHtml(description)}">
<script type="module" src="reading.js"></script>
${head}
</head>
<body data-page="${page.name}">
<a class="skip" href="#main">To the text</a>
<header>
<p><a class="name" href="index.html">Cooperation graph</a> <span class="version">${escapeHtml(version)}</span></p>
<p class="ways"><a href="names.html">Find a name</a><a class="all" href="#pages">All pages</a></p>
</header>
<main id="main" tabindex="-1">
${text}
${neighboursHtml(page)}
</main>
${contentsHtml(text)}
<nav id="pages" aria-label="Pages">
${PAGE_GROUPS.map((group) => groupHtml(group, page)).join('\n')}
</nav>
</body>
</html>
`;
}

function groupHtml({ title, pages }: (typeof PAGE_GROUPS)[number], page: DocsPage): string {
  const items = pages.map((one) => {
    const current = one.name === page.name ? ' aria-current="page"' : '';
    return `<li><a href="${one.name}.html"${current}>${escapeHtml(one.title)}</a></li>`;
  });
  return `<h2>${escapeHtml(title)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function contentsHtml(main: string): string {
  const headings = headingsOf(main);
  if (headings.length < LEAST_CONTENTS) return '';
  const items = headings.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`);
  return `<nav class="contents-here" aria-label="On this page">
<h2>On this page</h2>
<ul>
${items.join('\n')}
</ul>
</nav>`;
}

/** The pages before and after, in the order of the navigation. */
function neighboursHtml({ name }: DocsPage): string {
  const at = PAGES.findIndex((one) => one.name === name);
  const link = (page: DocsPage | undefined, rel: 'prev' | 'next', words: string): string =>
    page === undefined
      ? ''
      : `<a rel="${rel}" href="${page.name}.html"><span>${words}</span> ${escapeHtml(page.title)}</a>`;
  return `<nav class="neighbours" aria-label="Before and after">
${link(PAGES[at - 1], 'prev', 'Before')}
${link(PAGES[at + 1], 'next', 'Next')}
</nav>`;
}
