import type { Surface } from '../surface.ts';
import type { Probe } from './probe.ts';

/** Where the pages of the probes are served: addresses with a slash at their end. */
export interface LimitsHosts {
  readonly pages: string;
  /** The same pages on another origin. */
  readonly other: string;
}

/** What stands for a finding where an engine hangs or its page does not come. */
export const NO_ANSWER = 'no answer';

/** An engine has so long for one probe, ms; small bombs and large canvases take seconds. */
const PATIENCE = 120_000;

/** Between two looks at a page, ms. */
const PAUSE = 50;

const after = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

function addressOf({ id, page }: Probe, { pages, other }: LimitsHosts): string {
  const asked = new URLSearchParams({ probe: id, other });
  if (page.csp !== null) asked.set('csp', page.csp);
  if (page.framed) asked.set('framed', '');
  return `${pages}limits.html?${asked}`;
}

async function answerOf(surface: Surface, address: string): Promise<string> {
  await surface.goto(address);
  for (;;) {
    const outcome = await surface.evaluate(
      () => (globalThis as { outcome?: string }).outcome ?? null,
    );
    if (outcome !== null) return outcome;
    await after(PAUSE);
  }
}

/**
 * What an engine says to a probe, in a page of its own. After `NO_ANSWER` the engine may hang: it has to be
 * closed.
 */
export async function askEngine(
  surface: Surface,
  probe: Probe,
  hosts: LimitsHosts,
): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const given = new Promise<string>((done) => {
    timer = setTimeout(() => done(NO_ANSWER), PATIENCE);
  });
  try {
    return await Promise.race([answerOf(surface, addressOf(probe, hosts)), given]);
  } finally {
    clearTimeout(timer);
  }
}
