import { viewLink } from '../view-link.ts';
import type { Furniture } from './furniture.ts';

/** A link is written out up to this many characters. */
const WRITTEN = 64;

/** A link as people read it: without scheme; its end stands for it where it is long. */
function shortened(link: string): string {
  const plain = link.replace(/^https?:\/\//, '');
  if (plain.length <= WRITTEN) return plain;
  const [place = '', fragment = ''] = plain.split('#');
  const data = /(?:^|&)(data=[0-9a-f]+)$/.exec(fragment)?.[1];
  const end = data === undefined ? '#…' : `#…${data}`;
  const room = WRITTEN - end.length;
  return `${place.length > room ? `${place.slice(0, room - 1)}…` : place}${end}`;
}

/** The address of the view; where no site is known, its fragment. */
export const LINK: Furniture = {
  id: 'link',
  place: 'link',
  forms: ({ request }) => {
    const link = viewLink(request);
    const text = shortened(link);
    return [[link.startsWith('#') ? { text } : { text, href: link }]];
  },
};
