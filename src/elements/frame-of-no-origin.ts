/**
 * Whether this page stands in a frame that has an origin of its own (`sandbox` without
 * `allow-same-origin`). Such a frame may be kept from saving files, which no page can find out.
 */
export function isFrameOfNoOrigin(): boolean {
  return window.origin === 'null' && window.parent !== window;
}
