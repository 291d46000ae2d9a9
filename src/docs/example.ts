/** A piece of a host page that shows something: text in the documentation, live beside it, run by a test. */
export interface Example {
  /** Its file in `examples/`, without `.html`. */
  readonly name: string;
  readonly title: string;
  /** What of the elements it shows: `attribute level`, `css --cooperation-*`. */
  readonly shows: readonly string[];
  /** Height of the frame it is shown in, CSS px. */
  readonly height: number;
  /** Which build it runs on: `embed` has the graph alone, `define` every element. */
  readonly build: 'embed' | 'define';
  /** What a host writes. */
  readonly text: string;
}

/** What a frame has besides the graph: its margins, and whatever a page says above the graph. */
const BESIDES = { nothing: 32, buttons: 96 } as const;

/** The height of a frame for a graph that reserves its own, CSS px. */
function frameHeight(text: string): number {
  const graph = Number(/ height="(\d+)"/u.exec(text)?.[1] ?? 600);
  return graph + (text.includes('<p') ? BESIDES.buttons : BESIDES.nothing);
}

const HEAD = /^\s*<!--\n([\s\S]*?)-->\n/u;

/**
 * Reads an example: a comment with lines `title: …`, `shows: …, …`, `height: …` and `build: …`, then what
 * a host writes. Throws where the comment or its title is missing.
 */
export function readExample(name: string, source: string): Example {
  const head = HEAD.exec(source);
  const fields = new Map(
    (head?.[1] ?? '')
      .split('\n')
      .flatMap((line) => [/^\s*(\w+): (.*)$/u.exec(line)])
      .flatMap((found) => (found === null ? [] : [[found[1]!, found[2]!.trim()] as const])),
  );
  const title = fields.get('title');
  if (head === null || title === undefined) throw new Error(`${name}.html says no title`);
  const text = source.slice(head[0].length).trim();
  return {
    name,
    title,
    shows: (fields.get('shows') ?? '').split(/,\s*/u).filter((one) => one !== ''),
    height: Number(fields.get('height') ?? frameHeight(text)),
    build: fields.get('build') === 'define' ? 'define' : 'embed',
    text,
  };
}

/**
 * The example that shows an entry of the reference. One that names it comes before one that names all
 * with its beginning (`css --cooperation-*`), one of the element's own build before the others.
 */
export function exampleOf(
  examples: readonly Example[],
  entry: string,
  build: Example['build'],
): Example | undefined {
  const ordered = examples.toSorted(
    (a, b) => Number(b.build === build) - Number(a.build === build),
  );
  const covers = (pattern: string): boolean =>
    pattern.endsWith('*') && entry.startsWith(pattern.slice(0, -1));
  return (
    ordered.find(({ shows }) => shows.includes(entry)) ??
    ordered.find(({ shows }) => shows.some(covers))
  );
}
