/**
 * Runs the probe `?probe=<id>` and keeps its finding as `globalThis.outcome`; with `?framed` in a frame of
 * this same page that has an origin of its own.
 */
import { attempt } from './attempt.js';
import { SUBJECTS } from './subjects.js';

const asked = new URLSearchParams(location.search);

/** @returns {Promise<string>} what the page in the frame found */
function fromFrame() {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  const inner = new URLSearchParams(asked);
  inner.delete('framed');
  frame.src = `?${inner}`;
  const heard = new Promise((done) =>
    addEventListener('message', ({ data }) => done(data.finding), { once: true }),
  );
  document.body.append(frame);
  return heard;
}

/** @returns {Promise<string>} */
function fromHere() {
  const probes = SUBJECTS.flatMap((subject) => subject.probes);
  const probe = probes.find(({ id }) => id === asked.get('probe'));
  return probe === undefined ? Promise.reject(new Error('no such probe')) : attempt(probe.run);
}

// An engine may be at a probe for long: its page is loaded first.
addEventListener('load', async () => {
  const finding = await (asked.has('framed') ? fromFrame() : fromHere());
  Object.assign(globalThis, { outcome: finding });
  if (parent !== self) parent.postMessage({ finding }, '*');
});
