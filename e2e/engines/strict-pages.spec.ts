/** Pages with strict policies: the same figures, tables and numbers, and next to nothing to report. */
import { expect, test } from './engine-test.ts';
import type { Surface } from './surface.ts';

/** What the strict page keeps of itself. */
interface Outcome {
  readonly failed?: string;
  readonly result: {
    readonly source: string;
    readonly rows: number;
    readonly svg: number;
    readonly csv: number;
    readonly png: number;
    readonly display: string;
  };
  readonly errors: readonly string[];
  readonly violations: readonly string[];
  readonly warnings: readonly string[];
  readonly tried: readonly string[];
}

const STRICT = "default-src 'self'";
const OURS = '/dist/metric-worker.js';

/** Opens the page with these parameters and waits for what it keeps. */
async function outcomeOf(
  surface: Surface,
  pages: string,
  parameters: Readonly<Record<string, string>>,
  page = 'strict.html',
): Promise<Outcome> {
  await surface.goto(`${pages}${page}?${new URLSearchParams(parameters)}`);
  const read = (): Promise<Outcome | null> =>
    surface.evaluate(() => (globalThis as unknown as { outcome: Outcome | null }).outcome);
  await expect.poll(read, { timeout: 60_000, intervals: [100] }).not.toBeNull();
  const outcome = await read();
  expect(outcome?.failed).toBeUndefined();
  return outcome!;
}

const freeOutcomes = new Map<string, Promise<Outcome>>();

/** What comes of a page without a policy, found out once by each engine of a worker. */
function freeOutcome(surface: Surface, pages: string, data = ''): Promise<Outcome> {
  const key = `${surface.engine} ${data}`;
  const known = freeOutcomes.get(key);
  if (known !== undefined) return known;
  const outcome = outcomeOf(surface, pages, data === '' ? {} : { data });
  freeOutcomes.set(key, outcome);
  return outcome;
}

test("[CSP] 39 under default-src 'self' the bundled dataset is shown, computed, exported, and nothing reported", async ({
  surface,
  pages,
}) => {
  const free = await freeOutcome(surface, pages);
  expect(free.result.source).toMatch(/^\d+ ties from \d+ statements/);
  expect(free.result).toMatchObject({ display: 'block' });
  expect(free.result.png).toBeGreaterThan(10_000);
  const strict = await outcomeOf(surface, pages, { csp: STRICT });
  expect(strict).toEqual(free);
  expect(strict).toMatchObject({ errors: [], violations: [], warnings: [], tried: [] });
});

/** What a page says, what its element is told, and from what it then tries to start workers. */
const CASES: readonly {
  readonly number: string;
  readonly what: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tried: readonly string[];
  readonly warnings: number;
  /** What the engine itself reports, however it words it. */
  readonly violations: RegExp;
}[] = [
  {
    number: '40',
    what: 'a worker that the policy blocks is done without',
    parameters: { csp: STRICT },
    tried: ['blob:'],
    warnings: 1,
    violations: /^worker-src blob/,
  },
  {
    number: '40',
    what: 'a worker at an address of the page is tried before the blob',
    parameters: { csp: STRICT, 'worker-url': OURS },
    tried: [OURS],
    warnings: 0,
    violations: /^$/,
  },
  {
    number: '40',
    what: 'no worker is started where the page wants none',
    parameters: { csp: STRICT, worker: 'none' },
    tried: [],
    warnings: 0,
    violations: /^$/,
  },
  {
    number: '41',
    what: 'Trusted Types with our policy let the worker start',
    parameters: {
      csp: "require-trusted-types-for 'script'; trusted-types lit-html cooperation-graph",
    },
    tried: ['blob:'],
    warnings: 0,
    violations: /^$/,
  },
];

for (const { number, what, parameters, tried, warnings, violations } of CASES) {
  test(`[CSP] ${number} ${what}, with the same result`, async ({ surface, pages }) => {
    const free = await freeOutcome(surface, pages, 'large');
    const held = await outcomeOf(surface, pages, { data: 'large', ...parameters });
    expect(held.result).toEqual(free.result);
    expect(held.errors).toEqual([]);
    expect([...new Set(held.tried)]).toEqual(tried);
    expect(held.warnings).toHaveLength(warnings);
    expect(held.violations.join('\n')).toMatch(violations);
    expect(held.violations.length).toBeLessThanOrEqual(1);
  });
}

test('[CSP] 41 Trusted Types without our policy: no worker, one warning, the same result', async ({
  surface,
  pages,
}) => {
  const free = await freeOutcome(surface, pages, 'large');
  const csp = "require-trusted-types-for 'script'; trusted-types lit-html";
  const held = await outcomeOf(surface, pages, { data: 'large', csp });
  expect(held.result).toEqual(free.result);
  expect(held.errors).toEqual([]);
  // An engine without Trusted Types would start its worker; each of ours has them.
  expect(await surface.evaluate(() => 'trustedTypes' in globalThis)).toBe(true);
  expect(held.warnings).toHaveLength(1);
  expect(held.warnings[0]).toContain('no metric worker');
  expect(held.violations.join('\n')).toMatch(/^trusted-types/m);
});

test('[CSP] 40 a frame with an origin of its own computes in workers, with the same result', async ({
  surface,
  pages,
}) => {
  const framed = await outcomeOf(surface, pages, { data: 'large' }, 'strict-frame.html');
  const free = await freeOutcome(surface, pages, 'large');
  expect(framed.result.csv).toBe(free.result.csv);
  expect(framed).toMatchObject({ errors: [], violations: [], warnings: [] });
  expect(new Set(framed.tried)).toEqual(new Set(['blob:']));
});

test('[CSP] 43 a frame with an origin of its own shows the bundled dataset without a fault', async ({
  surface,
  pages,
}) => {
  const framed = await outcomeOf(surface, pages, { csp: '' }, 'strict-frame.html');
  const free = await freeOutcome(surface, pages);
  expect(framed.result.csv).toBe(free.result.csv);
  expect(framed).toMatchObject({ errors: [], violations: [], warnings: [], tried: [] });
});
