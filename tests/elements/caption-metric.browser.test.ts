import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CooperationCaptionElement } from '../../src/elements/cooperation-caption.ts';
import { register } from '../../src/elements/register.ts';
import { deep, plain, unmountAll } from '../support/mount.ts';
import { box, boxes, openCaption, openWord } from '../support/open-caption.ts';

beforeAll(() => register([['cooperation-caption', CooperationCaptionElement]]));
afterEach(unmountAll);

describe('what marks are sized and coloured by', () => {
  const radios = (element: Element): string[] =>
    boxes(element)
      .filter((label) => label.querySelector('[name="metric"]') !== null)
      .map((label) => label.querySelector('.words')?.firstChild?.nextSibling?.textContent ?? '');

  test('sizes are offered by group: counts and figures that apply, with their definitions', async () => {
    const { element } = await openCaption();
    await openWord(element, 'number of ties');
    const offered = radios(element);
    expect(offered).toContain('number of ties');
    expect(offered).toContain('betweenness');
    for (const name of ['community', 'component', 'articulation point', 'bridge']) {
      expect(offered).not.toContain(name);
    }
    expect(offered.join()).not.toContain('two-mode');
    expect(deep(element, '.metrics [role=group]').map((g) => g.ariaLabel)).toContain('Paths');
    box(element, 'betweenness').click();
    await element.updateComplete;
    expect(element.state.metric).toBe('betweenness');
  });

  test('a colour is chosen from a list of the family and every metric', async () => {
    const { element } = await openCaption();
    await openWord(element, 'number of ties');
    const [select] = deep(element, 'select') as unknown as [HTMLSelectElement];
    expect(select.value).toBe('family');
    expect([...select.options].map((o) => o.value)).toContain('community');
    select.value = 'community';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.state.color).toBe('community');
    expect(plain(element)).toContain('coloured by community');
    box(element, 'Outline communities').click();
    await element.updateComplete;
    expect(element.state.hulls).toBe(true);
  });

  test('ties can be weighed only where a metric in force has a weighted kind', async () => {
    const { element } = await openCaption();
    await openWord(element, 'number of ties');
    expect(plain(element)).not.toContain('Ties weigh');
    box(element, 'betweenness').click();
    await element.updateComplete;
    expect(plain(element)).toContain('paths use 1 / strength');
    box(element, 'Ties weigh by their strength').click();
    await element.updateComplete;
    expect(element.state.weighted).toBe(true);
  });
});
