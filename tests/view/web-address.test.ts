import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { webAddress } from '../../src/view/web-address.ts';

describe('[SEC] 91 a link is made of web addresses alone', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\tjavascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,<script>window.__xss=1</script>',
    'vbscript:msgbox(1)',
    '//evil.example',
    '/path',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'view-source:https://example.org',
    'https://user:secret@example.org',
    'https://',
    '',
  ])('%j is text', (address) => {
    expect(webAddress(address)).toBeNull();
  });

  test('http and https are links, in their plain form', () => {
    expect(webAddress('HTTPS://Example.org/a b"><img>')).toBe(
      'https://example.org/a%20b%22%3E%3Cimg%3E',
    );
    expect(webAddress('http://example.org/?a=1#b')).toBe('http://example.org/?a=1#b');
  });

  test('whatever else is written gives one of the two schemes or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        expect(webAddress(text) ?? 'http://').toMatch(/^https?:\/\//);
      }),
    );
  });
});
