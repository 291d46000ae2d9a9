import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CooperationDocumentCheckElement } from '../../src/elements/cooperation-document-check.ts';
import { CooperationDocumentsElement } from '../../src/elements/cooperation-documents.ts';
import { register } from '../../src/elements/register.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { documentRecord } from '../support/dataset-builder.ts';
import {
  axeViolations,
  button,
  deep,
  mount,
  plain,
  settled,
  unmountAll,
  type Mounted,
} from '../support/mount.ts';
import { analyseSmall, GAZETTE_TEXT, SMALL_NETWORK } from '../support/small-network.ts';

beforeAll(() => {
  register([
    ['cooperation-document-check', CooperationDocumentCheckElement],
    ['cooperation-documents', CooperationDocumentsElement],
  ]);
});

afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

const analysis = analyseSmall();

describe('cooperation-documents', () => {
  const open = (documents: readonly string[] = []): Promise<Mounted<CooperationDocumentsElement>> =>
    mount<CooperationDocumentsElement>('cooperation-documents', {
      analysis,
      state: { ...INITIAL_STATE, documents },
    });

  test('lists every document, what contributed nothing too', async () => {
    const { element } = await open();
    const rows = deep(element, 'li').map(plain);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toContain('Contributed nothing');
    expect(rows[1]).toContain('The Gazette , 12 July 2024');
    expect(rows[3]).toContain('read in a digest');
  });

  test('choosing one filters by it, choosing it again by none: one event each', async () => {
    const first = await open();
    button(first.element, 'Two & one {probe}').click();
    expect(first.actions).toEqual([{ kind: 'set-facet', facet: 'documents', values: ['gazette'] }]);
    const again = await open(['gazette']);
    const chosen = button(again.element, 'Two & one {probe}');
    expect(chosen.getAttribute('aria-pressed')).toBe('true');
    chosen.focus();
    await userEvent.keyboard('{Enter}');
    expect(again.actions).toEqual([{ kind: 'set-facet', facet: 'documents', values: [] }]);
  });

  test.each(['light', 'dark'] as const)('accessible, %s', async (theme) => {
    const { frame } = await mount<CooperationDocumentsElement>(
      'cooperation-documents',
      { analysis, state: { ...INITIAL_STATE, documents: ['gazette'] } },
      theme,
    );
    expect(await axeViolations(frame)).toEqual([]);
  });
});

describe('cooperation-document-check', () => {
  type Check = Mounted<CooperationDocumentCheckElement>;

  const open = async (theme: 'light' | 'dark' = 'light'): Promise<Check> => {
    const mounted = await mount<CooperationDocumentCheckElement>(
      'cooperation-document-check',
      { records: SMALL_NETWORK },
      theme,
    );
    button(mounted.element, 'Check a document you have').click();
    return mounted;
  };

  const typed = async ({ element, said }: Check, text: string): Promise<void> => {
    const box = deep(element, 'textarea')[0] as HTMLTextAreaElement;
    box.value = text;
    const before = said.length;
    button(element, 'Check this text').click();
    await vi.waitFor(() => expect(said.length).toBe(before + 1));
    await settled(element);
  };

  const dropped = async ({ element, said }: Check, file: File): Promise<void> => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    const before = said.length;
    deep(element, 'details')[0]?.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
    await vi.waitFor(() => expect(said.length).toBe(before + 1));
    await settled(element);
  };

  test('says which document it is and shows every passage in place', async () => {
    const check = await open();
    await typed(check, GAZETTE_TEXT);
    expect(check.said[0]).toContain('This is the very text that was read.');
    expect(plain(check.element)).toContain('Two & one {probe} , The Gazette');
    expect(deep(check.element, 'mark').map((m) => m.textContent)).toEqual([
      'have built the Lyra probe together since the year',
      'left the coast of Corm on a rocket that Arda provided',
    ]);
    button(check.element, '2 found in ¶ 3').click();
    expect(check.element.shadowRoot?.activeElement?.textContent).toContain('left the coast');
  });

  test('a dropped file; then forgetting it', async () => {
    const check = await open();
    await dropped(check, new File([GAZETTE_TEXT.replace('together', 'jointly')], 'copy.txt'));
    expect(plain(check.element)).toContain('not found');
    button(check.element, 'Forget it').click();
    await settled(check.element);
    expect(deep(check.element, 'mark')).toEqual([]);
    expect(plain(check.element)).not.toContain('changed copy');
  });

  test('nothing of it is stored or sent', async () => {
    const fetched = vi.spyOn(window, 'fetch');
    const beacon = vi.spyOn(navigator, 'sendBeacon');
    const check = await open();
    await typed(check, GAZETTE_TEXT);
    expect(fetched).not.toHaveBeenCalled();
    expect(beacon).not.toHaveBeenCalled();
    expect([...Object.values(localStorage), ...Object.values(sessionStorage)].join()).not.toContain(
      'Lyra',
    );
  });

  test.each([
    ['a picture', new File([new Uint8Array([0x89, 0x50, 0, 1])], 'a.png'), 'not a text file'],
    ['an empty file', new File([], 'a.txt'), 'no text'],
    ['a PDF', new File(['%PDF-1.7'], 'a.pdf'), 'PDF'],
    ['too much', new File([new Uint8Array(5_000_001)], 'a.txt'), '5 MB'],
    ['another text', new File(['Something else.'], 'a.txt'), 'none of the documents'],
  ])('%s gets a clear answer', async (_name, file, words) => {
    const check = await open();
    await dropped(check, file);
    expect(plain(check.element)).toContain(words);
  });

  test('the answer outlives a move in the document', async () => {
    const check = await open();
    await typed(check, GAZETTE_TEXT);
    const other = document.createElement('div');
    check.frame.append(other);
    other.append(check.element);
    await settled(check.element);
    expect(deep(check.element, 'mark')).toHaveLength(2);
  });

  test.each(['light', 'dark'] as const)('accessible with its answer, %s', async (theme) => {
    const check = await open(theme);
    await typed(check, GAZETTE_TEXT.replace('together', 'jointly'));
    expect(await axeViolations(check.frame)).toEqual([]);
  });

  test('markup in the text and in the record stays text', async () => {
    const hostile = `<img src=x onerror="window.__xss=1"> ${GAZETTE_TEXT}`;
    const title = '<script>window.__xss=1</script>';
    const documents = new Map([
      ['gazette', documentRecord('gazette', { title, text: GAZETTE_TEXT })],
    ]);
    const mounted = await mount<CooperationDocumentCheckElement>('cooperation-document-check', {
      records: { ...SMALL_NETWORK, documents },
    });
    await typed(mounted, hostile);
    expect(plain(mounted.element)).toContain('<img src=x');
    expect(deep(mounted.element, 'img, script')).toEqual([]);
    expect('__xss' in window).toBe(false);
  });
});
