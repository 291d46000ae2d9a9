import { afterEach, describe, expect, test } from 'vitest';
import '../../src/define.ts';
import { serialiseDataset } from '../../src/dataset/serialise.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { CooperationErrorEvent } from '../../src/elements/error-event.ts';
import { CooperationReadyEvent } from '../../src/elements/ready-event.ts';
import type { ViewElement } from '../../src/elements/view-element.ts';
import { CooperationViewChangeEvent } from '../../src/elements/view-change-event.ts';
import { SMALL_NETWORK } from '../support/small-network.ts';
import { button, deep, plain, settled } from '../support/mount.ts';

const JSON_VALUE = JSON.parse(
  JSON.stringify(serialiseDataset({ ...SMALL_NETWORK, further: new Map() } as never)),
) as Record<string, unknown>;

const TAGS = ['cooperation-explorer', 'cooperation-graph'] as const;

interface Heard {
  readonly ready: unknown[];
  readonly failed: unknown[];
  readonly changed: { link: string; navigation: boolean }[];
}

async function open(
  tag: string,
  properties: object,
): Promise<{ element: ViewElement; heard: Heard }> {
  const element = document.createElement(tag) as ViewElement;
  const heard: Heard = { ready: [], failed: [], changed: [] };
  const detail = (event: Event): never => (event as CustomEvent).detail as never;
  element.addEventListener(CooperationReadyEvent.type, (e) => heard.ready.push(detail(e)));
  element.addEventListener(CooperationErrorEvent.type, (e) => heard.failed.push(detail(e)));
  element.addEventListener(CooperationViewChangeEvent.type, (e) => heard.changed.push(detail(e)));
  Object.assign(element, properties);
  element.style.cssText = 'width: 1200px; height: 800px';
  document.body.append(element);
  await settled(element);
  await settled(element);
  return { element, heard };
}

afterEach(() => {
  for (const tag of TAGS) for (const element of document.querySelectorAll(tag)) element.remove();
});

describe.each(TAGS)('%s', (tag) => {
  test('shows data given as a value, and says once that it is ready', async () => {
    const { element, heard } = await open(tag, { data: JSON_VALUE });
    expect(plain(element)).toContain('Three countries');
    expect(heard.ready).toEqual([
      { hash: parseDataset(JSON_VALUE).hash, link: expect.stringMatching(/^data=[0-9a-f]{8}$/) },
    ]);
    expect(heard.changed).toEqual([]);
  });

  test('without data it says what is missing', async () => {
    const { element, heard } = await open(tag, {});
    expect(plain(element)).toContain('No data yet.');
    expect(heard.ready).toEqual([]);
  });

  test('faulty data names every fault, loads nothing, and throws nothing', async () => {
    const { element, heard } = await open(tag, {
      data: { ...JSON_VALUE, version: 7, title: null },
    });
    expect(heard.failed).toEqual([{ code: 'invalid-data', message: expect.any(String) }]);
    expect(plain(element)).toContain('$.title');
    expect(plain(element)).toContain('$.version');
    expect(deep(element, 'cooperation-plate')).toEqual([]);
  });

  test('a link opens its view without an event; the reader’s change fires one', async () => {
    const { element, heard } = await open(tag, { data: JSON_VALUE, link: '#select=country:aa' });
    expect(plain(element)).toContain('Arda');
    expect(element.link).toMatch(/^select=country:aa&/);
    expect(heard.changed).toEqual([]);
    button(element, 'Table').click();
    await settled(element);
    expect(heard.changed).toHaveLength(1);
    expect(heard.changed[0]).toEqual({ link: element.link, navigation: false });
    expect(element.link).toContain('table=entities.open');
  });

  test('what a link asks for and the data lacks is said, and the rest is shown', async () => {
    const { element } = await open(tag, {
      data: JSON_VALUE,
      link: 'select=country:zz&doc=nowhere&data=00000000',
    });
    const words = plain(element);
    expect(words).toContain('another version of the data');
    expect(words).toContain('country:zz');
    expect(words).toContain('nowhere');
    button(element, 'Put away').click();
    await settled(element);
    expect(plain(element)).not.toContain('country:zz');
  });

  test('[DOM] 30 moving it in the page keeps the view', async () => {
    const { element, heard } = await open(tag, { data: JSON_VALUE, link: 'select=country:aa' });
    const place = document.createElement('div');
    document.body.append(place);
    place.append(element);
    await settled(element);
    expect(element.link).toMatch(/^select=country:aa&/);
    expect(heard.ready).toHaveLength(1);
    place.remove();
  });
});

describe('cooperation-explorer', () => {
  test('undoes and redoes by keys, with focus inside only', async () => {
    const { element } = await open('cooperation-explorer', { data: JSON_VALUE });
    const press = (target: EventTarget, shiftKey = false): boolean =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'z',
          ctrlKey: true,
          shiftKey,
          bubbles: true,
          composed: true,
        }),
      );
    button(element, 'Ranking').click();
    await settled(element);
    expect(element.link).toMatch(/^panel=ranking/);
    press(document.body);
    expect(element.link).toMatch(/^panel=ranking/);
    press(button(element, 'Ranking'));
    expect(element.link).toMatch(/^data=/);
    press(button(element, 'Ranking'), true);
    expect(element.link).toMatch(/^panel=ranking/);
  });

  test('newer data takes the place of older, also while that is loading', async () => {
    const { element, heard } = await open('cooperation-explorer', {
      src: '/slow-and-missing.json',
    });
    element.data = JSON_VALUE;
    await settled(element);
    await settled(element);
    expect(plain(element)).toContain('Three countries');
    expect(heard.failed).toEqual([]);
  });
});
