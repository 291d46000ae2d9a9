/** What no XML 1.0 file may hold, and control characters, which no font draws. */
const UNSHOWN = /[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text without characters that no format may hold: controls, lone surrogates, non-characters. */
export function legalText(text: string): string {
  return text.replace(UNSHOWN, '');
}

/** A line as every format draws it: legal, its spaces single, none at its ends. */
export function shownText(text: string): string {
  return legalText(text)
    .replace(/[\t\n\r ]+/g, ' ')
    .trim();
}
