// @ts-nocheck: a script of a page, which makes a global on purpose.
// Counts by what means anything of the page could reach the network or stay on the reader's machine.
globalThis.traces = [];

/** Notes each call of a method. */
function note(owner, method, name) {
  const original = owner?.[method];
  if (original === undefined) return;
  owner[method] = function (...args) {
    traces.push(`${name} ${String(args[0])}`);
    return original.apply(this, args);
  };
}
note(globalThis, 'fetch', 'fetch');
note(XMLHttpRequest.prototype, 'open', 'request');
note(Navigator.prototype, 'sendBeacon', 'beacon');
note(Storage.prototype, 'setItem', 'storage');
note(Storage.prototype, 'getItem', 'storage');
note(IDBFactory.prototype, 'open', 'database');
note(globalThis.CacheStorage?.prototype, 'open', 'cache');
note(globalThis.ServiceWorkerContainer?.prototype, 'register', 'service worker');
note(window, 'open', 'window');

/** Notes each object that is to be made, whether or not the page lets it. */
for (const name of ['WebSocket', 'EventSource', 'FontFace', 'Worker', 'SharedWorker']) {
  const Original = globalThis[name];
  if (Original === undefined) continue;
  globalThis[name] = class extends Original {
    constructor(...args) {
      traces.push(`${name} ${String(args[0]).replace(/^blob:.*/, 'blob:')}`);
      super(...args);
    }
  };
}
const { addEventListener: listen } = globalThis;
globalThis.addEventListener = function (type, ...rest) {
  if (type === 'message') traces.push('message listener');
  return listen.call(this ?? globalThis, type, ...rest);
};
const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
Object.defineProperty(Document.prototype, 'cookie', {
  ...cookie,
  get() {
    traces.push('cookie');
    return cookie.get.call(this);
  },
  set(text) {
    traces.push('cookie');
    cookie.set.call(this, text);
  },
});
