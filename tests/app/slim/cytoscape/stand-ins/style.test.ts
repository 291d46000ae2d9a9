import { beforeEach, describe, expect, test } from 'vitest';
import type {
  PaintedElement,
  PaintedGraph,
} from '../../../../../src/app/slim/cytoscape/stand-ins/painted-element.ts';
import { Style } from '../../../../../src/app/slim/cytoscape/stand-ins/style.ts';

const RULES = [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      'z-index': 'data(order)',
      'background-color': '#000000',
      'border-color': '#000000',
      'transition-property': 'background-color, border-color',
      'transition-duration': 100,
    },
  },
  { selector: '.red', style: { 'background-color': '#FF0000' } },
  { selector: '.blue, .red.late', style: { 'background-color': '#0000FF' } },
];

interface Mark {
  readonly element: PaintedElement;
  readonly state: PaintedElement['_private'] & { classes: Set<string> };
}

let told: string[] = [];
let elements: PaintedElement[] = [];
let style: Style;

beforeEach(() => {
  told = [];
  elements = [];
  const graph = { mutableElements: () => elements, notify: (name: string) => void told.push(name) };
  style = new Style(graph as unknown as PaintedGraph).fromJson(RULES);
});

function mark(classes = ''): Mark {
  const state = {
    group: 'nodes' as const,
    classes: new Set(classes.split(' ')),
    data: { size: 8, order: 3 },
    look: undefined,
    styleDirty: false,
  };
  const element = {
    _private: state,
    removed: () => false,
    emit: (name: string) => void told.push(name),
    dirtyBoundingBoxCache: () => void told.push('bounds'),
  } as unknown as PaintedElement;
  elements.push(element);
  return { element, state };
}

const fill = ({ state }: Mark): readonly number[] | undefined => state.look?.['background-color'];

function dress(one: Mark, classes: string): void {
  one.state.classes = new Set(classes.split(' '));
  style.apply(one.element);
}

describe('a look', () => {
  test('is what the last fitting rule says, with numbers from data', () => {
    const one = mark('red late');
    style.apply(one.element);
    expect(one.state.look).toMatchObject({ width: 8, 'z-index': 3, shape: 'ellipse' });
    expect(fill(one)).toEqual([0, 0, 255]);
  });

  test('that is new is told: order and bounds; the same order is not told again', () => {
    const one = mark();
    style.apply(one.element);
    expect(told).toEqual(['zorder', 'bounds']);
    style.apply(one.element);
    expect(told).toEqual(['zorder', 'bounds', 'bounds']);
  });
});

describe('a fade', () => {
  test('runs evenly from what was seen to what is wanted, and ends', () => {
    const one = mark();
    style.apply(one.element);
    expect(style.stepFades(900)).toBe(false);
    dress(one, 'red');
    expect(fill(one)).toEqual([0, 0, 0]);
    expect(style.stepFades(1000)).toBe(true);
    expect(fill(one)).toEqual([0, 0, 0]);
    style.stepFades(1040);
    expect(fill(one)).toEqual([102, 0, 0]);
    style.stepFades(1200);
    expect(fill(one)).toEqual([255, 0, 0]);
    expect(style.stepFades(1210)).toBe(false);
  });

  test('that turns back starts from what is seen', () => {
    const one = mark();
    style.apply(one.element);
    dress(one, 'red');
    style.stepFades(1000);
    style.stepFades(1040);
    dress(one, '');
    expect(fill(one)).toEqual([102, 0, 0]);
    style.stepFades(1050);
    style.stepFades(1100);
    expect(fill(one)).toEqual([51, 0, 0]);
  });

  test('goes on where its end is said again', () => {
    const one = mark();
    style.apply(one.element);
    dress(one, 'red');
    style.stepFades(1000);
    style.stepFades(1040);
    style.apply(one.element);
    expect(fill(one)).toEqual([102, 0, 0]);
    style.stepFades(1080);
    expect(fill(one)).toEqual([204, 0, 0]);
  });

  test('is none where there are other rules, or a duration of nothing', () => {
    const one = mark();
    style.apply(one.element);
    style.fromJson(RULES);
    dress(one, 'red');
    expect(fill(one)).toEqual([255, 0, 0]);
    style.fromJson([...RULES, { selector: 'node', style: { 'transition-duration': 0 } }]);
    style.apply(one.element);
    dress(one, 'blue');
    expect(fill(one)).toEqual([0, 0, 255]);
  });
});
