import { join } from 'node:path';

/** What is used of the compiler that the analyzer brings along: TypeScript 7 has none to call. */
interface Compiler {
  readonly createProgram: (roots: readonly string[], options: object) => CompilerProgram;
  readonly TypeFlags: { readonly StringLiteral: number };
}
interface CompilerProgram {
  readonly getTypeChecker: () => CompilerChecker;
  readonly getSourceFile: (path: string) => object | undefined;
}
interface CompilerChecker {
  readonly getSymbolAtLocation: (node: object) => CompilerSymbol | undefined;
  readonly getExportsOfModule: (module: CompilerSymbol) => readonly CompilerSymbol[];
  readonly getDeclaredTypeOfSymbol: (symbol: CompilerSymbol) => CompilerType;
  readonly getTypeOfSymbol: (symbol: CompilerSymbol) => CompilerType;
}
interface CompilerSymbol {
  readonly name: string;
}
interface CompilerType {
  readonly flags: number;
  readonly types?: readonly CompilerType[];
  readonly value?: string;
  readonly getProperties: () => readonly CompilerSymbol[];
}

/** What a property may be, where that is one of few words: by class and property. */
export type Choices = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** What the compiler must know to read the sources as the build does. */
const options = {
  target: 99,
  module: 99,
  moduleResolution: 100,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  resolveJsonModule: true,
  types: [],
};

/**
 * The words that properties of exported classes take: the sources name them by a type
 * (`level: Level`), editors and readers want the list.
 *
 * @param root the repository
 */
export async function attributeChoices(root: string): Promise<Choices> {
  const { ts } = (await import('@custom-elements-manifest/analyzer')) as unknown as {
    readonly ts: Compiler;
  };
  const program = ts.createProgram([join(root, 'src/index.ts')], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(join(root, 'src/index.ts'));
  const entry = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (entry === undefined) throw new Error('src/index.ts exports nothing that could be read');
  return new Map(
    checker
      .getExportsOfModule(entry)
      .filter(({ name }) => name.endsWith('Element'))
      .map((symbol) => [symbol.name, choicesOf(symbol)]),
  );

  function choicesOf(symbol: CompilerSymbol): ReadonlyMap<string, readonly string[]> {
    const properties = checker.getDeclaredTypeOfSymbol(symbol).getProperties();
    const found = properties.map((one) => [one.name, words(checker.getTypeOfSymbol(one))] as const);
    return new Map(found.filter(([, list]) => list.length > 0));
  }

  function words({ types = [] }: CompilerType): string[] {
    return types.flatMap(({ flags, value }) =>
      (flags & ts.TypeFlags.StringLiteral) !== 0 && value !== undefined ? [value] : [],
    );
  }
}
