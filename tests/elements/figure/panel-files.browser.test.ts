import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CooperationEntityFieldElement } from '../../../src/elements/cooperation-entity-field.ts';
import { CooperationFigureElement } from '../../../src/elements/cooperation-figure.ts';
import { register } from '../../../src/elements/register.ts';
import { FigureError } from '../../../src/figure/figure-error.ts';
import { button, deep, plain, settled, unmountAll } from '../../support/mount.ts';
import { desk, openPanel, word } from '../../support/open-figure-panel.ts';

beforeAll(() =>
  register([
    ['cooperation-figure', CooperationFigureElement],
    ['cooperation-entity-field', CooperationEntityFieldElement],
  ]),
);
afterEach(unmountAll);

describe('what comes of it', () => {
  test('the format and its scale are kept by the desk', async () => {
    const own = desk();
    const { element } = await openPanel({}, { desk: own });
    word(element, '300 dpi').click();
    word(element, 'PDF').click();
    await settled(element);
    expect(own.format).toEqual({ format: 'pdf', scale: '300dpi' });
    expect(() => word(element, '1×')).toThrow();
    expect(plain(element)).toContain('Download PDF');
  });

  test('a download says so in place and aloud', async () => {
    const { element, said } = await openPanel();
    button(element, 'Download PNG').click();
    await expect.poll(() => said.at(-1)).toMatch(/\.png downloaded\.$/);
    expect(plain(element)).toMatch(/\.png downloaded\./);
  });

  test('a refusal stands in place; the focus stays; one thing at a time', async () => {
    const refused = new FigureError('too-large', 'At most 4 px fit.');
    let asked = 0;
    const file = (): Promise<Blob> => {
      asked += 1;
      return Promise.reject(refused);
    };
    const { element, said } = await openPanel({}, { desk: desk({ file }) });
    const download = button(element, 'Download PNG');
    download.focus();
    download.click();
    download.click();
    await expect.poll(() => said.at(-1)).toBe('At most 4 px fit.');
    expect(asked).toBe(1);
    expect(deep(element, '.result.problem').map(plain)).toEqual(['At most 4 px fit.']);
    expect(element.shadowRoot?.activeElement).toBe(download);
  });

  test('an image that may not be copied leads to the download', async () => {
    const { element, said } = await openPanel(
      {},
      { desk: desk({ copy: () => Promise.resolve(false) }) },
    );
    button(element, 'Copy image').click();
    await expect.poll(() => said.at(-1)).toContain('download the PNG');
  });

  test('what a file carries is said, with its size', async () => {
    const { element } = await openPanel();
    expect(word(element, 'Data and view').checked).toBe(true);
    expect(plain(element)).toMatch(/The data are \d+ kB/);
    const { element: bare } = await openPanel({ carrying: 'nothing' });
    expect(plain(bare)).toContain('a picture and no more');
  });

  test('methods and citations', async () => {
    const { element, said } = await openPanel();
    expect(plain(element)).toContain('China’s partners in space, version');
    for (const name of ['BibTeX', 'CSL-JSON', 'CSV']) {
      button(element, `Download citations as ${name}`).click();
    }
    expect(said).toEqual([
      'sources.bib downloaded.',
      'sources.json downloaded.',
      'statements.csv downloaded.',
    ]);
  });
});
