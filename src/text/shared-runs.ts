import { scn1 } from './scn1.ts';

/** How many English words in a row may not be shared with a document. */
export const MIN_SHARED_WORDS = 8;
/** How many Han characters in a row may not be shared with a document. */
export const MIN_SHARED_HAN = 14;

/** Words or Han characters in a row that a text shares with a document. */
export interface SharedRun {
  readonly document: string;
  readonly words: string;
}

/** Finds what texts share with documents, names aside. */
export type SharedRunFinder = (text: string) => readonly SharedRun[];

/** A word, a Han character, or null for a name, which any text may hold. */
type Token = string | null;

const TOKEN = /\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;

/**
 * Prepares documents (id and text) for comparing. Each name in `names` is taken out on both sides and
 * leaves a gap that no run crosses. Case and punctuation do not count.
 */
export function sharedRunFinder(
  documents: ReadonlyMap<string, string>,
  names: Iterable<string>,
): SharedRunFinder {
  const known = indexNames(names);
  const origin = new Map<string, string>();
  for (const [id, text] of documents) {
    for (const { key } of windows(tokensOf(text, known))) origin.set(key, id);
  }
  return (text) => {
    const tokens = tokensOf(text, known);
    const runs: { document: string; from: number; to: number }[] = [];
    for (const { key, from, to } of windows(tokens)) {
      const document = origin.get(key);
      if (document === undefined) continue;
      const last = runs.at(-1);
      if (last?.document === document && from < last.to) last.to = to;
      else runs.push({ document, from, to });
    }
    return runs.map(({ document, from, to }) => ({
      document,
      words: tokens.slice(from, to).join(' '),
    }));
  };
}

/** Every run of the least length that counts: of words, or of Han characters. */
function* windows(tokens: readonly Token[]): Generator<{ key: string; from: number; to: number }> {
  let start = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] ?? null;
    const han = isHan(token);
    if (token === null) start = i + 1;
    else if (i > start && isHan(tokens[i - 1] ?? null) !== han) start = i;
    const length = han ? MIN_SHARED_HAN : MIN_SHARED_WORDS;
    const from = i + 1 - length;
    if (token === null || from < start) continue;
    yield {
      key: tokens
        .slice(from, i + 1)
        .join(' ')
        .toLowerCase(),
      from,
      to: i + 1,
    };
  }
}

function isHan(token: Token): boolean {
  return token !== null && /^\p{Script=Han}$/u.test(token);
}

/** The names as tokens, by first token, longest first. */
type NameIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

function indexNames(names: Iterable<string>): NameIndex {
  const index = new Map<string, string[][]>();
  for (const name of names) {
    const tokens = wordsOf(name);
    const first = tokens[0];
    if (first === undefined) continue;
    index.set(first, [...(index.get(first) ?? []), tokens]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

function tokensOf(text: string, names: NameIndex): readonly Token[] {
  const words = wordsOf(text);
  const tokens: Token[] = [];
  for (let i = 0; i < words.length;) {
    const candidates = names.get(words[i] ?? '') ?? [];
    const name = candidates.find((one) => one.every((word, k) => words[i + k] === word));
    tokens.push(name === undefined ? (words[i] ?? null) : null);
    i += name?.length ?? 1;
  }
  return tokens;
}

/** The words and Han characters of a text in order; the `s` of a genitive is no word. */
function wordsOf(text: string): string[] {
  return scn1(text).replace(/'s\b/gu, '').match(TOKEN) ?? [];
}
