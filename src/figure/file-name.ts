import type { Figure } from './figure.ts';

const LONGEST = 100;
/** What Windows keeps for devices, whatever the ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/** Letters that do not come apart into a Latin letter and its marks. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** Small Latin letters and digits with hyphens between them. */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/['`’]/g, '')
    .toLowerCase()
    .replace(/[^\x20-\x7e]/g, (letter) => LETTERS[letter] ?? (/\p{M}/u.test(letter) ? '' : ' '))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The name to save a figure under: its title and its date, in letters every file system takes, 100
 * characters at most with the ending.
 */
export function figureFileName({ metadata }: Pick<Figure, 'metadata'>, extension: string): string {
  const end = [slug(metadata.date).slice(0, 24), extension];
  const dated = end[0] === '' ? `.${extension}` : `-${end.join('.')}`;
  const title = slug(metadata.title) || 'figure';
  const room = LONGEST - dated.length;
  const cut = title.length > room ? title.slice(0, room + 1).replace(/-[^-]*$/, '') : title;
  const name = cut.slice(0, room).replace(/-$/, '');
  return RESERVED.test(name) ? `figure-${name}${dated}` : name + dated;
}
