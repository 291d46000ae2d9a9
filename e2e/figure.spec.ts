/** A figure of the view is chosen and edited. */
import { expect, test } from '@playwright/test';
import { FigurePage } from './figure-page.ts';

let figure: FigurePage;

test.beforeEach(async ({ page }) => {
  figure = new FigurePage(page);
  await figure.open();
});

test('the panel is a tab; the figure stands where the plate was, with what is selected', async ({
  page,
}) => {
  await figure.show('Overview');
  await expect(figure.graph).toBeVisible();
  await figure.find('France');
  await figure.show('Figure');
  await expect(figure.heading).toHaveText('Figure');
  await figure.drawn();
  await expect(figure.graph).toBeHidden();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeHidden();
  await expect(figure.word('With the selection')).toBeChecked();
  await expect.poll(() => figure.link()).toContain('select=country:fr');
});

test('the size is chosen, and one’s own', async () => {
  await expect(figure.line).toHaveText(/^1\d{3} × \d{3,4} px/);
  await figure.word('One column').check();
  await expect(figure.line).toHaveText(/^89 × [\d.]+ mm/);
  await figure.word('Your own').check();
  await figure.column.getByRole('spinbutton', { name: 'Width' }).fill('900');
  await figure.column.getByRole('spinbutton', { name: 'Height' }).fill('1100');
  await figure.column.getByRole('spinbutton', { name: 'Height' }).press('Enter');
  await expect(figure.line).toHaveText(/^900 × 1100 px/);
  await figure.column.getByRole('combobox', { name: 'Unit' }).selectOption('mm');
  await expect(figure.line).toHaveText(/^238 × 291 mm/);
});

test('furniture that is struck out is gone from the figure, and comes back', async () => {
  expect(await figure.texts()).toContain('Reading');
  await figure.word('How to read it').uncheck();
  await figure.word('Title').uncheck();
  await expect.poll(() => figure.texts()).not.toContain('Reading');
  expect(await figure.texts()).not.toContain('China’s partners in space, and what they work on');
  await figure.button('Put all back').click();
  await expect.poll(() => figure.texts()).toContain('Reading');
});

test('the title is written anew, undone, and reset to the view’s', async ({ page }) => {
  const title = figure.column.getByRole('textbox', { name: 'Title', exact: true });
  await expect(title).toHaveValue('China’s partners in space, and what they work on');
  await title.fill('Who works with China');
  await title.press('Enter');
  await expect.poll(() => figure.texts()).toContain('Who works with China');
  await figure.undo.click();
  await expect.poll(() => figure.texts()).not.toContain('Who works with China');
  await figure.redo.click();
  await expect.poll(() => figure.texts()).toContain('Who works with China');
  await figure.button('Title: as written from the view').click();
  await expect(title).toHaveValue('China’s partners in space, and what they work on');
  await expect(page.getByRole('img', { name: /^China’s partners/ })).toBeVisible();
});

test('a label is moved by keys, hidden, and put back', async ({ page }) => {
  const label = figure.label('BRICS');
  const before = (await label.boundingBox()) ?? { x: 0, y: 0 };
  await label.focus();
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const scale = Number.parseInt((await figure.line.innerText()).replace(/^.*at /, ''), 10) / 100;
  await expect
    .poll(async () => (await label.boundingBox())?.y)
    .toBeCloseTo(before.y + 21 * scale, 0);
  await expect(label).toBeFocused();
  await expect.poll(() => figure.link()).toContain('label');
  // Six presses at one label are one step.
  await figure.undo.click();
  await expect.poll(async () => (await label.boundingBox())?.y).toBeCloseTo(before.y, 0);
  await expect(figure.undo).toBeDisabled();
  await label.focus();
  await page.keyboard.press('Delete');
  await expect(label).toHaveCount(0);
  await expect(
    figure.preview.getByRole('button', { name: /, label$/ }).and(page.locator(':focus')),
  ).toHaveCount(1);
  await figure.button('BRICS: put back').click();
  await expect(label).toBeVisible();
});

test('a label is moved by the mouse', async () => {
  const label = figure.label('BRICS');
  const before = (await label.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const from = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
  await figure.drag(from, { x: from.x + 40, y: from.y - 30 });
  await expect.poll(async () => (await label.boundingBox())?.x).toBeCloseTo(before.x + 40, 0);
  await expect.poll(async () => (await label.boundingBox())?.y).toBeCloseTo(before.y - 30, 0);
  await expect(figure.column.getByRole('list', { name: 'Changed labels' })).toContainText('moved');
});

test('a label is reworded and highlighted where it stands', async ({ page }) => {
  await figure.label('Chinese Academy of Sciences').focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog').getByRole('textbox');
  await expect(box).toBeFocused();
  await box.fill('The Academy');
  await box.press('Enter');
  await expect.poll(() => figure.texts()).toContain('The Academy');
  await expect(figure.label('The Academy')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox').fill('Never said');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await figure.label('The Academy').click();
  await figure.button('Highlight').click();
  await expect(
    figure.preview.getByRole('button', { name: 'The Academy, label, highlighted' }),
  ).toBeFocused();
  expect(await figure.texts()).not.toContain('Never said');
});

test('a note is added, written, led to an entity, dragged and removed', async () => {
  await figure.button('Add a note').click();
  const words = figure.column.getByRole('textbox', { name: 'Note 1' });
  await expect(words).toBeFocused();
  await words.fill('Eight guests of one day');
  await words.press('Enter');
  await expect.poll(() => figure.texts()).toContain('Eight guests of one day');
  const leaders = (): Promise<number> =>
    figure.image.evaluate((svg) => svg.querySelectorAll('#callouts path').length);
  const before = await leaders();
  const about = figure.column.getByRole('combobox', { name: 'about' });
  await about.fill('egypt');
  await about.press('Enter');
  await expect.poll(leaders).toBeGreaterThan(before);
  const note = figure.note('Eight guests of one day');
  const place = (await note.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const from = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  await figure.drag(from, { x: from.x + 60, y: from.y + 40 });
  await expect.poll(async () => (await note.boundingBox())?.x).toBeCloseTo(place.x + 60, 0);
  await figure.button('Note 1: remove').click();
  await expect(note).toHaveCount(0);
});

test('a colour is taken by name, and what is none is refused in place', async () => {
  await figure.column.getByText('Fonts and colours').click();
  const missions = figure.column.getByRole('textbox', { name: 'Missions', exact: true });
  await missions.fill('teel');
  await missions.press('Enter');
  await expect(missions).toHaveAccessibleDescription(/is no colour/);
  await expect(missions).toHaveAttribute('aria-invalid', 'true');
  await missions.fill('purple');
  await missions.press('Enter');
  await expect(missions).not.toHaveAttribute('aria-invalid', 'true');
  await expect.poll(async () => (await figure.markup()).toLowerCase()).toContain('#800080');
});
