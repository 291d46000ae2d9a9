import type { Position } from '../../model/dataset.ts';
import {
  BACKGROUNDS,
  CARRYING,
  DEFAULT_FIGURE,
  FIGURE_SIZE_IDS,
  PICTURE_IDS,
  type FigureChoices,
  type FigureColor,
  type FigureWords,
} from '../figure-choices.ts';
import { CALLOUT_PARTS, changeFigure } from '../figure-edits.ts';
import type { LinkField } from './fields.ts';

/** What a text would end: a part, an item. */
const quoted = (text: string): string => text.replace(/[%,|]/g, encodeURIComponent);

/** A quoted text as it was; null where it was never quoted. */
function unquoted(text: string): string | null {
  const isQuoted = !/%(?!25|2C|7C)/.test(text);
  return isQuoted ? text.replace(/%(25|2C|7C)/g, decodeURIComponent) : null;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * A field for one choice. `parse` gives null for nonsense. What our own links would not hold (too long, out of
 * bounds, in another order) is nonsense, too: nothing is cut to fit.
 */
function field<K extends keyof FigureChoices>(
  key: string,
  name: K,
  print: (value: FigureChoices[K]) => string,
  parse: (text: string) => FigureChoices[K] | null,
): LinkField {
  return {
    key: `figure-${key}`,
    write: ({ figure }) => (same(figure[name], DEFAULT_FIGURE[name]) ? null : print(figure[name])),
    read: (text, state) => {
      const value = parse(text);
      if (value === null) return null;
      const figure = changeFigure(state.figure, { [name]: value });
      return same(figure[name], value) ? { ...state, figure } : null;
    },
  };
}

function oneOf<K extends 'picture' | 'size' | 'extent' | 'background' | 'carrying'>(
  key: string,
  name: K,
  values: readonly FigureChoices[K][],
): LinkField {
  return field(
    key,
    name,
    (value) => value,
    (text) => values.find((value) => value === text) ?? null,
  );
}

/** A switch; a link only says that it is not as it is at first. */
function turned(key: string, name: 'crop' | 'selection'): LinkField {
  const other = !DEFAULT_FIGURE[name];
  return field(
    key,
    name,
    () => String(Number(other)),
    (text) => (text === String(Number(other)) ? other : null),
  );
}

function word(name: keyof FigureWords): LinkField {
  return {
    key: `figure-${name}`,
    write: ({ figure }) => figure.words[name],
    read: (text, state) => {
      const figure = changeFigure(state.figure, { words: { [name]: text } });
      return figure.words[name] === text ? { ...state, figure } : null;
    },
  };
}

/** Items joined by `|`, their parts by commas; null where one of them is nonsense. */
function items<T>(text: string, parse: (...parts: string[]) => T | null): T[] | null {
  const read = text.split('|').map((item) => parse(...item.split(',')));
  return read.includes(null) ? null : (read as T[]);
}

const NUMBER = /^-?\d{1,5}(\.\d)?$/;

function position(x: string, y: string, parts: number): Position | null {
  return NUMBER.test(x) && NUMBER.test(y) ? { x: Number(x) / parts, y: Number(y) / parts } : null;
}

const CUSTOM = field(
  'custom',
  'custom',
  ({ width, height, unit }) => `${width}${height === null ? '' : `x${height}`}${unit}`,
  (text) => {
    const [, width, height, unit] =
      /^(\d{1,5}(?:\.\d)?)(?:x(\d{1,5}(?:\.\d)?))?(px|mm)$/.exec(text) ?? [];
    if (unit !== 'px' && unit !== 'mm') return null;
    return { width: Number(width), height: height === undefined ? null : Number(height), unit };
  },
);

/** `country:fr,12.5,-3,hide,France in space`: where the label stands, whether it is hidden, its text. */
const LABELS = field(
  'label',
  'labels',
  (labels) =>
    labels
      .map(({ id, text, hidden, offset }) =>
        [id, offset?.x ?? '', offset?.y ?? '', hidden ? 'hide' : '', quoted(text ?? '')].join(','),
      )
      .join('|'),
  (text) =>
    items(text, (id = '', x = '', y = '', hide = '', label = '', ...more) => {
      const offset = position(x, y, 1);
      const written = unquoted(label);
      if (more.length > 0 || !/^(hide)?$/.test(hide) || written === null) return null;
      if (offset === null && x + y !== '') return null;
      return { id, text: written === '' ? null : written, hidden: hide !== '', offset };
    }),
);

/** `5000,120,country:fr,The only partner with hardware`: in ten-thousandths of the picture, whom it is about. */
const CALLOUTS = field(
  'note',
  'callouts',
  (callouts) =>
    callouts
      .map(({ text, at, target }) => {
        const [x, y] = [at.x, at.y].map((share) => Math.round(share * CALLOUT_PARTS));
        return [x, y, target ?? '', quoted(text)].join(',');
      })
      .join('|'),
  (text) =>
    items(text, (x = '', y = '', target = '', note = '', ...more) => {
      const at = position(x, y, CALLOUT_PARTS);
      const written = unquoted(note);
      if (at === null || written === null || more.length > 0) return null;
      return { text: written, at, target: target === '' ? null : target };
    }),
);

function font(name: 'sans' | 'serif'): LinkField {
  return {
    key: `figure-${name}`,
    write: ({ figure }) => figure.fonts[name],
    read: (text, state) => {
      const figure = changeFigure(state.figure, { fonts: { [name]: text } });
      return figure.fonts[name] === text ? { ...state, figure } : null;
    },
  };
}

/** `country,navy|ink,#202020`. */
const COLORS = field(
  'color',
  'colors',
  (colors) =>
    Object.entries(colors)
      .map((pair) => pair.join(','))
      .join('|'),
  (text) => {
    const pairs = items(text, (name = '', color = '', ...more) =>
      more.length > 0 ? null : ([name as FigureColor, color] as const),
    );
    return pairs === null ? null : Object.fromEntries(pairs);
  },
);

/** The keys of a link that concern figures: what differs from the figure a view has at first. */
export const FIGURE_FIELDS: readonly LinkField[] = [
  oneOf('picture', 'picture', PICTURE_IDS),
  oneOf('size', 'size', FIGURE_SIZE_IDS),
  CUSTOM,
  oneOf('extent', 'extent', ['whole', 'view']),
  turned('crop', 'crop'),
  oneOf('background', 'background', BACKGROUNDS),
  turned('selection', 'selection'),
  field(
    'off',
    'off',
    (off) => off.join(','),
    (text) => text.split(',') as unknown as FigureChoices['off'],
  ),
  oneOf('carry', 'carrying', CARRYING),
  word('title'),
  word('subtitle'),
  word('credit'),
  word('alt'),
  word('description'),
  LABELS,
  field(
    'highlight',
    'highlights',
    (ids) => ids.join(','),
    (text) => text.split(','),
  ),
  CALLOUTS,
  font('sans'),
  font('serif'),
  COLORS,
];
