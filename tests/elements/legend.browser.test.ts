import { afterEach, beforeAll, expect, test } from 'vitest';
import { CooperationLegendElement } from '../../src/elements/cooperation-legend.ts';
import { register } from '../../src/elements/register.ts';
import { analyse } from '../../src/view/analysis.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { axeViolations, deep, mount, plain, unmountAll } from '../support/mount.ts';
import { sceneNode, sceneOf, sceneTie } from '../support/scenes.ts';
import { starNetwork } from '../support/star-network.ts';

beforeAll(() => register([['cooperation-legend', CooperationLegendElement]]));
afterEach(unmountAll);

const scene = sceneOf(
  [
    sceneNode({ id: 'a', x: 0, y: 0, shape: 'circle', family: 'country' }),
    sceneNode({ id: 'b', x: 9, y: 9, shape: 'diamond', family: 'mission', hollow: true }),
  ],
  [
    sceneTie('a', 'b', { line: 'dotted', contested: true, single: true }),
    sceneTie('a', 'b', { id: 'tie:b|c' }),
  ],
);

const open = (theme: 'light' | 'dark' = 'light') =>
  mount<CooperationLegendElement>(
    'cooperation-legend',
    { scene, analysis: analyse(starNetwork(), INITIAL_STATE), state: INITIAL_STATE },
    theme,
  );

test('two lists: marks with sizes, lines with the sign of disagreement; each with its sample', async () => {
  const { element } = await open();
  const [marks, lines] = deep(element, 'ul');
  expect(deep(marks!, 'li').map(plain)).toEqual([
    'country 1',
    'mission, programme or event 1',
    'only planned so far 1',
    'size: ties , from 1 2 5 ties',
  ]);
  expect(deep(lines!, 'li').map(plain)).toEqual([
    'one source 1',
    'two or more independent sources 1',
    'done or under way 1',
    'invited or in talks 1',
    'documents disagree 1',
  ]);
  for (const item of deep(element, 'li')) expect(deep(item, 'svg').length).toBeGreaterThan(0);
});

test('in brief it has no counts, and the usual line goes without saying', async () => {
  const { element } = await open();
  element.brief = true;
  await element.updateComplete;
  const [marks, lines] = deep(element, 'ul');
  expect(deep(marks!, 'li').map(plain)).toEqual([
    'country',
    'mission, programme or event',
    'only planned so far',
    'size: ties , from 1 2 5 ties',
  ]);
  expect(deep(lines!, 'li').map(plain)).toEqual([
    'two or more independent sources',
    'done or under way',
    'invited or in talks',
    'documents disagree',
  ]);
});

test('colours of a metric, areas and who is taken out have their entries, with words for every number', async () => {
  const { element } = await open();
  const analysis = analyse(starNetwork(), INITIAL_STATE);
  const state = { ...INITIAL_STATE, color: 'component', hulls: true };
  element.analysis = analysis;
  element.state = state;
  const node = sceneNode({ id: 'a', x: 0, y: 0, shape: 'circle', family: 'country' });
  element.scene = {
    ...sceneOf([
      { ...node, tone: 'group-1' },
      { ...node, id: 'b', tone: 'other' },
      { ...node, id: 'c', out: true },
    ]),
    hulls: [{ group: 1, tone: 'group-1', dimmed: false, pieces: [] }],
  };
  await element.updateComplete;
  expect(deep(element, 'li').map(plain)).toEqual([
    'country 2',
    'size: ties , from 1 2 5 ties',
    'component 1 : 1 ,',
    'smaller groups 1',
    'communities 1',
    'taken out 1',
  ]);
  element.state = { ...state, color: 'degree' };
  await element.updateComplete;
  expect(deep(element, 'li').map(plain)).toContain('colour: ties , from 1 to 5 ties , middle 3');
});

test('without values there are no sizes, without a drawing there is nothing', async () => {
  const { element } = await open();
  element.analysis = null;
  await element.updateComplete;
  expect(plain(element)).not.toContain('size');
  element.scene = sceneOf([], []);
  await element.updateComplete;
  expect(plain(element)).toBe('');
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
  const { frame } = await open(theme);
  expect(await axeViolations(frame)).toEqual([]);
});

test('survives being moved', async () => {
  const { element, frame } = await open();
  frame.remove();
  document.body.append(frame);
  await element.updateComplete;
  expect(deep(element, 'li').length).toBe(9);
});
