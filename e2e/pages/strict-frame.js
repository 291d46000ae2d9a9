// @ts-nocheck: a script of a page, which makes a global on purpose.
// Holds the strict page in a frame with an origin of its own, and keeps what that page tells.
globalThis.outcome = null;
addEventListener('message', ({ data }) => {
  if (data?.strict) globalThis.outcome = data.strict;
});
addEventListener('DOMContentLoaded', () => {
  const frame = document.createElement('iframe');
  frame.sandbox = 'allow-scripts';
  frame.width = 1000;
  frame.height = 800;
  frame.src = `strict.html${location.search}`;
  document.body.append(frame);
});
