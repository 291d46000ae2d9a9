import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse.ts';
import { serialiseDataset } from '../../src/dataset/serialise.ts';
import { commandLine, type Outcome } from '../support/command-line.ts';
import { LYRA_DATASET } from '../support/metrics-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
const data = folder.write('data.json', JSON.stringify(serialiseDataset(LYRA_DATASET)));

const inspect = (...args: string[]): Promise<Outcome> => commandLine(['inspect', ...args]);

async function figure(name: string, ...args: string[]): Promise<string> {
  const file = `${folder.path}/${name}`;
  const made = await commandLine(['render', data, '-o', file, ...args]);
  expect(made).toEqual({ status: 0, out: '', err: '' });
  return file;
}

describe('inspect', () => {
  test.each(['svg', 'png'])('says what a figure in %s carries', async (format) => {
    const file = await figure(`a.${format}`, '--level', 'countries', '--title', 'Lyra & others');
    const { status, out, err } = await inspect(file);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const { dataset, ...said } = JSON.parse(out);
    expect(said).toEqual({
      title: 'Lyra & others',
      state: expect.stringContaining('level=countries'),
      dataHash: LYRA_DATASET.hash,
      dataVersion: LYRA_DATASET.version,
    });
    expect(parseDataset(dataset).hash).toBe(LYRA_DATASET.hash);
  });

  test('leaves out data that does not go along', async () => {
    const { out } = await inspect(await figure('view.svg', '--carry', 'view'));
    expect(Object.keys(JSON.parse(out))).toEqual(['title', 'state', 'dataHash', 'dataVersion']);
  });

  test.each(['svg', 'png'])(
    'a figure in %s that was cut off or changed is refused',
    async (format) => {
      const bytes = readFileSync(await figure(`b.${format}`));
      const cut = folder.write(`cut.${format}`, bytes.subarray(0, Math.floor(bytes.length * 0.7)));
      const other = Buffer.from(bytes);
      const at =
        format === 'svg'
          ? other.indexOf('cooperation-graph-figure') + 200
          : other.indexOf('iTXtcooperation-graph') + 120;
      other[at] = (other[at] ?? 0) ^ 1;
      const changed = folder.write(`changed.${format}`, other);
      for (const file of [cut, changed]) {
        const { status, out, err } = await inspect(file);
        expect({ status, out }).toEqual({ status: 1, out: '' });
        expect(err).toMatch(/^cooperation-graph inspect: .+\n$/);
      }
    },
  );

  test('what is no figure is refused; a command that names none is not understood', async () => {
    expect(await inspect(data)).toMatchObject({ status: 1, out: '' });
    expect(await inspect('/no/such.svg')).toMatchObject({
      status: 1,
      err: expect.stringContaining('does not exist'),
    });
    expect(await inspect()).toMatchObject({
      status: 2,
      err: expect.stringContaining('give one figure'),
    });
  });
});
