// What recount never asks PDF.js for: a page is read from its list of drawing operators, and a file with highlights is saved. One that
// asked for more would be told that there is no such method.

/** What a reader asks the worker for that nobody asks for here: neither the questions nor what answers them is of use. */
const questions = [
  "AnnotationsByType",
  "Annotations",
  "Attachments",
  "CalculationOrderIds",
  "Data",
  "Destination",
  "Destinations",
  "DocJSActions",
  "FieldObjects",
  "MarkInfo",
  "OpenAction",
  "OptionalContentConfig",
  "Outline",
  "PageIndex",
  "PageJSActions",
  "PageLabels",
  "PageLayout",
  "PageMode",
  "Permissions",
  "StructTree",
  "TextContent",
  "ViewerPreferences",
].map((name) => `Get${name}`);

/** Messages that are never sent. */
export const unheard = new Set([...questions, "ExtractPages", "HasJSActions"]);

const asking = [...questions.map((name) => name.replace("Get", "get")), "extractPages", "getJSActions", "hasJSActions"];

/** Methods and getters by the name of their class. */
export const unasked = {
  PDFDocumentProxy: asking,
  WorkerTransport: asking,
  PDFPageProxy: [...asking, "clone", "render", "streamTextContent", "getXfa"],
  PartialEvaluator: ["getTextContent"],
  Page: ["extractTextContent", "getStructTree", "_parseStructTree", "getAnnotationsData", "collectAnnotationsByType"],
  Annotation: ["extractTextContent"],
  StructTreePage: ["parse", "addNode", "addTopLevelNode", "serializable"],
  Catalog: [
    "destinations",
    "documentOutline",
    "documentOutlineForEditor",
    "getDestination",
    "openAction",
    "optionalContentConfig",
    "pageLabels",
    "pageLayout",
    "pageMode",
    "parseDestDictionary",
    "permissions",
    "viewerPreferences",
    "markInfo",
  ],
};
