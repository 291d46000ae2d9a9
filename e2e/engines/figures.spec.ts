/** Figures are the same in every engine: their text as text, their picture within a budget. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CooperationGraphElement } from '../../src/elements/cooperation-graph.ts';
import { expect, test } from './engine-test.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Views of the bundled data; no screen decides how large their figures are. */
const VIEWS = ['figure-size=square', 'figure-size=column&select=country:fr&size=betweenness'];

for (const view of VIEWS) {
  test(`[XBR] 113 the figure of ${view} is the command line's to the byte`, async ({
    surface,
    pages,
  }) => {
    await surface.goto(`${pages}article.html`);
    const { svg, link } = await surface.evaluate(async (asked) => {
      await customElements.whenDefined('cooperation-graph');
      const graph = document.querySelector<CooperationGraphElement>('cooperation-graph')!;
      await graph.ready;
      graph.setView(asked);
      await graph.updateComplete;
      return { svg: await graph.toSvg(), link: graph.getView() };
    }, view);
    const args = ['render', '--view', link, '--format', 'svg', '-o', '-'];
    const drawn = execFileSync(process.execPath, [program, ...args], { maxBuffer: 50_000_000 });
    expect(svg).toBe(drawn.toString());
  });
}

test('[XBR] 113 the PNG of a figure is its SVG, pixel by pixel', async ({ surface, pages }) => {
  await surface.goto(`${pages}article.html`);
  const { share, width, height } = await surface.evaluate(async () => {
    await customElements.whenDefined('cooperation-graph');
    const graph = document.querySelector<CooperationGraphElement>('cooperation-graph')!;
    await graph.ready;
    const size = { size: 'square', carrying: 'nothing' } as const;
    const files = [
      await graph.toPng(size),
      new Blob([await graph.toSvg(size)], { type: 'image/svg+xml' }),
    ];
    const pixels = await Promise.all(
      files.map(async (file) => {
        const image = new Image();
        image.src = URL.createObjectURL(file);
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, canvas.width, canvas.height);
      }),
    );
    const [a, b] = pixels as [ImageData, ImageData];
    const far = (i: number, j: number): boolean =>
      [0, 1, 2].some((c) => Math.abs(a.data[i + c]! - b.data[j + c]!) > 48);
    // Engines set the same letter up to a pixel apart in a canvas and in an image.
    const around = [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((x) => 4 * (y * a.width + x)));
    let different = 0;
    for (let i = 0; i < a.data.length; i += 4) {
      if (far(i, i) && around.every((step) => far(i, i + step))) different += 1;
    }
    return { share: (4 * different) / a.data.length, width: a.width, height: a.height };
  });
  expect([width, height]).toEqual([1080, 1080]);
  expect(share).toBeLessThan(0.01);
});
