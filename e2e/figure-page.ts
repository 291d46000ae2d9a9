import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { ExplorerPage } from './explorer-page.ts';

/** The explorer while a figure is made of its view. */
export class FigurePage extends ExplorerPage {
  /** The figure itself, in the place of the plate. */
  readonly preview: Locator;
  readonly image: Locator;
  /** What stands under the figure: how large it is. */
  readonly line: Locator;

  constructor(page: Page) {
    super(page);
    this.preview = page.getByRole('main');
    this.image = this.preview.getByRole('img');
    this.line = this.preview.getByText(/^[\d.]+ × [\d.]+ (px|mm)/);
  }

  /** Opens the figure of the first screen, or of a link. */
  override async open(link = ''): Promise<void> {
    await this.page.goto(`./#${link === '' ? 'panel=figure' : link}`);
    await this.drawn();
  }

  /** Resolves once a figure stands in its place. */
  override async drawn(): Promise<void> {
    await expect(this.image).toBeVisible();
    await expect(this.line).toBeVisible();
  }

  /** A word that is chosen, added or struck. */
  word(name: string): Locator {
    return this.column
      .getByRole('radio', { name, exact: true })
      .or(this.column.getByRole('checkbox', { name, exact: true }));
  }

  /** What lies over a label of the figure. */
  label(name: string): Locator {
    return this.preview.getByRole('button', { name: new RegExp(`^${name}, label`, 'i') });
  }

  /** What lies over a note. */
  note(text: string): Locator {
    return this.preview.getByRole('button', { name: `${text}, note`, exact: true });
  }

  /** All texts of the figure, with the place of each, in units of the figure. */
  texts(): Promise<readonly string[]> {
    return this.image.evaluate((svg) =>
      [...svg.querySelectorAll('text')].map((text) => text.textContent ?? ''),
    );
  }

  /** The markup of the figure: equal where figures are. */
  markup(): Promise<string> {
    return this.image.evaluate((svg) => svg.outerHTML);
  }

  /** Downloads the chosen format. */
  async download(): Promise<Download> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      this.column
        .getByRole('button', { name: /^Download [A-Z]/ })
        .first()
        .click(),
    ]);
    return file;
  }
}

/** The bytes of a downloaded file. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}
