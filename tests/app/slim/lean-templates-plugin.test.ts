import { expect, test } from 'vitest';
import { leanTemplatesIn } from '../../../src/app/slim/lean-templates-plugin.ts';

test.each([
  ['indentation', 'css`\n  a {\n    color: red;\n  }\n`', 'css` a{color: red;}`'],
  ['comments', 'css`a { /* it is\n red */ color: red; }`', 'css`a{ color: red;}`'],
  ['nothing in strings', 'css`a { content: " ;\\a  "; }`', 'css`a{content: " ;\\a  ";}`'],
  [
    'nothing that joins words',
    'css`a b,\n@media x and (y) { c > d { } }`',
    'css`a b,@media x and (y){c > d{}}`',
  ],
  [
    'around values',
    'css`\n  a { width: ${w}px;\n  color: ${c}; }`',
    'css` a{width: ${w}px;color: ${c};}`',
  ],
])('of a style sheet goes %s', (_what, code, lean) => {
  expect(leanTemplatesIn(code)).toBe(lean);
});

test.each([
  [
    'a line break for a run of blanks',
    'html`<p>\n    <b>x</b>  y\n  \n</p>`',
    'html`<p>\n<b>x</b>  y\n</p>`',
  ],
  ['blanks that do not break', 'html`a\u00a0\n b`', 'html`a\u00a0\nb`'],
  [
    'templates in templates',
    'html`<p>\n ${x ? html`<b>\n  y</b>` : 1}\n </p>`',
    'html`<p>\n${x ? html`<b>\ny</b>` : 1}\n</p>`',
  ],
  ['SVG alike', 'svg`<g>\n  <path/>\n</g>`', 'svg`<g>\n<path/>\n</g>`'],
])('of HTML stays %s', (_what, code, lean) => {
  expect(leanTemplatesIn(code)).toBe(lean);
});

test('other texts and code stay as they are', () => {
  const code = 'const a = `\n   b`;\n  const c: string = d`\n   e`;';
  expect(leanTemplatesIn(code)).toBe(code);
});
