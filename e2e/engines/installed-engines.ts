import { accessSync, constants } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The two programs that a WebKitGTK test needs. */
export interface WebKitParts {
  readonly driver: string;
  readonly browser: string;
}

function onPath(name: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** Firefox ESR, or null where it is not installed. `FIREFOX_PATH` names another. */
export function installedFirefox(): string | null {
  return process.env['FIREFOX_PATH'] ?? onPath('firefox-esr');
}

/** WebKitGTK with its driver and a screen to draw on, or null where one of them is missing. */
export function installedWebKit(): WebKitParts | null {
  const driver = onPath('WebKitWebDriver');
  const browser = process.env['MINIBROWSER_PATH'] ?? miniBrowser();
  if (driver === null || browser === null || onPath('xvfb-run') === null) return null;
  return { driver, browser };
}

/** Debian keeps it off the PATH, among the libraries. */
function miniBrowser(): string | null {
  try {
    const files = execFileSync('dpkg', ['-L', 'webkit2gtk-driver', 'libwebkit2gtk-4.1-0'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return files.split('\n').find((file) => file.endsWith('/MiniBrowser')) ?? null;
  } catch {
    return null;
  }
}
