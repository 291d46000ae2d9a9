/** Runs one command with a time limit, whatever it starts in its turn. */
import { spawn } from 'node:child_process';

/**
 * @typedef {object} CommandOptions
 * @property {number} seconds after which the command and all it started are ended
 * @property {boolean} [quiet] whether its output is thrown away
 * @property {NodeJS.ProcessEnv} [environment] default: this process's
 */

/**
 * @typedef {object} CommandResult
 * @property {boolean} ok whether it ended by itself with exit status 0
 * @property {'exit' | 'time' | 'start'} ending by itself, given up, or never started
 */

/** How long a command may take to end when told to, before it is killed. Milliseconds. */
const grace = 5000;

/**
 * Runs a command without standard input, its output going where ours goes. It leads a process group
 * of its own, so that the group can be ended as a whole; an interrupt of ours is handed on to it.
 *
 * @param {readonly [string, ...string[]]} command program and arguments; no shell reads them
 * @param {CommandOptions} options
 * @returns {Promise<CommandResult>} never rejects
 */
export function runCommand([program, ...args], { seconds, quiet = false, environment }) {
  const output = quiet ? 'ignore' : 'inherit';
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', output, output],
    env: environment ?? process.env,
  });
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // The group has ended in the meantime.
    }
  };
  const interrupt = () => {
    end('SIGTERM');
    process.exit(130);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);

  return new Promise((resolve) => {
    let givenUp = false;
    const limit = setTimeout(() => {
      givenUp = true;
      end('SIGTERM');
      setTimeout(() => end('SIGKILL'), grace).unref();
    }, seconds * 1000);
    /** @param {CommandResult} result */
    const finish = (result) => {
      clearTimeout(limit);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      resolve(result);
    };
    child.once('error', () => finish({ ok: false, ending: 'start' }));
    child.once('close', (status) =>
      finish(givenUp ? { ok: false, ending: 'time' } : { ok: status === 0, ending: 'exit' }),
    );
  });
}
