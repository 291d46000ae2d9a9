import { metricOf } from '../../metrics/registry.ts';
import { colorScale } from '../../view/color-scale.ts';
import { formatCount } from '../../view/count-words.ts';
import { legendEntries, type Legend, type LegendEntry } from '../../view/legend-entries.ts';
import { largestValue, sizeValues } from '../../view/mark-size.ts';
import type { Palette } from '../../view/palette.ts';
import { RAMP_STEPS } from '../../view/tone.ts';
import { stack, type Block } from '../page/block.ts';
import { inRows } from '../page/rows.ts';
import type { TypeSizes } from '../page/type-sizes.ts';
import type { FurnitureInput } from './furniture.ts';
import {
  bandSample,
  contestedSample,
  hullSample,
  lineSample,
  markSample,
  sizeSample,
  swatches,
  type Sample,
} from './legend-samples.ts';
import { legendEntry, type LegendPart } from './legend-entry.ts';

/** What the marks and lines of a picture mean: only what it really uses. */
function entriesOf({ analysis, request, scene }: FurnitureInput): Legend {
  if (scene === null || scene.nodes.length === 0) return { marks: [], lines: [] };
  const { metric, color } = request.state;
  return legendEntries(scene, {
    metric: metricOf(metric),
    largest: largestValue(sizeValues(analysis.metrics, metric)),
    colors: colorScale(analysis, color),
  });
}

type Counted = Exclude<LegendEntry, { readonly kind: 'sizes' | 'ramp' | 'groups' }>;

function sampleOf(entry: Counted, palette: Palette): Sample {
  switch (entry.kind) {
    case 'mark':
      return markSample(entry, palette);
    case 'line':
      return lineSample(entry, palette);
    case 'swatch':
      return swatches([entry.tone], 12, palette);
    case 'hull':
      return hullSample(entry.tone, palette);
    case 'band':
      return bandSample(palette);
    case 'contested':
      return contestedSample(palette);
  }
}

/** What an entry shows, from left to right. */
function partsOf(entry: LegendEntry, palette: Palette): readonly LegendPart[] {
  switch (entry.kind) {
    case 'sizes':
      return [
        ...entry.samples.flatMap(({ value, radius }): readonly LegendPart[] => [
          { sample: sizeSample(radius, palette) },
          { value },
        ]),
        { label: entry.label },
      ];
    case 'ramp': {
      const tones = Array.from({ length: RAMP_STEPS }, (_, step) => `ramp-${step}` as const);
      return [
        { value: entry.least },
        { sample: swatches(tones, 9, palette) },
        { value: entry.most },
        { label: entry.label },
        { value: `middle ${entry.middle}` },
      ];
    }
    case 'groups':
      return [
        { label: entry.label },
        ...entry.groups.flatMap(({ name, tone }): readonly LegendPart[] => [
          { sample: swatches([tone], 12, palette) },
          { value: name },
        ]),
      ];
    default:
      return [
        { sample: sampleOf(entry, palette) },
        { label: entry.label },
        { value: formatCount(entry.count) },
      ];
  }
}

/** The key to a picture: marks, then lines, in rows; nothing where nothing is drawn. */
export function legendBlock(
  input: FurnitureInput,
  width: number,
  type: TypeSizes,
  palette: Palette,
): Block {
  const { marks, lines } = entriesOf(input);
  const rows = [marks, lines].map((entries) =>
    inRows(
      entries.map((entry) => legendEntry(partsOf(entry, palette), width, type, palette)),
      width,
    ),
  );
  return stack(rows);
}
