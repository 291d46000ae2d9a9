import { describe, expect, test } from 'vitest';
import { loadedAtOnce } from '../../../src/app/bundle/load-at-once-plugin.ts';

describe('what is imported when it is needed', () => {
  test('is imported at once, and promised where it was awaited', () => {
    expect(loadedAtOnce("const { f } = await import('./f.ts');\nf(await import(`./g.ts`));")).toBe(
      'import * as loaded0 from "./f.ts";\n' +
        'const { f } = await Promise.resolve(loaded0);\nf(await import(`./g.ts`));',
    );
  });

  test('is counted through, with types between', () => {
    const code =
      "const a = (): Promise<A> => import('a');\ntype B = typeof import('b');\nimport('c');";
    expect(loadedAtOnce(code)).toBe(
      'import * as loaded0 from "a";\nimport * as loaded1 from "c";\n' +
        "const a = (): Promise<A> => Promise.resolve(loaded0);\ntype B = typeof import('b');\nPromise.resolve(loaded1);",
    );
  });

  test('leaves a module without it alone', () => {
    expect(loadedAtOnce("import { f } from './f.ts';\nf(import.meta.url);")).toBeNull();
  });
});
