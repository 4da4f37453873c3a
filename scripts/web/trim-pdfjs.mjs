// PDF.js without what reading words and adding highlights never runs: its editors, forms of XML (XFA) and their fonts, drawing on a
// canvas, decoders of pictures, and the Brotli filter of PDF 2.0. Classes are known by their names, which the package keeps; each
// that is cut stays as an empty class.
import ts from "typescript";
import { packedAssignments } from "./pack-tables.mjs";

/** Names of classes that are cut, and with them all that are built on them. */
const cut =
  /Editor|DrawOutline|^(?:XFAObject|XmlObject|XFAParser|XFAFactory|Binder|DatasetXMLParser|FontFinder|CanvasGraphics|AnnotationElement|AnnotationLayer|ColorPicker|BasicColorPicker|CommentManager|CommentPopup|Comment|AltText|SignatureExtractor|XfaLayer|JpegImage|WebGPUMesh|TilingPattern|InternalRenderTask|CanvasDependencyTracker|CanvasBBoxTracker|RadialAxialShadingPattern|MeshShadingPattern|DummyShadingPattern|CanvasNestedDependencyTracker|CanvasImagesTracker|CanvasExtraState|FontRendererFactory|CompiledFont|TrueTypeCompiled|Type2Compiled|MetadataParser|XMLParserBase|DatasetReader|NetworkPdfManager|ChunkedStreamManager|PDF(?:Fetch|Network|Node)Stream\w*|\w+Namespace|HTMLResult|FontSelector|TextMeasure|XFAObjectArray|XFAAttribute|DataHandler|FloatingToolbar|CurrentPointers|IdManager|ImageManager|CommandManager|KeyboardManager|ColorManager|TouchManager|HighlightOutliner|HighlightOutline|InkDrawingOptions|SignatureOptions|DrawnSignatureOptions|TextLayerImages|DOMSVGFactory|PopupElement|DrawLayer|Builder|Root|PDFScriptingManager|SimpleSegmentVisitor|DecodingContext|ArithmeticDecoder|FakeUnicodeFont|SingleIntersector|Intersector|BinaryCMapReader|BinaryCMapStream|OptionalContentConfig|OptionalContentGroup|PDFDataTransportStream|PDFDataTransportStreamReader|PDFDataTransportStreamRangeReader|PDFDataRangeTransport)$/;

/** Classes that are made and asked a little though nothing is drawn: what they answer is all that is left of them. */
const stubs = {
  // Pictures have no words: a mask is told as one spot, any other picture as one that cannot be decoded.
  PDFImage:
    '{static createRawMask(){return{}}static async createMask(){return{isSingleOpaquePixel:!0}}static async buildImage(){throw new Error("picture")}}',
  Jbig2Image: "{parseChunks(){return new Uint8Array(0)}}",
  CCITTFaxDecoder: "{readNextChar(){return -1}}",
  JpxImage:
    '{static setOptions(){}static cleanup(){}static async decode(){throw new Error("picture")}static parseImageProperties(){throw new Error("picture")}}',
  JBig2CCITTFaxWasmImage: '{static setOptions(){}static cleanup(){}static async decode(){throw new Error("picture")}}',
  // Profiles of colours need a file beside the page: the colour space that stands in for them is taken.
  IccColorSpace: "{static get isUsable(){return!1}static setOptions(){}}",
  CmykICCBasedCS: "{static get isUsable(){return!1}static setOptions(){}}",
  // Colours of gradients are never looked at; a function in PostScript is evaluated where it cannot be compiled.
  RadialAxialShading: '{getIR(){return["Dummy"]}}',
  MeshShading: '{getIR(){return["Dummy"]}}',
  PostScriptCompiler: "{compile(){return null}}",
  // Fonts are read for what their letters are, and drawn with by nobody.
  CFFCompiler: "{compile(){return[]}}",
  ImageResizer: "{static setOptions(){}static needsToBeResized(){return!1}}",
  TextLayer: "{static cleanup(){}}",
  FontLoader: "{clear(){}bind(){return Promise.resolve()}}",
  DOMFilterFactory: "{destroy(){}}",
};

/** Kinds of notes that are no more than their base once nobody edits or draws them: they are read, kept and saved as they are. */
const hollow =
  /^(?:Button|Text|Choice|Signature)?WidgetAnnotation$|^(?:FreeText|Ink|Stamp|Line|Square|Circle|Polyline|Polygon|Caret|Underline|Squiggly|StrikeOut|FileAttachment|Text|Link)Annotation$/;

/** Tables and functions that are cut or packed, by a text that only they hold. */
const values = [
  // The names of 4,300 letters.
  { holds: "t.zukatakana=", starts: "Dt(function(t){t.A=65", by: (own) => `Dt(${packedAssignments(own)})` },
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
        const by = typeof found.by === "string" ? found.by : found.by(own);
        edits.push({ start: initializer.getStart(), end: initializer.end, by });
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
      const body = stubs[named] ?? (hollow.test(named) ? "{}" : undefined);
      if (body === undefined && !cut.test(named) && !gone.has(base)) continue;
      // What is built on a class that is cut is cut with it; a stub stands in for its own class alone.
      if (own && body === undefined) gone.add(own);
      left.delete(node);
      const name = node.name?.text ?? "";
      const after = base !== undefined && hollow.test(named) ? ` extends ${base}` : "";
      edits.push({ start: node.getStart(), end: node.end, by: `class ${name}${after}${body ?? "{}"}` });
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
