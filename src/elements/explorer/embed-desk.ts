import { embed, iframeHeight } from 'virtual:published-scripts';
import {
  elementCode,
  EMBED_HEIGHT,
  iframeCode,
  imageCode,
  type EmbedImage,
} from '../../figure/embed-code.ts';
import type { Figure } from '../../figure/figure.ts';
import { figureFileName } from '../../figure/file-name.ts';
import { pixelSize } from '../../figure/png/pixel-size.ts';
import type { Dataset } from '../../model/dataset.ts';
import { decodeView } from '../../view/permalink/decode.ts';
import { encodeView } from '../../view/permalink/encode.ts';
import { publicAddress } from '../../view/public-address.ts';
import { INITIAL_STATE } from '../../view/state.ts';
import { webAddress } from '../../view/web-address.ts';
import type { FigureMaker } from '../figure-maker.ts';

/** A way to embed a view. */
export type EmbedForm = 'element' | 'iframe' | 'image';

/** Code to be copied, and what it is good for. */
export interface EmbedSnippet {
  readonly form: EmbedForm;
  readonly code: string;
  readonly words: string;
}

export interface Embedding {
  readonly snippets: readonly EmbedSnippet[];
  /** The name of the image that the code asks for. */
  readonly fileName: string;
  /** Why the code would not work for everybody; null where it does. */
  readonly warning: string | null;
}

/** What makes code for embedding the view, and its image. Each rejects with a reason for people. */
export interface EmbedDesk {
  readonly embedding: () => Promise<Embedding>;
  readonly image: () => Promise<Blob>;
}

/** The element whose view is embedded. */
export interface EmbedHost {
  /** Address of the page that shows one graph in a frame; null: there is none. */
  readonly embedUrl: string | null;
  /** Address of the explorer; null: the page itself. */
  readonly explorerUrl: string | null;
  /** Address of the page the element is in. */
  readonly baseURI: string;
  readonly toPng: (options: { readonly scale: number }) => Promise<Blob>;
}

/** Where the data come from; null: from a file that was opened. */
interface Source {
  readonly address: string | null;
}

/** How many px of the image stand for one of the page: sharp on dense screens. */
const IMAGE_SCALE = 2;
/** Where `embed.html` has its data, from which it needs no address of them. */
const OWN_DATA = './graph-data/cooperation.json';
/** The name that data from a file are asked for by. */
const DATA_FILE = 'graph-data.json';

const WORDS: Readonly<Record<EmbedForm, string>> = {
  element:
    'The graph as a part of your page, and its image until it is there. The server of the data must let other sites read them (CORS).',
  iframe:
    'The graph in a frame, for editors that take no other tags. The script gives the frame the height of its graph; without it the height stays as written.',
  image: 'No script: the image, its text, and a link to this view.',
};
const FROM_FILE =
  'The data were opened from a file. Put it beside your page and call it “graph-data.json”.';
const LOCAL =
  'This explorer is on your own machine or network. Publish it first: nobody else can reach its addresses.';

/** A view as it is embedded: what is shown, without the column beside it. */
function embeddedLink(link: string, { hash }: Dataset): string {
  const { state } = decodeView(link);
  return encodeView({ ...state, panel: INITIAL_STATE.panel, figure: INITIAL_STATE.figure }, hash);
}

/** The page that shows data in a frame; null where it cannot have them. */
function framePage({ embedUrl, baseURI }: EmbedHost, src: string | null): URL | null {
  if (embedUrl === null || src === null || !URL.canParse(embedUrl, baseURI)) return null;
  const page = new URL(embedUrl, baseURI);
  const data = new URL(src, baseURI);
  if (data.origin !== page.origin) return null;
  if (data.href !== new URL(OWN_DATA, page).href) page.searchParams.set('src', data.pathname);
  return page;
}

/** What the code says of a figure. */
function imageOf(figure: Figure, link: string): EmbedImage {
  const { width, height } = pixelSize(figure.extent, { scale: 1 });
  return { fileName: figureFileName(figure, 'png'), alt: figure.alt, width, height, link };
}

/** Makes code from an element's view and the figure of it. */
export function embedDesk(host: EmbedHost, figures: FigureMaker, source: Source): EmbedDesk {
  return {
    image: () => host.toPng({ scale: IMAGE_SCALE }),
    embedding: async () => {
      const { dataset, figure, link } = await figures.page();
      const src = source.address;
      const page = new URL(webAddress(host.explorerUrl ?? undefined, host.baseURI) ?? host.baseURI);
      const view = embeddedLink(link, dataset);
      const image = imageOf(figure, `${page.href.split('#')[0]}#${view}`);
      const data = src === null ? DATA_FILE : new URL(src, host.baseURI).href;
      const snippets: EmbedSnippet[] = [
        {
          form: 'element',
          code: elementCode({ script: embed, src: data, view, image }),
          words: src === null ? FROM_FILE : WORDS.element,
        },
        { form: 'image', code: imageCode(image), words: WORDS.image },
      ];
      const frame = framePage(host, src);
      if (frame !== null) {
        const code = iframeCode({
          address: `${frame.href}#${view}`,
          title: figure.metadata.title,
          height: EMBED_HEIGHT,
          script: iframeHeight,
        });
        snippets.splice(1, 0, { form: 'iframe', code, words: WORDS.iframe });
      }
      const warning = publicAddress(page) === null ? LOCAL : null;
      return { snippets, fileName: image.fileName, warning };
    },
  };
}
