/** Narrowing the view: what each choice shows is counted beforehand, said, and can be taken back. */
import { expect, test, type Locator } from '@playwright/test';
import { ExplorerPage, type Point } from './explorer-page.ts';
import { readTable } from './read-table.ts';

let explorer: ExplorerPage;

test.beforeEach(async ({ page }) => {
  explorer = new ExplorerPage(page);
  await explorer.open();
});

/** The number that stands behind the words of a box. */
async function countOf(box: Locator): Promise<number> {
  return Number(/(\d+)\s*$/.exec((await box.locator('xpath=..').innerText()).trim())?.[1]);
}

/** The words of a box without its number and second line. */
async function wordsOf(box: Locator): Promise<string> {
  return (await box.locator('xpath=..').innerText()).split('\n')[0]?.trim() ?? '';
}

/** Ticks each of some boxes alone, and compares what it promised with what is then shown. */
async function tryEach(choices: Locator, boxes: readonly Locator[]): Promise<void> {
  expect(boxes.length).toBeGreaterThan(1);
  for (const box of boxes) {
    const promised = await countOf(box);
    const words = await wordsOf(box);
    await box.check();
    const shown =
      promised === 0 ? 'Nothing to show' : new RegExp(`from ${promised} statements? in`);
    await expect(explorer.column, words).toContainText(shown);
    await box.uncheck();
    await expect(choices.getByRole('checkbox', { checked: true })).toHaveCount(0);
  }
}

test('each status shows as many statements as stand beside it', async () => {
  const choices = await explorer.choose('any status');
  await tryEach(choices, await choices.getByRole('checkbox').all());
});

test('a document shows as many statements as stand beside it', async () => {
  const choices = await explorer.choose('all documents');
  await expect(choices.getByRole('checkbox')).toHaveCount(14);
  const some = (await choices.getByRole('checkbox').all()).filter((_, i) => i % 3 === 0);
  await tryEach(choices, some);
});

test('each kind of a group and each group shows as many statements as stand beside it', async () => {
  const choices = await explorer.choose('ties of every kind');
  const groups = await choices.getByRole('group').all();
  expect(groups).toHaveLength(5);
  await tryEach(
    choices,
    groups.map((group) => group.getByRole('checkbox').first()),
  );
  const science = choices.getByRole('group', { name: 'Science and data' });
  await tryEach(choices, await science.getByRole('checkbox').all());
});

test('a group of kinds ticks all its kinds, and shows when only some are ticked', async () => {
  const choices = await explorer.choose('ties of every kind');
  const science = choices.getByRole('group', { name: 'Science and data' });
  const whole = science.getByRole('checkbox').first();
  await whole.check();
  const boxes = await science.getByRole('checkbox').all();
  for (const box of boxes) await expect(box).toBeChecked();
  await expect(explorer.chips.getByRole('button', { name: /^Remove filter/ })).toHaveCount(1);
  await boxes[1]?.uncheck();
  await expect(whole).toBeChecked({ indeterminate: true });
  await expect(explorer.chips.getByRole('button', { name: /^Remove filter/ })).toHaveCount(
    boxes.length - 2,
  );
});

test('each family shows as many entities as stand beside it', async () => {
  const choices = await explorer.choose('actors and missions');
  const families = choices.getByRole('checkbox', { name: /^(countries|organisations|missions)/ });
  await expect(families).toHaveCount(3);
  for (const box of await families.all()) expect(await countOf(box)).toBeGreaterThan(0);
  await families.first().check();
  await explorer.page.keyboard.press('Escape');
  await explorer.button('Table').click();
  const { columns, rows } = await readTable(explorer.tables.getByRole('table'));
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map((row) => row[columns.indexOf('Family')]))).toEqual(new Set(['country']));
});

test('the counts follow what else is chosen', async () => {
  let choices = await explorer.choose('any status');
  const done = choices.getByRole('checkbox', { name: /^done/ });
  const before = await countOf(done);
  // What is chosen of a list takes nothing from the rest of the list.
  const signed = choices.getByRole('checkbox', { name: /^signed/ });
  await signed.check();
  expect(await countOf(done)).toBe(before);
  await signed.uncheck();
  await explorer.page.keyboard.press('Escape');
  choices = await explorer.choose('all documents');
  await choices.getByRole('checkbox', { name: /Sino-French/ }).check();
  await explorer.page.keyboard.press('Escape');
  choices = await explorer.choose('any status');
  expect(await countOf(choices.getByRole('checkbox', { name: /^done/ }))).toBeLessThan(before);
});

test('every filter in force has a chip that takes it off, and one word clears them all', async () => {
  const whole = await explorer.graph.getAttribute('aria-label');
  await expect(explorer.chips).toHaveCount(0);
  await (await explorer.choose('any status')).getByRole('checkbox', { name: /^signed/ }).check();
  await explorer.page.keyboard.press('Escape');
  await expect(explorer.choices).toHaveCount(0);
  const agreements = (await explorer.choose('ties of every kind')).getByRole('checkbox', {
    name: /^framework agreements/,
  });
  await agreements.check();
  await explorer.page.keyboard.press('Escape');
  await expect(explorer.heading).toContainText('framework agreements, signed');
  const chips = explorer.chips.getByRole('button', { name: /^Remove filter: / });
  await expect(chips).toHaveText(['framework agreements', 'signed']);
  const both = await explorer.graph.getAttribute('aria-label');
  await chips.first().click();
  await expect(chips).toHaveText(['signed']);
  expect(await explorer.graph.getAttribute('aria-label')).not.toBe(both);
  await explorer.chips.getByRole('button', { name: 'Clear filters' }).click();
  await expect(explorer.chips).toHaveCount(0);
  await expect(explorer.graph).toHaveAttribute('aria-label', whole ?? '');
});

test('a choice taken back at its head shows all again', async () => {
  const choices = await explorer.choose('any status');
  const reset = choices.getByRole('button', { name: 'Any status' });
  await expect(reset).toHaveAttribute('aria-disabled', 'true');
  await choices.getByRole('checkbox', { name: /^planned/ }).check();
  await reset.click();
  await expect(choices.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('who stays, stays in place', async () => {
  const places = async (): Promise<ReadonlyMap<string, Point>> => {
    const buttons = await explorer.graph.getByRole('button').all();
    const entries = await Promise.all(
      buttons.map(async (button) => {
        const name = /^[^,]+/.exec((await button.getAttribute('aria-label')) ?? '')?.[0] ?? '';
        const box = await button.boundingBox();
        const [x, y] = [
          (box?.x ?? 0) + (box?.width ?? 0) / 2,
          (box?.y ?? 0) + (box?.height ?? 0) / 2,
        ];
        return [name, { x: Math.round(x), y: Math.round(y) }] as const;
      }),
    );
    return new Map(entries);
  };
  const before = await places();
  await (await explorer.choose('any status')).getByRole('checkbox', { name: /^done/ }).check();
  await expect(explorer.chips).toBeVisible();
  const after = await places();
  expect(after.size).toBeGreaterThan(5);
  expect(after.size).toBeLessThan(before.size);
  // The button over a mark is as large as the mark, which may have shrunk: half a pixel of rounding.
  for (const [name, { x, y }] of after) {
    const was = before.get(name);
    expect(Math.abs(x - (was?.x ?? NaN)), name).toBeLessThanOrEqual(1);
    expect(Math.abs(y - (was?.y ?? NaN)), name).toBeLessThanOrEqual(1);
  }
});

test('where nothing is left, a sentence says so and the filters can be cleared', async ({
  page,
}) => {
  await (await explorer.choose('any status')).getByRole('checkbox', { name: /^agreed/ }).check();
  await page.keyboard.press('Escape');
  const kinds = await explorer.choose('ties of every kind');
  const launches = kinds.getByRole('checkbox', { name: /^launch services/ });
  expect(await countOf(launches)).toBe(0);
  await launches.check();
  await page.keyboard.press('Escape');
  const words =
    'No statement about launch services of status agreed gives a tie between actors and missions.';
  await expect(page.getByRole('main').getByText(words)).toBeVisible();
  await expect(explorer.heading).toHaveText('Nothing to show');
  await expect(explorer.column).toContainText(words);
  // Each way out says what it would bring, and brings it.
  const ways = explorer.column.getByRole('listitem').filter({ hasText: /\d+ ties?/ });
  const gain = Number.parseInt(
    (await ways
      .first()
      .getByText(/\d+ ties?/)
      .innerText()) ?? '',
    10,
  );
  await ways.first().getByRole('button').click();
  await expect(explorer.graph).toHaveAccessibleName(new RegExp(`and ${gain} ties$`));
  await page.keyboard.press('ControlOrMeta+z');
  const clear = page.getByRole('main').getByRole('button', { name: 'Clear filters' });
  await clear.click();
  await expect(explorer.chips).toHaveCount(0);
  await expect(explorer.graph).toHaveAccessibleName(/^Network of \d\d/);
});

test('what is not about space, and unnamed groups, are shown on demand', async () => {
  const kinds = await explorer.choose('ties of every kind');
  const other = kinds.getByRole('checkbox', { name: /^Also what is not about space/ });
  expect(await countOf(other)).toBeGreaterThan(0);
  await other.check();
  await expect(explorer.chips).toContainText('also outside space');
  await expect(explorer.heading).not.toContainText('in space');
  await explorer.page.keyboard.press('Escape');
  const between = await explorer.choose('actors and missions');
  const groups = between.getByRole('checkbox', { name: /^Also unnamed groups and regions/ });
  const more = await countOf(groups);
  const before = Number.parseInt((await explorer.status.innerText()) ?? '', 10);
  await groups.check();
  await expect
    .poll(async () => Number.parseInt(await explorer.status.innerText(), 10) - before)
    .toBe(more);
});

test('levels show actors alone, or countries with their organisations counted as theirs', async () => {
  const level = await explorer.choose('actors and missions');
  await level.getByRole('radio', { name: /^Actors only/ }).check();
  await expect(explorer.heading).toHaveText('China’s partners in space, actor by actor');
  await level.getByRole('radio', { name: /^Countries/ }).check();
  await expect(explorer.heading).toHaveText('China’s partners in space, country by country');
  await expect(explorer.mark('Matra')).toHaveCount(0);
});
