/** An element as a strict reader sees it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const LEGAL = /^[\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const NAME = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\dA-Fa-f]+));/y;
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The root of an XML 1.0 text without comments, instructions or DTD. Refuses, with the place, whatever is
 * not well-formed, and prefixes that nothing declares. Written from the specification, for tests.
 */
export function readXml(text: string): XmlElement {
  let at = 0;
  const fail = (problem: string): never => {
    throw new SyntaxError(`${problem} at ${at}: ${text.slice(at, at + 40)}`);
  };
  if (!LEGAL.test(text)) fail('illegal character');
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  const expectText = (literal: string): void => {
    if (!text.startsWith(literal, at)) fail(`expected ${literal}`);
    at += literal.length;
  };
  const name = (): string => take(NAME)?.[0] ?? fail('expected a name');

  const characters = (end: '<' | '"'): string => {
    let read = '';
    while (at < text.length && text[at] !== end) {
      if (text[at] === '<') fail('< in a value');
      if (text[at] === '&') {
        const found = take(REFERENCE) ?? fail('a bare &');
        const code = found[2] ?? (found[3] === undefined ? undefined : `0x${found[3]}`);
        const letter =
          code === undefined
            ? NAMED[found[1] as keyof typeof NAMED]
            : String.fromCodePoint(Number(code));
        if (!LEGAL.test(letter)) fail('reference to an illegal character');
        read += letter;
      } else {
        if (text.startsWith(']]>', at)) fail(']]> in text');
        read += text[at];
        at += 1;
      }
    }
    return read;
  };

  const element = (known: ReadonlySet<string>): XmlElement => {
    expectText('<');
    const own = name();
    const attributes: Record<string, string> = {};
    while (take(/\s+/y) !== null && !/[/>]/.test(text[at] ?? '')) {
      const key = name();
      expectText('="');
      if (key in attributes) fail(`second ${key}`);
      attributes[key] = characters('"');
      expectText('"');
    }
    const declared = Object.keys(attributes).filter((key) => key.startsWith('xmlns:'));
    const prefixes = new Set([...known, ...declared.map((key) => key.slice(6))]);
    for (const used of [own, ...Object.keys(attributes)]) {
      const prefix = used.includes(':') ? (used.split(':')[0] ?? '') : 'xml';
      if (prefix !== 'xmlns' && !prefixes.has(prefix)) fail(`undeclared prefix ${prefix}`);
    }
    if (take(/\/>/y) !== null) return { name: own, attributes, children: [] };
    expectText('>');
    const children: (XmlElement | string)[] = [];
    while (!text.startsWith('</', at)) {
      if (at >= text.length) fail(`no end of ${own}`);
      const words = characters('<');
      if (words !== '') children.push(words);
      if (text[at] === '<' && text[at + 1] !== '/') children.push(element(prefixes));
    }
    expectText(`</${own}>`);
    return { name: own, attributes, children };
  };

  const root = element(new Set(['xml']));
  if (text.slice(at).trim() !== '') fail('something after the root');
  return root;
}

/** All elements, the outer before the inner. */
export function allElements(root: XmlElement): readonly XmlElement[] {
  const inner = root.children.filter((child) => typeof child !== 'string');
  return [root, ...inner.flatMap((child) => allElements(child))];
}

/** The text of an element and of those in it. */
export function xmlText({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('');
}
