import { parseSync, Visitor, type Plugin } from 'vite';

/**
 * Has what is imported when it is needed imported at once: for a build of a single file, where it is there
 * anyway. Left as they are, such imports put all that they reach into functions, which readers download.
 */
export function loadAtOnce(): Plugin {
  return {
    name: 'load-at-once',
    enforce: 'pre',
    apply: 'build',
    transform: (code, id) =>
      /\/src\/.*\.ts$/.test(id) && code.includes('import(') ? loadedAtOnce(code) : null,
  };
}

/** A module whose `import('…')` are promises of what it imports at its beginning. */
export function loadedAtOnce(code: string): string | null {
  const found: { start: number; end: number; source: string }[] = [];
  new Visitor({
    ImportExpression({ start, end, source }) {
      if (source.type === 'Literal' && typeof source.value === 'string')
        found.push({ start, end, source: source.value });
    },
  }).visit(parseSync('module.ts', code).program);
  if (found.length === 0) return null;
  let head = '';
  let rest = '';
  let at = 0;
  for (const [i, { start, end, source }] of found.entries()) {
    head += `import * as loaded${i} from ${JSON.stringify(source)};\n`;
    rest += `${code.slice(at, start)}Promise.resolve(loaded${i})`;
    at = end;
  }
  return head + rest + code.slice(at);
}
