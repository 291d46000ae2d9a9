import { CITATION_FORMATS } from '../exchange/citation-formats.ts';
import type { BuildFeatures } from './build-features.ts';

/** Every feature there is; what is large is loaded when it is first asked for. */
export const ALL_FEATURES: BuildFeatures = {
  citations: CITATION_FORMATS,
  pictures: async () => (await import('../figure/pictures.ts')).PICTURES,
  pdf: async (figure) => {
    const [{ writePdf }, { loadFonts }, { drawRunsWith }] = await Promise.all([
      import('../figure/pdf/write-pdf.ts'),
      import('../figure/fonts/font-set.ts'),
      import('../canvas/run-image.ts'),
    ]);
    return writePdf(figure, {
      fonts: await loadFonts(),
      image: drawRunsWith(figure.list.fonts),
    });
  },
  html: async ({ dataset, link, address, figure }) => {
    const [{ writePage }, { text }, { serialiseDataset }] = await Promise.all([
      import('../figure/html/write-page.ts'),
      import('virtual:embed-script'),
      import('../dataset/serialise.ts'),
    ]);
    return writePage({ figure, link, address, data: serialiseDataset(dataset), script: text });
  },
};
