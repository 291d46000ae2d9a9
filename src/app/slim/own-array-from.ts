import { fileURLToPath } from 'node:url';

/** Has a build use a function of its own wherever its modules say `Array.from`, which old pages overwrite. */
export const ownArrayFrom: Readonly<Record<string, [file: string, name: string]>> = {
  'Array.from': [fileURLToPath(new URL('./array-from.ts', import.meta.url)), 'arrayFrom'],
};
