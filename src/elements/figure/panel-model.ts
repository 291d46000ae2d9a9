import type { Figure } from '../../figure/figure.ts';
import type { ViewAction } from '../../view/action.ts';
import type { Analysis } from '../../view/analysis.ts';
import type { FigureChoices, FigureWords } from '../../view/figure-choices.ts';
import type { FigureChange } from '../../view/figure-edits.ts';
import type { ViewState } from '../../view/state.ts';

/** What a section of the figure panel is made from. */
export interface FigurePanelModel {
  readonly analysis: Analysis;
  readonly state: ViewState;
  readonly choices: FigureChoices;
  /** The figure as it is; null while it is being drawn or cannot be. */
  readonly figure: Figure | null;
  /** The words of the figure as they are written from the view. */
  readonly written: Readonly<Record<keyof FigureWords, string>>;
  readonly act: (action: ViewAction) => void;
  /** Changes choices about the figure. */
  readonly set: (change: FigureChange) => void;
}
