import type { Dataset } from '../../model/dataset.ts';
import { withFacet } from '../facets.ts';
import { changeFigure, figureEntities } from '../figure-edits.ts';
import { changePaths, chosenEntities, type PathChoice } from '../path-choice.ts';
import type { FigureChoices } from '../figure-choices.ts';
import type { Selection, ViewState } from '../state.ts';
import type { DecodedView } from './decode.ts';
import { dataMark } from './encode.ts';

function missingEnds(selection: Selection, dataset: Dataset): readonly string[] {
  const id = selection.id;
  const ends = selection.kind === 'entity' ? [id] : id.slice('tie:'.length).split('|');
  // A third part says which ties it is of.
  return ends.slice(0, 2).filter((end) => !dataset.entities.has(end));
}

function withoutStrangers(paths: PathChoice, { entities }: Dataset): PathChoice {
  const known = (id: string | null): string | null => (entities.has(id ?? '') ? id : null);
  return changePaths(paths, {
    from: known(paths.from),
    to: known(paths.to),
    also: paths.also.filter((id) => entities.has(id)),
  });
}

function figureOfData(figure: FigureChoices, { entities }: Dataset): FigureChoices {
  return changeFigure(figure, {
    labels: figure.labels.filter(({ id }) => entities.has(id)),
    highlights: figure.highlights.filter((id) => entities.has(id)),
    callouts: figure.callouts.map((callout) =>
      entities.has(callout.target ?? '') ? callout : { ...callout, target: null },
    ),
  });
}

/**
 * Fits a decoded link to the data at hand: choices the data does not know are dropped, each with a
 * sentence that says so; so is the fact that the link was made on other data.
 */
export function fitToData(decoded: DecodedView, dataset: Dataset): DecodedView {
  const problems = [...decoded.problems];
  let state: ViewState = decoded.state;
  if (decoded.data !== null && decoded.data !== dataMark(dataset.hash)) {
    problems.push('The link was made on another version of the data; figures may differ.');
  }
  const missing = state.selection === null ? [] : missingEnds(state.selection, dataset);
  if (missing.length > 0) {
    problems.push(`Not in this data: ${missing.join(', ')}.`);
    state = { ...state, selection: null };
  }
  const gone = state.without.filter((id) => !dataset.entities.has(id));
  if (gone.length > 0) {
    problems.push(`Taken out, but not in this data: ${gone.join(', ')}.`);
    state = { ...state, without: state.without.filter((id) => dataset.entities.has(id)) };
  }
  const { near, paths } = state;
  if (near !== null && !dataset.entities.has(near.id)) {
    problems.push(`The middle of a neighbourhood, but not in this data: ${near.id}.`);
    state = { ...state, near: null };
  }
  const lost = chosenEntities(paths).filter((id) => !dataset.entities.has(id));
  if (lost.length > 0) {
    problems.push(`On a path, but not in this data: ${lost.join(', ')}.`);
    state = { ...state, paths: withoutStrangers(paths, dataset) };
  }
  const unplaced = state.pins.filter(({ id }) => !dataset.entities.has(id));
  if (unplaced.length > 0) {
    problems.push(`Moved, but not in this data: ${unplaced.map(({ id }) => id).join(', ')}.`);
    state = { ...state, pins: state.pins.filter(({ id }) => dataset.entities.has(id)) };
  }
  const closed = state.expanded.filter((id) => !dataset.entities.has(id));
  if (closed.length > 0) {
    problems.push(`Expanded, but not in this data: ${closed.join(', ')}.`);
    state = { ...state, expanded: state.expanded.filter((id) => dataset.entities.has(id)) };
  }
  const unmarked = figureEntities(state.figure).filter((id) => !dataset.entities.has(id));
  if (unmarked.length > 0) {
    problems.push(`Edited in the figure, but not in this data: ${unmarked.join(', ')}.`);
    state = { ...state, figure: figureOfData(state.figure, dataset) };
  }
  const unknown = state.documents.filter((id) => !dataset.documents.has(id));
  if (unknown.length > 0) {
    problems.push(`Documents not in this data: ${unknown.join(', ')}.`);
    const known = state.documents.filter((id) => dataset.documents.has(id));
    state = withFacet(state, 'documents', known);
  }
  return { ...decoded, state, problems };
}
