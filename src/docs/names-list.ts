import { ERROR_CODES } from '../elements/host/error-codes.ts';
import { METRICS } from '../metrics/registry.ts';
import { escapeHtml } from './escape-html.ts';
import { linkKeyAnchor, LINK_KEYS } from './link-keys.ts';
import type { ReferenceSection } from './reference-entry.ts';
import { anchorOf } from './reference-html.ts';

/** A place in these pages that tells of a name. */
interface NamedPlace {
  readonly name: string;
  /** What it is there: `attribute`. */
  readonly sort: string;
  readonly href: string;
}

/** The references by their elements' tags, which are the names of their pages. */
export type References = ReadonlyMap<string, readonly ReferenceSection[]>;

function placesOf(tag: string, sections: readonly ReferenceSection[]): readonly NamedPlace[] {
  return sections.flatMap(({ entries }) =>
    entries.map((entry) => {
      const [sort = ''] = entry.id.split(' ');
      const of = tag === 'cooperation-explorer' ? ' of the explorer' : '';
      return {
        name: entry.name,
        sort: `${sort === 'css' ? 'custom property' : sort}${of}`,
        href: `${tag}.html#${anchorOf(entry)}`,
      };
    }),
  );
}

/** Every name that these pages explain, in the order of the alphabet, with where they do. */
export function namesList(references: References): string {
  const places: readonly NamedPlace[] = [
    ...[...references].flatMap(([tag, sections]) => placesOf(tag, sections)),
    ...ERROR_CODES.map(({ code }) => ({
      name: code,
      sort: 'error code',
      href: `errors.html#${code}`,
    })),
    ...METRICS.map(({ id }) => ({ name: id, sort: 'metric', href: `metrics.html#metric-${id}` })),
    ...LINK_KEYS.map(({ key }) => ({
      name: key,
      sort: 'key of links',
      href: `views.html#${linkKeyAnchor(key)}`,
    })),
  ];
  const byName = new Map<string, NamedPlace[]>();
  for (const place of places) {
    const at = byName.get(place.name);
    if (at === undefined) byName.set(place.name, [place]);
    else at.push(place);
  }
  const letters = (name: string): string => name.replace(/^--cooperation-|^cooperation-/u, '');
  const rows = [...byName].toSorted(([a], [b]) =>
    letters(a).localeCompare(letters(b), 'en', { sensitivity: 'base' }),
  );
  return `<p class="filter" hidden>
<label for="filter">Find</label>
<input id="filter" type="search" autocomplete="off" spellcheck="false">
<span id="found" role="status"></span>
</p>
<dl class="names">
${rows.map(([name, at]) => rowHtml(name, at)).join('\n')}
</dl>`;
}

function rowHtml(name: string, places: readonly NamedPlace[]): string {
  const links = places.map(({ sort, href }) => `<a href="${href}">${sort}</a>`);
  const shown = name.startsWith('the ') ? escapeHtml(name) : `<code>${escapeHtml(name)}</code>`;
  return `<div><dt>${shown}</dt><dd>${links.join(', ')}</dd></div>`;
}
