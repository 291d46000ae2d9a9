import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeFigure } from '../../src/figure/compose-figure.ts';
import { figureRequestOf } from '../../src/figure/figure-request.ts';
import { MATRIX_PICTURE } from '../../src/figure/matrix/matrix-picture.ts';
import { LEAST_WIDTH, leastHeight } from '../../src/figure/page/picture-room.ts';
import { PICTURES } from '../../src/figure/pictures.ts';
import { RANKING_PICTURE } from '../../src/figure/ranking/ranking-picture.ts';
import { writeSvg } from '../../src/figure/svg/write-svg.ts';
import { TIMELINE_PICTURE } from '../../src/figure/timeline/timeline-picture.ts';
import { VERSION } from '../../src/workers/version.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { DATASET } from '../support/bundled-dataset.ts';
import { composed, lineBox, outside } from '../support/composed-pictures.ts';
import { overlap, textsOf } from '../support/figure-texts.ts';
import { hostileNetwork } from '../support/hostile-network.ts';
import { SMALL_NETWORK } from '../support/small-network.ts';
import { starNetwork } from '../support/star-network.ts';
import { viewStates } from '../support/view-states.ts';

const TABULAR = [MATRIX_PICTURE, RANKING_PICTURE, TIMELINE_PICTURE];
const NETWORKS = [starNetwork(), SMALL_NETWORK, hostileNetwork(), DATASET];

describe.each(TABULAR)('the picture $id', (picture) => {
  test('is among those of figures', () => expect(PICTURES).toContain(picture));

  test('[EXP] 73: stays in its room and no line of text lies on another, whatever the view', () => {
    fc.assert(
      fc.property(
        viewStates,
        fc.nat(NETWORKS.length - 1),
        fc.integer({ min: LEAST_WIDTH, max: 1200 }),
        fc.option(fc.integer({ min: 0, max: 700 })),
        fc.boolean(),
        (chosen, network, width, more, filtered) => {
          const height = more === null ? null : leastHeight(width) + more;
          const all = { kinds: [], statuses: [], documents: [], near: null };
          const state = filtered ? chosen : { ...chosen, ...all };
          const drawn = composed(picture, NETWORKS[network]!, state, { width, height });
          expect(drawn.width).toBeLessThanOrEqual(width);
          if (height !== null) expect(drawn.height).toBeLessThanOrEqual(height + 0.01);
          expect(outside(drawn.items, drawn.width, drawn.height)).toEqual([]);
          const lines = textsOf(drawn.items).filter(({ text }) => text !== '');
          const boxes = lines.map(lineBox);
          for (const [i, box] of boxes.entries()) {
            const on = boxes.findIndex((other, j) => j > i && overlap(box, other));
            expect(on === -1 ? '' : `${lines[i]?.text} on ${lines[on]?.text}`).toBe('');
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is the same from the same request, in groups with safe names of their own', () => {
    const [one, two] = [composed(picture, DATASET), composed(picture, DATASET)];
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
    const ids = one.items.map((item) => (item.kind === 'group' ? item.id : ''));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+$/);
  });

  test.each([
    ['light', { background: 'paper' }],
    [
      'dark',
      { background: 'dark', size: 'custom', custom: { width: 390, height: null, unit: 'px' } },
    ],
  ] as const)('golden: %s', async (name, choices) => {
    const size = { size: 'custom', custom: { width: 720, height: null, unit: 'px' } } as const;
    const figure = {
      ...INITIAL_STATE.figure,
      picture: picture.id,
      carrying: 'nothing' as const,
      ...size,
      ...choices,
    };
    const request = figureRequestOf(SMALL_NETWORK, { ...INITIAL_STATE, figure });
    const svg = writeSvg(composeFigure(request, PICTURES));
    const plain = svg.replaceAll(`cooperation-graph ${VERSION}`.trim(), 'cooperation-graph');
    await expect(plain).toMatchFileSnapshot(`golden/${picture.id}-${name}.svg`);
  });
});
