import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addFeatures } from '../../src/elements/build-features.ts';
import { CooperationClaimsElement } from '../../src/elements/cooperation-claims.ts';
import { CooperationEntityElement } from '../../src/elements/cooperation-entity.ts';
import { CooperationStatementCardElement } from '../../src/elements/cooperation-statement-card.ts';
import { CooperationStatementElement } from '../../src/elements/cooperation-statement.ts';
import { CooperationTieElement } from '../../src/elements/cooperation-tie.ts';
import { register } from '../../src/elements/register.ts';
import { CITATION_FORMATS } from '../../src/exchange/citation-formats.ts';
import {
  axeViolations,
  button,
  deep,
  mount,
  openStatements,
  plain,
  settled,
  unmountAll,
} from '../support/mount.ts';
import { analyseSmall } from '../support/small-network.ts';

beforeAll(() => {
  addFeatures({ citations: CITATION_FORMATS });
  register([
    ['cooperation-claims', CooperationClaimsElement],
    ['cooperation-entity', CooperationEntityElement],
    ['cooperation-statement', CooperationStatementElement],
    ['cooperation-statement-card', CooperationStatementCardElement],
    ['cooperation-tie', CooperationTieElement],
  ]);
});

afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

const analysis = analyseSmall({ unnamed: true });

describe('cooperation-entity', () => {
  const open = (id = 'country:aa'): ReturnType<typeof mount<CooperationEntityElement>> =>
    mount<CooperationEntityElement>('cooperation-entity', { analysis, entity: id, link: 'v=1' });

  test('shows names, facts, ties and statements', async () => {
    const { element } = await open();
    const text = plain(element);
    expect(text).toContain('Arda 阿国');
    expect(text).toContain('with its agency ASA and the company Orb');
    expect(text).toContain('All 8 entities');
    expect(deep(element, '.ties > li')).toHaveLength(4);
    expect(deep(element, 'details')).toHaveLength(6);
    expect(deep(element, '[lang=zh]').map((e) => e.textContent)).toEqual(['阿国']);
  });

  test('the name selects the other end, the line the tie, the way back nothing: one event each', async () => {
    const { element, actions } = await open();
    button(element, 'Belm').click();
    button(element, 'Tie with Belm').click();
    button(element, 'All 8 entities').click();
    expect(actions).toEqual([
      { kind: 'select', selection: { kind: 'entity', id: 'country:bb' } },
      { kind: 'select', selection: { kind: 'tie', id: 'tie:country:aa|country:bb' } },
      { kind: 'select', selection: null },
    ]);
  });

  test('by keyboard alone: to a statement, open it, cite it', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { element, said } = await open();
    deep(element, 'summary')[1]?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(deep(element, 'cooperation-statement-card')).toHaveLength(1));
    await settled(element);
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
    await vi.waitFor(() => expect(said).toEqual(['Citation (BibTeX) copied.']));
    expect(write.mock.calls[0]?.[0]).toMatch(/^@article\{gazette,/u);
  });

  test('an unknown entity is a sentence, not an error', async () => {
    const { element } = await open('constructor');
    expect(plain(element)).toContain('The data holds no such entity.');
  });

  test('moved in the document, an opened statement stays open', async () => {
    const { element, frame, actions } = await open();
    await openStatements(element);
    const before = plain(element);
    const other = document.createElement('div');
    frame.append(other);
    other.append(element);
    await settled(element);
    expect(plain(element)).toBe(before);
    expect(deep(element, 'details[open]')).toHaveLength(6);
    button(element, 'Belm').click();
    expect(actions).toHaveLength(1);
  });
});

describe('cooperation-tie', () => {
  const open = (tie: string): ReturnType<typeof mount<CooperationTieElement>> =>
    mount<CooperationTieElement>('cooperation-tie', { analysis, tie, link: 'v=1' });

  test('both ends lead to their entity; the way back to the second', async () => {
    const { element, actions } = await open('tie:country:aa|mission:lyra');
    const [first, second] = deep(element, 'h2 button');
    first?.click();
    second?.click();
    deep(element, '.back')[0]?.click();
    const ids = actions.map((a) => (a.kind === 'select' ? a.selection?.id : a.kind));
    expect(ids).toEqual(['country:aa', 'mission:lyra', 'mission:lyra']);
  });

  test('readings side by side, each row opening its statement', async () => {
    const { element } = await open('tie:aggregate:members|mission:vega-9');
    const rows = deep(element, 'table tr').map(plain);
    expect(rows).toEqual([
      '17 countries',
      'signed Herald (Arda News), Apr 2025',
      '50 or more institutions',
      'under way publisher unknown, 2025',
    ]);
    button(element, 'signed').click();
    await settled(element);
    const [card] = deep(element, 'cooperation-statement-card');
    expect(card && plain(card)).toContain('Seventeen signed for Vega.');
    expect(button(element, 'signed').getAttribute('aria-expanded')).toBe('true');
  });

  test('a tie that is not in view', async () => {
    const { element } = await open('tie:a|b');
    expect(plain(element)).toContain('No such tie in this view.');
  });
});

describe('accessible in every state', () => {
  test.each(['light', 'dark'] as const)('%s', async (theme) => {
    const entityPanel = await mount<CooperationEntityElement>(
      'cooperation-entity',
      { analysis, entity: 'mission:vega-9' },
      theme,
    );
    expect(await axeViolations(entityPanel.frame)).toEqual([]);
    await openStatements(entityPanel.element);
    expect(await axeViolations(entityPanel.frame)).toEqual([]);
    unmountAll();
    const tie = 'tie:country:aa|mission:lyra';
    const tiePanel = await mount<CooperationTieElement>(
      'cooperation-tie',
      { analysis, tie },
      theme,
    );
    await openStatements(tiePanel.element);
    expect(await axeViolations(tiePanel.frame)).toEqual([]);
  });

  test('targets are at least 24 px high, and nothing is wider than the column', async () => {
    const { element, frame } = await mount<CooperationEntityElement>('cooperation-entity', {
      analysis,
      entity: 'country:aa',
    });
    await openStatements(element);
    for (const target of deep(element, 'button, summary, .verbs a')) {
      expect(target.getBoundingClientRect().height, plain(target)).toBeGreaterThanOrEqual(24);
    }
    expect(frame.scrollWidth).toBeLessThanOrEqual(frame.clientWidth);
  });
});
