import { expect, test } from 'vitest';
import { playgroundLink } from '../../src/docs/playground-link.ts';
import { fragmentOf, settingsIn } from '../../src/docs/playground/field-link.ts';

const linked = (text: string): readonly (readonly [string, string])[] =>
  settingsIn((playgroundLink(text) ?? '').replace('playground.html', ''), [
    'src',
    'level',
    'view',
    'worker-url',
  ]);

test('a tag with attributes is opened in the playground with just these', () => {
  const tag = `<cooperation-graph\n  src="cooperation.json"\n  level="actors"\n  view="a=1&b=é"\n></cooperation-graph>`;
  expect(linked(tag)).toEqual([
    ['level', 'actors'],
    ['view', 'a=1&b=é'],
  ]);
});

test('addresses are those that the playground has', () => {
  const tag = `<cooperation-graph src="ties.csv" worker-url="../metric-worker.js"></cooperation-graph>`;
  expect(linked(tag)).toEqual([
    ['src', 'examples/ties.csv'],
    ['worker-url', 'metric-worker.js'],
  ]);
});

test.each([
  '<p></p><cooperation-graph src="a"></cooperation-graph>',
  '<cooperation-graph>x</cooperation-graph>',
])('what is more than a tag has no such link: %s', (text) =>
  expect(playgroundLink(text)).toBeNull(),
);

test('settings go into a link and come back; strangers are left out', () => {
  const settings = [['view', 'select=country:cn|country:fr&at=0,0,2']] as const;
  expect(settingsIn(`${fragmentOf(settings)}&onload=1`, ['view', 'level'])).toEqual(settings);
  expect(fragmentOf([])).toBe('');
});
