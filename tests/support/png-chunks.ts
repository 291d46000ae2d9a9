/** A chunk of a PNG, read apart from the program's own reader and writer. */
export interface ReadChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** What an `iTXt` chunk says. */
export interface InternationalText {
  readonly keyword: string;
  readonly compressed: boolean;
  readonly language: string;
  readonly text: string;
}

/** CRC-32 by division, bit by bit, as annex D of the PNG specification defines it. */
function remainder(bytes: Uint8Array): number {
  let register = 0xffffffffn;
  for (const byte of bytes) {
    for (let bit = 0n; bit < 8n; bit += 1n) {
      const one = (register ^ (BigInt(byte) >> bit)) & 1n;
      register >>= 1n;
      if (one === 1n) register ^= 0xedb88320n;
    }
  }
  return Number(register ^ 0xffffffffn);
}

const letters = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** The chunks of a PNG. Throws on a wrong signature, length, name or checksum, and on bytes after the end. */
export function pngChunks(bytes: Uint8Array): readonly ReadChunk[] {
  if (letters(bytes.subarray(0, 8)) !== '\x89PNG\r\n\x1a\n') throw new Error('not a PNG');
  const number = (at: number): number =>
    [0, 1, 2, 3].reduce((sum, offset) => sum * 256 + (bytes[at + offset] ?? Number.NaN), 0);
  const chunks: ReadChunk[] = [];
  let at = 8;
  while (at < bytes.length) {
    const length = number(at);
    const type = letters(bytes.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{2}[A-Z][A-Za-z]$/.test(type)) throw new Error(`no chunk name at ${at}`);
    const sum = number(at + 8 + length);
    if (sum !== remainder(bytes.subarray(at + 4, at + 8 + length))) {
      throw new Error(`wrong checksum of ${type}`);
    }
    chunks.push({ type, data: bytes.slice(at + 8, at + 8 + length) });
    at += length + 12;
  }
  if (chunks[0]?.type !== 'IHDR' || chunks.at(-1)?.type !== 'IEND') throw new Error('not whole');
  return chunks;
}

/** Width and height in pixels, from the header. */
export function pngSize(chunks: readonly ReadChunk[]): { width: number; height: number } {
  const header = chunks[0]?.data ?? new Uint8Array(8);
  const view = new DataView(header.buffer, header.byteOffset);
  return { width: view.getUint32(0), height: view.getUint32(4) };
}

/** Pixels for each metre, across and down, where the chunk says metres. */
export function pngPixelsPerMetre(chunks: readonly ReadChunk[]): readonly number[] | null {
  const data = chunks.find(({ type }) => type === 'pHYs')?.data;
  if (data === undefined || data.length !== 9 || data[8] !== 1) return null;
  const view = new DataView(data.buffer, data.byteOffset);
  return [view.getUint32(0), view.getUint32(4)];
}

/** The international texts in their order. */
export async function pngTexts(
  chunks: readonly ReadChunk[],
): Promise<readonly InternationalText[]> {
  return Promise.all(
    chunks.filter(({ type }) => type === 'iTXt').map(async ({ data }) => internationalText(data)),
  );
}

async function internationalText(data: Uint8Array): Promise<InternationalText> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const keywordEnd = data.indexOf(0);
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const translatedEnd = data.indexOf(0, languageEnd + 1);
  const compressed = data[keywordEnd + 1] === 1;
  if (data[keywordEnd + 2] !== 0) throw new Error('unknown compression');
  const rest = data.slice(translatedEnd + 1);
  const unfolded = compressed
    ? await new Response(
        new Blob([rest]).stream().pipeThrough(new DecompressionStream('deflate')),
      ).arrayBuffer()
    : rest;
  return {
    keyword: letters(data.subarray(0, keywordEnd)),
    compressed,
    language: letters(data.subarray(keywordEnd + 3, languageEnd)),
    text: utf8.decode(unfolded),
  };
}
