import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

const PYTHON = 'python3';

/** Why scripts with NetworkX cannot run here; null where they can. */
export const networkxMissing: string | null =
  spawnSync(PYTHON, ['-c', 'import networkx']).status === 0
    ? null
    : `${PYTHON} with NetworkX is not at hand`;

if (networkxMissing !== null) console.warn(`skipped: ${networkxMissing}`);

/** Runs every script on its own, one after another, and gives what each printed or how it failed. */
const DRIVER = `
import contextlib, io, json, sys, traceback

results = []
for script in json.load(sys.stdin):
    printed, error = io.StringIO(), None
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(script, "<script>", "exec"), {"__name__": "__main__"})
    except BaseException:
        error = traceback.format_exc()
    results.append({"printed": printed.getvalue(), "error": error})
print(json.dumps(results))
`;

/** What a script printed, and the trace of its failure or null. */
export interface ScriptResult {
  readonly printed: string;
  readonly error: string | null;
}

/**
 * Runs Python scripts in one process, in a folder of their own that holds these files by name. Throws
 * where Python cannot be started.
 */
export function runScripts(
  scripts: readonly string[],
  files: Readonly<Record<string, string>>,
): readonly ScriptResult[] {
  const folder = temporaryFolder();
  try {
    for (const [name, content] of Object.entries(files)) folder.write(name, content);
    const driver = folder.write(join('driver', 'run.py'), DRIVER);
    const printed = execFileSync(PYTHON, [driver], {
      cwd: folder.path,
      input: JSON.stringify(scripts),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(printed) as readonly ScriptResult[];
  } finally {
    folder.remove();
  }
}
