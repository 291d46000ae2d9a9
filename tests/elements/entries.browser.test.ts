import { expect, test } from 'vitest';

const TAGS = ['cooperation-graph', 'cooperation-explorer', 'cooperation-plate'];
const defined = (): string[] => TAGS.filter((tag) => customElements.get(tag) !== undefined);

test('[PKG] 2 classes register nothing when imported, define registers all, define() another tag', async () => {
  const { CooperationGraphElement } = await import('../../src/index.ts');
  expect(defined()).toEqual([]);
  CooperationGraphElement.define('our-graph');
  expect(document.createElement('our-graph')).toBeInstanceOf(CooperationGraphElement);
  expect(customElements.get('cooperation-graph')).toBeUndefined();
  await import('../../src/define.ts');
  expect(defined()).toEqual(TAGS);
});
