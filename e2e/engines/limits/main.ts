import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ENGINES } from '../../../tests/summary.mjs';
import { SUBJECTS } from '../../pages/limits/subjects.js';
import { serveHostPages } from '../host-pages.mjs';
import { askEngine, NO_ANSWER, type LimitsHosts } from './ask-engine.ts';
import { installedEngines, openEngine } from './open-engine.ts';
import {
  type Column,
  differences,
  readTables,
  type Tables,
  withColumns,
  writeTables,
} from './tables.ts';

/** Asks one engine everything. One that hangs is ended, and asked the rest anew. */
async function askEverything(engine: string, hosts: LimitsHosts): Promise<Column> {
  let surface = await openEngine(engine);
  try {
    const { version } = surface;
    const findings: Record<string, string> = {};
    for (const probe of SUBJECTS.flatMap(({ probes }) => probes)) {
      const finding = await askEngine(surface, probe, hosts);
      findings[probe.id] = finding;
      if (finding !== NO_ANSWER) continue;
      await surface.close();
      surface = await openEngine(engine);
    }
    return { version, findings };
  } finally {
    await surface.close();
  }
}

/** Asks the engines that are installed, and says which are not. */
async function askEngines(): Promise<Tables> {
  const pages = await serveHostPages();
  const other = await serveHostPages();
  const installed = installedEngines();
  const columns: Record<string, Column> = {};
  try {
    for (const engine of ENGINES) {
      if (!installed.includes(engine)) {
        console.log(`${engine} is not installed: not asked, its column stays`);
        continue;
      }
      console.log(`asking ${engine} …`);
      columns[engine] = await askEverything(engine, {
        pages: pages.address,
        other: other.address,
      });
    }
  } finally {
    await pages.close();
    await other.close();
  }
  return columns;
}

/**
 * Asks anew what engines allow, prints what is different from the page of Markdown `file`, and writes it;
 * with `check` it is left as it is. Gives whether nothing is different.
 */
export async function engineLimits(file: string, check: boolean): Promise<boolean> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const before = readTables(text);
  const asked = await askEngines();
  const different = differences(before, asked);
  for (const line of different) console.log(line);
  const written = writeTables(SUBJECTS, withColumns(ENGINES, before, asked));
  if (!check) writeFileSync(file, written);
  return written === text;
}
