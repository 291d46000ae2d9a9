import { readFileSync, writeFileSync } from 'node:fs';

const HEAD = `# Measurements

Written by \`npm run bench\` (one by name: \`npm run bench -- layout\`), never by hand. Read the ratios: absolute times
belong to the machine they were taken on.
`;

/**
 * Puts \`text\` (Markdown) into \`bench/README.md\` between the markers of section \`name\`, in place of what stood there;
 * a new section goes to the end.
 */
export function writeSection(name: string, text: string): void {
  const file = 'bench/README.md';
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const section = `${begin}\n${text.trim()}\n${end}`;
  const old = readOr(file, HEAD);
  const from = old.indexOf(begin);
  const to = old.indexOf(end);
  const next =
    from >= 0 && to > from
      ? old.slice(0, from) + section + old.slice(to + end.length)
      : `${old.trimEnd()}\n\n${section}\n`;
  writeFileSync(file, next);
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
