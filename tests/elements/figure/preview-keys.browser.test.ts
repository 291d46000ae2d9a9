import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CooperationFigurePreviewElement } from '../../../src/elements/cooperation-figure-preview.ts';
import { register } from '../../../src/elements/register.ts';
import { reduce } from '../../../src/view/reduce.ts';
import { figureOf } from '../../support/figure-of.ts';
import { deep, plain, settled, unmountAll } from '../../support/mount.ts';
import { focused, hand, openPreview } from '../../support/open-preview.ts';
import { starNetwork } from '../../support/star-network.ts';

beforeAll(() => register([['cooperation-figure-preview', CooperationFigurePreviewElement]]));
afterEach(unmountAll);

describe('by keys', () => {
  test('arrows move by four units, with Shift by one; the next press goes on from there', async () => {
    const { element, actions, redraw, figure } = await openPreview();
    hand(element, 'CNSA').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(actions).toHaveLength(1);
    await redraw();
    const first = figure().labels[0]?.offset ?? { x: 0, y: 0 };
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await redraw();
    const second = figure().labels[0]?.offset ?? { x: 0, y: 0 };
    expect([second.x - first.x, second.y - first.y].map(Math.round)).toEqual([0, 1]);
    expect(focused(element)).toBe('CNSA, label');
  });

  test('presses while the figure is drawn all count', async () => {
    const { element, actions, figure, redraw } = await openPreview();
    hand(element, 'CNSA').focus();
    await userEvent.keyboard('{ArrowRight}');
    await redraw();
    const first = figure().labels[0]?.offset?.x ?? 0;
    const phase = element.phase;
    if (phase === null) throw new Error('no figure');
    for (let press = 0; press < 3; press += 1) {
      element.phase = { ...phase, drawing: true };
      await userEvent.keyboard('{ArrowRight}');
      const [action] = actions.splice(0);
      if (action === undefined) throw new Error('nothing happened');
      element.choices = reduce(
        { ...figureOf(starNetwork()).state, figure: element.choices },
        action,
      ).figure;
    }
    expect(Math.round((element.choices.labels[0]?.offset?.x ?? 0) - first)).toBe(12);
  });

  test('Tab goes from label to label and out at the end; Escape leaves', async () => {
    const { element } = await openPreview();
    const all = deep(element, '.hand');
    expect(all.filter((one) => one.tabIndex === 0)).toHaveLength(1);
    all[0]?.focus();
    await userEvent.keyboard('{Tab}');
    expect(element.shadowRoot?.activeElement).toBe(all[1]);
    await userEvent.keyboard('{Escape}');
    expect(plain(element.shadowRoot?.activeElement ?? element)).toBe('Show it full size');
    all.at(-1)?.focus();
    await userEvent.keyboard('{Tab}');
    expect(element.shadowRoot?.activeElement?.className).toBe('verb');
  });

  test('Delete hides, and the focus goes on', async () => {
    const { element, actions, redraw } = await openPreview();
    hand(element, 'CNSA').focus();
    await userEvent.keyboard('{Delete}');
    expect(actions).toEqual([{ kind: 'edit-label', id: 'agency:cnsa', edit: { hidden: true } }]);
    await redraw();
    expect(deep(element, '[data-key="label agency:cnsa"]')).toEqual([]);
    expect(focused(element)).toMatch(/, label$/);
  });

  test('Enter rewords, Escape keeps the words as they were', async () => {
    const { element, actions, redraw } = await openPreview();
    hand(element, 'CNSA').focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    await userEvent.keyboard('The agency{Enter}');
    expect(actions[0]).toEqual({
      kind: 'edit-label',
      id: 'agency:cnsa',
      edit: { text: 'The agency' },
    });
    await redraw();
    expect(focused(element)).toBe('The agency, label');
    await userEvent.keyboard('{Enter}');
    await settled(element);
    await userEvent.keyboard('No{Escape}');
    expect(actions).toEqual([]);
    expect(deep(element, '.editor')).toEqual([]);
  });
});
