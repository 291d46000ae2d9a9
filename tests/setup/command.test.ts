import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../command.mjs';

const node = process.execPath;

test.each([
  [0, true],
  [3, false],
])('exit status %i: ok is %s', async (status, ok) => {
  const result = await runCommand([node, '-e', `process.exit(${status})`], {
    seconds: 60,
    quiet: true,
  });
  expect(result).toEqual({ ok, ending: 'exit' });
});

test('a program that is not there is a failure, not a crash', async () => {
  expect(await runCommand(['/no/such/program'], { seconds: 60 })).toEqual({
    ok: false,
    ending: 'start',
  });
});

test('there is no standard input to wait for', async () => {
  const script = "process.stdin.resume().on('end', () => process.exit(0))";
  expect(await runCommand([node, '-e', script], { seconds: 60, quiet: true })).toMatchObject({
    ok: true,
  });
});

test('at its limit a command is ended with all it started', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'command-'));
  const pidFile = join(folder, 'pid');
  // A shell that starts a sleeper, notes its process id and waits for it.
  const script = `sleep 600 & echo $! > "${pidFile}"; wait`;
  const result = await runCommand(['sh', '-c', script], { seconds: 1, quiet: true });
  expect(result).toEqual({ ok: false, ending: 'time' });
  const pid = Number(readFileSync(pidFile, 'utf8'));
  await expect.poll(() => isRunning(pid)).toBe(false);
  rmSync(folder, { recursive: true });
});

/** Whether a process works; one that has ended and waits to be collected does not. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
