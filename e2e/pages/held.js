// @ts-nocheck: a script of a page, which makes a global on purpose.
// Counts what is held of the page and not given back: listeners, workers, observers.
globalThis.held = { listeners: [], workers: 0, observers: new Set(), frames: 0 };

/** Listeners that everybody hears, whoever adds them; what aborts or fires once is no longer held. */
function countListeners(target, name) {
  const { addEventListener, removeEventListener } = target;
  const drop = (type, listener, capture) => {
    const at = held.listeners.findIndex(
      (one) =>
        one.target === name &&
        one.type === type &&
        one.listener === listener &&
        one.capture === capture,
    );
    if (at >= 0) held.listeners.splice(at, 1);
  };
  const captureOf = (options) => (typeof options === 'object' ? !!options?.capture : !!options);
  target.addEventListener = function (type, listener, options) {
    const capture = captureOf(options);
    if (listener !== null) {
      drop(type, listener, capture);
      held.listeners.push({ target: name, type, listener, capture });
      options?.signal?.addEventListener('abort', () => drop(type, listener, capture));
    }
    return addEventListener.call(this ?? target, type, listener, options);
  };
  target.removeEventListener = function (type, listener, options) {
    drop(type, listener, captureOf(options));
    return removeEventListener.call(this ?? target, type, listener, options);
  };
}
countListeners(window, 'window');
countListeners(document, 'document');
countListeners(document.documentElement, 'html');
countListeners(MediaQueryList.prototype, 'media');
if (document.fonts) countListeners(document.fonts, 'fonts');

for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
  const { observe, disconnect } = globalThis[name].prototype;
  globalThis[name].prototype.observe = function (...args) {
    held.observers.add(this);
    return observe.apply(this, args);
  };
  globalThis[name].prototype.disconnect = function () {
    held.observers.delete(this);
    return disconnect.call(this);
  };
}
globalThis.Worker = class extends Worker {
  constructor(...args) {
    super(...args);
    held.workers += 1;
  }
  terminate() {
    held.workers -= 1;
    super.terminate();
  }
};
const request = requestAnimationFrame;
globalThis.requestAnimationFrame = (act) => {
  held.frames += 1;
  return request(act);
};
/** Waits for frames that are not counted. */
held.pass = async (count) => {
  for (let frame = 0; frame < count; frame++) await new Promise(request);
};
