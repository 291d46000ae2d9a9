/** axe in every state: no violation of WCAG 2.2 A and AA nor of its best practices. */
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { ExplorerPage } from './explorer-page.ts';
import { threeFaults } from './fixtures/two-letters.ts';
import { DATASET_ADDRESS, serveInstead } from './served-dataset.ts';

/** How to get from the open site to a state. */
type Reach = (explorer: ExplorerPage) => Promise<unknown>;

const STATES: Readonly<Record<string, Reach>> = {
  'the first screen': async () => {},
  'the ranking': (explorer) => explorer.show('Ranking'),
  'the ranking with its metrics open': async (explorer) => {
    await explorer.show('Ranking');
    await explorer.heading.getByRole('button').click();
  },
  'paths, nobody chosen': (explorer) => explorer.show('Paths'),
  'paths, one of them open': async (explorer) => {
    await explorer.open('panel=paths&path=country:fr|country:pk');
    await explorer.column.locator('summary').first().click();
  },
  'threads, none found': (explorer) =>
    explorer.open('panel=paths&path=agency:cnes|country:pk.threads'),
  'two side by side': (explorer) =>
    explorer.open('panel=paths&path=country:fr|country:pk|country:de.compare'),
  'an end being looked for': async (explorer) => {
    await explorer.show('Paths');
    await explorer.column.getByRole('combobox', { name: 'From' }).fill('chang');
    await expect(explorer.options.first()).toBeVisible();
  },
  'a neighbourhood, its choices open': async (explorer) => {
    await explorer.open('near=country:fr.2');
    await explorer.choose(/^within 2 steps of France/);
  },
  'a date and what was known, their choices open': async (explorer) => {
    await explorer.open('as-of=2030&known-on=2025-04&reading=in-force');
    await explorer.choose(/^in force at the end of 2030/);
  },
  'a range of the timeline': (explorer) => explorer.open('since=1980&as-of=1999&undated=0'),
  'the documents': (explorer) => explorer.show('Documents'),
  'a checked document': async (explorer) => {
    await explorer.show('Documents');
    await explorer.column.getByText('Check a document you have').click();
    await explorer.column.getByRole('textbox').fill('A text about bees.');
    await explorer.column.getByRole('button', { name: 'Check this text' }).click();
    await expect(explorer.column).toContainText('none of the documents');
  },
  'a selected entity': (explorer) => explorer.find('International Lunar Research Station'),
  'an open statement': async (explorer) => {
    await explorer.find('France');
    await explorer.column.locator('summary').first().click();
  },
  'a selected tie': async (explorer) => {
    await explorer.find('Chang’e-8');
    await explorer.column.getByRole('button', { name: /^Tie with China/ }).click();
  },
  'what was found': async (explorer) => {
    await explorer.search.fill('chang');
    await expect(explorer.options.first()).toBeVisible();
  },
  'nothing found': (explorer) => explorer.search.fill('Atlantis'),
  'open kinds': (explorer) => explorer.choose('ties of every kind'),
  'open statuses': (explorer) => explorer.choose('any status'),
  'open documents': (explorer) => explorer.choose('all documents'),
  'open levels': (explorer) => explorer.choose('actors and missions'),
  'open metrics': (explorer) => explorer.choose('number of ties'),
  'shared missions, their choices open': async (explorer) => {
    await explorer.open('level=actors&ties=newman&stated=1');
    await explorer.choose(/^actors who share a mission/);
  },
  'a tie of shared missions': (explorer) =>
    explorer.open('level=actors&ties=newman&select=country:cn|country:fr|shared'),
  'an expanded country': (explorer) =>
    explorer.open('level=countries&open=country:fr&select=country:fr'),
  'a reading set aside': (explorer) => explorer.open('policy=majority&select=mission:change-8'),
  'filters in force': (explorer) => explorer.open('status=signed&kind=mou,letter_of_intent'),
  'nothing to show': async (explorer) => {
    await explorer.page.goto('./#status=agreed&kind=launch_service');
    await expect(explorer.heading).toHaveText('Nothing to show');
  },
  'a notice about a link': (explorer) => explorer.open('select=country:zz'),
  'the table of entities': (explorer) => explorer.button('Table').click(),
  'the table of ties': (explorer) => explorer.page.goto('./#table=ties.open.-strength'),
  'the table of statements': (explorer) => explorer.page.goto('./#table=statements.open'),
};

for (const [state, reach] of Object.entries(STATES)) {
  test(`${state}: no violation`, async ({ page }) => {
    const explorer = new ExplorerPage(page);
    await explorer.open();
    await reach(explorer);
    expect(await violations(page)).toEqual([]);
  });
}

for (const state of [
  'the first screen',
  'paths, one of them open',
  'two side by side',
  'a selected tie',
  'a tie of shared missions',
  'a reading set aside',
  'open kinds',
  'the table of entities',
]) {
  test(`${state}, dark: no violation`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const explorer = new ExplorerPage(page);
    await explorer.open();
    await STATES[state]?.(explorer);
    expect(await violations(page)).toEqual([]);
  });
}

test('forced colours: no violation', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await new ExplorerPage(page).open('select=country:fr');
  expect(await violations(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  for (const state of [
    'the first screen',
    'the ranking',
    'paths, one of them open',
    'two side by side',
    'a selected entity',
  ]) {
    test(`${state}: no violation`, async ({ page }) => {
      const explorer = new ExplorerPage(page);
      await explorer.open();
      await STATES[state]?.(explorer);
      expect(await violations(page)).toEqual([]);
    });
  }
});

test('loading: no violation', async ({ page }) => {
  await page.route(DATASET_ADDRESS, () => {});
  await page.goto('./');
  await expect(page.getByText('Reading the statements')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('failed, with its faults: no violation', async ({ page }) => {
  await serveInstead(page, threeFaults());
  await page.goto('./');
  await page.getByText('See all 3 faults').click();
  expect(await violations(page)).toEqual([]);
});

test('text that is set wider apart is not cut off', async ({ page }) => {
  const explorer = new ExplorerPage(page);
  await explorer.open('select=country:fr');
  const clipped = await explorer.column.evaluate((column) => {
    const roots: (ParentNode & Node)[] = [column];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot === null) continue;
        const style = document.createElement('style');
        // WCAG 1.4.12.
        style.textContent =
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';
        element.shadowRoot.append(style);
        roots.push(element.shadowRoot);
      }
    }
    return roots.flatMap((root) =>
      [...root.querySelectorAll('p, h2, h3, button, li')]
        .filter(
          (e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflow === 'hidden',
        )
        .map((e) => e.textContent?.trim() ?? ''),
    );
  });
  expect(clipped).toEqual([]);
  const { wide, shown } = await explorer.column.evaluate((e) => ({
    wide: e.scrollWidth,
    shown: e.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(shown);
});
