import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { slimCytoscape } from '../../src/app/slim-cytoscape-plugin.ts';

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
    ['its own promises', 'execute_handlers'],
  ])('holds no %s', (_kind, trace) => {
    expect(whole).toContain(trace);
    expect(code).not.toContain(trace);
  });

  test.each([
    ['ellipses', 'generateEllipse ='],
    ['rounded squares', 'generateRoundRectangle ='],
    ['polygons', 'generatePolygon ='],
    ['straight lines', 'findHaystackPoints ='],
    ['dashes', 'setLineDash'],
    ['fades', 'transition-duration'],
    ['kept pictures of a large drawing', 'lyrTxrCache'],
    ['kept pictures of marks', 'eleTxrCache'],
  ])('holds %s', (_kind, trace) => {
    expect(code).toContain(trace);
  });

  test('knows every property that its renderer reads, and few others', () => {
    const read = [...code.matchAll(/pstyle\("([a-z-]+)"\)/g)].map(([, name]) => name ?? '');
    const unread = ['text-opacity', 'text-halign', 'text-valign'];
    const needed = [...new Set(read)].filter((name) => !unread.includes(name)).toSorted();
    const known = [...code.matchAll(/^\s*\{?\s*name: "([a-z-]+)",\s*type: t\./gm)];
    expect(needed.length).toBeGreaterThan(50);
    // What is pushed to the lists of pies and stripes stays out of them.
    const names = known
      .map(([, name]) => name ?? '')
      .filter((name) => !/^(pie|stripe)-/.test(name));
    expect(names.toSorted()).toEqual(needed);
  });

  test('is half of the whole', async () => {
    const size = async (plugins: readonly Plugin[]): Promise<number> =>
      gzipSync(await bundle(plugins, true)).length;
    expect(await size([slimCytoscape()])).toBeLessThan((await size([])) / 2);
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
