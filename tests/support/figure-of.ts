import type { FigurePhase } from '../../src/elements/figure-controller.ts';
import { svgElement } from '../../src/elements/svg-dom.ts';
import { composeFigure } from '../../src/figure/compose-figure.ts';
import type { FigureRequest } from '../../src/figure/figure.ts';
import { PICTURES } from '../../src/figure/pictures.ts';
import { svgTree } from '../../src/figure/svg/write-svg.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { DEFAULT_PLATE } from '../../src/view/drawing.ts';
import type { FigureChange } from '../../src/view/figure-edits.ts';
import { createPipeline, type Derived } from '../../src/view/pipeline.ts';
import { reduce } from '../../src/view/reduce.ts';
import { INITIAL_STATE, type ViewState } from '../../src/view/state.ts';

/** A view whose figure is made: all that the panel of figures and the preview get. */
export interface MadeFigure {
  readonly state: ViewState;
  readonly shown: Derived;
  readonly request: FigureRequest;
  readonly phase: FigurePhase;
}

/** The figure of a dataset, with changed choices. */
export function figureOf(
  dataset: Dataset,
  change: FigureChange = {},
  view: Partial<ViewState> = {},
): MadeFigure {
  const panel: ViewState = { ...INITIAL_STATE, panel: 'figure', ...view };
  const state = reduce(panel, { kind: 'set-figure', figure: change });
  const pipeline = createPipeline();
  const request: FigureRequest = {
    dataset,
    state,
    derive: (plate) => pipeline(dataset, state, plate),
    screen: DEFAULT_PLATE,
    date: null,
    address: null,
  };
  const figure = composeFigure(request, PICTURES);
  const picture = svgElement(svgTree(figure));
  const phase = { figure, picture, drawing: false, problem: null };
  return { state, request, phase, shown: request.derive(DEFAULT_PLATE) };
}
