import type { EntityId } from '../model/entity.ts';
import {
  FIGURE_COLORS,
  FIGURE_LIMITS,
  FURNITURE_IDS,
  type Callout,
  type CustomSize,
  type FigureChoices,
  type FigureWords,
  type LabelEdit,
} from './figure-choices.ts';
import { isEntityId } from './permalink/values.ts';

/** What changes in choices about figures; of words, fonts and the size of one's own a part may. */
export interface FigureChange extends Partial<Omit<FigureChoices, 'words' | 'fonts' | 'custom'>> {
  readonly words?: Partial<FigureWords>;
  readonly fonts?: Partial<FigureChoices['fonts']>;
  readonly custom?: Partial<CustomSize>;
}

/** What a reader can do to figures. `stroke`: what all moves of one adjustment share; they leave one undo step. */
export type FigureAction =
  | {
      readonly kind: 'set-figure';
      readonly figure: FigureChange;
      readonly stroke?: string | undefined;
    }
  /** Changes a label; with null it is as it was. */
  | {
      readonly kind: 'edit-label';
      readonly id: EntityId;
      readonly edit: Partial<Omit<LabelEdit, 'id'>> | null;
      readonly stroke?: string | undefined;
    };

/** A link keeps a ten-thousandth of the picture for callouts, and a tenth of a unit for labels. */
export const CALLOUT_PARTS = 10_000;

/** The farthest a label stands from its mark, units. */
const FARTHEST = 5000;

/** The smallest and the largest figure of one's own size. */
export const CUSTOM_BOUNDS = { px: [100, 10_000], mm: [20, 1500] } as const;

/** Between two bounds, to a part of a unit; the lower bound for no number. */
function rounded(value: number, least: number, most: number, parts: number): number {
  const number = Number.isNaN(value) ? least : value;
  return Math.round(Math.min(most, Math.max(least, number)) * parts) / parts + 0;
}

/** Characters that no file format takes: controls, halves of characters, and what is no character. */
const UNFIT = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text as figures take it, at most so many code points; `lines`: whether it may have several. */
export function figureText(text: string, limit: number, lines = false): string {
  const fit = text.replace(UNFIT, (unfit) =>
    unfit !== '\n' ? (unfit === '\t' ? ' ' : '') : lines ? '\n' : ' ',
  );
  return fit.length <= limit ? fit : [...fit].slice(0, limit).join('');
}

/** The same, null where nothing is written. */
function orNull(text: string | null, limit: number, lines = false): string | null {
  const fit = text === null ? '' : figureText(text, limit, lines);
  return fit.trim() === '' ? null : fit;
}

/** The name of a font family, letters, digits, spaces and hyphens only; null where nothing is left. */
function fontName(name: string | null): string | null {
  return orNull((name ?? '').replace(/[^\p{L}\p{M}\p{N} _-]/gu, ''), FIGURE_LIMITS.font);
}

/** A CSS name of a colour or `#rrggbb`, in small letters; null for anything else. */
export function figureColor(text: string): string | null {
  const small = text.toLowerCase();
  return /^(#[0-9a-f]{6}|[a-z]{3,24})$/.test(small) ? small : null;
}

function customSize({ width, height, unit }: CustomSize): CustomSize {
  const [least, most] = CUSTOM_BOUNDS[unit];
  const parts = unit === 'mm' ? 10 : 1;
  const side = (length: number): number => rounded(length, least, most, parts);
  return { width: side(width), height: height === null ? null : side(height), unit };
}

function labelEdit({ id, text, hidden, offset }: LabelEdit): LabelEdit {
  const far = (value: number): number => rounded(value, -FARTHEST, FARTHEST, 10);
  return {
    id,
    text: orNull(text, FIGURE_LIMITS.label),
    hidden,
    offset: offset === null ? null : { x: far(offset.x), y: far(offset.y) },
  };
}

/** The edits that change something, each entity's once: the last. */
function labelEdits(edits: readonly LabelEdit[]): readonly LabelEdit[] {
  const byId = new Map(edits.map((edit) => [edit.id, labelEdit(edit)]));
  return [...byId.values()]
    .filter(({ id, text, hidden, offset }) => {
      return isEntityId(id) && (text !== null || hidden || offset !== null);
    })
    .slice(0, FIGURE_LIMITS.labels);
}

function callout({ text, at, target }: Callout): Callout {
  const share = (value: number): number => rounded(value, 0, 1, CALLOUT_PARTS);
  return {
    text: figureText(text, FIGURE_LIMITS.callout),
    at: { x: share(at.x), y: share(at.y) },
    target: target !== null && isEntityId(target) ? target : null,
  };
}

function words({ title, subtitle, credit, alt, description }: FigureWords): FigureWords {
  return {
    title: orNull(title, FIGURE_LIMITS.title),
    subtitle: orNull(subtitle, FIGURE_LIMITS.subtitle),
    credit: orNull(credit, FIGURE_LIMITS.credit),
    alt: orNull(alt, FIGURE_LIMITS.alt),
    description: orNull(description, FIGURE_LIMITS.description, true),
  };
}

function colors(chosen: FigureChoices['colors']): FigureChoices['colors'] {
  const fit = FIGURE_COLORS.map((name) => [name, figureColor(chosen[name] ?? '')] as const);
  return Object.fromEntries(fit.filter(([, color]) => color !== null));
}

/**
 * Choices about figures with some of them changed, within the limits and as precise as a link keeps them:
 * what a link of them reads as is the same again. Edits without effect are gone.
 */
export function changeFigure(choices: FigureChoices, change: FigureChange): FigureChoices {
  const next = { ...choices, ...change };
  const fonts = { ...choices.fonts, ...change.fonts };
  return {
    ...next,
    custom: customSize({ ...choices.custom, ...change.custom }),
    off: FURNITURE_IDS.filter((id) => next.off.includes(id)),
    words: words({ ...choices.words, ...change.words }),
    labels: labelEdits(next.labels),
    highlights: [...new Set(next.highlights)]
      .filter(isEntityId)
      .slice(0, FIGURE_LIMITS.highlights)
      .sort(),
    callouts: next.callouts.slice(0, FIGURE_LIMITS.callouts).map(callout),
    fonts: { sans: fontName(fonts.sans), serif: fontName(fonts.serif) },
    colors: colors(next.colors),
  };
}

const AS_IT_WAS = { text: null, hidden: false, offset: null } as const;

/** The choices after an action that concerns figures. */
export function reduceFigure(choices: FigureChoices, action: FigureAction): FigureChoices {
  if (action.kind === 'set-figure') return changeFigure(choices, action.figure);
  const { id, edit } = action;
  const before = choices.labels.find((label) => label.id === id);
  const after = { ...AS_IT_WAS, ...before, ...(edit ?? AS_IT_WAS), id };
  const kept = before === undefined ? [...choices.labels, after] : choices.labels;
  const labels = kept.map((label) => (label.id === id ? after : label));
  return changeFigure(choices, { labels });
}

/** Everybody an editor did something about, each once. */
export function figureEntities({ labels, highlights, callouts }: FigureChoices): EntityId[] {
  const targets = callouts.flatMap(({ target }) => target ?? []);
  return [...new Set([...labels.map(({ id }) => id), ...highlights, ...targets])];
}
