import { parseAst, Visitor, type ESTree } from 'vite';

/**
 * What stands in the place of definitions: by name, an expression for the value, a block for the body of
 * a method or a declared function, or nothing at all.
 * A method of a class is named after both, `Graph.clear`, as is what is defined inside of a function,
 * `start/timer`; an entry `{ name: 'a' }` of a list is named `[a]`.
 */
export type Rewrites = Readonly<Record<string, string>>;

/** Cuts definitions. */
export function without(...names: readonly string[]): Rewrites {
  return Object.fromEntries(names.map((name) => [name, '']));
}

/** Cuts what is done under conditions that are never met. */
export function neverIf(...names: readonly string[]): Rewrites {
  return Object.fromEntries(names.map((name) => [name, 'false']));
}

/** A stretch of a module's text: from its first character to before `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A definition: its names, the whole of it, and its value or body if it has one of its own. */
interface Definition {
  readonly names: readonly string[];
  readonly whole: Stretch;
  readonly value: Stretch | null;
}

/**
 * A module with other definitions of functions, variables, members (`prototype.name = …`), methods and
 * properties of objects, wherever they are defined under the name. An empty rewrite cuts the definition:
 * whoever still uses it fails, the build for an export, the call for a method.
 *
 * @throws where a name is not defined: the module is another than the rewrites were written for
 */
export function rewriteDefinitions(code: string, rewrites: Rewrites): string {
  const missing = new Set(Object.keys(rewrites));
  const edits: (Stretch & { readonly text: string })[] = [];
  for (const { names, whole, value } of definitionsIn(code)) {
    const texts = names.map((name) => (Object.hasOwn(rewrites, name) ? rewrites[name] : undefined));
    const [text] = texts;
    if (text === undefined || texts.some((other) => other !== text)) continue;
    for (const name of names) missing.delete(name);
    if (text === '') edits.push({ ...withComma(code, whole), text });
    else if (value !== null) edits.push({ ...value, text });
    else throw new Error(`no value to replace: ${names.join(', ')}`);
  }
  if (missing.size > 0) throw new Error(`not defined: ${[...missing].join(', ')}`);
  let done = '';
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    done += code.slice(at, start) + text;
    at = end;
  }
  return done + code.slice(at);
}

function withComma(code: string, { start, end }: Stretch): Stretch {
  return { start, end: end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0) };
}

/** The names of all that a module defines. */
export function definedNames(code: string): readonly string[] {
  return definitionsIn(code).flatMap(({ names }) => names);
}

function definitionsIn(code: string): readonly Definition[] {
  const found: Definition[] = [];
  const within: string[] = [];
  const named = new Map<object, string>();
  let exported: ESTree.ExportNamedDeclaration | null = null;
  const add = (names: readonly string[], whole: Stretch, value: Stretch | null): void => {
    if (names.length === 0) return;
    named.set(value ?? whole, names[0] ?? '');
    const declared = exported?.declaration === whole ? exported : whole;
    found.push({ names: names.map((n) => [...within, n].join('/')), whole: declared, value });
  };
  const enter = (node: object): void => void within.push(named.get(node) ?? '');
  const leave = (): void => void within.pop();
  new Visitor({
    ExportNamedDeclaration: (node) => void (exported = node),
    FunctionDeclaration(node) {
      if (node.id !== null) add([node.id.name], node, node.body);
      enter(node.body ?? node);
    },
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    VariableDeclaration(node) {
      const names = node.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : '{}'));
      add(names, node, names.length === 1 ? (node.declarations[0]?.init ?? null) : null);
    },
    Property(node) {
      // A shorthand names what is defined elsewhere.
      if (!node.shorthand) add(keyOf(node), node, node.method ? bodyOf(node.value) : node.value);
    },
    ClassDeclaration(node) {
      for (const member of node.body.body) {
        if (member.type !== 'MethodDefinition') continue;
        const names = keyOf(member).map((name) => `${node.id?.name ?? ''}.${name}`);
        add(names, member, member.value.body);
      }
    },
    ArrayExpression(node) {
      for (const entry of node.elements) if (entry !== null) add(entryName(entry), entry, null);
    },
    ExpressionStatement: (node) => add(...assignedIn(node)),
    IfStatement({ test }) {
      const condition = code.slice(test.start, test.end).replace(/\s+/g, ' ');
      add([`if ${condition}`], test, test);
    },
  }).visit(parseAst(code));
  return found;
}

type Keyed = Pick<ESTree.ObjectProperty | ESTree.MethodDefinition, 'key' | 'computed'>;

function keyOf({ key, computed }: Keyed): readonly string[] {
  if (computed) return [];
  if (key.type === 'Identifier') return [key.name];
  return key.type === 'Literal' && typeof key.value === 'string' ? [key.value] : [];
}

function bodyOf(value: ESTree.Node): Stretch | null {
  return value.type === 'FunctionExpression' ? value.body : null;
}

/** `[a]` for the entry `{ name: 'a', … }` of a list. */
function entryName(entry: ESTree.Node): readonly string[] {
  if (entry.type !== 'ObjectExpression') return [];
  return entry.properties.flatMap((property) =>
    property.type === 'Property' &&
    keyOf(property)[0] === 'name' &&
    property.value.type === 'Literal'
      ? [`[${String(property.value.value)}]`]
      : [],
  );
}

/** The members that `a.x = a.y = …` defines, `x` and `y`, the statement and its value. */
function assignedIn(
  statement: ESTree.ExpressionStatement,
): readonly [readonly string[], Stretch, Stretch] {
  const names: string[] = [];
  let value: ESTree.Expression = statement.expression;
  while (value.type === 'AssignmentExpression') {
    const { left } = value;
    if (left.type !== 'MemberExpression' || left.computed) return [[], statement, value];
    if (left.property.type === 'Identifier') names.push(left.property.name);
    value = value.right;
  }
  return [names, statement, value];
}
