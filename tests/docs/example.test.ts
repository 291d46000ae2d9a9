import { expect, test } from 'vitest';
import { examplePage } from '../../src/docs/example-page.ts';
import { exampleOf, readExample } from '../../src/docs/example.ts';

const example = (name: string, shows: string, build = 'embed') =>
  readExample(name, `<!--\ntitle: A ${name}\nshows: ${shows}\nbuild: ${build}\n-->\n<p>x</p>\n`);

test('an example has the title, what it shows, and the text without the comment', () => {
  const read = readExample(
    'level',
    '<!--\ntitle: Countries: alone\nshows: attribute level, property level\nheight: 300\n-->\n<b></b>\n',
  );
  expect(read).toEqual({
    name: 'level',
    title: 'Countries: alone',
    shows: ['attribute level', 'property level'],
    height: 300,
    build: 'embed',
    text: '<b></b>',
  });
});

test('an example without a title is refused by its name', () => {
  expect(() => readExample('nameless', '<b></b>')).toThrow('nameless.html says no title');
});

test('an entry is shown by its own example before one for all, and by one of its build first', () => {
  const all = example('all', 'part *');
  const own = example('own', 'part title');
  const full = example('full', 'part *', 'define');
  expect(exampleOf([all, own], 'part title', 'embed')).toBe(own);
  expect(exampleOf([all, own], 'part foot', 'embed')).toBe(all);
  expect(exampleOf([all, full], 'part foot', 'define')).toBe(full);
  expect(exampleOf([all, own], 'slot title', 'embed')).toBeUndefined();
});

test('scripts and styles of an example become files, data stay', () => {
  const text = `<style>p { margin: 0 }</style>
<p>x</p><script type="text/csv">source,target</script>
<script type="module">start();</script>`;
  const files = new Map(examplePage({ ...example('one', ''), text }));
  expect(files.get('examples/one.js')).toBe('start();');
  expect(files.get('examples/one.css')).toBe('p { margin: 0 }');
  const page = String(files.get('examples/one.html'));
  expect(page).toContain('<script type="text/csv">source,target</script>');
  expect(page).not.toContain('start()');
  expect(page).not.toContain('<style');
  expect(page).toContain('src="one.js"');
  expect(page).toContain('href="one.css"');
});
