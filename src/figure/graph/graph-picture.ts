import type { Picture } from '../picture.ts';
import { extentOf, transformOf } from '../../view/view-transform.ts';
import { contentBounds } from './content-bounds.ts';
import { editedScene } from './edited-scene.ts';
import { drawGraph, type GraphInput } from './draw-graph.ts';
import { pictureSize } from './picture-extent.ts';

/** Room round a picture that is cut down to its content, units. */
const PADDING = 12;

/** The graph as the screen shows it. */
export const GRAPH_PICTURE: Picture = {
  id: 'graph',
  compose: (input) => {
    const { request, choices, palette } = input;
    const window = pictureSize(input);
    const scene = editedScene(request.derive(window), request.state, choices);
    const camera = choices.extent === 'view' ? request.state.camera : null;
    const whole: GraphInput = {
      scene,
      choices,
      palette,
      window,
      view: transformOf(camera, extentOf(scene), window),
    };
    const drawn = drawGraph(choices.crop ? cropped(whole) : whole);
    return { ...drawn, scene };
  },
};

/** The same graph in a window cut down to what is drawn; notes stand wherever that is. */
function cropped(input: GraphInput): GraphInput {
  const { window, view, choices } = input;
  // Paper round marks and letters is no content.
  const bare = { ...choices, callouts: [], background: 'transparent' } as const;
  const { items } = drawGraph({ ...input, choices: bare });
  const box = contentBounds(items, window);
  if (box === null) return input;
  const [left, top] = [box.left, box.top].map((side) => Math.max(0, Math.floor(side - PADDING)));
  const right = Math.min(window.width, Math.ceil(box.left + box.width + PADDING));
  const bottom = Math.min(window.height, Math.ceil(box.top + box.height + PADDING));
  const [x, y] = [view.x - (left ?? 0), view.y - (top ?? 0)];
  return {
    ...input,
    window: { width: right - (left ?? 0), height: bottom - (top ?? 0) },
    view: { ...view, x, y },
  };
}
