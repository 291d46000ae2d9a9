import { expect, test } from 'vitest';
import { markdownToHtml } from '../../src/docs/markdown.ts';

test('headings, paragraphs and lists of the changelog become HTML', () => {
  const text = '# Changes\n\nOne\nline.\n\n## 1.0\n- a `b`\n  c\n- [d](https://e.org) **f**\n';
  expect(markdownToHtml(text).replace(/\n+/g, '\n')).toBe(
    '<h1>Changes</h1>\n<p>One line.</p>\n<h2>1.0</h2>\n<ul>\n<li>a <code>b</code> c</li>\n' +
      '<li><a href="https://e.org">d</a> <strong>f</strong></li>\n</ul>',
  );
});

test('what looks like tags stays text', () => {
  expect(markdownToHtml('`<b>` & <i>')).toBe('<p><code>&lt;b&gt;</code> &amp; &lt;i&gt;</p>');
});
