/** A heading of the second order in a page. */
export interface Heading {
  readonly id: string;
  /** HTML, without tags of its own but code. */
  readonly title: string;
}

const H2 = /<h2(?: id="([^"]+)")?>([\s\S]*?)<\/h2>/gu;

function slug(title: string): string {
  const words = title.replace(/<[^>]+>|&[a-z]+;/gu, ' ').toLowerCase();
  return words.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}

/** The page with an id on each heading of the second order, so that every one can be linked to. */
export function withHeadingIds(html: string): string {
  return html.replace(H2, (_all, id: string | undefined, title: string) => {
    return `<h2 id="${id ?? slug(title)}">${title}</h2>`;
  });
}

/** The headings of the second order in a page that has their ids. */
export function headingsOf(html: string): readonly Heading[] {
  return [...html.matchAll(H2)].map(([, id = '', title = '']) => ({
    id,
    title: title.replace(/\s+/gu, ' ').trim(),
  }));
}
