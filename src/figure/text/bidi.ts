/** Scripts that run from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;
const LETTER = /\p{L}/u;

/**
 * Which way a text runs as a whole, by its first strong character (Unicode Standard Annex 9, rules P2
 * and P3, without embeddings). A text without letters runs from left to right.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  for (const character of text) {
    if (!LETTER.test(character)) continue;
    return RIGHT_TO_LEFT.test(character) ? 'rtl' : 'ltr';
  }
  return 'ltr';
}
