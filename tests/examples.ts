import ts from "typescript";

/** One line of an example that says what it gives: the expression's source, and the literal behind the arrow. */
export interface Check {
  readonly expression: string;
  readonly expected: string;
}

/** An `@example` of a docstring, ready to run. */
export interface Example {
  readonly line: number;
  readonly checks: readonly Check[];
  /** JavaScript; calls `check(index, () => expression)` for each of the checks, in order, and awaits it. */
  readonly script: string;
  /** The names that the example takes from outside. */
  readonly names: readonly string[];
}

/** What an example says comes out: a value, or a kind of error. */
export type Outcome = { readonly value: unknown } | { readonly throws: string };

/**
 * Every `@example` of a source file. Each is lines of TypeScript; an expression with `// -> literal` behind it, or alone on
 * the next line, is a check. Throws an Error that names the line where an example is no code, has no check, or an arrow without an
 * expression before it.
 */
export function examplesOf(path: string, text: string): readonly Example[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const tags = new Set<ts.JSDocTag>();
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) if (tag.tagName.text === "example") tags.add(tag);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const written = text.match(/^\s*(?:\/\*)?\*+\s*@example\b/gm)?.length ?? 0;
  if (written !== tags.size) throw new Error(`${path}: an @example belongs to no declaration`);
  return [...tags].map((tag) => readExample(path, source, tag));
}

function readExample(path: string, source: ts.SourceFile, tag: ts.JSDocTag): Example {
  const line = source.getLineAndCharacterOfPosition(tag.getStart()).line + 1;
  const fail = (why: string): never => {
    throw new Error(`${path}:${line}: ${why}`);
  };
  const raw = source.text.slice(tag.tagName.end, tag.parent.end - 2);
  const code = (raw.split(/^\s*\*\s*@/m)[0] ?? "").replace(/^[ \t]*\*[ ]?/gm, "");
  const { script, checks, names, problem } = compile(code);
  return problem === undefined ? { line, script, checks, names } : fail(problem);
}

interface Compiled extends Omit<Example, "line"> {
  readonly problem?: string;
}

function compile(code: string): Compiled {
  const parsed = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const arrows = [...code.matchAll(/\/\/ ?->(.*)$/gm)];
  const checks: Check[] = [];
  let script = "";
  let from = 0;
  for (const arrow of arrows) {
    const statement = parsed.statements.find((candidate) => endsBefore(code, candidate, arrow.index));
    if (!statement || !ts.isExpressionStatement(statement)) return broken(`no expression before ->${arrow[1]}`);
    const expected = arrow[1]?.trim() ?? "";
    script += code.slice(from, statement.getStart());
    script += `await check(${checks.length}, async () => (${statement.expression.getText()}));`;
    from = statement.getEnd();
    checks.push({ expression: statement.expression.getText(), expected });
  }
  if (checks.length === 0) return broken("no line with // -> value");
  const { outputText, diagnostics } = ts.transpileModule(script + code.slice(from), {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  const wrong = diagnostics?.[0];
  if (wrong) return broken(ts.flattenDiagnosticMessageText(wrong.messageText, " "));
  return { script: outputText, checks, names: identifiers(parsed) };
}

function broken(problem: string): Compiled {
  return { script: "", checks: [], names: [], problem };
}

/** Whether nothing but space, a semicolon and the end of the line stands between the statement and the arrow. */
function endsBefore(code: string, statement: ts.Statement, arrow: number): boolean {
  return statement.getEnd() <= arrow && /^[ \t;]*\n?[ \t]*$/.test(code.slice(statement.getEnd(), arrow));
}

function identifiers(source: ts.SourceFile): readonly string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...names];
}

/**
 * Reads what stands behind an arrow: `throws RangeError`, or a value in JSON, in which names need no quotes and `undefined`
 * and `12n` occur too. Throws an Error on anything else.
 */
export function readOutcome(text: string): Outcome {
  const error = /^throws (\w+)$/.exec(text)?.[1];
  if (error) return { throws: error };
  const source = ts.createSourceFile("value.ts", `(${text})`, ts.ScriptTarget.Latest, true);
  const [statement, ...more] = source.statements;
  const whole =
    statement && more.length === 0 && ts.isExpressionStatement(statement) && statement.getEnd() === source.end;
  if (!whole) throw new Error(`no value: ${text}`);
  if (!ts.isParenthesizedExpression(statement.expression)) throw new Error(`no value: ${text}`);
  return { value: literal(statement.expression.expression) };
}

function literal(node: ts.Expression): unknown {
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isBigIntLiteral(node)) return BigInt(node.text.slice(0, -1));
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) return negative(node);
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(literal);
  if (ts.isObjectLiteralExpression(node)) return Object.fromEntries(node.properties.map(property));
  const known = constants.get(node.getText());
  if (!known) throw new Error(`no value: ${node.getText()}`);
  return known.value;
}

const constants = new Map<string, { readonly value: unknown }>([
  ["true", { value: true }],
  ["false", { value: false }],
  ["null", { value: null }],
  ["undefined", { value: undefined }],
  ["Infinity", { value: Number.POSITIVE_INFINITY }],
]);

function negative(node: ts.PrefixUnaryExpression): number | bigint {
  const value = literal(node.operand);
  if (typeof value === "number" || typeof value === "bigint") return -value;
  throw new Error(`no value: ${node.getText()}`);
}

function property(node: ts.ObjectLiteralElementLike): readonly [string, unknown] {
  if (ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)))
    return [node.name.text, literal(node.initializer)];
  throw new Error(`no value: ${node.getText()}`);
}

/** The names that a module exports and that exist when it runs: not its types. */
export function exportsOf(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap(exportedBy);
}

function exportedBy(statement: ts.Statement): readonly string[] {
  if (!ts.canHaveModifiers(statement)) return [];
  const exported = ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
  if (!exported) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((declaration) => declaration.name.getText());
  const named = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return named && statement.name ? [statement.name.text] : [];
}

/** Functions that modules export, their own or others', whose docstring has no example. */
export function functionsWithoutExample(modules: readonly string[]): readonly string[] {
  const program = ts.createProgram(modules, {
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const exported = modules.flatMap((path) => {
    const file = program.getSourceFile(path);
    const symbol = file && checker.getSymbolAtLocation(file);
    return symbol ? checker.getExportsOfModule(symbol) : [];
  });
  const own = exported.map((each) => (each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each));
  const functions = own.filter(({ flags }) => flags & ts.SymbolFlags.Function);
  const bare = functions.filter((each) => !each.getJsDocTags(checker).some(({ name }) => name === "example"));
  return [...new Set(bare.map(({ name }) => name))].sort();
}
