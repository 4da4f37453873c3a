// PDF.js without what reading words and adding highlights never runs: its editors, forms of XML (XFA) and their fonts, drawing on a
// canvas, decoders of pictures, and the Brotli filter of PDF 2.0. Classes are known by their names, which the package keeps; each
// that is cut stays as an empty class.
import ts from "typescript";

/** Names of classes that are cut, and with them all that are built on them. */
const cut =
  /Editor|DrawOutline|^(?:XFAObject|XmlObject|XFAParser|XFAFactory|Binder|DatasetXMLParser|FontFinder|CanvasGraphics|AnnotationElement|AnnotationLayer|ColorPicker|BasicColorPicker|CommentManager|CommentPopup|Comment|AltText|SignatureExtractor|XfaLayer|PopupElement|DrawLayer|Builder|Root|PDFScriptingManager)$/;

/** Tables and functions that are cut, by a text that only they hold. */
const values = [
  { holds: '"makeBrotliDecode")', by: '()=>()=>{throw new Error("Brotli")}' },
  { holds: "factors:", starts: "Dt(function(t){t[", by: "()=>({})" },
];

/** The module's text with those classes emptied, and how many there were. */
export function trimmed(text) {
  const file = ts.createSourceFile("pdfjs.mjs", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const classes = [];
  const edits = [];
  const visit = (node) => {
    if (ts.isClassLike(node)) return void classes.push(node);
    if (ts.isFunctionLike(node)) return;
    if (ts.isVariableDeclaration(node) && node.initializer) {
      const { initializer } = node;
      const own = text.slice(initializer.getStart(), initializer.end);
      const found = values.find(
        ({ holds, starts = "" }) => own.startsWith(starts) && own.length > 2000 && own.includes(holds),
      );
      if (found && (starts(found) || !ts.isClassLike(initializer))) {
        edits.push({ start: initializer.getStart(), end: initializer.end, by: found.by });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const gone = new Set();
  const left = new Set(classes);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const node of left) {
      const { parent } = node;
      const own = node.name?.text ?? (ts.isVariableDeclaration(parent) ? parent.name.getText() : undefined);
      const base = node.heritageClauses?.[0]?.types[0]?.expression.getText();
      const named =
        /^class[^{]*\{static\{p\(this,"([^"]+)"\)/.exec(text.slice(node.getStart(), node.getStart() + 200))?.[1] ?? "";
      if (!cut.test(named) && !gone.has(base)) continue;
      if (own) gone.add(own);
      left.delete(node);
      edits.push({ start: node.getStart(), end: node.end, by: `class ${node.name?.text ?? ""}{}` });
    }
  }
  let [out, at] = ["", 0];
  for (const { start, end, by } of edits.sort((a, b) => a.start - b.start)) {
    out += text.slice(at, start) + by;
    at = end;
  }
  return { text: out + text.slice(at), count: edits.length };
}

function starts({ starts: text }) {
  return text !== undefined;
}
