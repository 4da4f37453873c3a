import { parseAst } from "rolldown/parseAst";
import { freeNames } from "./free-names.mjs";

/**
 * A part in which the tables, texts and patterns at the top of its modules are made when a function first asks for them: a call needs a few of them, in
 * one language, and what it never made is not in what V8 keeps either. Modules have no effects beside what they export, so that it makes no difference when.
 *
 * For instance:
 * // `const words=new Set(...);function isWord(a){return words.has(a)}` becomes
 * // `var words;function made$words(){return words=new Set(...)}function isWord(a){return(words??made$words()).has(a)}`
 *
 * What is a property of a table at the top is made when the property is first asked for, not with the table: of all that is said in two languages a
 * call says little, in one.
 */
export function madeWhenAsked(text) {
  const program = parseAst(text, { sourceType: "script" });
  const asked = freeNames(program);
  const wanted = worthWaiting(program, asked, text);
  const changes = [...wanted].flatMap(([name, { statement, init }]) => [
    { from: statement.start, to: init.start, by: `var ${name};function made$${name}(){return ${name}=` },
    { from: init.end, to: statement.end, by: "}" },
  ]);
  for (const { node, parent, isAtTop } of asked) {
    const { name, start, end } = node;
    if (!wanted.has(name)) continue;
    const made = `(${name}??made$${name}())`;
    if (isExport(parent))
      changes.push({ from: parent.start, to: parent.end, by: exported(parent.left.property.name, made) });
    else if (isAtTop && isProperty(parent))
      changes.push({ from: parent.start, to: parent.end, by: `get ${source(parent.key, text)}(){return${made}}` });
    else changes.push({ from: start, to: end, by: parent.shorthand ? `${name}:${made}` : made });
  }
  return changed(text, changes);
}

/** The constants at the top of modules that are made when asked: what takes long to make, and what is put together of such. */
function worthWaiting(program, asked, text) {
  const constants = program.body.flatMap((statement) => {
    const [{ id, init } = {}, more] = statement.type === "VariableDeclaration" ? statement.declarations : [];
    const isOne = init && !more && statement.kind === "const" && id.type === "Identifier";
    return isOne && mayWait(init, text) ? [{ name: id.name, statement, init }] : [];
  });
  const wanted = new Map(constants.filter(({ init }) => takesLong(init, text)).map((each) => [each.name, each]));
  const isPut = ({ init }) =>
    asked.some(
      ({ node, isAtTop }) => isAtTop && wanted.has(node.name) && init.start <= node.start && node.end <= init.end,
    );
  for (let before = -1; before < wanted.size; ) {
    before = wanted.size;
    for (const each of constants) if (!wanted.has(each.name) && isPut(each)) wanted.set(each.name, each);
  }
  return wanted;
}

/** Whether it is a property of an object, by a name that stands as it is. */
function isProperty({ type, kind, computed }) {
  return type === "Property" && kind === "init" && !computed;
}

/** Whether something is no function, which costs nothing as it is, and nothing that must happen when its part is loaded. */
function mayWait(init, text) {
  if (/Function|Class/.test(init.type)) return false;
  return !/\brequire\b|\brequire_(?!run_node\b)|\bawait\b|\bimport\b|\bmodule\b|\bnow\(/.test(source(init, text));
}

/** Whether something takes longer to make than to ask each time whether it is made: patterns with letters of all languages, tables, texts. */
function takesLong(init, text) {
  const written = source(init, text);
  if (init.regex) return /\\p\{|\\u/.test(written) || written.length > 80;
  if (init.type === "ObjectExpression" || init.type === "ArrayExpression") return written.length > 400;
  if (init.type === "NewExpression" && init.callee.name === "RegExp") return true;
  return (init.type === "CallExpression" || init.type === "NewExpression") && (written.length > 60 || isOfCall(init));
}

/** Whether a function of the part puts it together, or what it is made of. */
function isOfCall({ type, callee, arguments: given = [] }) {
  return (type === "CallExpression" && callee.type === "Identifier") || given.some(isOfCall);
}

const source = ({ start, end }, text) => text.slice(start, end);

/** Whether it is how a part hands out a name: `exports.a=name`. */
function isExport({ type, left }) {
  return type === "AssignmentExpression" && left.object?.name === "exports" && !left.computed;
}

/** What another part asks for is made then, and is a plain property from there on. */
function exported(name, made) {
  const plain = `Object.defineProperty(exports,"${name}",{value:${made},enumerable:true}).${name}`;
  return `Object.defineProperty(exports,"${name}",{configurable:true,enumerable:true,get(){return ${plain}}})`;
}

function changed(text, changes) {
  let [done, at] = ["", 0];
  for (const { from, to, by } of changes.toSorted((a, b) => a.from - b.from)) {
    done += text.slice(at, from) + by;
    at = to;
  }
  return done + text.slice(at);
}
