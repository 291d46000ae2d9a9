import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CooperationFigurePreviewElement } from '../../../src/elements/cooperation-figure-preview.ts';
import { register } from '../../../src/elements/register.ts';
import { HOSTILE, hostileNetwork } from '../../support/hostile-network.ts';
import { axeViolations, button, deep, plain, settled, unmountAll } from '../../support/mount.ts';
import { focused, hand, openPreview } from '../../support/open-preview.ts';

beforeAll(() => register([['cooperation-figure-preview', CooperationFigurePreviewElement]]));
afterEach(unmountAll);

function pointer(on: HTMLElement, type: string, x: number, y: number): void {
  const at = { pointerId: 1, button: 0, clientX: x, clientY: y, bubbles: true, composed: true };
  on.dispatchEvent(new PointerEvent(type, at));
}

test('the figure stands there as elements, as large as fits, with its size in words', async () => {
  const { element, made } = await openPreview();
  const [svg] = deep(element, 'svg');
  expect(svg?.getAttribute('role')).toBe('img');
  const { width, height } = svg?.getBoundingClientRect() ?? { width: 0, height: 0 };
  expect(width).toBeLessThanOrEqual(700);
  expect(height).toBeLessThanOrEqual(600);
  const list = made.phase.figure?.list ?? { width: 1, height: 1 };
  expect(width / height).toBeCloseTo(list.width / list.height, 2);
  expect(plain(element)).toMatch(/^.*\d+ × \d+ px , shown at \d+ %/);
  button(element, 'Show it full size').click();
  await settled(element);
  expect(svg?.getBoundingClientRect().width).toBeCloseTo(list.width, 0);
});

test('a button lies over each label, where the label stands', async () => {
  const { element, made } = await openPreview();
  const labels = made.phase.figure?.labels ?? [];
  expect(deep(element, '.hand')).toHaveLength(labels.length);
  const [text] = deep(element, 'text').filter((one) => one.textContent === 'CNSA');
  const [drawn, over] = [text, hand(element, 'CNSA')].map((one) => one?.getBoundingClientRect());
  expect(Math.abs((drawn?.left ?? 0) - (over?.left ?? 99))).toBeLessThan(4);
  expect(Math.abs((drawn?.top ?? 0) - (over?.top ?? 99))).toBeLessThan(6);
});

describe('by pointer', () => {
  test('a drag moves by as much, in units of the figure; a press opens the field', async () => {
    const { element, redraw, figure } = await openPreview();
    const label = hand(element, 'CNSA');
    label.setPointerCapture = () => {};
    const before = label.getBoundingClientRect();
    const [x, y] = [before.x + 5, before.y + 3];
    pointer(label, 'pointerdown', x, y);
    pointer(label, 'pointermove', x + 30, y - 20);
    pointer(label, 'pointerup', x + 30, y - 20);
    label.click();
    await redraw();
    expect(deep(element, '.editor')).toEqual([]);
    expect(figure().labels).toHaveLength(1);
    const after = hand(element, 'CNSA').getBoundingClientRect();
    expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([30, -20]);
    hand(element, 'CNSA').click();
    await settled(element);
    button(element, 'Put back').click();
    await redraw();
    expect(figure().labels).toEqual([]);
  });

  test('a drag that is given up changes nothing', async () => {
    const { element, actions } = await openPreview();
    const label = hand(element, 'CNSA');
    label.setPointerCapture = () => {};
    pointer(label, 'pointerdown', 100, 100);
    pointer(label, 'pointermove', 150, 100);
    label.focus();
    await userEvent.keyboard('{Escape}');
    pointer(label, 'pointerup', 150, 100);
    expect(actions).toEqual([]);
  });
});

test('a label is highlighted and hidden in its field', async () => {
  const { element, actions, redraw, figure } = await openPreview();
  hand(element, 'CNSA').click();
  await settled(element);
  button(element, 'Highlight').click();
  await redraw();
  expect(figure().highlights).toEqual(['agency:cnsa']);
  expect(hand(element, 'CNSA').getAttribute('aria-label')).toBe('CNSA, label, highlighted');
  hand(element, 'CNSA').click();
  await settled(element);
  button(element, 'Hide').click();
  expect(actions).toEqual([{ kind: 'edit-label', id: 'agency:cnsa', edit: { hidden: true } }]);
});

test('notes are moved, reworded and removed', async () => {
  const note = { text: 'First', at: { x: 0.2, y: 0.2 }, target: null };
  const other = { ...note, text: 'Second', at: { x: 0.7, y: 0.7 } };
  const { element, redraw, figure } = await openPreview({ callouts: [note, other] });
  hand(element, 'First').focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await redraw();
  expect(figure().callouts[0]?.at.x).toBeGreaterThan(0.2);
  expect(figure().callouts[1]).toEqual(other);
  await userEvent.keyboard('{Enter}');
  await settled(element);
  await userEvent.keyboard('Anew{Enter}');
  await redraw();
  expect(figure().callouts[0]?.text).toBe('Anew');
  await userEvent.keyboard('{Delete}');
  await redraw();
  expect(figure().callouts.map(({ text }) => text)).toEqual(['Second']);
  expect(focused(element)).toBe('Second, note');
});

test('why there is no figure stands in its place', async () => {
  const { element } = await openPreview();
  element.phase = { figure: null, picture: null, drawing: false, problem: 'Too small.' };
  await settled(element);
  expect(deep(element, '[role=alert]').map(plain)).toEqual(['Too small.']);
  expect(deep(element, 'svg')).toEqual([]);
});

test('hostile names stay names', async () => {
  const { element } = await openPreview({}, hostileNetwork());
  expect(deep(element, 'img, script')).toEqual([]);
  expect(element.shadowRoot?.textContent).toContain(HOSTILE.slice(0, 4));
  expect('__xss' in window).toBe(false);
});

test('axe finds nothing, with a field open', async () => {
  const { element, frame } = await openPreview({
    callouts: [{ text: 'A note', at: { x: 0.2, y: 0.2 }, target: null }],
  });
  expect(await axeViolations(frame)).toEqual([]);
  hand(element, 'CNSA').click();
  await settled(element);
  expect(await axeViolations(frame)).toEqual([]);
});
