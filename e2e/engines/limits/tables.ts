import type { Probe, Reliance, Subject } from './probe.ts';

/** What one engine said, and of which version it was. */
export interface Column {
  readonly version: string;
  /** Findings by the ids of their probes. */
  readonly findings: Readonly<Record<string, string>>;
}

/** Columns by the names of their engines. */
export type Tables = Readonly<Record<string, Column>>;

/** What stands where an engine has not been asked. */
const NOT_ASKED = 'not asked';

const HEAD = `# What browsers’ engines allow

Written by \`npm run engine-limits\`, which asks every engine that is installed, never by hand; where an engine
is not, its column stays. \`npm run engine-limits -- --check\` says what is different now. A row is one value
in a list of \`e2e/pages/limits/\`. Where it names a file, that file counts on the finding, and
\`limits.spec.ts\` asks anew.
`;

const ENGINES_HEADING = '## Engines';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row).join('\n');

function subjectTable({ heading, legend, probes }: Subject, tables: Tables): string {
  const engines = Object.keys(tables);
  const rows = probes.map(({ id, what, page, reliance }) => [
    `\`${id}\``,
    what,
    page.words,
    ...engines.map((engine) => tables[engine]?.findings[id] ?? NOT_ASKED),
    reliance === undefined ? '' : `\`${reliance.file}\``,
  ]);
  const head = ['Probe', 'What is tried', 'Page', ...engines, 'Counted on by'];
  return `## ${heading}\n\n${legend}\n\n${table(head, rows)}\n`;
}

/** The tables as a page of Markdown. Findings of probes that there are no longer are left out. */
export function writeTables(subjects: readonly Subject[], tables: Tables): string {
  const versions = Object.entries(tables).map(([engine, { version }]) => [engine, version]);
  return [
    HEAD,
    `${ENGINES_HEADING}\n\n${table(['Engine', 'Version'], versions)}\n`,
    ...subjects.map((subject) => subjectTable(subject, tables)),
  ].join('\n');
}

/** The cells of each line that is a row of a table. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/^\| (.*) \|$/gmu)].map(([, cells = '']) => cells.split(' | '));

/** What such a page says, as {@link writeTables} was told it. */
export function readTables(markdown: string): Tables {
  const [, engineTable = '', ...others] = markdown.split(/^## /mu);
  const findings = others.flatMap(rowsOf).filter(([id]) => id?.startsWith('`') === true);
  const columns = rowsOf(engineTable)
    .slice(2)
    .map(([engine = '', version = ''], i) => {
      const said = findings
        .map(([id = '', , , ...cells]) => [id.slice(1, -1), cells[i] ?? NOT_ASKED] as const)
        .filter(([, finding]) => finding !== NOT_ASKED);
      return [engine, { version, findings: Object.fromEntries(said) }] as const;
    });
  return Object.fromEntries(columns);
}

/** Columns of `engines` in their order: those that were asked now, of the others what was said before. */
export function withColumns(engines: readonly string[], before: Tables, asked: Tables): Tables {
  const empty: Column = { version: NOT_ASKED, findings: {} };
  return Object.fromEntries(
    engines.map((engine) => [engine, asked[engine] ?? before[engine] ?? empty]),
  );
}

/** Each thing that two states of the tables say differently of an engine, one line for each. */
export function differences(before: Tables, now: Tables): readonly string[] {
  return Object.entries(now).flatMap(([engine, { version, findings }]) => {
    const old = before[engine];
    const ids = new Set([...Object.keys(old?.findings ?? {}), ...Object.keys(findings)]);
    const compared = [
      ['version', old?.version, version] as const,
      ...[...ids].map((id) => [id, old?.findings[id], findings[id]] as const),
    ];
    return compared
      .filter(([, was, is]) => was !== is)
      .map(([id, was = NOT_ASKED, is = NOT_ASKED]) => `${engine} ${id}: ${was} → ${is}`);
  });
}

/**
 * Whether two versions of an engine are of one release, in which it should allow the same: WebKitGTK
 * counts releases by the second number, the others by the first.
 */
export function sameRelease(engine: string, one: string, other: string): boolean {
  const numbers = engine === 'webkitgtk' ? 2 : 1;
  const release = (version: string): string => version.split('.').slice(0, numbers).join('.');
  return release(one) === release(other);
}

/** The probes whose findings our code counts on. */
export function reliedOn(
  subjects: readonly Subject[],
): readonly (Probe & { readonly reliance: Reliance })[] {
  return subjects
    .flatMap(({ probes }) => probes)
    .flatMap((probe) => {
      const { reliance } = probe;
      return reliance === undefined ? [] : { ...probe, reliance };
    });
}
