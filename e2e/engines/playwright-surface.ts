import type { Page } from '@playwright/test';
import { pageCall } from './page-call.ts';
import type { Surface } from './surface.ts';

/** A page that Playwright drives. */
export function playwrightSurface(page: Page, engine: string): Surface {
  return {
    engine,
    version: page.context().browser()?.version() ?? '',
    goto: async (address) => void (await page.goto(address)),
    evaluate: (act, ...args) => page.evaluate(pageCall(act, args)),
    move: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }) => page.mouse.click(x, y),
    wheel: async ({ x, y }, by, control = false) => {
      await page.mouse.move(x, y);
      if (control) await page.keyboard.down('Control');
      await page.mouse.wheel(0, by);
      if (control) await page.keyboard.up('Control');
    },
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}
