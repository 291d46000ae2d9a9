import type { LanguageTag } from '../model/language.ts';

const HAN = /\p{Script=Han}/u;

/**
 * The language to have a text read out in, where the data does not say: Chinese where it has Chinese
 * characters, else null, that of the page.
 */
export function textLanguage(text: string): LanguageTag | null {
  return HAN.test(text) ? 'zh' : null;
}
