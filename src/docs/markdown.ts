import { escapeHtml } from './escape-html.ts';

/** Code, links and strong words of a line. */
function inline(text: string): string {
  return escapeHtml(text)
    .replace(/`([^`]+)`/gu, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/gu, '<strong>$1</strong>')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/gu, '<a href="$2">$1</a>');
}

/** The part of Markdown that our own texts use as HTML: headings, paragraphs, lists with `-`. */
export function markdownToHtml(text: string): string {
  const blocks = text.replace(/<!--[\s\S]*?-->/gu, '').split(/\n{2,}|\n(?=#)|(?<=^#.*)\n/mu);
  return blocks.map(blockToHtml).join('\n');
}

function blockToHtml(block: string): string {
  const text = block.trim();
  if (text === '') return '';
  const heading = /^(#{1,4}) (.*)$/u.exec(text);
  if (heading !== null)
    return `<h${heading[1]!.length}>${inline(heading[2]!)}</h${heading[1]!.length}>`;
  if (!/^[-*] /u.test(text)) return `<p>${inline(text.replace(/\s*\n\s*/gu, ' '))}</p>`;
  const items = text.split(/\n(?=[-*] )/u).map((item) => item.slice(2).replace(/\s*\n\s*/gu, ' '));
  return `<ul>\n${items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`;
}
