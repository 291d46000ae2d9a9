import { serialiseDataset } from '../dataset/serialise.ts';
import { VERSION } from '../workers/version.ts';
import { altText } from '../view/figure-words/alt-text.ts';
import { longDescription } from '../view/figure-words/long-description.ts';
import { headlineOf } from '../view/headline.ts';
import { datasetDay } from './dataset-day.ts';
import { FigureError } from './figure-error.ts';
import type { CarriedView, Figure, FigureExtent, FigureMetadata, FigureRequest } from './figure.ts';
import { sourceList } from './furniture/sources.ts';
import { movedBox } from './page/move-items.ts';
import { layOutPage, type LaidOutPage } from './page/page-layout.ts';
import { listsSources } from './page/words.ts';
import { figureFonts, figureGround, figurePalette } from './palette.ts';
import type { Picture } from './picture.ts';
import { pageSize, type PageSize } from './sizes.ts';
import { plainText } from './text/plain-text.ts';
import { viewFragment, viewLink } from './view-link.ts';

/** The name of the program, with its version where it was built. */
const SOFTWARE = `cooperation-graph ${VERSION}`.trim();

/** Data of up to so many bytes of JSON go along unless it is chosen otherwise. */
export const CARRIED_DATA = 200_000;

/** Sizes as they are printed or shown: whole px, hundredths of a mm; never less than what is drawn. */
function extentOf({ height }: LaidOutPage, page: PageSize): FigureExtent {
  const { unit, scale } = page;
  const digits = unit === 'px' ? 1 : 100;
  const up = (length: number): number => Math.ceil(length * digits - 1e-6) / digits;
  return { width: page.width, height: page.height ?? up(height * scale), unit };
}

/** What the description says; where the figure only counts its sources, they are listed here. */
function descriptionOf(request: FigureRequest, laid: LaidOutPage): string {
  const { analysis, choices } = laid.input;
  const words = choices.words.description ?? longDescription(analysis, request.state);
  if (choices.off.includes('sources') || listsSources(laid.input, laid.steps)) return words;
  const list = sourceList(analysis).map((name, index) => `${index + 1} ${name}`);
  return `${words}\nSources: ${list.join('; ')}.`;
}

function metadataOf(request: FigureRequest, laid: LaidOutPage): FigureMetadata {
  const { dataset, state, date } = request;
  const { words } = state.figure;
  const { title, version, licence, hash } = dataset;
  return {
    title: plainText(words.title ?? '') || headlineOf(laid.input.analysis),
    description: descriptionOf(request, laid),
    creator: plainText(words.credit ?? '') || plainText(title),
    source: plainText(`${title}, version ${version}, ${hash}`),
    rights: plainText(licence ?? ''),
    date: date ?? datasetDay(dataset) ?? '',
    software: SOFTWARE,
    identifier: viewLink(request),
    language: 'en',
  };
}

function carriedBy(request: FigureRequest): CarriedView | null {
  const { dataset, state } = request;
  const { carrying } = state.figure;
  if (carrying === 'nothing') return null;
  const data = carrying === 'view' ? null : JSON.stringify(serialiseDataset(dataset));
  const goes =
    data !== null && (carrying === 'data' || new TextEncoder().encode(data).length <= CARRIED_DATA);
  return {
    link: viewFragment(request),
    hash: dataset.hash,
    version: dataset.version,
    data: goes ? data : null,
  };
}

/**
 * The figure of a request: picture and furniture on a page of the chosen size, and everything said of it.
 * Pure: the same request gives the same figure. `pictures`: those that can be chosen.
 *
 * Throws a `FigureError`: `no-such-picture` where the chosen one is not among them, `too-small` where the
 * page has no room.
 */
export function composeFigure(request: FigureRequest, pictures: readonly Picture[]): Figure {
  const choices = request.state.figure;
  const picture = pictures.find(({ id }) => id === choices.picture);
  if (picture === undefined) {
    throw new FigureError('no-such-picture', `There is no picture “${choices.picture}” here.`);
  }
  const page = pageSize(choices, request.screen);
  const palette = figurePalette(choices);
  const { analysis } = request.derive(request.screen);
  const laid = layOutPage({ request, choices, analysis, picture, palette, page });
  const extent = extentOf(laid, page);
  const { composed, left, top } = laid;
  return {
    list: {
      width: extent.width / page.scale,
      height: extent.height / page.scale,
      background: figureGround(choices),
      items: laid.items,
      fonts: figureFonts(choices),
    },
    extent,
    alt: choices.words.alt ?? altText(analysis, request.state),
    metadata: metadataOf(request, laid),
    picture: { left, top, width: composed.width, height: composed.height },
    labels: composed.labels.map(({ mark, ...label }) => ({
      ...movedBox(label, left, top),
      mark: { x: mark.x + left, y: mark.y + top },
    })),
    callouts: composed.callouts.map((callout) => movedBox(callout, left, top)),
    carried: carriedBy(request),
  };
}
