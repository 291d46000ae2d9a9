import { strToU8, zlibSync } from 'fflate';
import { packCarried } from '../carried/pack-carried.ts';
import type { Figure, FigureMetadata } from '../figure.ts';
import { legalText } from '../shown-text.ts';
import { node, serialiseSvg } from '../svg/svg-node.ts';
import { joinBytes } from '../../text/join-bytes.ts';
import { chunkBytes, PNG_SIGNATURE, readChunks } from './png-chunks.ts';

/** The keyword of the text that holds what a PNG carries. */
export const PNG_CARRIED = 'cooperation-graph';

/** Colours are those of the web; rendering intent perceptual. */
const SRGB = Uint8Array.of(0);
/** Chunks that are written anew: a painter's own say nothing of the figure. */
const REPLACED: ReadonlySet<string> = new Set(['pHYs', 'sRGB', 'gAMA', 'cHRM', 'iCCP', 'iTXt']);

/**
 * The PNG with what it says of itself before its pixels: size in print, colours, title, description and
 * the like as texts and as XMP, and what the figure carries. The pixels stay as they are.
 */
export function withPngTexts(
  bytes: Uint8Array,
  figure: Figure,
  { pixelsPerMetre }: { readonly pixelsPerMetre: number },
): Uint8Array<ArrayBuffer> {
  const [header, ...rest] = (readChunks(bytes) ?? []).filter(({ type }) => !REPLACED.has(type));
  if (header === undefined) throw new TypeError('not a complete PNG');
  const physical = new Uint8Array(9);
  const view = new DataView(physical.buffer);
  view.setUint32(0, Math.round(pixelsPerMetre));
  view.setUint32(4, Math.round(pixelsPerMetre));
  view.setUint8(8, 1);
  const { carried, metadata } = figure;
  return joinBytes([
    Uint8Array.from(PNG_SIGNATURE),
    chunkBytes('IHDR', header.data),
    chunkBytes('sRGB', SRGB),
    chunkBytes('pHYs', physical),
    ...Object.entries(textsOf(figure))
      .filter(([, text]) => text !== '')
      .map(([keyword, text]) => textChunk(keyword, legalText(text), metadata.language)),
    ...(carried === null ? [] : [carriedChunk(packCarried(carried))]),
    ...rest.map(({ type, data }) => chunkBytes(type, data)),
  ]);
}

/** Texts by the keywords of the PNG specification, and the XMP packet by Adobe's. */
function textsOf({ metadata, alt }: Figure): Readonly<Record<string, string>> {
  const { title, description, creator, source, rights, software, date } = metadata;
  return {
    Title: title,
    Description: [alt, description].filter((text) => text !== '').join('\n'),
    Author: creator,
    Source: source,
    Copyright: rights,
    Software: software,
    'Creation Time': date,
    'XML:com.adobe.xmp': xmp(metadata),
  };
}

function textChunk(keyword: string, text: string, language: string): Uint8Array {
  const tag = keyword.startsWith('XML:') ? '' : language;
  return chunkBytes('iTXt', strToU8(`${keyword}\0\0\0${tag}\0\0${text}`));
}

function carriedChunk(text: string): Uint8Array {
  const head = strToU8(`${PNG_CARRIED}\0\u0001\0\0\0`);
  return chunkBytes('iTXt', joinBytes([head, zlibSync(strToU8(text), { level: 9 })]));
}

/** Dublin Core as an XMP packet: some values in one language, some in a list, as XMP wants them. */
function xmp(metadata: FigureMetadata): string {
  const { title, description, creator, source, rights, date, identifier, language } = metadata;
  const list = (kind: string, text: string, attributes = {}): ReturnType<typeof node> =>
    node(`rdf:${kind}`, {}, [node('rdf:li', attributes, [text])]);
  const spoken = (text: string): ReturnType<typeof node> =>
    list('Alt', text, { 'xml:lang': 'x-default' });
  const values = [
    ['dc:title', title, spoken(title)],
    ['dc:description', description, spoken(description)],
    ['dc:creator', creator, list('Seq', creator)],
    ['dc:rights', rights, spoken(rights)],
    ['dc:date', date, list('Seq', date)],
    ['dc:language', language, list('Bag', language)],
    ['dc:source', source, source],
    ['dc:identifier', identifier, identifier],
    ['dc:format', 'image/png', 'image/png'],
    ['xmp:CreatorTool', metadata.software, metadata.software],
  ] as const;
  const about = {
    'rdf:about': '',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
  };
  const rdf = { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' };
  const work = node(
    'rdf:Description',
    about,
    values.filter(([, text]) => text !== '').map(([name, , value]) => node(name, {}, [value])),
  );
  const packet = node('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [node('rdf:RDF', rdf, [work])]);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${serialiseSvg(packet)}\n<?xpacket end="r"?>`;
}
