import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { addFeatures } from '../../src/elements/build-features.ts';
import { CooperationClaimsElement } from '../../src/elements/cooperation-claims.ts';
import { CooperationEntityElement } from '../../src/elements/cooperation-entity.ts';
import { CooperationStatementCardElement } from '../../src/elements/cooperation-statement-card.ts';
import { CooperationStatementElement } from '../../src/elements/cooperation-statement.ts';
import { register } from '../../src/elements/register.ts';
import { CITATION_FORMATS } from '../../src/exchange/citation-formats.ts';
import { DEFAULT_QUERY } from '../../src/graph/query.ts';
import { analyse } from '../../src/view/analysis.ts';
import { buildDataset, documentRecord, entity, statement } from '../support/dataset-builder.ts';
import {
  button,
  deep,
  mount,
  openStatements,
  plain,
  settled,
  unmountAll,
} from '../support/mount.ts';
import { analyseSmall, SMALL_NETWORK } from '../support/small-network.ts';

beforeAll(() => {
  addFeatures({ citations: CITATION_FORMATS });
  register([
    ['cooperation-claims', CooperationClaimsElement],
    ['cooperation-entity', CooperationEntityElement],
    ['cooperation-statement', CooperationStatementElement],
    ['cooperation-statement-card', CooperationStatementCardElement],
  ]);
});

afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

const analysis = analyseSmall({ unnamed: true });

describe('a statement, opened', () => {
  const card = (id: string): Promise<string> =>
    mount<CooperationEntityElement>('cooperation-entity', { analysis, entity: 'country:cc' }).then(
      async ({ element }) => {
        await openStatements(element);
        const found = deep(element, 'cooperation-statement-card').map(plain);
        return found.find((text) => text.includes(id)) ?? '';
      },
    );

  test('says what, when, who, where; that it was read in a digest; that no address is known', async () => {
    const text = await card('statement:herald:05');
    expect(text).toContain('membership, signed');
    expect(text).toContain('Vega members , member, 17 countries');
    expect(text).toContain('through Arda Space Agency');
    expect(text).toContain('implied since it belongs to Corm');
    expect(text).toContain('read in a digest');
    expect(text).toContain('No address is known.');
    expect(text).toContain('clause, characters 1–60');
  });

  test('[SEC] 91 a link only to the web, and safely', async () => {
    const { element } = await mount<CooperationEntityElement>('cooperation-entity', {
      analysis,
      entity: 'mission:lyra',
    });
    await openStatements(element);
    const links = deep(element, 'a').map((a) => [a.getAttribute('href'), a.getAttribute('rel')]);
    const safe = ['https://example.org/a?b=1&c=2', 'noopener noreferrer'];
    expect(links).toEqual([safe, safe]);
  });

  test('the report names the statement and links to the view', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { element, said } = await mount<CooperationEntityElement>('cooperation-entity', {
      analysis,
      entity: 'instrument:eye',
      link: 'v=1',
    });
    await openStatements(element);
    button(element, 'Report this statement').click();
    await vi.waitFor(() => expect(said).toEqual(['Report copied.']));
    expect(write.mock.calls[0]?.[0]).toContain('statement:herald:04');
    expect(write.mock.calls[0]?.[0]).toContain(SMALL_NETWORK.hash);
    expect(write.mock.calls[0]?.[0]).toMatch(/Link: http:\/\/.*#v=1/u);
  });

  test('without a clipboard the text is shown to be copied by hand', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    const { element, said } = await mount<CooperationEntityElement>('cooperation-entity', {
      analysis,
      entity: 'instrument:eye',
    });
    await openStatements(element);
    button(element, 'Copy citation, plain').click();
    await vi.waitFor(() => expect(said).toEqual(['Citation (plain) could not be copied.']));
    await settled(element);
    const [box] = deep(element, 'textarea');
    expect((box as HTMLTextAreaElement).value).toContain('statement:herald:04');
  });
});

test('labels that would be markup or scripts stay text', async () => {
  const hostile =
    '<img src=x onerror="window.__xss=1">"\'${1}</script><script>window.__xss=1</script>';
  const dataset = buildDataset({
    entities: [
      entity('country:aa', hostile, { zh: hostile, aliases: [{ text: hostile, lang: hostile }] }),
      entity('agency:bb', hostile, { owner: 'country:aa' }),
    ],
    documents: [
      documentRecord('bad', {
        title: hostile,
        publisher: hostile,
        origin: `${hostile}2`,
        url: 'javascript:window.__xss=1',
        lang: hostile,
      }),
    ],
    statements: [
      statement(
        'bad',
        1,
        'partnership',
        'active',
        { party: ['country:aa', { entity: 'agency:bb', implied: hostile }] },
        { paraphrase: hostile, event: '2024' },
      ),
    ],
  });
  const { element } = await mount<CooperationEntityElement>('cooperation-entity', {
    analysis: analyse(dataset, DEFAULT_QUERY),
    entity: 'country:aa',
  });
  await openStatements(element);
  expect(plain(element)).toContain('<img src=x');
  expect(deep(element, 'img, script, a')).toEqual([]);
  expect('__xss' in window).toBe(false);
});
