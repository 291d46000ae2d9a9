/** The bundled Cytoscape, cut to what is used, beside the whole one. */
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { build, type Plugin, type Rolldown } from 'vite';
import { slimCytoscape } from '../src/app/slim/cytoscape/slim-cytoscape-plugin.ts';
import type { meanDifference, paintedScenes } from './fixtures/painted-scenes.ts';
import { watchFaults } from './page-faults.ts';

type Pictures = Awaited<ReturnType<typeof paintedScenes>>;

/** The page's `globalThis` once the fixture is in it. */
interface Fixture {
  readonly fixture: {
    readonly paintedScenes: typeof paintedScenes;
    readonly meanDifference: typeof meanDifference;
  };
}

/** Has all be painted at every frame: what is kept and moved must look like it. */
const keepsNoPictures: Plugin = {
  name: 'keeps-no-pictures',
  transform: (code, id) =>
    id.endsWith('/canvas/cytoscape-layer.ts')
      ? code.replace(/(MANY_ELEMENTS = )500/, '$1Infinity')
      : null,
};

async function bundle(plugins: readonly Plugin[]): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('fixtures/painted-scenes.ts', import.meta.url)),
        formats: ['iife'],
        name: 'fixture',
        fileName: 'fixture',
      },
    },
  });
  const [output] = [made].flat() as Rolldown.RolldownOutput[];
  return output?.output[0].code ?? '';
}

let bundles: Promise<readonly [cut: string, whole: string]> | undefined;

/** The fixture with either Cytoscape, made once for all tests of a worker. */
function bothBundles(): Promise<readonly [cut: string, whole: string]> {
  bundles ??= Promise.all([bundle([slimCytoscape()]), bundle([keepsNoPictures])]);
  return bundles;
}

async function paint(page: Page, script: string): Promise<Pictures> {
  await page.setContent('<!doctype html><title>Scenes</title><body style="margin: 0">');
  await page.addScriptTag({ content: script });
  return page.evaluate(() => (globalThis as unknown as Fixture).fixture.paintedScenes());
}

for (const { name, ...options } of [
  { name: 'at rest' },
  { name: 'with motion', contextOptions: { reducedMotion: 'no-preference' as const } },
  { name: 'in forced colours', contextOptions: { forcedColors: 'active' as const } },
]) {
  test.describe(name, () => {
    test.use(options);

    test('the cut Cytoscape paints what the whole one paints, pixel by pixel', async ({ page }) => {
      test.setTimeout(120_000);
      const faults = watchFaults(page);
      const [cut, whole] = await bothBundles();
      expect(cut.length).toBeLessThan(whole.length - 200_000);
      const wanted = await paint(page, whole);
      const painted = await paint(page, cut);
      expect(faults).toEqual([]);
      expect(Object.keys(painted)).toEqual(Object.keys(wanted));
      const differing = Object.keys(wanted).filter((step) => painted[step] !== wanted[step]);
      expect(differing.filter((step) => !step.startsWith('large'))).toEqual([]);
      for (const step of differing) {
        const pictures = [painted[step] ?? '', wanted[step] ?? ''] as const;
        const difference = await page.evaluate(
          ([one, other]) => (globalThis as unknown as Fixture).fixture.meanDifference(one, other),
          pictures,
        );
        expect(difference, step).toBeLessThan(1);
      }
      expect(new Set(Object.values(wanted)).size).toBeGreaterThan(Object.keys(wanted).length - 5);
    });
  });
}
