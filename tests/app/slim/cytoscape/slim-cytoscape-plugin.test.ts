import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { slimCytoscape } from '../../../../src/app/slim/cytoscape/slim-cytoscape-plugin.ts';

/** Cytoscape and what starts it, bundled, minified or as it reads. */
async function bundle(plugins: readonly Plugin[], minify = false): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    build: {
      write: false,
      minify,
      lib: { entry: 'src/canvas/start-cytoscape.ts', formats: ['es'], fileName: 'cytoscape' },
    },
  });
  const [output] = [made].flat() as Rolldown.RolldownOutput[];
  return output?.output[0].code ?? '';
}

describe('the slim Cytoscape', () => {
  let code = '';
  let whole = '';
  beforeAll(async () => {
    [code, whole] = await Promise.all([bundle([slimCytoscape()]), bundle([])]);
  }, 60_000);

  test.each([
    ['metrics', 'pageRank'],
    ['layouts', 'nodeOverlap'],
    ['listeners', 'mousedown'],
    ['WebGL', 'gl_Position'],
    ['figures', 'toDataURL'],
    ['labels', 'measureText'],
    ['background images', 'createPattern'],
    ['gradients', 'createRadialGradient'],
    ['curves', 'loopDir'],
    ['lines with corners', 'isExplicitDir'],
    ['arrows', 'triangleBackcurve'],
    ['barrels', 'generateBarrel ='],
    ['search for the nearest element', 'findNearestElements ='],
    ['styles as text', 'Halting stylesheet parsing'],
    ['springs', 'springRK4Factory'],
    ['selectors', 'The selector'],
    ['properties that nothing reads', 'background-blacken'],
    ['pictures of single marks', 'eleCacheQueue'],
    ['its own promises', 'execute_handlers'],
  ])('holds no %s', (_kind, trace) => {
    expect(whole).toContain(trace);
    expect(code).not.toContain(trace);
  });

  test.each([
    ['its graph', 'getElementById:'],
    ['batches', 'startBatch:'],
    ['its loop of frames', 'startRenderLoop ='],
    ['ellipses', '.ellipse('],
    ['rounded squares', 'arcTo('],
    ['dashes', 'setLineDash'],
    ['fades', 'transition-duration'],
    ['kept pictures of a large drawing', 'lyrTxrCache'],
  ])('holds %s', (_kind, trace) => {
    expect(code).toContain(trace);
  });

  test('is a tenth of the whole', async () => {
    const size = async (plugins: readonly Plugin[]): Promise<number> =>
      gzipSync(await bundle(plugins, true)).length;
    expect(await size([slimCytoscape()])).toBeLessThan((await size([])) / 9);
  }, 60_000);
});

test('a module that is no longer there fails the build', async () => {
  const renamed: Plugin = {
    name: 'renamed',
    enforce: 'pre',
    resolveId: (id) => (id === '../map.mjs' || id.endsWith('/map.mjs') ? '\0renamed' : null),
    load: (id) => (id === '\0renamed' ? 'export default Map;' : null),
  };
  await expect(bundle([renamed, slimCytoscape()])).rejects.toThrow('Cytoscape has no map.mjs');
}, 60_000);
