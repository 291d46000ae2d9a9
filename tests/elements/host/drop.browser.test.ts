import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/define.ts';
import type { ViewElement } from '../../../src/elements/view-element.ts';
import { plain } from '../../support/mount.ts';
import { host, leave, NETWORK, until } from './host-page.ts';

afterEach(leave);

async function drop(element: ViewElement, text: string, name: string): Promise<void> {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

describe('a file of data dropped on the explorer', () => {
  test('is shown: an edge list or a dataset, told by what is in it', async () => {
    const { element, details } = await host('cooperation-explorer', {
      properties: { data: NETWORK },
    });
    await drop(element, 'source,target\nAda,Grace\n', 'Ours.txt');
    await until(element, '“Ours.txt” is open now in place of the data before.');
    expect(plain(element)).toContain('Ada');
    await drop(element, JSON.stringify(NETWORK), 'network.csv');
    await until(element, '“Three countries” is open now');
    expect(details('cooperation-ready')).toHaveLength(3);
  });

  test('may be a table as European spreadsheets write it', async () => {
    const { element } = await host('cooperation-explorer', { properties: { data: NETWORK } });
    await drop(element, 'Source;Target;Weight\r\nAda;Grace;2\r\n', 'Ours.csv');
    await until(element, '“Ours.csv” is open now');
    expect(plain(element)).toContain('Ada');
  });

  test('changes nothing where it is another table, and says what it has to be', async () => {
    const { element } = await host('cooperation-explorer', { properties: { data: NETWORK } });
    await drop(element, 'Quelle\tZiel\nAda\tGrace\n', 'Ours.txt');
    await until(element, 'the header is not source,target or source,target,weight');
    expect(plain(element)).toContain('but “Quelle Ziel”. Nothing was changed.');
  });

  test('changes nothing where it has a fault, and says where', async () => {
    const { element, details } = await host('cooperation-explorer', {
      properties: { data: NETWORK },
    });
    await drop(element, 'source,target\nAda\n', 'Ours.csv');
    await until(element, 'line 2: has 1 field, not 2');
    expect(plain(element)).toContain('Nothing was changed.');
    expect(details('cooperation-ready')).toHaveLength(1);
  });
});
