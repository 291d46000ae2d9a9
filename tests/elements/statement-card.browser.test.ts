import { afterEach, beforeAll, expect, test } from 'vitest';
import { addFeatures } from '../../src/elements/build-features.ts';
import { CooperationStatementCardElement } from '../../src/elements/cooperation-statement-card.ts';
import { register } from '../../src/elements/register.ts';
import { CITATION_FORMATS } from '../../src/exchange/citation-formats.ts';
import { statementDetails } from '../../src/view/statement-details.ts';
import { axeViolations, deep, mount, plain, unmountAll } from '../support/mount.ts';
import { analyseSmall } from '../support/small-network.ts';

beforeAll(() => register([['cooperation-statement-card', CooperationStatementCardElement]]));

afterEach(unmountAll);

const analysis = analyseSmall({ unnamed: true });

function card(id: string): ReturnType<typeof mount<CooperationStatementCardElement>> {
  return mount<CooperationStatementCardElement>('cooperation-statement-card', {
    details: statementDetails(analysis, analysis.dataset.statements.get(id)!),
  });
}

const verbs = (element: Element): string[] =>
  deep(element, '.verbs').map((line) => plain(line).replace(/\s+/gu, ' ').trim());

// Features are only ever added: the build without comes first.
test('a build without citation formats offers the document and the report, and no word on citing', async () => {
  const { element, frame } = await card('statement:gazette:01');
  expect(verbs(element)).toEqual(['Open the document', 'Report this statement']);
  expect(await axeViolations(frame)).toEqual([]);
});

test('with them they stand beside what cites, in their order', async () => {
  addFeatures({ citations: CITATION_FORMATS });
  const { element } = await card('statement:gazette:01');
  expect(verbs(element)).toEqual([
    'Open the document',
    'Copy citation plain BibTeX CSL-JSON',
    'Report this statement',
  ]);
});
