/**
 * `dist/iframe-height.js`, for pages that hold a graph in a frame: makes each `<iframe data-cooperation-graph>`
 * as high as its graph. Heard are only such frames, each by its own window and the origin of its address.
 */
import { heightIn } from './height-message.ts';

/** The origin that messages of a frame have: `null` where its sandbox takes it away. */
function originOf({ sandbox, src }: HTMLIFrameElement): string {
  const kept = sandbox.length === 0 || sandbox.contains('allow-same-origin');
  return kept ? new URL(src).origin : 'null';
}

addEventListener('message', ({ data, origin, source }) => {
  const height = heightIn(data);
  if (height === null) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(
    'iframe[data-cooperation-graph]',
  )) {
    if (frame.contentWindow === source && originOf(frame) === origin) {
      frame.style.height = `${height}px`;
    }
  }
});
