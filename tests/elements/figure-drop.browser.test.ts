import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../src/define.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { serialiseDataset } from '../../src/dataset/serialise.ts';
import { CooperationViewChangeEvent } from '../../src/elements/view-change-event.ts';
import { deep, plain, settled } from '../support/mount.ts';
import { SMALL_NETWORK } from '../support/small-network.ts';

const DATA = JSON.parse(
  JSON.stringify(serialiseDataset({ ...SMALL_NETWORK, further: new Map() } as never)),
) as Record<string, unknown>;
const { hash: _, ...rest } = DATA;
/** The same with another name in it, so with another hash. */
const OTHER = JSON.parse(JSON.stringify(rest).replaceAll('"Arda"', '"Arden"')) as unknown;

const VIEW = 'level=countries&select=country:aa&theme=dark&figure-size=column';

type Explorer = HTMLElementTagNameMap['cooperation-explorer'];

async function open(data: unknown, link = ''): Promise<Explorer> {
  const element = document.createElement('cooperation-explorer');
  element.style.cssText = 'display: block; width: 1200px; height: 800px';
  Object.assign(element, { data, link });
  document.body.append(element);
  await settled(element);
  await settled(element);
  return element;
}

let svg: string;
let png: Blob;
let without: string;
let other: string;
let otherWithout: string;
let link: string;

beforeEach(async () => {
  if (svg !== undefined) return;
  const maker = await open(DATA, VIEW);
  link = maker.link;
  svg = await maker.toSvg({ carrying: 'data' });
  png = await maker.toPng();
  without = await maker.toSvg({ carrying: 'view' });
  maker.remove();
  const stranger = await open(OTHER, VIEW);
  other = await stranger.toSvg({ carrying: 'data' });
  otherWithout = await stranger.toSvg({ carrying: 'view' });
  stranger.remove();
});

afterEach(() => {
  for (const element of document.querySelectorAll('cooperation-explorer')) element.remove();
});

function transfer(file: Blob | string): DataTransfer {
  const data = new DataTransfer();
  data.items.add(new File([file], 'figure'));
  return data;
}

/** Lets a file fall on an element of the explorer and waits for what becomes of it. */
async function drop(element: Explorer, file: Blob | string, on: Element = element): Promise<void> {
  const options = { dataTransfer: transfer(file), bubbles: true, composed: true, cancelable: true };
  on.dispatchEvent(new DragEvent('dragover', options));
  on.dispatchEvent(new DragEvent('drop', options));
  await until(element);
}

/** Reading a file takes tasks of its own. */
async function until(element: Explorer): Promise<void> {
  for (let i = 0; i < 5; i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await settled(element);
  }
}

const said = (element: Explorer): string => deep(element, '[role=status]').map(plain).join(' ');

const notices = (element: Explorer): string =>
  deep(element, '[role=alert]').map(plain).join(' ').replace(' Put away', '');

describe('a figure dropped on the explorer', () => {
  test.each([
    ['an SVG with data', () => svg, ''],
    ['an SVG with the view alone', () => without, 'view'],
    ['a PNG', () => png, ''],
  ])('%s restores its view as one step', async (_name, file, carrying) => {
    const element = await open(DATA, 'panel=ranking');
    const before = element.link;
    const changes: unknown[] = [];
    element.addEventListener(CooperationViewChangeEvent.type, (event) =>
      changes.push((event as CustomEvent<unknown>).detail),
    );
    await drop(element, file());
    const expected =
      carrying === '' ? link : link.replace('&data=', `&figure-carry=${carrying}&data=`);
    // The first figure was asked for with its data.
    const shown = element.link.replace('&figure-carry=data', '');
    expect(shown).toBe(expected);
    expect(changes).toEqual([{ link: element.link, navigation: true }]);
    await vi.waitFor(() => expect(said(element)).toContain('Undo brings back the one before.'));
    expect(notices(element)).toBe('');
    deep(element, '[aria-label=Undo]')[0]?.click();
    await settled(element);
    expect(element.link).toBe(before);
  });

  test('of other data brings them along, and says so', async () => {
    const element = await open(DATA, 'panel=ranking');
    await drop(element, other);
    expect(plain(element)).toContain('Arden');
    expect(element.link).toContain('level=countries&select=country:aa');
    expect(element.link).toContain(parseDataset(OTHER).hash.replace('sha256:', '').slice(0, 8));
    expect(notices(element)).toMatch(/^“.*” shows other data \(version .*load the page again\.$/);
  });

  test('of other data that it does not hold says which, and changes nothing', async () => {
    const element = await open(DATA, 'panel=ranking');
    const before = element.link;
    await drop(element, otherWithout);
    expect(element.link).toBe(before);
    const mark = parseDataset(OTHER).hash.replace('sha256:', '').slice(0, 8);
    expect(notices(element)).toContain(mark);
    expect(notices(element)).toMatch(/does not hold them\..* Nothing was changed\.$/);
    deep(element, '[role=alert] button')[0]?.click();
    await settled(element);
    expect(notices(element)).toBe('');
  });

  test.each([
    ['cut off', (file: string) => file.slice(0, file.length / 2)],
    ['altered', (file: string) => file.replace(/level=countries/g, 'level=actors')],
    ['no figure', () => '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['no image', () => 'a letter'],
    ['empty', () => ''],
  ])('that is %s says so and changes nothing', async (_name, spoil) => {
    const element = await open(DATA, 'panel=ranking');
    const before = element.link;
    await drop(element, spoil(svg));
    expect(element.link).toBe(before);
    expect(notices(element)).toMatch(/ Nothing was changed\.$/);
  });

  test('opens on an explorer without data if it holds them', async () => {
    const element = await open(null);
    await drop(element, svg);
    expect(plain(element)).toContain('Three countries');
    expect(element.link).toContain('level=countries&select=country:aa');
  });

  test('shows where it may be let go only for files', async () => {
    const element = await open(DATA);
    const text = new DataTransfer();
    text.setData('text/plain', 'word');
    const over = (dataTransfer: DataTransfer): DragEvent =>
      new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    element.dispatchEvent(over(text));
    expect(element.hasAttribute('data-drop')).toBe(false);
    element.dispatchEvent(over(transfer(svg)));
    expect(element.hasAttribute('data-drop')).toBe(true);
    element.dispatchEvent(new DragEvent('dragleave'));
    expect(element.hasAttribute('data-drop')).toBe(false);
  });

  test('leaves the check of documents what is its own', async () => {
    const element = await open(DATA, 'panel=documents');
    const [check] = deep(element, 'cooperation-document-check');
    const before = element.link;
    await drop(element, svg, check!.shadowRoot!.querySelector('details')!);
    expect(element.link).toBe(before);
    expect(notices(element)).toBe('');
  });
});

describe('a figure that is pasted', () => {
  const paste = async (element: Explorer, data: DataTransfer, on: EventTarget): Promise<Event> => {
    const options = { clipboardData: data, bubbles: true, composed: true, cancelable: true };
    const event = new ClipboardEvent('paste', options);
    on.dispatchEvent(event);
    await until(element);
    return event;
  };

  test('as text or as a file opens its view, wherever the page has its focus', async () => {
    const element = await open(DATA);
    const text = new DataTransfer();
    text.setData('text/plain', svg);
    expect((await paste(element, text, document.body)).defaultPrevented).toBe(true);
    expect(element.link).toContain('level=countries');
    element.link = '';
    await paste(element, transfer(png), element);
    expect(element.link).toContain('level=countries');
  });

  test('other text and fields of text are left alone', async () => {
    const element = await open(DATA);
    const before = element.link;
    const text = new DataTransfer();
    text.setData('text/plain', 'a word');
    expect((await paste(element, text, document.body)).defaultPrevented).toBe(false);
    const [field] = deep(element, 'input');
    const markup = new DataTransfer();
    markup.setData('text/plain', svg);
    expect((await paste(element, markup, field!)).defaultPrevented).toBe(false);
    expect(element.link).toBe(before);
    expect(notices(element)).toBe('');
  });
});
