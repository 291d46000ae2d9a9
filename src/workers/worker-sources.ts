import { trustedScriptUrl } from './trusted-script-url.ts';

/** A way to start a metric worker. Pages forbid one or the other, each browser with another sign of it. */
export interface WorkerSource {
  /** What it starts from, in words for a warning. */
  readonly name: string;
  /** Rejects where the browser refuses at once; it may also refuse later, by an event or by silence. */
  readonly start: () => Promise<Worker>;
}

function fromUrl(url: string | URL): WorkerSource {
  return { name: `from ${String(url)}`, start: async () => new Worker(trustedScriptUrl(url)) };
}

const fromText: WorkerSource = {
  name: 'from its text',
  start: async () => {
    const { text } = await import('virtual:metric-worker');
    const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    try {
      return new Worker(trustedScriptUrl(url));
    } finally {
      // The browser has taken what it needs: measured in Chromium, Firefox and WebKit.
      URL.revokeObjectURL(url);
    }
  },
};

/** The ways to a worker, in the order they are tried: the host's own address, then the inlined text. */
export function workerSources(url: string | URL | null): readonly WorkerSource[] {
  if (typeof Worker === 'undefined') return [];
  return url === null ? [fromText] : [fromUrl(url), fromText];
}
