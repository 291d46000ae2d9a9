interface Run {
  readonly first: number;
  readonly last: number;
  readonly glyph: number;
}

/** Stretches of codes whose glyphs are consecutive too. */
function runsOf(glyphs: ReadonlyMap<number, number>): readonly Run[] {
  const runs: Run[] = [];
  for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    const follows = run?.last === code - 1 && run.glyph + code - run.first === glyph;
    if (run !== undefined && follows) runs[runs.length - 1] = { ...run, last: code };
    else runs.push({ first: code, last: code, glyph });
  }
  return runs;
}

function format4(runs: readonly Run[]): Uint8Array {
  const all = [...runs, { first: 0xffff, last: 0xffff, glyph: 0 }];
  const bytes = 2 * all.length;
  const table = new Uint8Array(16 + 4 * bytes);
  const view = new DataView(table.buffer);
  const power = Math.floor(Math.log2(all.length));
  const search = 2 * 2 ** power;
  for (const [i, value] of [4, table.length, 0, bytes, search, power, bytes - search].entries()) {
    view.setUint16(2 * i, value);
  }
  for (const [i, { first, last, glyph }] of all.entries()) {
    view.setUint16(14 + 2 * i, last);
    view.setUint16(16 + bytes + 2 * i, first);
    view.setUint16(16 + 2 * bytes + 2 * i, (glyph - first) & 0xffff);
  }
  // The last segment's code has no glyph: 0xffff + 1 is 0 in 16 bits.
  view.setUint16(16 + 3 * bytes - 2, 1);
  return table;
}

function format12(runs: readonly Run[]): Uint8Array {
  const table = new Uint8Array(16 + 12 * runs.length);
  const view = new DataView(table.buffer);
  view.setUint16(0, 12);
  view.setUint32(4, table.length);
  view.setUint32(12, runs.length);
  for (const [i, { first, last, glyph }] of runs.entries()) {
    view.setUint32(16 + 12 * i, first);
    view.setUint32(20 + 12 * i, last);
    view.setUint32(24 + 12 * i, glyph);
  }
  return table;
}

/** The table `cmap` of a font with these glyphs by code point, in formats 4 (the first plane) and 12. */
export function writeCmap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const first = format4(runsOf(new Map([...glyphs].filter(([code]) => code < 0xffff))));
  const all = format12(runsOf(glyphs));
  const start = 4 + 2 * 8;
  const table = new Uint8Array(start + first.length + all.length);
  const view = new DataView(table.buffer);
  view.setUint16(2, 2);
  for (const [i, [encoding, at]] of [
    [1, start] as const,
    [10, start + first.length] as const,
  ].entries()) {
    view.setUint16(4 + 8 * i, 3);
    view.setUint16(6 + 8 * i, encoding);
    view.setUint32(8 + 8 * i, at);
  }
  table.set(first, start);
  table.set(all, start + first.length);
  return table;
}
