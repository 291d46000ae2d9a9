import { expect, test } from 'vitest';
import { faultsOf } from '../support/dataset-json.ts';

test.each([
  ['id', 'The Gazette', 'is not an id such as'],
  ['id', '../gazette', 'is not an id such as'],
  ['id', 'constructor', 'is a reserved name'],
  ['title', '', 'is empty'],
  ['title', undefined, 'is missing'],
  ['publisher', null, 'is not text'],
  ['published', '2031-02-30', 'is not an EDTF date'],
  ['published', 'May 2031', 'is not an EDTF date'],
  ['published', 2031, 'is not text'],
  ['lang', '', 'is not a language tag'],
  ['url', 'javascript:alert(1)', 'is not an http or https address'],
  ['url', 'JaVaScRiPt:alert(1)', 'is not an http or https address'],
  ['url', '\tjavascript:alert(1)', 'is not an http or https address'],
  ['url', 'data:text/html,x', 'is not an http or https address'],
  ['url', '//gazette.example', 'is not an http or https address'],
  ['url', 'file:///gazette', 'is not an http or https address'],
  ['url', 'https://', 'is not an http or https address'],
  ['url', 'https://a b', 'is not an http or https address'],
  ['digest', 'yes', 'is not true or false'],
  ['stateMediaOf', 'China', 'is not an id such as'],
  ['stateMediaOf', 'country:nowhere', 'names no entity'],
  ['normalisation', 'scn-2', 'is not one of scn-1'],
  ['hash', `scn1:${'a'.repeat(63)}`, 'is not scn1: and 64'],
  ['hash', `scn1:${'A'.repeat(64)}`, 'is not scn1: and 64'],
  ['hash', 'a'.repeat(64), 'is not scn1: and 64'],
  ['paragraphs', 0, 'is not a whole number from 1 up'],
  ['paragraphs', 1.5, 'is not a whole number from 1 up'],
  ['paragraphs', '12', 'is not a whole number from 1 up'],
])('a document whose %s is %j', (field, value, problem) => {
  const faults = faultsOf(`documents.0.${field}`, value);
  const path = `$.documents[0].${field}`;
  expect(faults.find((fault) => fault.path === path)?.problem).toContain(problem);
});

test.each([
  ['url', 'HTTP://gazette.example/?a=1#b'],
  ['published', '2031-05?'],
])('a document may have the %s %j', (field, value) => {
  expect(faultsOf(`documents.0.${field}`, value.replace('HTTP', 'http'))).toEqual([]);
});
