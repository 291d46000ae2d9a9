import { expect, type Locator, type Page } from '@playwright/test';

/** A point of the window, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The explorer as its reader knows it: parts by role and visible name, and what a reader does with them. */
export class ExplorerPage {
  readonly page: Page;
  /** The picture; its children stand for the entities near the current one. */
  readonly graph: Locator;
  readonly column: Locator;
  /** The heading of what the column shows: a headline, an entity, the two ends of a tie. */
  readonly heading: Locator;
  readonly search: Locator;
  readonly options: Locator;
  /** The one live region. */
  readonly status: Locator;
  /** What a link held that could not be shown. */
  readonly notice: Locator;
  readonly tables: Locator;
  /** What an open word of the sentence above the picture lets one choose. */
  readonly choices: Locator;
  readonly chips: Locator;
  readonly undo: Locator;
  readonly redo: Locator;

  constructor(page: Page) {
    this.page = page;
    this.graph = page.getByRole('application', { name: /^Network of/ });
    this.column = page.getByRole('region', { name: 'Reading column' });
    this.heading = this.column.getByRole('heading', { level: 2 });
    this.search = page.getByRole('combobox', { name: 'Find an entity or a document' });
    this.options = page.getByRole('listbox', { name: 'Found' }).getByRole('option');
    this.status = page.getByRole('status');
    this.notice = page.getByRole('main').getByRole('alert');
    this.tables = page.getByRole('region', { name: 'The view as tables' });
    this.choices = page
      .getByRole('group')
      .filter({ has: page.getByRole('heading', { level: 3, name: CHOICE_HEADS }) });
    this.chips = page.getByRole('group', { name: 'Filters in force' });
    this.undo = page.getByRole('button', { name: 'Undo', exact: true });
    this.redo = page.getByRole('button', { name: 'Redo', exact: true });
  }

  /** Opens the site, or a link to a view of it, and waits until its picture is there. */
  async open(link = ''): Promise<void> {
    await this.page.goto(link === '' ? './' : `./#${link}`);
    await this.drawn();
  }

  /** Resolves once a picture with marks stands in its place. */
  async drawn(): Promise<void> {
    await expect(this.graph).toBeVisible();
    await expect
      .poll(async () => (await this.marks()).length, {
        message: 'marks of the picture',
        intervals: [20, 50, 100],
      })
      .not.toBe(0);
  }

  /** The part of the address that holds the view, without `#`. */
  link(): string {
    return new URL(this.page.url()).hash.slice(1);
  }

  /** The mark of an entity near the current one, by the beginning of what a screen reader says of it. */
  mark(name: string): Locator {
    return this.graph.getByRole('button', { name: new RegExp(`^${escaped(name)}, `) });
  }

  /** Middle of each mark that has an element, in the window; none before they have been placed. */
  async marks(): Promise<readonly Point[]> {
    const corner = await this.graph.boundingBox();
    const boxes = await this.graph.getByRole('button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2, left: x, top: y };
      }),
    );
    return boxes.filter(({ left, top }) => left !== corner?.x || top !== corner.y);
  }

  /** Where an entity's mark stands in the window. */
  async placeOf(name: string): Promise<Point> {
    const box = await this.mark(name).boundingBox();
    if (box === null) throw new Error(`${name} has no mark near the current entity`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** A point of the picture where nothing is drawn: its top left corner. */
  async paper(): Promise<Point> {
    const box = await this.graph.boundingBox();
    if (box === null) throw new Error('there is no picture');
    return { x: box.x + 5, y: box.y + 5 };
  }

  /** Moves the mouse from a point to another with the button down. */
  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 6 });
    await this.page.mouse.up();
  }

  /** Presses the mouse on an entity's mark. */
  async clickMark(name: string): Promise<void> {
    const { x, y } = await this.placeOf(name);
    await this.page.mouse.click(x, y);
  }

  /** Looks an entity or document up by name and takes the first that is found. */
  async find(text: string): Promise<void> {
    await this.search.fill(text);
    await expect(this.options.first()).toBeVisible();
    await this.search.press('Enter');
  }

  /** Shows a panel of the reading column. */
  async show(panel: 'Overview' | 'Ranking' | 'Paths' | 'Documents' | 'Figure'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Reading column' })
      .getByRole('button', { name: panel, exact: true })
      .click();
  }

  /** Opens what a word of the sentence above the picture chooses, and gives it. */
  async choose(words: string | RegExp): Promise<Locator> {
    await this.page.getByRole('button', { name: words, expanded: false }).click();
    await expect(this.choices).toBeVisible();
    return this.choices;
  }

  /** The button of the toolbar or above the picture that bears a name. */
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}

/** What the choices behind the words of the sentence are headed by. */
const CHOICE_HEADS =
  /^(Kinds of tie|Status|Time|Documents|Between|Around .*|Marks sized by|Entities placed|Taken out)$/;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
