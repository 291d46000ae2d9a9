import { parseSync, Visitor, type Plugin } from 'vite';

/** What stays as it is in a style sheet, and what goes: strings and comments. */
const stringOrComment = /("[^"]*"|'[^']*'|\/\*[\s\S]*?\*\/)/;

/** How templates of a kind can be written shorter without a change of meaning. */
const shorter: Readonly<Record<string, (text: string) => string>> = {
  css: (text) =>
    text
      .split(stringOrComment)
      .map((part, i) => (i % 2 === 0 ? shorterCss(part) : part.startsWith('/*') ? '' : part))
      .join(''),
  html: shorterHtml,
  svg: shorterHtml,
};

function shorterCss(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/ ?([{};,]) ?/g, '$1');
}

/** A run of blanks and line breaks counts as one blank. */
function shorterHtml(text: string): string {
  return text.replace(/[ \t]*\r?\n[ \t\r\n]*/g, '\n');
}

/** Takes the indentation out of `css`, `html` and `svg` templates: readers need not download it. */
export function leanTemplates(): Plugin {
  return {
    name: 'lean-templates',
    enforce: 'pre',
    apply: 'build',
    transform: (code, id) => (/\/src\/.*\.ts$/.test(id) ? leanTemplatesIn(code) : null),
  };
}

/** A module with less white space in its templates. */
export function leanTemplatesIn(code: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      const shorten = tag.type === 'Identifier' ? shorter[tag.name] : undefined;
      if (shorten === undefined) return;
      for (const { start, end, value } of quasi.quasis) {
        const at = code.indexOf(value.raw, start);
        if (at >= 0 && at <= end)
          edits.push({ start: at, end: at + value.raw.length, text: shorten(value.raw) });
      }
    },
  }).visit(parseSync('module.ts', code).program);
  let done = '';
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    done += code.slice(at, start) + text;
    at = end;
  }
  return done + code.slice(at);
}
