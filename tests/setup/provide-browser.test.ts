import { describe, expect, test } from 'vitest';
import { advice, attempts, provideBrowser } from '../../e2e/provide-browser.mjs';

/**
 * A machine without a browser until a command whose text holds `remedy` has run; browsers whose
 * path holds `broken` do not start.
 */
function machineWhere({ root = true, debian = true, remedy = '', present = [] as string[] }) {
  const log: string[] = [];
  const found = [...present];
  return {
    log,
    probes: {
      installed: () => Promise.resolve(found),
      starts: (browser: string) => Promise.resolve(!browser.includes('broken')),
      run: (command: readonly string[], seconds: number) => {
        const text = command.join(' ');
        log.push(`${seconds} s: ${text}`);
        if (remedy === '' || !text.includes(remedy)) return Promise.resolve(false);
        found.push('/installed/chromium');
        return Promise.resolve(true);
      },
      machine: { root, debian },
      say: (line: string) => void log.push(line),
    },
  };
}

const commands = (log: readonly string[]): string[] => log.filter((line) => /^\d+ s:/.test(line));

describe('with a browser', () => {
  test('nothing is installed', async () => {
    const { probes, log } = machineWhere({ present: ['/usr/bin/chromium'] });
    expect(await provideBrowser(probes)).toBe('/usr/bin/chromium');
    expect(log).toEqual([]);
  });

  test('one that does not start is passed over', async () => {
    const { probes } = machineWhere({ present: ['/own/broken', '/usr/bin/chromium'] });
    expect(await provideBrowser(probes)).toBe('/usr/bin/chromium');
  });
});

describe('without a browser', () => {
  test('Playwright’s own is installed first', async () => {
    const { probes, log } = machineWhere({ remedy: 'playwright install --with-deps' });
    expect(await provideBrowser(probes)).toBe('/installed/chromium');
    expect(commands(log)).toEqual(['60 s: npx playwright install --with-deps chromium']);
  });

  test('then, as root on Debian, the system’s, within five minutes', async () => {
    const { probes, log } = machineWhere({ remedy: 'apt-get install' });
    expect(await provideBrowser(probes)).toBe('/installed/chromium');
    expect(commands(log).at(-1)).toMatch(
      /^300 s: .*apt-get update && apt-get install -y .*chromium$/,
    );
  });

  test('without root no package of the system is tried', async () => {
    const { probes, log } = machineWhere({ root: false });
    expect(await provideBrowser(probes)).toBeUndefined();
    expect(commands(log)).toEqual([
      '60 s: npx playwright install --with-deps chromium',
      '60 s: npx playwright install chromium',
    ]);
  });

  test('elsewhere than on Debian apt-get is not tried', async () => {
    const { probes, log } = machineWhere({ debian: false });
    expect(await provideBrowser(probes)).toBeUndefined();
    expect(commands(log).join()).not.toContain('apt-get');
  });

  test('at the end the reader is told what to do', async () => {
    const { probes, log } = machineWhere({});
    expect(await provideBrowser(probes)).toBeUndefined();
    expect(commands(log)).toHaveLength(2);
    expect(log.at(-1)).toBe(advice);
    expect(advice).toContain('CHROMIUM_PATH=');
  });

  test('what an attempt says of itself does not count', async () => {
    const { probes } = machineWhere({});
    const run = () => Promise.resolve(true);
    expect(await provideBrowser({ ...probes, run })).toBeUndefined();
  });
});

test('each attempt is given up in the end', () => {
  expect(attempts.map(({ seconds }) => seconds)).toEqual([60, 60, 300]);
});
