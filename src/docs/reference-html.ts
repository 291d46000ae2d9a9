import { capitalised } from '../text/first-letter.ts';
import { escapeHtml, wordsToHtml } from './escape-html.ts';
import { exampleOf, type Example } from './example.ts';
import { exampleHtml } from './example-page.ts';
import type { ReferenceEntry, ReferenceSection } from './reference-entry.ts';

/** The id of an entry in its page: `attribute-level`. */
export function anchorOf({ id }: ReferenceEntry): string {
  return id.replace(/[^a-z0-9-]+/giu, '-');
}

/** The first letter large, a full stop at the end. */
function sentence(words: string): string {
  const text = words.trim();
  return capitalised(/[.:]$/u.test(text) ? text : `${text}.`);
}

/** The whole reference of an element: what there is, then each thing with its example. */
export function referenceHtml(
  sections: readonly ReferenceSection[],
  examples: readonly Example[],
  build: Example['build'],
): string {
  const shown = new Map<string, string>();
  return [contents(sections), ...sections.map(sectionHtml)].join('\n');

  function sectionHtml({ title, entries }: ReferenceSection): string {
    return `<h2 id="${title.toLowerCase().replaceAll(' ', '-')}">${title}</h2>\n${entries
      .map(entryHtml)
      .join('\n')}`;
  }

  function entryHtml(entry: ReferenceEntry): string {
    const { name, meaning } = entry;
    return `<section class="entry" id="${anchorOf(entry)}" data-entry="${escapeHtml(entry.id)}">
<h3><a class="self" href="#${anchorOf(entry)}">${name.startsWith('the ') ? name : `<code>${escapeHtml(name)}</code>`}</a></h3>
<dl class="facts">
<div><dt>Type</dt><dd class="type">${typeHtml(entry)}</dd></div>
<div><dt>Default</dt><dd class="default">${defaultHtml(entry)}</dd></div>
</dl>
<p class="meaning">${wordsToHtml(sentence(meaning))}</p>
${shownBy(entry)}
</section>`;
  }

  /** An example stands where it is first needed; whoever comes after leads there. */
  function shownBy(entry: ReferenceEntry): string {
    const example = exampleOf(examples, entry.id, build);
    if (example === undefined) return '';
    const place = shown.get(example.name);
    if (place !== undefined) {
      return `<p class="see">Example: <a href="#${place}">${escapeHtml(example.title)}</a></p>`;
    }
    shown.set(example.name, anchorOf(entry));
    return exampleHtml(example, example.text, false);
  }
}

/** The type; that of an event leads to what it carries. */
function typeHtml({ id, type }: ReferenceEntry): string {
  const code = `<code>${escapeHtml(type)}</code>`;
  return id.startsWith('event ')
    ? `<a href="cooperation-graph.html#details-of-events">${code}</a>`
    : code;
}

function defaultHtml({ id, default: initial }: ReferenceEntry): string {
  if (initial !== null) return `<code>${escapeHtml(initial)}</code>`;
  return /^(attribute|property|css) /u.test(id) ? 'not set' : 'none';
}

function contents(sections: readonly ReferenceSection[]): string {
  const rows = sections.map(({ title, entries }) => {
    const links = entries.map((entry) => {
      const name = entry.name.replace(/^--cooperation-/u, '');
      return `<li><a href="#${anchorOf(entry)}">${escapeHtml(name)}</a></li>`;
    });
    return `<div><dt>${title}</dt><dd><ul>${links.join('\n')}</ul></dd></div>`;
  });
  return `<dl class="contents">\n${rows.join('\n')}\n</dl>`;
}
