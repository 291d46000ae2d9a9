import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureFileName } from '../../src/figure/file-name.ts';
import { sampleFigure } from '../support/sample-figure.ts';

const { metadata } = sampleFigure();
const nameOf = (title: string, date = '2025-11-20', extension = 'svg'): string =>
  figureFileName({ metadata: { ...metadata, title, date } }, extension);

describe('[EXP] 78 the name of a file', () => {
  test.each([
    ['China’s partners in space', '2025-11-20', 'chinas-partners-in-space-2025-11-20.svg'],
    ['Łódź & Ærø: Straße', '2025', 'lodz-aero-strasse-2025.svg'],
    ['谁与谁合作', '2025-11', 'figure-2025-11.svg'],
    ['../../etc/passwd', '', 'etc-passwd.svg'],
    ['CON', '', 'figure-con.svg'],
    ['lpt1.', '', 'figure-lpt1.svg'],
    ['', '', 'figure.svg'],
    ['A', '2024-05/2025-06', 'a-2024-05-2025-06.svg'],
  ])('of %j, %j', (title, date, name) => {
    expect(nameOf(title, date)).toBe(name);
  });

  test('is cut between words', () => {
    const name = nameOf('partners of many kinds '.repeat(20));
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name).toMatch(/-(partners|of|many|kinds)-2025-11-20\.svg$/);
  });

  test('is safe on every system, whatever the title', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ minLength: 90, maxLength: 300 }),
    );
    fc.assert(
      fc.property(title, fc.string(), fc.constantFrom('svg', 'png', 'pdf', 'html'), (...parts) => {
        const name = nameOf(...parts);
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+$/);
        expect(name.length).toBeLessThanOrEqual(100);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./);
        expect(name.endsWith(`.${parts[2]}`)).toBe(true);
      }),
    );
  });
});
