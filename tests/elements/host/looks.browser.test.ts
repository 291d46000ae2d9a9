import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../../src/define.ts';
import type { CooperationPlateElement } from '../../../src/elements/cooperation-plate.ts';
import { deep, settled } from '../../support/mount.ts';
import { host, leave, NETWORK, quiet } from './host-page.ts';

afterEach(leave);

describe('[API] 21 colours are custom properties of the host', () => {
  test('those of the picture, in any notation of CSS', async () => {
    const { element } = await host('cooperation-graph', {
      attributes: {
        style:
          '--cooperation-country: rebeccapurple; --cooperation-paper: oklch(1 0 0); --cooperation-tie: var(--ours); --ours: rgb(1 2 3 / 50%)',
      },
      properties: { data: NETWORK },
    });
    const plate = deep(element, 'cooperation-plate')[0] as CooperationPlateElement;
    expect(plate.palette).toMatchObject({
      country: '#663399',
      paper: '#ffffff',
      tie: '#010203',
      mission: '#3B8C79',
      band: '#22558C1F',
    });
    element.style.setProperty('--cooperation-mission', 'teal');
    element.theme = 'dark';
    await quiet(element);
    expect(plate.palette).toMatchObject({ mission: '#008080', organisation: '#EEAE48' });
  });

  test('pieces in sight are parts', async () => {
    const { element } = await host('cooperation-graph', {
      attributes: { controls: 'full', selected: 'country:aa', view: 'doc=nowhere' },
      properties: { data: NETWORK },
    });
    const parts = deep(element, '[part]').map((piece) => piece.getAttribute('part'));
    expect([...new Set(parts)].sort()).toEqual([
      'controls',
      'details',
      'foot',
      'frame',
      'key',
      'notice',
      'picture',
      'source',
      'timeline',
      'title',
      'verb',
    ]);
  });
});

describe('[API] 22 lines may run from right to left', () => {
  async function open(dir: string): Promise<{ marks: unknown; words: DOMRect[]; lang: string }> {
    const page = document.createElement('div');
    page.dir = dir;
    page.lang = 'fa';
    document.body.append(page);
    const { element } = await host('cooperation-graph', { properties: { data: NETWORK } });
    page.append(element);
    const plate = deep(element, 'cooperation-plate')[0] as CooperationPlateElement;
    await vi.waitFor(() => {
      expect(Math.abs(plate.scene!.width - plate.clientWidth)).toBeLessThan(60);
      expect(plate.canvas).not.toBeNull();
    }, 10_000);
    await settled(element);
    const marks = ['country:aa', 'country:bb', 'mission:lyra'].map((id) =>
      plate.canvas!.screenPosition(id),
    );
    const words = [...element.shadowRoot!.querySelectorAll('.foot > *')]
      .map((part) => part.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    const lang = element.shadowRoot!.querySelector('section')!.lang;
    leave();
    return { marks, words, lang };
  }

  test('which mirrors the words in the foot, and moves nobody in the picture', async () => {
    const [ltr, rtl] = [await open('ltr'), await open('rtl')];
    expect(rtl.marks).toEqual(ltr.marks);
    expect(rtl.words.length).toBeGreaterThan(2);
    for (const [i, box] of ltr.words.entries()) {
      expect(rtl.words[i]!.left).toBeCloseTo(innerWidth - box.right, 0);
    }
  });

  test('and words of ours are marked as English, whatever the page is in', async () => {
    expect((await open('ltr')).lang).toBe('en');
  });
});
