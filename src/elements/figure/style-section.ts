import { html, nothing, type TemplateResult } from 'lit';
import { colorByName } from '../../figure/color-names.ts';
import { isFontName } from '../../figure/palette.ts';
import { FIGURE_COLORS, FIGURE_LIMITS, type FigureColor } from '../../view/figure-choices.ts';
import { field } from './field.ts';
import type { FigurePanelModel } from './panel-model.ts';

const COLOR_NAMES: Readonly<Record<FigureColor, string>> = {
  country: 'Countries',
  organisation: 'Organisations',
  mission: 'Missions',
  ink: 'Text',
  paper: 'Ground',
};

const FONT_NAMES = { sans: 'Names and notes', serif: 'Headings and missions' } as const;

/** What was written last into a field and could not be taken, with the reason. */
export interface Refused {
  readonly field: string;
  readonly text: string;
  readonly problem: string;
}

interface StyleModel extends FigurePanelModel {
  readonly refused: Refused | null;
  readonly refuse: (refused: Refused | null) => void;
}

interface StyleField {
  readonly name: string;
  readonly label: string;
  readonly own: string | null;
  readonly hint: string;
  readonly limit: number;
  readonly problem: (text: string) => string | null;
  readonly write: (text: string | null) => void;
}

/** A field whose text must be of some kind; what is not stays to be mended, with the reason below. */
function checked({ refused, refuse }: StyleModel, of: StyleField): TemplateResult {
  const wrong = refused?.field === of.name ? refused : null;
  const write = (text: string): void => {
    const trimmed = text.trim();
    const problem = trimmed === '' ? null : of.problem(trimmed);
    refuse(problem === null ? null : { field: of.name, text, problem });
    if (problem === null) of.write(trimmed === '' ? null : trimmed);
  };
  return field(
    {
      label: of.label,
      text: wrong?.text ?? of.own ?? '',
      limit: of.limit,
      own: of.own !== null,
      reset: { words: 'Put back', act: () => write('') },
      hint: of.hint,
      problem: wrong?.problem ?? null,
      write,
    },
    of.name,
  );
}

function colorProblem(text: string): string | null {
  if (colorByName(text) !== null) return null;
  return `“${text}” is no colour: write a CSS name such as teal, or six digits such as #117733.`;
}

function fontProblem(text: string): string | null {
  if (isFontName(text)) return null;
  return 'The name of a font has letters, digits, spaces and hyphens.';
}

/** Fonts and colours of one's own, by name. */
export function styleSection(model: StyleModel): TemplateResult {
  const { choices, set } = model;
  const { fonts, colors } = choices;
  const isOwn = Object.keys(colors).length > 0 || fonts.sans !== null || fonts.serif !== null;
  return html`<details class="apart">
    <summary>
      Fonts and colours${isOwn ? html`<span class="visually-hidden">, changed</span>` : nothing}
    </summary>
    ${FIGURE_COLORS.map((name) =>
      checked(model, {
        name: `color-${name}`,
        label: COLOR_NAMES[name],
        own: colors[name] ?? null,
        hint: 'as it is',
        limit: 24,
        problem: colorProblem,
        write: (text) => {
          const { [name]: _, ...others } = colors;
          set({ colors: text === null ? others : { ...others, [name]: text } });
        },
      }),
    )}
    ${(['sans', 'serif'] as const).map((face) =>
      checked(model, {
        name: `font-${face}`,
        label: FONT_NAMES[face],
        own: fonts[face],
        hint: face === 'sans' ? 'Source Sans 3' : 'Source Serif 4',
        limit: FIGURE_LIMITS.font,
        problem: fontProblem,
        write: (text) => set({ fonts: { [face]: text } }),
      }),
    )}
    <p class="note">
      A font must be installed where the file is opened. Widths are those of the figure’s own fonts.
    </p>
  </details>`;
}
