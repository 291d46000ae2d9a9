import { ERROR_CODES } from '../elements/host/error-codes.ts';
import { escapeHtml, wordsToHtml } from './escape-html.ts';
import type { Example } from './example.ts';
import { exampleHtml } from './example-page.ts';
import { datasetAddress, scriptTag, type PublishedBuild } from './script-tag.ts';

/** What pages may ask for between `<!--` and `-->`. */
export interface PageParts {
  readonly examples: readonly Example[];
  readonly build: PublishedBuild;
  /** HTML of larger parts by their names: `reference cooperation-graph`, `playground`, `changelog`. */
  readonly parts: ReadonlyMap<string, string>;
}

const MARKER = /<!-- ([a-z-]+)(?: ([\w/.-]+))? -->/gu;

/**
 * A page of `pages/` with what it asks for: `<!-- example name -->`, `<!-- whole-example name -->` (with
 * the tag that loads the script), `<!-- script -->`, `<!-- dataset -->` (its address on the CDN),
 * `<!-- version -->`, `<!-- error-codes -->` and the
 * larger parts. Throws where there is no such thing.
 */
export function pageContent(source: string, { examples, build, parts }: PageParts): string {
  return source.replace(MARKER, (_all, what: string, name: string | undefined) => {
    if (what === 'script') return `<pre><code>${escapeHtml(scriptTag(build))}</code></pre>`;
    if (what === 'dataset') return escapeHtml(datasetAddress(build));
    if (what === 'version') return escapeHtml(build.version);
    if (what === 'error-codes') return errorCodes();
    if (what === 'example' || what === 'whole-example') {
      const example = examples.find((one) => one.name === name);
      if (example === undefined) throw new Error(`there is no example ${name}`);
      const whole = what === 'whole-example';
      return exampleHtml(example, whole ? wholeText(example, build) : example.text, true);
    }
    const part = parts.get(name === undefined ? what : `${what} ${name}`);
    if (part === undefined) throw new Error(`pages know no ${what} ${name ?? ''}`);
    return part;
  });
}

/** An example with the tag that loads the script: all that an empty file needs. */
export function wholeText({ text }: Example, build: PublishedBuild): string {
  return `${scriptTag(build)}\n${text}`;
}

function errorCodes(): string {
  const rows = ERROR_CODES.map(
    ({ code, meaning }) =>
      `<div id="${code}"><dt><code>${code}</code></dt><dd>${wordsToHtml(meaning)}</dd></div>`,
  );
  return `<dl class="codes">\n${rows.join('\n')}\n</dl>`;
}

/** The first paragraph of a page as plain text. */
export function leadOf(html: string): string {
  const lead = /<p[^>]*>([\s\S]*?)<\/p>/u.exec(html)?.[1] ?? '';
  return lead
    .replace(/<[^>]+>/gu, '')
    .replace(/\s+/gu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
}
