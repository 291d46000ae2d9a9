import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { serialiseDataset } from '../../src/dataset/serialise.ts';
import { composeFigure } from '../../src/figure/compose-figure.ts';
import { figureRequestOf } from '../../src/figure/figure-request.ts';
import { PICTURES } from '../../src/figure/pictures.ts';
import { readChunks } from '../../src/figure/png/png-chunks.ts';
import { writeSvg } from '../../src/figure/svg/write-svg.ts';
import { PICTURE_IDS } from '../../src/view/figure-choices.ts';
import { changeFigure } from '../../src/view/figure-edits.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { DATASET } from '../support/bundled-dataset.ts';
import { commandLine, type Outcome } from '../support/command-line.ts';
import { buildDataset, entity, statement } from '../support/dataset-builder.ts';
import { readPdf } from '../support/pdf-reader.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const dataset = DATASET;
afterAll(folder.remove);

beforeAll(() => {
  folder.write('graph-data/cooperation.json', JSON.stringify(serialiseDataset(dataset)));
});

const render = (...args: string[]): Promise<Outcome> =>
  commandLine(['render', ...args], folder.path);

/** The file that was drawn, with nothing said. */
async function drawn(name: string, ...args: string[]): Promise<Buffer> {
  const file = `${folder.path}/${name}`;
  expect(await render(...args, '-o', file)).toEqual({ status: 0, out: '', err: '' });
  return readFileSync(file);
}

/** Width, height and pixels to a metre. */
function pixels(png: Uint8Array): readonly (number | undefined)[] {
  const chunks = readChunks(png) ?? [];
  const words = (type: string): DataView => {
    const data = chunks.find((chunk) => chunk.type === type)?.data ?? new Uint8Array(8);
    return new DataView(data.buffer, data.byteOffset, data.length);
  };
  return [words('IHDR').getUint32(0), words('IHDR').getUint32(4), words('pHYs').getUint32(0)];
}

/** A network with a name in Chinese and one in Arabic. */
function foreign(): string {
  const made = buildDataset({
    entities: [
      entity('country:aa', '月球 Arda', { label: '月球 Arda' }),
      entity('country:bb', 'بلم', { label: 'بلم' }),
    ],
    statements: [
      statement('gazette', 1, 'talks', 'active', { party: ['country:aa', 'country:bb'] }),
    ],
  });
  return folder.write('foreign.json', JSON.stringify(serialiseDataset(made)));
}

describe('render', () => {
  test('[EXP] 78 draws the figure that the page makes, the same bytes each time', async () => {
    const once = await drawn('once.svg');
    expect((await drawn('again.svg')).equals(once)).toBe(true);
    const figure = composeFigure(figureRequestOf(dataset, INITIAL_STATE), PICTURES);
    expect(once.toString()).toBe(writeSvg(figure));
    for (const format of ['png', 'pdf']) {
      const [first, second] = [await drawn(`1.${format}`), await drawn(`2.${format}`)];
      expect(first.equals(second)).toBe(true);
    }
  });

  test('[EXP] 66 draws a PNG of exactly the pixels asked for', async () => {
    const size = ['--size', '800x1000'];
    expect(pixels(await drawn('1x.png', ...size))).toEqual([800, 1000, 3780]);
    expect(pixels(await drawn('3x.png', ...size, '--scale', '3'))).toEqual([2400, 3000, 11339]);
    const print = await drawn('print.png', '--size', '89x150mm', '--dpi', '300');
    expect(pixels(print)).toEqual([1051, 1772, 11811]);
  });

  test.each(PICTURE_IDS)(
    'draws the picture %s in every format, with the program’s own fonts',
    async (picture) => {
      for (const format of ['svg', 'png', 'pdf']) {
        const file = await drawn(`${picture}.${format}`, '--picture', picture, '--size', 'column');
        expect(file.length).toBeGreaterThan(5000);
      }
    },
  );

  test('draws an edge list; another table is told what its header has to be', async () => {
    const ties = folder.write('ties.csv', 'Source;Target\nArda;Belm\n');
    expect((await drawn('ties.svg', ties)).toString()).toContain('Belm');
    const table = folder.write('table.csv', 'Quelle;Ziel\nArda;Belm\n');
    const { status, err } = await render(table, '-o', `${folder.path}/table.svg`);
    expect(status).toBe(1);
    expect(err).toMatch(/table\.csv line 1: .* nor an edge list: .* but “Quelle;Ziel”\n$/u);
  });

  test('takes choices from options, and what they do not say from the view', async () => {
    const args = [
      '--view',
      '#level=countries',
      '--background',
      'dark',
      '--off',
      'title,sources',
      '--carry',
      'nothing',
      '--date',
      '2030-01-02',
      '--address',
      'https://example.org/explore/',
    ];
    const svg = (await drawn('options.svg', ...args)).toString();
    const figure = changeFigure(INITIAL_STATE.figure, {
      background: 'dark',
      off: ['title', 'sources'],
      carrying: 'nothing',
    });
    const request = figureRequestOf(
      dataset,
      { ...INITIAL_STATE, level: 'countries', figure },
      { date: '2030-01-02', address: 'https://example.org/explore/' },
    );
    expect(svg).toBe(writeSvg(composeFigure(request, PICTURES)));
    expect(svg).toContain('2030-01-02');
    expect(svg).toContain('https://example.org/explore/#');
    expect(svg).not.toContain('>Sources<');
  });

  test('takes out entities by id or name', async () => {
    const byId = await drawn('id.svg', '--without', 'country:cn');
    const byName = await drawn('name.svg', '--without', 'China');
    expect(byName.equals(byId)).toBe(true);
    expect(byId.equals(await drawn('whole.svg'))).toBe(false);
  });

  test('draws the view of a figure anew, with the data it carries', async () => {
    const first = await drawn('first.png', foreignless(), '--title', 'An own title');
    const anew = await drawn('anew.png', '--view', `${folder.path}/first.png`);
    expect(anew.equals(first)).toBe(true);
    await drawn('bare.svg', foreignless(), '--carry', 'view');
    const { status, err } = await render(
      '--view',
      `${folder.path}/bare.svg`,
      '-o',
      `${folder.path}/x.svg`,
    );
    expect([status, err]).toEqual([1, expect.stringContaining('was made of other data')]);
  });

  test('writes to standard output where it is told', async () => {
    const parts: Uint8Array[] = [];
    const status = await run(['render', '-o', '-', '--format', 'pdf'], {
      home: folder.path,
      out: () => {},
      outBytes: (bytes) => parts.push(bytes),
      err: () => {},
    });
    expect(status).toBe(0);
    expect(readPdf(Buffer.concat(parts)).texts.length).toBeGreaterThan(50);
  });
});

/** A dataset whose every name the program's fonts have. */
function foreignless(): string {
  const made = buildDataset({
    statements: [
      statement('gazette', 1, 'talks', 'active', { party: ['country:aa', 'country:bb'] }),
    ],
  });
  return folder.write('plain.json', JSON.stringify(serialiseDataset(made)));
}

describe('characters that no font has', () => {
  test.each(['png', 'pdf'])('are an error in a %s, which names the first', async (format) => {
    const { status, err } = await render(foreign(), '-o', `${folder.path}/none.${format}`);
    expect(status).toBe(1);
    expect(err).toMatch(
      /^cooperation-graph render: no font has . \(U\+[0-9A-F]{4}\), in “.*”: give one with --font FILE\n$/u,
    );
    expect(() => readFileSync(`${folder.path}/none.${format}`)).toThrow('ENOENT');
  });

  test('stay as they are in an SVG', async () => {
    expect((await drawn('foreign.svg', foreign())).toString()).toContain('月球');
  });
});

describe('faults', () => {
  test.each([
    [['-o', 'a.svg', '--size', 'tiny'], 'there is no size "tiny"'],
    [['-o', 'a.svg', '--size', '5x5'], 'a side has 100 to 10000 px'],
    [['-o', 'a.png', '--scale', '0'], '--scale "0" is no number from'],
    [['-o', 'a.svg', '--background', 'pink'], 'there is no background "pink"'],
    [['-o', 'a.svg', '--off', 'title,frame'], 'there is no furniture "frame"'],
    [['-o', 'a.svg', '--date', 'today'], '--date "today" is no day'],
    [['-o', 'a.svg', '--address', 'javascript:alert(1)'], 'is no address of the web'],
    [['-o', 'a.svg', '--without', 'Atlantis'], 'the dataset has no entity "Atlantis"'],
    [['-o', 'a.svg', '--view', '/no/figure.svg'], '/no/figure.svg does not exist'],
    [['-o', 'a.png', '--font', '/no/font.ttf'], '/no/font.ttf does not exist'],
    [
      ['-o', 'a.png', '--font', 'package.json'],
      'package.json cannot be used as a font: not a TrueType',
    ],
    [['-o', 'a.png', '--size', '10000x10000', '--dpi', '600'], 'is too large'],
    [['-o', '/no/such/folder/a.svg'], '/no/such/folder/a.svg cannot be written'],
    [['/no/data.json', '-o', 'a.svg'], 'does not exist'],
  ])('%j: %s', async (args, message) => {
    const { status, out, err } = await render(...args);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(message);
  });

  test.each([
    [[], 'say where the figure goes'],
    [['-o', '-'], 'name a format'],
    [['-o', 'a.gif'], 'name a format'],
    [['-o', 'a.svg', '--dpi', '300'], '--scale and --dpi are for PNG'],
    [['-o', 'a.png', '--dpi', '300', '--scale', '2'], 'give --scale or --dpi'],
    [['a.json', 'b.json', '-o', 'a.svg'], 'give one file at most'],
  ])('%j is not understood: %s', async (args, message) => {
    const { status, out, err } = await render(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
  });
});
