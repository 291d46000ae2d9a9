/** Data that are meant to harm, in every part of the element and in every engine: they stay text. */
import { hostileDataset, PAYLOADS } from '../fixtures/hostile-dataset.ts';
import { expect, test } from './engine-test.ts';
import type { Surface } from './surface.ts';

interface Shown {
  readonly words: string;
  readonly foreign: readonly string[];
  /** What is wrong with the image as a page of its own. */
  readonly image: readonly string[];
  readonly png: boolean;
  readonly svg: string;
}

interface Refused {
  readonly failed: string | null;
  readonly words: string;
  readonly foreign: readonly string[];
}

/** What the page offers. */
declare const hostile: {
  readonly show: (data: unknown) => Promise<Shown>;
  readonly refused: (data: unknown) => Promise<Refused>;
  readonly scene: (data: unknown) => Promise<string>;
  readonly harmed: () => boolean;
};

/** Images would be fetched, scripts run: the policy is told of either, and lets neither through unseen. */
const POLICY =
  "default-src 'self' blob:; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self'";

async function open(surface: Surface, pages: string): Promise<void> {
  await surface.goto(`${pages}hostile.html?${new URLSearchParams({ csp: POLICY })}`);
  await surface.evaluate(async () => {
    await customElements.whenDefined('cooperation-graph');
  });
}

/** What has gone wrong on the page, and what it did beyond showing. */
async function expectUnharmed(surface: Surface): Promise<void> {
  const found = await surface.evaluate(() => {
    const { recorded, traces } = globalThis as unknown as {
      recorded: { errors: string[]; violations: string[] };
      traces: string[];
    };
    const fetched = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => !/^\/(dist\/embed|record|traces|hostile)\.js$|^\/favicon/.test(path));
    const files = fetched.filter(
      (path) => !path.startsWith('http') && !/^[0-9a-f-]{36}$/.test(path),
    );
    return { ...recorded, traces, files, harmed: hostile.harmed() };
  });
  expect(found).toMatchObject({ errors: [], violations: [], traces: [], files: [], harmed: false });
}

test('[SEC] 90 no label becomes more than text: picture, tooltip, details, table, key, files, title', async ({
  surface,
  pages,
}) => {
  await open(surface, pages);
  const seen: string[] = [];
  for (const from of PAYLOADS.keys()) {
    const shown = await surface.evaluate((data) => hostile.show(data), hostileDataset(from));
    expect(shown.foreign).toEqual([]);
    expect(shown).toMatchObject({ image: [], png: true });
    for (const payload of PAYLOADS) if (shown.words.includes(payload)) seen.push(payload);
    await expectUnharmed(surface);
  }
  // They are there, as they were written; each in most of the places that words have.
  for (const payload of PAYLOADS) {
    const times = seen.filter((one) => one === payload).length;
    expect(times, payload).toBeGreaterThan(PAYLOADS.length / 2);
  }
});

test('[SEC] 90 what is wrong with data is told as text', async ({ surface, pages }) => {
  await open(surface, pages);
  for (const payload of PAYLOADS) {
    const unusable = [
      { ...hostileDataset(0), entities: [{ id: payload, type: payload, names: payload }] },
      { [payload]: payload },
      payload,
      `source,target,weight\na,b,${payload.replaceAll('"', "'").replaceAll(',', ' ')}\n`,
    ];
    for (const data of unusable) {
      const { failed, words, foreign } = await surface.evaluate(
        (given) => hostile.refused(given),
        data,
      );
      expect(failed).not.toBeNull();
      expect(words.length).toBeGreaterThan(50);
      expect(foreign).toEqual([]);
    }
  }
  await expectUnharmed(surface);
});

const LEAK = 'http://127.0.0.1:9/leak.png';

/** What a drawing library would follow if it were handed on. */
const STYLES = {
  style: { 'background-image': `url(${LEAK})`, width: 900, content: LEAK },
  css: { 'background-image': LEAK },
  classes: 'dimmed selected hidden',
  scratch: { _private: { leak: LEAK } },
  pan: { x: 900, y: 900 },
  zoom: 7,
  layout: { name: 'preset', url: LEAK },
  position: { x: 1, y: 1 },
  locked: true,
  data: { id: 'country:aa', image: LEAK },
  image: LEAK,
  href: LEAK,
  stylesheet: LEAK,
  $schema: LEAK,
};

test('[SEC] 92 styles, classes and addresses in data change nothing and fetch nothing', async ({
  surface,
  pages,
}) => {
  await open(surface, pages);
  const plain = hostileDataset(0) as Record<string, Record<string, unknown>[]>;
  const styled = {
    ...STYLES,
    ...Object.fromEntries(
      Object.entries(plain).map(([name, records]) => [
        name,
        Array.isArray(records) ? records.map((record) => ({ ...STYLES, ...record })) : records,
      ]),
    ),
  };
  const before = await surface.evaluate((data) => hostile.scene(data), plain);
  expect(before).toContain('country:aa');
  const after = await surface.evaluate((data) => hostile.scene(data), styled);
  expect(after).toBe(before);
  const shown = await surface.evaluate((data) => hostile.show(data), styled);
  expect(shown.svg.includes(LEAK)).toBe(false);
  await expectUnharmed(surface);
});
