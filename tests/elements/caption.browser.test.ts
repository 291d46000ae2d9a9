import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CooperationCaptionElement } from '../../src/elements/cooperation-caption.ts';
import { register } from '../../src/elements/register.ts';
import { HOSTILE, hostileNetwork } from '../support/hostile-network.ts';
import { axeViolations, button, deep, plain, unmountAll } from '../support/mount.ts';
import {
  box,
  boxes,
  focused,
  openCaption,
  openWord,
  popovers,
  settledFocus,
} from '../support/open-caption.ts';

beforeAll(() => register([['cooperation-caption', CooperationCaptionElement]]));
afterEach(unmountAll);

describe('the sentence', () => {
  test('says the view, and what is changed stands out, not by colour alone', async () => {
    const { element } = await openCaption({ kinds: ['sample_loan'] });
    const [sentence] = deep(element, '.wide');
    expect(plain(sentence!)).toContain('sample loans , changed');
    expect(deep(sentence!, '.changed').map(plain)).toEqual(['sample loans , changed']);
  });

  test('a word opens its choices with counts, and closes them again', async () => {
    const { element } = await openCaption();
    const word = await openWord(element, 'any status');
    expect(word.getAttribute('aria-expanded')).toBe('true');
    expect(popovers(element)).toHaveLength(1);
    expect(boxes(element).map(plain)).toEqual([
      'done 1',
      'under way 0',
      'signed 1',
      'agreed 1',
      'planned 3',
      'invited 1',
    ]);
    word.click();
    await element.updateComplete;
    expect(popovers(element)).toEqual([]);
  });
});

describe('choices', () => {
  test('a kind toggles, a group takes all its kinds, the head takes them back', async () => {
    const { element, actions } = await openCaption();
    await openWord(element, 'ties of every kind');
    box(element, 'sample loans').click();
    await element.updateComplete;
    box(element, 'Agreements').click();
    await element.updateComplete;
    expect(element.state.kinds).toEqual(['sample_loan', 'framework_agreement', 'membership']);
    expect(box(element, 'Agreements').checked).toBe(true);
    box(element, 'memberships').click();
    await element.updateComplete;
    expect(box(element, 'Agreements').indeterminate).toBe(true);
    button(element, 'Every kind').click();
    expect(element.state.kinds).toEqual([]);
    expect(actions.map((action) => action.kind)).toEqual([
      'toggle-value',
      'set-facet',
      'toggle-value',
      'set-facet',
    ]);
  });

  test('level, families, metric and the two switches are one event each', async () => {
    const { element, actions } = await openCaption();
    await openWord(element, 'actors and missions');
    box(element, 'Actors only').click();
    box(element, 'countries').click();
    box(element, 'Also unnamed groups').click();
    await element.updateComplete;
    await openWord(element, 'number of ties');
    box(element, 'betweenness').click();
    await element.updateComplete;
    await openWord(element, 'ties of every kind');
    box(element, 'Also what is not about space').click();
    expect(actions).toEqual([
      { kind: 'set-level', level: 'actors' },
      { kind: 'toggle-value', facet: 'families', value: 'country' },
      { kind: 'show-unnamed', shown: true },
      { kind: 'set-metric', metric: 'betweenness' },
      { kind: 'show-other-domains', shown: true },
    ]);
  });

  test('counts live: choosing a document changes those of the kinds', async () => {
    const { element } = await openCaption();
    await openWord(element, 'all documents');
    box(element, 'Two friends').click();
    await element.updateComplete;
    await openWord(element, 'ties of every kind');
    expect(plain(boxes(element).find((l) => plain(l).startsWith('joint missions'))!)).toBe(
      'joint missions 1',
    );
  });
});

describe('keyboard', () => {
  test('open, tick, close with Escape; the focus comes back', async () => {
    const { element, actions } = await openCaption();
    const word = button(element, 'any status');
    word.focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    await userEvent.keyboard('{Tab}{Tab}{ }');
    expect(actions).toEqual([{ kind: 'toggle-value', facet: 'statuses', value: 'completed' }]);
    let outside = 0;
    element.parentElement?.addEventListener('keydown', () => outside++);
    await userEvent.keyboard('{Escape}');
    await element.updateComplete;
    expect(popovers(element)).toEqual([]);
    expect(focused(element)).toBe(button(element, 'status done'));
    expect(outside).toBe(0);
    await userEvent.keyboard('{Escape}');
    expect(outside).toBe(1);
  });

  test('tabbing past the end closes, and leaves the focus where it went', async () => {
    const { element } = await openCaption();
    await openWord(element, 'number of ties');
    const last = box(element, 'betweenness');
    last.focus();
    button(element, 'any status').focus();
    await settledFocus();
    await element.updateComplete;
    expect(popovers(element)).toEqual([]);
    expect(focused(element)).toBe(button(element, 'any status'));
  });
});

test('a press elsewhere closes, one inside does not', async () => {
  const { element } = await openCaption();
  await openWord(element, 'any status');
  await userEvent.click(deep(element, '.head h3')[0]!);
  await element.updateComplete;
  expect(popovers(element)).toHaveLength(1);
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  await element.updateComplete;
  expect(popovers(element)).toEqual([]);
});

describe('chips', () => {
  test('each takes one filter off, the last word all', async () => {
    const { element, actions } = await openCaption({
      kinds: ['sample_loan'],
      documents: ['herald'],
    });
    expect(deep(element, '.chip').map((chip) => chip.getAttribute('aria-label'))).toEqual([
      'Remove filter: sample loans',
      'Remove filter: 月球新闻',
    ]);
    button(element, 'Remove filter: 月球新闻').click();
    await element.updateComplete;
    expect(deep(element, '.chip')).toHaveLength(1);
    button(element, 'Clear filters').click();
    await element.updateComplete;
    expect(deep(element, '.chips')).toEqual([]);
    expect(actions.map((action) => action.kind)).toEqual(['toggle-value', 'clear-filters']);
  });

  test('there are none where nothing is filtered', async () => {
    const { element } = await openCaption({ level: 'actors', metric: 'betweenness' });
    expect(deep(element, '.chips')).toEqual([]);
  });
});

test('axe finds nothing, closed and open', async () => {
  const { element, frame } = await openCaption({ kinds: ['sample_loan'] });
  expect(await axeViolations(frame)).toEqual([]);
  for (const word of ['sample loans', 'any status', 'all documents', 'actors and missions']) {
    await openWord(element, word);
    expect(await axeViolations(frame)).toEqual([]);
  }
});

test('hostile words stay words', async () => {
  const { element } = await openCaption({ documents: ['doc', HOSTILE] }, hostileNetwork());
  await openWord(element, '2 of 1 document');
  expect(deep(element, 'img, script')).toEqual([]);
  expect(element.shadowRoot?.textContent).toContain(HOSTILE);
  expect('__xss' in window).toBe(false);
});

test('survives being moved: closed, and still closing on a press elsewhere', async () => {
  const { element, frame } = await openCaption();
  await openWord(element, 'any status');
  frame.remove();
  document.body.append(frame);
  await element.updateComplete;
  element.requestUpdate();
  await element.updateComplete;
  expect(popovers(element)).toEqual([]);
  await openWord(element, 'any status');
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  await element.updateComplete;
  expect(popovers(element)).toEqual([]);
});
