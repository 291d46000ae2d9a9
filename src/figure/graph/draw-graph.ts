import type { FigureChoices } from '../../view/figure-choices.ts';
import { DIMMED_INK } from '../../view/mix-colors.ts';
import type { Palette } from '../../view/palette.ts';
import { placeNumbers } from '../../view/place-numbers.ts';
import { placeSigns, type PlacedSign } from '../../view/place-signs.ts';
import type { PlacedLabel } from '../../view/placed-label.ts';
import { ringedNodes } from '../../view/ringed-nodes.ts';
import type { Scene } from '../../view/scene.ts';
import { toScreen, type Size, type ViewTransform } from '../../view/view-transform.ts';
import type { DisplayItem, GroupItem, PathItem } from '../display-list.ts';
import { labelsHaveHalo } from '../palette.ts';
import type { ComposedPicture } from '../picture.ts';
import { calloutItems } from './callout-items.ts';
import { layersInSight } from './layers-in-sight.ts';
import { placeEditedLabels } from './edited-labels.ts';
import { styleReader } from './element-styles.ts';
import { hullItems } from './hull-items.ts';
import { labelInk, labelItems } from './label-items.ts';
import { lineItems } from './line-items.ts';
import { markItems } from './mark-items.ts';
import { numberItems } from './number-items.ts';
import { placeCallouts } from './place-callouts.ts';
import { placedMarks, type PlacedMarks } from './placed-marks.ts';
import { ringItems } from './ring-items.ts';
import { nodeKey, sceneElements, tieKey } from './scene-elements.ts';
import { barItems, tieSignItems } from './sign-items.ts';

/** A graph and the window it is seen through. */
export interface GraphInput {
  readonly scene: Scene;
  readonly view: ViewTransform;
  readonly window: Size;
  readonly choices: FigureChoices;
  readonly palette: Palette;
}

/** Draws the graph as far as the window shows it, layer by layer. */
export function drawGraph(input: GraphInput): Omit<ComposedPicture, 'scene'> {
  const { scene, view, window, choices, palette } = input;
  const signs = placeSigns(scene, view, window);
  const numbers = placeNumbers(scene, view, window);
  const callouts = placeCallouts(choices.callouts, window);
  const labels = placeEditedLabels(scene, view, window, choices, [...signs, ...numbers], callouts);
  const marks = placedMarks(scene, view);
  const halo = labelsHaveHalo(choices) ? palette.paper : null;
  const ink = (label: PlacedLabel): string =>
    labelInk(label, palette, label.node.dimmed ? DIMMED_INK : 1);
  const layers = [
    layer('hulls', 'Areas of communities', hullItems(scene.hulls, view, palette)),
    ...elementLayers(input, marks, signs, halo),
    layer('signs', 'Signs', [
      ...barItems(scene, marks, palette),
      ...tieSignItems(signs, palette, halo),
    ]),
    layer('selection', 'Selection', ringItems(ringedNodes(scene), marks, palette.pencil)),
    layer('highlights', 'Highlights', ringItems(choices.highlights, marks, palette.pencil)),
    layer('numbers', 'Numbers of communities', numberItems(numbers, palette)),
    layer('callouts', 'Notes', calloutItems(callouts, marks, window, palette, halo)),
    layer('labels', 'Labels', labelItems(labels, ink, palette, halo)),
  ];
  return {
    ...window,
    items: layersInSight(layers, window),
    labels: labels.map(({ node, left, top, width, height }) => ({
      id: node.id,
      text: node.label.text,
      mark: toScreen(view, node),
      left,
      top,
      width,
      height,
    })),
    callouts: callouts.map(({ left, top, width, height }) => ({ left, top, width, height })),
  };
}

/** Bands, ties and marks, as their elements say. */
function elementLayers(
  { scene, palette }: GraphInput,
  marks: PlacedMarks,
  signs: readonly PlacedSign[],
  halo: string | null,
): readonly GroupItem[] {
  const styleOf = styleReader(palette);
  const elements = sceneElements(scene);
  const byKey = new Map([...marks].map(([id, mark]) => [nodeKey(id), mark]));
  const signAt = new Map(signs.map((sign) => [tieKey(sign.id), sign]));
  const lines = (kind: string): readonly PathItem[] =>
    elements
      .filter(({ id }) => id.startsWith(kind))
      .flatMap((element) => {
        const cut = halo === null ? { sign: signAt.get(element.id) } : null;
        return lineItems(element, byKey, styleOf(element), cut);
      });
  const nodes = elements.flatMap((element) => {
    const mark = byKey.get(element.id);
    return mark === undefined ? [] : markItems(mark, element, styleOf(element), halo);
  });
  return [
    layer('ownership', 'Ownership', lines('band/')),
    layer('ties', 'Ties', lines('tie/')),
    layer('nodes', 'Nodes', nodes),
  ];
}

function layer(id: string, label: string, items: readonly DisplayItem[]): GroupItem {
  return { kind: 'group', id, label, items };
}
