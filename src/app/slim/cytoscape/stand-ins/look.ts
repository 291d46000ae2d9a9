import { channels } from '../../../../view/mix-colors.ts';

/** Channels of red, green and blue, 0 to 255. */
export type Rgb = readonly number[];

/** How an element looks, in Cytoscape's words; lengths are px of the screen. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly 'z-index': number;
  readonly 'transition-property': string;
  /** Duration of a fade, ms. */
  readonly 'transition-duration': number;
  readonly shape: 'ellipse' | 'round-rectangle' | 'diamond';
  readonly 'corner-radius': number;
  readonly 'background-color': Rgb;
  readonly 'border-color': Rgb;
  readonly 'border-width': number;
  readonly 'border-style': 'solid' | 'dashed';
  readonly 'border-dash-pattern': readonly number[];
  readonly 'border-join': CanvasLineJoin;
  readonly 'outline-width': number;
  readonly 'outline-color': Rgb;
  readonly 'line-color': Rgb;
  readonly 'line-style': 'solid' | 'dashed';
  readonly 'line-dash-pattern': readonly number[];
  readonly 'line-cap': CanvasLineCap;
}

/** The properties of a rule: numbers, words, `#RRGGBB`, or `data(field)` for what an element holds. */
export type RuleStyle = Readonly<Record<string, unknown>>;

/** What Cytoscape takes for what no rule says. */
const DEFAULTS: Partial<Look> = {
  shape: 'ellipse',
  'border-color': [0, 0, 0],
  'line-cap': 'butt',
};

/** The look of an element with these fields of data. */
export function lookOf(style: RuleStyle, data: Readonly<Record<string, number>>): Look {
  const look: Record<string, unknown> = { ...DEFAULTS };
  for (const [name, value] of Object.entries(style)) {
    look[name] = typeof value === 'string' ? valueOf(value, data) : value;
  }
  return look as unknown as Look;
}

function valueOf(text: string, data: Readonly<Record<string, number>>): unknown {
  if (text.startsWith('#')) return channels(text);
  const field = /^data\((\w+)\)$/.exec(text)?.[1];
  return field === undefined ? text : data[field];
}
