import { type Citation, type CitationFormat, copyNotes, pinpoint } from './citation.ts';
import { namedPublisher } from './named-publisher.ts';

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function writePlain(citation: Citation): string {
  const { document } = citation;
  const parts = [
    `${namedPublisher(document) ?? 'Publisher unknown'}: “${document.title}”`,
    document.published,
    ...copyNotes(citation),
    pinpoint(citation),
    ...(document.url === undefined ? [] : [document.url]),
  ];
  return oneLine(parts.join('. '));
}

/** A line for each document, to paste into a text: publisher, title, date, place, address. */
export const PLAIN_CITATION: CitationFormat = {
  id: 'plain',
  name: 'plain',
  mediaType: 'text/plain',
  write: (citations) => citations.map(writePlain).join('\n'),
};
