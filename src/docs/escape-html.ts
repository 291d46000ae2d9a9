/** Text as it stands in HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Words of a doc comment as HTML: what stands between backticks is code. */
export function wordsToHtml(words: string): string {
  return escapeHtml(words.replace(/\s+/gu, ' ').trim()).replace(/`([^`]+)`/gu, '<code>$1</code>');
}
