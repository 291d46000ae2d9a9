/** Finding an entity or a document by any form of its name. */
import { expect, test } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';
import { servedDataset } from './served-dataset.ts';

let explorer: ExplorerPage;

test.beforeEach(async ({ page }) => {
  explorer = new ExplorerPage(page);
  await explorer.open();
});

/** How a name is written, as whom, and whom it means. */
const FORMS = [
  ['English', 'France', 'France'],
  ['Chinese', '法国', 'France'],
  ['another case', 'fRANCE', 'France'],
  ['accents that the name has not', 'Fránçe', 'France'],
  [
    'no accents where the name has some',
    'etudes spatiales',
    'French National Centre for Space Studies',
  ],
  [
    'an alias in American spelling',
    'French National Center for Space Studies',
    'French National Centre for Space Studies',
  ],
  ['a former name', 'China Manned Space Engineering Office', 'China Manned Space Agency'],
  ['a plain apostrophe', "chang'e-8", 'Chang’e-8'],
  ['no punctuation', 'change8', 'Chang’e-8'],
  ['full-width letters', 'ＥＳＡ', 'European Space Agency'],
] as const;

test('an entity is found however its name is written', async () => {
  for (const [how, typed, entity] of FORMS) {
    await test.step(`${how}: ${typed}`, async () => {
      await explorer.search.fill(typed);
      await expect(explorer.options.first()).toContainText(entity);
      await explorer.search.press('Enter');
      await expect(explorer.heading).toContainText(entity);
      await expect(explorer.search).toHaveValue('');
    });
  }
});

test('every name and alias of every entity finds it', async ({ page }) => {
  test.slow();
  const { entities } = await servedDataset(page);
  const lost: string[] = [];
  for (const { names, aliases = [] } of entities) {
    const [first] = names;
    for (const { text } of [...names.slice(1), ...aliases]) {
      await explorer.search.fill(text);
      const found = await explorer.options.filter({ hasText: first?.text ?? '' }).count();
      if (found === 0) lost.push(text);
    }
  }
  expect(lost).toEqual([]);
});

test('arrow keys go through what was found, round and round, and Enter takes it', async () => {
  await explorer.search.fill('chang');
  const found = await explorer.options.count();
  expect(found).toBeGreaterThan(3);
  const chosen = explorer.options.and(explorer.page.getByRole('option', { selected: true }));
  await expect(chosen).toHaveCount(1);
  const first = await chosen.innerText();
  await explorer.search.press('ArrowUp');
  await expect(explorer.options.last()).toHaveAttribute('aria-selected', 'true');
  await explorer.search.press('ArrowDown');
  await expect(chosen).toHaveText(first, { useInnerText: true });
  await explorer.search.press('ArrowDown');
  await expect(explorer.options.nth(1)).toHaveAttribute('aria-selected', 'true');
  const second = (await chosen.innerText()).split('\n')[0] ?? '';
  await expect(explorer.search).toBeFocused();
  await explorer.search.press('Enter');
  await expect(explorer.heading).toContainText(second);
});

test('Esc closes the list, then empties the box', async () => {
  await explorer.search.fill('france');
  await expect(explorer.options.first()).toBeVisible();
  await explorer.search.press('Escape');
  await expect(explorer.options).toHaveCount(0);
  await expect(explorer.search).toHaveValue('france');
  await expect(explorer.search).toHaveAttribute('aria-expanded', 'false');
  await explorer.search.press('Escape');
  await expect(explorer.search).toHaveValue('');
  await expect.poll(() => explorer.link()).not.toContain('select=');
});

test('what nobody is called finds nothing, and says so to eye and ear', async ({ page }) => {
  const { documents } = await servedDataset(page);
  const words = `No entity of that name in the ${documents.length} documents.`;
  await explorer.search.fill('Atlantis');
  await expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible();
  await expect(explorer.status).toHaveText(words);
  await explorer.search.press('Enter');
  await expect.poll(() => explorer.link()).not.toContain('select=');
});

test('how much was found is read out', async () => {
  await explorer.search.fill('france');
  const count = await explorer.options.count();
  await expect(explorer.status).toHaveText(`${count} result${count === 1 ? '' : 's'}.`);
});

test('a click takes what was found', async () => {
  await explorer.search.fill('svom');
  await explorer.options.first().click();
  await expect(explorer.heading).toContainText('Space-based multi-band Variable Object Monitor');
});

test('a document that is found is the only one shown', async ({ page }) => {
  await explorer.search.fill('Sino-French');
  await page.getByRole('option', { name: /Sino-French Friendship/ }).click();
  await expect(explorer.chips.getByRole('button', { name: /Sino-French/ })).toBeVisible();
});

test('what the filters hide is found and marked as hidden', async () => {
  await explorer.search.fill('svom');
  await expect(explorer.options.first()).toContainText('mission');
  await explorer.open('family=country');
  await explorer.search.fill('svom');
  await expect(explorer.options.first()).toContainText('hidden by filters');
});

test('jumping to a mark that is out of sight brings it into the middle', async () => {
  const box = await explorer.graph.boundingBox();
  if (box === null) throw new Error('no picture');
  await explorer.open('at=0.9,0.9,6');
  await explorer.find('Chang’e-1');
  await expect(explorer.heading).toContainText('Chang’e-1');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await expect
    .poll(async () => {
      const { x, y } = await explorer.placeOf('Chang’e-1');
      return Math.abs(x - middle.x) < 60 && Math.abs(y - middle.y) < 60;
    }, 'the mark stands in the middle')
    .toBe(true);
  await explorer.undo.click();
  await expect.poll(() => explorer.link()).toContain('at=0.9,0.9,6');
});

test('/ puts the cursor into the box, but not while something is typed', async ({ page }) => {
  await explorer.graph.getByRole('button').first().focus();
  await page.keyboard.press('/');
  await expect(explorer.search).toBeFocused();
  await expect(explorer.search).toHaveValue('');
  await page.keyboard.type('a/b');
  await expect(explorer.search).toHaveValue('a/b');
});
