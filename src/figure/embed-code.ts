import { shownText } from './shown-text.ts';

/** A script that pages load from elsewhere. */
export interface PublishedScript {
  readonly address: string;
  /** Value of `integrity`. */
  readonly integrity: string;
}

/** The picture of a view, as a file that whoever embeds it puts beside the page. */
export interface EmbedImage {
  readonly fileName: string;
  readonly alt: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Where the picture leads: the view in an explorer; null: nowhere. */
  readonly link: string | null;
}

/** Height of an embedded graph before it is there, CSS px. */
export const EMBED_HEIGHT = 680;

type Attributes = readonly (readonly [name: string, value: string | number | true | null])[];

function quoted(value: string | number): string {
  return shownText(String(value))
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;');
}

/** A start tag. Attributes that are null are left out. */
function tag(name: string, attributes: Attributes, indent = ''): string {
  const parts = attributes.flatMap(([key, value]) => {
    if (value === null) return [];
    return [value === true ? key : `${key}="${quoted(value)}"`];
  });
  return [`<${name}`, ...parts].join(`\n${indent}  `) + '>';
}

function scriptCode({ address, integrity }: PublishedScript, module: boolean): string {
  return `${tag('script', [
    ['type', module ? 'module' : null],
    ['src', address],
    ['integrity', integrity],
    ['crossorigin', 'anonymous'],
  ])}</script>`;
}

/** The picture of a view, which leads to the view. */
export function imageCode({ fileName, alt, width, height, link }: EmbedImage, indent = ''): string {
  const inner = link === null ? indent : `${indent}  `;
  const image = tag(
    'img',
    [
      ['src', fileName],
      ['alt', alt],
      ['width', width],
      ['height', height],
      ['style', 'max-width: 100%; height: auto'],
    ],
    inner,
  );
  if (link === null) return indent + image;
  return `${indent}<a href="${quoted(link)}">\n${inner}${image}\n${indent}</a>`;
}

export interface ElementEmbed {
  readonly script: PublishedScript;
  /** Address of the data, absolute. */
  readonly src: string;
  /** The view as a link's fragment. */
  readonly view: string;
  /** What is shown before there is the element, and without it. */
  readonly image: EmbedImage;
}

/** The graph as an element of the page, with its picture for where scripts do not run. */
export function elementCode({ script, src, view, image }: ElementEmbed): string {
  return `${scriptCode(script, true)}
${tag('cooperation-graph', [
  ['src', src],
  ['view', view],
  ['height', EMBED_HEIGHT],
  ['style', `display: block; min-height: ${EMBED_HEIGHT}px`],
])}
${imageCode(image, '  ')}
</cooperation-graph>`;
}

export interface FrameEmbed {
  /** Address of the page in the frame, absolute, with the view. */
  readonly address: string;
  readonly title: string;
  readonly height: number;
  /** What makes the frame as high as its graph; null: nothing does. */
  readonly script: PublishedScript | null;
}

/** What a frame may do: no more than show the graph, save files, and open sources in windows of their own. */
const SANDBOX = 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox';

/** The graph in a frame. The script comes first, so that it hears what the frame says. */
export function iframeCode({ address, title, height, script }: FrameEmbed): string {
  const frame = `${tag('iframe', [
    ['src', address],
    ['title', title],
    ['height', height],
    ['loading', 'lazy'],
    ['sandbox', SANDBOX],
    ['allow', 'clipboard-write'],
    ['style', 'width: 100%; border: 0'],
    ['data-cooperation-graph', true],
  ])}</iframe>`;
  return script === null ? frame : `${scriptCode(script, false)}\n${frame}`;
}
