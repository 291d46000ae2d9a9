/** What a host sets early, and what it hears of faults, in every engine. */
import type { CooperationGraphElement } from '../../src/elements/cooperation-graph.ts';
import { expect, test } from './engine-test.ts';

interface Heard {
  readonly type: string;
  readonly id: string;
  readonly code: string | null;
  readonly message: string | null;
  /** Where a mark was in the window when it was heard. */
  readonly place: { readonly x: number; readonly y: number } | null;
}

declare global {
  var host: { readonly heard: readonly Heard[]; words(id: string): string };
}

test('[API] 15 properties set before the element is defined are followed', async ({
  surface,
  pages,
}) => {
  await surface.goto(`${pages}host.html`);
  const view = (): Promise<string> =>
    surface.evaluate(() => {
      const early = document.querySelector<CooperationGraphElement>('#early')!;
      return early.getView?.() ?? '';
    });
  await expect.poll(view).toMatch(/^select=institution:grace&size=strength&theme=dark&data=/u);
  const { own, attributes, height } = await surface.evaluate(() => {
    const early = document.querySelector<CooperationGraphElement>('#early')!;
    return {
      own: ['data', 'selected', 'metric', 'theme', 'height'].filter((name) =>
        Object.hasOwn(early, name),
      ),
      attributes: early.getAttributeNames().sort(),
      height: early.getBoundingClientRect().height,
    };
  });
  expect(own).toEqual([]);
  expect(attributes).toEqual(['height', 'id', 'metric', 'selected', 'theme']);
  expect(height).toBeGreaterThanOrEqual(600);
});

test('marks have their places once the element is ready, and keep them', async ({
  surface,
  pages,
}) => {
  await surface.goto(`${pages}host.html`);
  const places = (): Promise<readonly (Heard['place'] | undefined)[]> =>
    surface.evaluate(() =>
      ['early', 'faulty'].map(
        (id) =>
          globalThis.host.heard.find((one) => one.type === 'cooperation-ready' && one.id === id)
            ?.place,
      ),
    );
  const somewhere = { x: expect.any(Number), y: expect.any(Number) };
  await expect.poll(places).toEqual([somewhere, somewhere]);
  const kept = await surface.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const early = document.querySelector<CooperationGraphElement>('#early')!;
    return early.clientPosition('institution:grace');
  });
  expect(kept).toEqual((await places())[0]);
});

test('[API] 19 faults are events with codes and words in sight, and nothing is thrown', async ({
  surface,
  pages,
}) => {
  await surface.goto(`${pages}host.html`);
  const errors = (): Promise<readonly Heard[]> =>
    surface.evaluate(() =>
      globalThis.host.heard.filter(({ type }) => type === 'cooperation-error'),
    );
  await expect
    .poll(async () => (await errors()).map(({ id, code }) => `${id} ${code}`).toSorted())
    .toEqual(['faulty bad-attribute', 'missing status']);
  for (const { id, message } of await errors()) {
    await expect
      .poll(() => surface.evaluate((which) => globalThis.host.words(which), id))
      .toContain(message);
  }
  const { errors: thrown } = await surface.evaluate(
    () => (globalThis as unknown as { recorded: { errors: unknown[] } }).recorded,
  );
  expect(thrown).toEqual([]);
});
