/** Levels: actors who share missions, and a country opened into its agencies. */
import { expect, test } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';

let explorer: ExplorerPage;

test.beforeEach(({ page }) => {
  explorer = new ExplorerPage(page);
});

test.describe('shared missions', () => {
  test('are chosen, weighed and taken back from the sentence', async () => {
    await explorer.open('level=actors');
    const key = explorer.page.getByRole('list', { name: 'Key to the lines' });
    await expect(key).not.toContainText('share a mission');
    const choices = await explorer.choose('actors');
    await choices.getByRole('radio', { name: /^Shared missions, after Newman/ }).click();
    await explorer.page.keyboard.press('Escape');
    await expect(
      explorer.page.getByRole('button', { name: /^actors who share a mission, after Newman/ }),
    ).toBeVisible();
    await expect(key.getByRole('listitem').filter({ hasText: 'share a mission' })).toBeVisible();
    await expect(explorer.heading).toHaveText(/shares? missions/);
    expect(explorer.link()).toContain('ties=newman');
    await explorer.undo.click();
    await expect(key).not.toContainText('share a mission');
    await explorer.redo.click();
    await explorer.page.getByRole('button', { name: /^Remove filter: shared missions/ }).click();
    await expect(key).not.toContainText('share a mission');
  });

  test('open the missions and the statements that made a tie', async () => {
    await explorer.open('level=actors&ties=newman');
    await explorer.find('France');
    await explorer.column
      .getByRole('button', { name: /^Tie with China: share \d+ missions/ })
      .click();
    await expect(explorer.heading).toHaveText(/China\s+and\s+France/);
    await expect(explorer.column).toContainText(/Strength \d\.\d+: the sum of 1 \/ \(k − 1\)/);
    const mission = explorer.column.getByRole('region', { name: /Detection of Outgassing Radon/ });
    await expect(mission).toContainText(/\d named actors/);
    await expect(mission.getByRole('listitem').first()).toBeVisible();
    await mission.getByRole('button').first().click();
    await expect(explorer.heading).toHaveText(/Detection of Outgassing Radon/);
  });

  test('stand beside stated ties when asked, in no metric then', async () => {
    await explorer.open('level=actors&ties=count');
    const choices = await explorer.choose(/^actors who share a mission/);
    await choices.getByRole('checkbox', { name: /^Draw stated ties beside/ }).check();
    await explorer.page.keyboard.press('Escape');
    await explorer.find('CNES');
    await explorer.column.getByRole('button', { name: /^Tie with CNSA/ }).click();
    await expect(explorer.column).toContainText('in no metric');
  });

  test('size the ranking, whose card says how', async () => {
    await explorer.open('level=actors&ties=jaccard&panel=ranking&size=strength');
    await explorer.column.getByText('How this is computed').click();
    await expect(explorer.column).toContainText('tied where they share a mission');
    await expect(explorer.column).toContainText('divided by all that either takes part in');
  });
});

test.describe('a country', () => {
  test('opens into its agencies while everybody else keeps their place', async () => {
    await explorer.open('level=countries');
    await explorer.find('France');
    const before = await explorer.placeOf('China');
    await explorer.column.getByRole('button', { name: 'Show its agencies in place' }).click();
    await explorer.drawn();
    expect(explorer.link()).toContain('open=country:fr');
    await explorer.find('CNES');
    await expect(explorer.heading).toHaveText(/French National Centre for Space Studies/);
    await explorer.column.getByRole('button', { name: 'Count it as France again' }).click();
    await expect(explorer.chips).toHaveCount(0);
    await explorer.find('France');
    const after = await explorer.placeOf('China');
    expect(Math.abs(after.x - before.x) + Math.abs(after.y - before.y)).toBeLessThan(1);
  });

  test('opens by a link, and closes by its chip', async () => {
    await explorer.open('level=countries&open=country:cn,country:fr');
    await expect(explorer.chips).toContainText('China expanded');
    await explorer.button('Remove filter: China expanded').click();
    await expect(explorer.chips).not.toContainText('China');
    await expect(explorer.chips).toContainText('France expanded');
  });

  test('that the data does not hold is named, and left out', async () => {
    await explorer.open('level=countries&open=country:zz');
    await expect(explorer.notice).toContainText('country:zz');
    await expect(explorer.chips).toHaveCount(0);
  });
});

test('every statement is accounted for at each level', async () => {
  await explorer.open('level=countries');
  const sums: number[] = [];
  for (const level of ['countries', 'actors']) {
    await explorer.open(`level=${level}`);
    const words = explorer.column.getByText(/Of \d+ statements in view/);
    const [sum = 0, ...parts] = ((await words.textContent()) ?? '').match(/\d+/g)!.map(Number);
    expect(parts.reduce((a, b) => a + b)).toBe(sum);
    sums.push(sum);
  }
  expect(new Set(sums).size).toBe(1);
});
