/** Where documents disagree, which reading is drawn; who is not named; what the documents cover. */
import { expect, test } from '@playwright/test';
import { ExplorerPage } from './explorer-page.ts';

let explorer: ExplorerPage;

test.beforeEach(({ page }) => {
  explorer = new ExplorerPage(page);
});

test.describe('which reading is drawn', () => {
  test('is chosen beside the disagreement, and said wherever it matters', async () => {
    await explorer.open('select=mission:change-8');
    const question = explorer.column.getByRole('table', { name: /When does Chang’e-8 fly/ });
    await expect(question).toContainText('around 2029');
    await expect(question).toContainText('by spring 2028');
    await expect(question).not.toContainText('set aside');
    await explorer.column
      .getByRole('combobox', { name: 'Drawn where they disagree' })
      .selectOption('The majority of sources');
    await expect(
      question.getByRole('rowheader', { name: /by spring 2028 set aside/ }),
    ).toBeVisible();
    await expect(explorer.column).toContainText('drawn is “around 2029”');
    await expect(
      explorer.page.getByRole('button', {
        name: /^all documents, the majority where they disagree/,
      }),
    ).toBeVisible();
    expect(explorer.link()).toContain('policy=majority');
    await explorer.undo.click();
    await expect(question).not.toContainText('set aside');
  });

  test('is chosen from the sentence too, and taken back by its chip', async () => {
    await explorer.open('select=facility:ilrs');
    const choices = await explorer.choose('all documents');
    await choices.getByRole('radio', { name: /^The latest/ }).click();
    await explorer.page.keyboard.press('Escape');
    await expect(explorer.chips).toContainText('the latest where they disagree');
    await expect(explorer.column).toContainText('drawn is “17 countries”');
    await explorer.button('Remove filter: the latest where they disagree').click();
    await expect(explorer.chips).toHaveCount(0);
  });

  test('is any where a policy singles none out, which is said', async () => {
    await explorer.open('select=facility:ilrs&policy=majority');
    await expect(explorer.column).toContainText('No reading has a majority of the sources');
    await explorer.column
      .getByRole('combobox', { name: 'Drawn where they disagree' })
      .selectOption('Ranked by hand');
    await expect(explorer.column).toContainText('No one reading was ranked first by hand');
  });

  test('keeps the marks of what is contested', async () => {
    await explorer.open('policy=majority');
    await expect(explorer.page.getByRole('list', { name: 'Key to the lines' })).toContainText(
      'documents disagree',
    );
  });

  test('a policy that does not exist is left out, and named', async () => {
    await explorer.open('policy=loudest&select=mission:change-8');
    await expect(explorer.notice).toContainText('policy');
    await expect(explorer.chips).toHaveCount(0);
  });
});

test('unnamed groups stand with how many they are, and in no ranking', async () => {
  await explorer.open('groups=1&select=aggregate:ilrs-signatories');
  await expect(explorer.column).toContainText(/Unnamed: 17 countries, \d documents, two readings/);
  await explorer.open('groups=1&panel=ranking');
  await expect(explorer.column.getByRole('table').first()).not.toContainText('17 countries');
});

test.describe('coverage', () => {
  test.beforeEach(() => explorer.open('panel=documents'));

  test('counts documents by year, publisher and language', async () => {
    const [year, publisher, language] = ['Year', 'Publisher', 'Language'].map((name) =>
      explorer.column
        .getByRole('table')
        .filter({ has: explorer.page.getByRole('columnheader', { name, exact: true }) }),
    );
    await expect(year!.getByRole('row', { name: /^2025 12 \d+/ })).toBeVisible();
    await expect(publisher!.getByRole('row', { name: /^Xinhua / })).toBeVisible();
    await expect(language!.getByRole('row', { name: /^English / })).toBeVisible();
  });

  test('lists who is known from one document alone, and leads there', async () => {
    const document = explorer.column
      .getByRole('group')
      .filter({ hasText: 'Science and Technology Daily, 12 July 2024' });
    await document.getByText('Science and Technology Daily').click();
    await document.getByRole('button', { name: 'Matra' }).click();
    await expect(explorer.heading).toHaveText(/Matra/);
  });

  test('says of whom no statement was found, never that they do not cooperate', async () => {
    const of = explorer.column.getByRole('combobox', { name: 'Of' });
    await of.selectOption('Pakistan');
    await expect(explorer.column).toContainText(/No statement was found/);
    await expect(explorer.column).not.toContainText(/no cooperation/i);
    const list = explorer.column.getByRole('list').last();
    await expect(list.getByRole('button', { name: 'Belarus' })).toBeVisible();
    await expect(list.getByRole('button', { name: 'China', exact: true })).toHaveCount(0);
  });
});
