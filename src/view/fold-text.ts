/** Letters that do not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const LETTER = /[ßæœøłđðþı]/gu;
const MARKS = /\p{M}/gu;
/** Apostrophes and quotation marks stand inside words and fall away: ’ ' ‘ ʼ ＇ ` ´ “ ” ". */
const INNER = /['’‘‛ʼʻ`´"“”„«»]/gu;
/** Everything else that is no letter or digit parts two words. */
const BETWEEN = /[^\p{L}\p{N}]+/gu;

/**
 * A text as search compares it: compatibility forms unified, accents and case gone, apostrophes gone,
 * other punctuation one space. The same for every locale.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(INNER, '')
    .replace(BETWEEN, ' ')
    .trim();
}
