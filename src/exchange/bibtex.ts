import { parseEdtf } from '../model/edtf.ts';
import { type Citation, type CitationFormat, copyNotes, pinpoint } from './citation.ts';
import { namedPublisher } from './named-publisher.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Braces must balance even where escaped, so they are written as commands. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/** Text as the value of a BibTeX field: what TeX would act on is escaped, Unicode stays. */
export function escapeBibtex(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\{}~^$&#_%]/gu, (c) => SPECIAL[c] ?? c);
}

/** An address as a verbatim field has it: nothing escaped, what would end the field percent-encoded. */
function verbatim(address: string): string {
  return address.replace(/[\s{}\\]/gu, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** The date for biblatex (EDTF), and its year and month for classic BibTeX where they are plain. */
function dateFields(published: string): readonly (readonly [string, string])[] {
  const date = parseEdtf(published);
  if (date === null) return [];
  const plain = date.precision === 'day' || date.precision === 'month' || date.precision === 'year';
  const month = date.precision === 'year' ? undefined : MONTHS[Number(date.first?.slice(5, 7)) - 1];
  return [
    ['date', `{${published}}`],
    ...(plain ? [['year', `{${date.first?.slice(0, 4) ?? ''}}`] as const] : []),
    ...(plain && month !== undefined ? [['month', month] as const] : []),
  ];
}

function writeBibtex(citation: Citation): string {
  const { document } = citation;
  const publisher = namedPublisher(document);
  const notes = [...copyNotes(citation), pinpoint(citation)].join('. ');
  const fields: readonly (readonly [string, string])[] = [
    ['title', `{{${escapeBibtex(document.title)}}}`],
    ...(publisher === null ? [] : [['journal', `{{${escapeBibtex(publisher)}}}`] as const]),
    ...dateFields(document.published),
    ...(document.url === undefined ? [] : [['url', `{${verbatim(document.url)}}`] as const]),
    ['note', `{${escapeBibtex(notes)}}`],
  ];
  const key = document.id.replace(/[^A-Za-z0-9-]+/gu, '-');
  return `@article{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`;
}

/** BibTeX entries that biblatex reads too, one for each document. UTF-8. */
export const BIBTEX: CitationFormat = {
  id: 'bibtex',
  name: 'BibTeX',
  mediaType: 'application/x-bibtex',
  write: (citations) => citations.map(writeBibtex).join('\n\n'),
};
