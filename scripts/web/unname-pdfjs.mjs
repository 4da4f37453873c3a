// PDF.js keeps the name of each of its functions and classes by a call, `p(what, "name")`, which makes a bundler keep all of them too.
// Without these calls, and with only those exports that recount asks for, what nobody calls is left out of the page.
import ts from "typescript";
import { unasked, unheard } from "./unasked-pdfjs.mjs";

/** The one class that is asked for its name. */
const asked = new Set(["Annotation"]);

/**
 * PDF.js' text without the names that it keeps, its list of everything for other scripts, the exports that are not `wanted`, and what
 * recount never asks for.
 */
export function unnamed(text, wanted) {
  const file = ts.createSourceFile("pdfjs.mjs", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const keeper = /^var \w+=Object\.defineProperty;var (\w+)=\(t,e\)=>\w+\(t,"name"/.exec(text)?.[1];
  if (keeper === undefined) throw new Error("PDF.js keeps its names in another way than it did");
  const classNames = new Map();
  const foreign = [];
  const edits = [];
  const visit = (node) => {
    if (ts.isClassLike(node)) classNames.set(node, nameKept(node, keeper));
    if (ts.isIdentifier(node) && node.text === keeper && binds(node)) foreign.push(scopeOf(node));
    const gone = leftOut(node, wanted, classNames.get(node.parent));
    if (gone !== undefined) return void edits.push({ start: node.getStart(), end: node.end, by: gone });
    edits.push(...unkept(node, keeper));
    ts.forEachChild(node, visit);
  };
  visit(file);
  // Where the letter is bound to something else, a call of it keeps no name.
  const scopes = foreign.filter((scope) => scope !== file);
  const meant = edits.filter(({ call }) => !scopes.some(({ pos, end }) => call?.pos >= pos && call?.end <= end));
  let [out, at] = ["", 0];
  for (const { start, end, by } of meant.sort((a, b) => a.start - b.start)) {
    out += text.slice(at, start) + by;
    at = end;
  }
  return out + text.slice(at);
}

/** What stands in place of a piece that is left out as a whole; undefined for others. */
function leftOut(node, wanted, owner) {
  if (ts.isExportDeclaration(node)) {
    const kept = node.exportClause.elements.filter(({ name }) => wanted.includes(name.text));
    if (kept.length !== wanted.length) throw new Error(`PDF.js does not export ${wanted.join(", ")}`);
    return `export{${kept.map((each) => each.getText()).join(",")}};`;
  }
  if (ts.isClassElement(node) && unasked[owner]?.includes(node.name?.text)) return "";
  return isListOfAll(node) || isUnheard(node) ? "0" : undefined;
}

/** The edits that take the name from a call that keeps it, and from a class the block that does. */
function unkept(node, keeper) {
  if (ts.isClassStaticBlockDeclaration(node)) {
    const call = node.body.statements[0]?.expression;
    const name = keptName(call, keeper);
    return name === undefined || asked.has(name) ? [] : [{ call, start: node.getStart(), end: node.end, by: "" }];
  }
  if (keptName(node, keeper) === undefined) return [];
  const [what] = node.arguments;
  // Of a class, the block around the call goes with it, or both stay.
  if (what.kind === ts.SyntaxKind.ThisKeyword) return [];
  return [
    { call: node, start: node.getStart(), end: what.getStart(), by: "(" },
    { call: node, start: what.end, end: node.end, by: ")" },
  ];
}

/** The name that a call `p(what, "name")` keeps. */
function keptName(node, keeper) {
  if (!node || !ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.Identifier) return undefined;
  const [, name] = node.arguments;
  const is = node.expression.text === keeper && node.arguments.length === 2 && ts.isStringLiteral(name);
  return is ? name.text : undefined;
}

function binds(node) {
  const { parent } = node;
  const declares =
    ts.isParameter(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isClassDeclaration(parent);
  return declares && parent.name === node;
}

/** The function in which a binding holds: for that of a declared function the one around it. */
function scopeOf(node) {
  let { parent } = ts.isFunctionDeclaration(node.parent) ? node.parent : node;
  while (!ts.isFunctionLike(parent) && !ts.isSourceFile(parent)) parent = parent.parent;
  return parent;
}

function nameKept({ members }, keeper) {
  const [first] = members;
  return first && ts.isClassStaticBlockDeclaration(first)
    ? keptName(first.body.statements[0]?.expression, keeper)
    : undefined;
}

/** The answer to a message that is never sent: `handler.on("GetOutline",…)`. */
function isUnheard(node) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const [message] = node.arguments;
  return node.expression.name.text === "on" && ts.isStringLiteral(message) && unheard.has(message.text);
}

/** What PDF.js lays out for scripts beside it: `globalThis.pdfjsLib={…}`. */
function isListOfAll(node) {
  return ts.isBinaryExpression(node) && /^globalThis\.(?:pdfjsLib|_pdfjsTestingUtils)$/.test(node.left.getText());
}
