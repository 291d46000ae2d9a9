import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import {
  Builder,
  Capabilities,
  type Actions,
  Key,
  Origin,
  type WebDriver,
} from 'selenium-webdriver';
import { pageCall } from './page-call.ts';
import type { WebKitParts } from './installed-engines.ts';
import type { Surface } from './surface.ts';

/** Keys that WebDriver knows by a character of its own; others are themselves. */
const KEYS: Readonly<Record<string, string>> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Tab: Key.TAB,
};

/** What the library can do and its types leave out. */
type Scrolling = Actions & {
  scroll(x: number, y: number, dx: number, dy: number, origin: Origin): Actions;
};

/** How long the driver may take until it answers, ms. */
const START_TIME = 20_000;

/** How long a session may take to end, ms. */
const END_TIME = 5000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Opens a window of WebKitGTK. Every window has a driver of its own: a driver serves one session. */
export async function openWebKit(
  { driver, browser }: WebKitParts,
  density: number,
): Promise<Surface> {
  const port = await freePort();
  const screen = `-screen 0 ${1600 * density}x${1200 * density}x24`;
  const started = spawn('xvfb-run', ['-a', '-s', screen, driver, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      GDK_SCALE: String(density),
    },
  });
  try {
    const session = await connect(port, browser);
    const version = (await session.getCapabilities()).getBrowserVersion() ?? '';
    return surfaceOf(session, version, started);
  } catch (error) {
    end(started);
    throw error;
  }
}

async function connect(port: number, browser: string): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  });
  const until = Date.now() + START_TIME;
  for (;;) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(capabilities)
        .build();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

/** A hung page survives its session: the driver's whole process group ends. */
function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/**
 * Runs in the page: what it hears of a wheel with Control. The browser's window takes that wheel for
 * itself, and its driver sends no keys with one.
 */
function wheelWithControl(x: number, y: number, deltaY: number): void {
  let target = document.elementFromPoint(x, y);
  for (;;) {
    const inner = target?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (inner === null || inner === target) break;
    target = inner;
  }
  const place = { clientX: x, clientY: y, deltaY, ctrlKey: true };
  target?.dispatchEvent(
    new WheelEvent('wheel', { ...place, bubbles: true, composed: true, cancelable: true }),
  );
}

function surfaceOf(driver: WebDriver, version: string, started: ChildProcess): Surface {
  const pointer = () => driver.actions({ async: true });
  return {
    engine: 'webkitgtk',
    version,
    goto: (address) => driver.get(address),
    evaluate: async (act, ...args) => {
      const { value, error } = await driver.executeAsyncScript<{ value?: never; error?: string }>(
        `const done = arguments[arguments.length - 1];
         Promise.resolve().then(() => ${pageCall(act, args)}).then(
           (value) => done({ value: value === undefined ? null : value }),
           (error) => done({ error: String(error) }));`,
      );
      if (error !== undefined) throw new Error(error);
      return value as never;
    },
    move: ({ x, y }) =>
      pointer()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
        .perform(),
    click: ({ x, y }) =>
      pointer()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
        .click()
        .perform(),
    wheel: async ({ x, y }, by, control = false) => {
      if (control)
        await driver.executeScript(`(${wheelWithControl.toString()})(${x}, ${y}, ${by})`);
      else {
        const turned = (pointer() as Scrolling).scroll(
          Math.round(x),
          Math.round(y),
          0,
          by,
          Origin.VIEWPORT,
        );
        await turned.perform();
      }
    },
    press: (key) =>
      pointer()
        .sendKeys(KEYS[key] ?? key)
        .perform(),
    resize: async (width, height) => {
      // The window has a frame: what the page gets is measured, and what is missing is added.
      const rectangle = { width, height, x: 0, y: 0 };
      await driver.manage().window().setRect(rectangle);
      const [w, h] = await driver.executeScript<[number, number]>(
        'return [innerWidth, innerHeight]',
      );
      await driver
        .manage()
        .window()
        .setRect({ ...rectangle, width: 2 * width - w, height: 2 * height - h });
    },
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    close: async () => {
      // A page that hangs does not let its session end.
      const given = new Promise((done) => setTimeout(done, END_TIME).unref());
      await Promise.race([driver.quit().catch(() => undefined), given]);
      end(started);
    },
  };
}
