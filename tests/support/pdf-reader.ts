/** A reader of the PDFs that figures are written as: enough of ISO 32000 to see what is in them. */
import { inflateSync } from 'node:zlib';

/** A text as it is drawn: what a viewer copies, and by which font. */
export interface DrawnText {
  readonly font: string;
  readonly text: string;
  /** How letters are drawn: 0 filled, 1 as outlines. */
  readonly mode: number;
}

export interface ReadPdf {
  /** Points: left, bottom, right, top. */
  readonly mediaBox: readonly number[];
  readonly operators: string;
  readonly texts: readonly DrawnText[];
  readonly fonts: readonly string[];
  /** All objects but streams, as they stand. */
  readonly objects: string;
}

interface PdfObject {
  readonly head: string;
  readonly stream: string | null;
}

function readObjects(bytes: Uint8Array): ReadonlyMap<number, PdfObject> {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const [, number, body = ''] of file.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)) {
    const [head = '', rest] = body.split(/\nstream\n/);
    const data = rest?.replace(/\nendstream$/, '');
    const packed = head.includes('/FlateDecode');
    const stream =
      data === undefined
        ? null
        : packed
          ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1')
          : data;
    objects.set(Number(number), { head, stream });
  }
  return objects;
}

function unicodeMap(cmap: string): ReadonlyMap<string, string> {
  const pairs = [...cmap.matchAll(/^<([0-9a-f]{4})><([0-9a-f]{4})>$/gm)];
  return new Map(
    pairs.map(([, glyph = '', code = '']) => [glyph, String.fromCharCode(parseInt(code, 16))]),
  );
}

/** Reads a PDF of one page. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = readObjects(bytes);
  const at = (reference: string | undefined): PdfObject =>
    objects.get(Number(reference)) ?? { head: '', stream: null };
  const heads = [...objects.values()].map(({ head }) => head);
  const page = heads.find((head) => /\/Type \/Page\n/.test(head)) ?? '';
  const operators = at(/\/Contents (\d+)/.exec(page)?.[1]).stream ?? '';
  const resources = heads.find((head) => head.includes('/Font <<')) ?? '';
  const fonts = new Map<string, { name: string; map: ReadonlyMap<string, string> }>();
  for (const [, key = '', reference] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const { head } = at(reference);
    const cmap = at(/\/ToUnicode (\d+)/.exec(head)?.[1]).stream ?? '';
    fonts.set(key, { name: /\/BaseFont \/(\S+)/.exec(head)?.[1] ?? '', map: unicodeMap(cmap) });
  }
  const texts = [...operators.matchAll(/^BT$([\s\S]*?)^ET$/gm)].map(([, block = '']): DrawnText => {
    const font = fonts.get(/\/(F\d+) /.exec(block)?.[1] ?? '');
    const glyphs = [...(/<([0-9a-f]*)> Tj/.exec(block)?.[1] ?? '').matchAll(/.{4}/g)];
    return {
      font: font?.name ?? '',
      text: glyphs.map(([glyph]) => font?.map.get(glyph) ?? '\ufffd').join(''),
      mode: Number(/(\d) Tr/.exec(block)?.[1] ?? 0),
    };
  });
  const mediaBox = (/\/MediaBox \[([^\]]*)\]/.exec(page)?.[1] ?? '')
    .trim()
    .split(/\s+/)
    .map(Number);
  return {
    mediaBox,
    operators,
    texts,
    fonts: [...fonts.values()].map(({ name }) => name),
    objects: heads.join('\n'),
  };
}
