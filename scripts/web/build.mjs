// npm run web: dist-web/recount.html, one file that audits reports and data sets in a browser and needs nothing beside it.
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "rolldown";
import { packed } from "./pack.mjs";
import { packedWeights } from "./pack-tables.mjs";
import { quietParser } from "./quiet-parse5.mjs";
import { trimmed } from "./trim-pdfjs.mjs";
import { unnamed } from "./unname-pdfjs.mjs";

const root = join(import.meta.dirname, "../..");
const host = (name) => join(root, "src/web/host", `${name}.ts`);
const stand = {
  "file-system": ["node:fs", "node:fs/promises"],
  streams: ["node:stream", "node:stream/promises", "node:zlib"],
  paths: ["node:path", "node:url", "node:os", "node:module", "node:util", "node:worker_threads"],
  timers: ["node:timers/promises"],
  absent: ["@duckdb/node-api", "@resvg/resvg-js", "tesseract.js"],
};
const alias = Object.fromEntries(
  Object.entries(stand).flatMap(([file, modules]) => modules.map((each) => [each, host(file)])),
);

/** What `src/documents/pdf/pdf-js.ts` takes of PDF.js. */
const asked = ["AnnotationEditorType", "OPS", "getDocument"];

const pdf = {
  name: "trim-pdfjs",
  transform: (code, id) =>
    /unpdf[\\/]dist[\\/]pdfjs\.mjs$/.test(id) ? { code: unnamed(trimmed(code).text, asked) } : undefined,
};

/**
 * The script of a page of results is text to the worker that makes such pages, and the shell's policy has to name its hash: both are
 * of one bundle of it, whatever a minifier does to the rest.
 */
async function resultScript() {
  const file = join(root, "dist-web/client.mjs");
  await build({
    input: join(root, "src/report/page/script.ts"),
    output: { file, format: "esm", minify: true, comments: false },
  });
  const { pageScriptText } = await import(file);
  const text = pageScriptText();
  return { text, source: `'sha256-${createHash("sha256").update(text).digest("base64")}'` };
}

/** The odds of readings, of which the weights take half the room in columns. */
const odds = {
  name: "odds",
  load: async (id) => {
    if (!/audit[\\/]odds[\\/]weights\.ts$/.test(id)) return undefined;
    const { output } = await build({ input: id, write: false, output: { format: "esm" } });
    const { weights, ...rest } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
    const others = Object.entries(rest).map(([name, value]) => `export const ${name}=${JSON.stringify(value)};`);
    return { code: `export const weights=${packedWeights(weights)};${others.join("")}`, moduleType: "js" };
  },
};

/** What is only asked of words that were recognised. */
const unasked = {
  "grey-bitmap": "export const greyBitmap = () => undefined;",
  "marks-of-words": "export const marksOfWords = () => undefined;",
  "note-marks": "export const withNoteMarks = () => [];",
  "plain-zeros": "export const withPlainZeros = () => undefined;",
  soften: "export const softened = () => undefined;",
};

/**
 * Words that a page does not say: it forecasts nothing, draws no map, holds no edition against an earlier one, and takes neither calls
 * nor comparisons. File and what it exports.
 */
const silent = {
  areas: "areas",
  forecast: "forecast",
  "charts/map": "maps",
  "compare/sql": "sql",
  "compare/sheets": "sheets",
  "compare/revisions": "revisions",
  "compare/inspection": "inspection",
  "compare/derived-notes": "derivedNotes",
  "problems/call": "call",
  "audit/editions": "editions",
};

/** Parts of workbooks in which no cell is: each reader answers that there is none. */
const besideCells = {
  "chart-reader": { parseChart: "undefined" },
  "pivot-reader": {
    parsePivotCacheDefinition: "undefined",
    parsePivotTable: "undefined",
    attachPivotCacheFields: "undefined",
  },
  "slicer-reader": {
    parseSlicers: "[]",
    parseTimelines: "[]",
    parseSlicerCache: "undefined",
    parseTimelineCache: "undefined",
  },
  "external-link-reader": { parseExternalLink: "({})" },
  // Colours, and whether a formula spills over cells, whose values stand in these.
  theme: { parseThemeColors: "undefined", resolveThemeColor: "undefined" },
  metadata: Object.fromEntries(
    [
      ...["parseDynamicArrayCellMetadata", "writeMetadataXml", "METADATA_CONTENT_TYPE", "METADATA_PART_PATH"],
      ...["METADATA_REL_TYPE", "DYNAMIC_ARRAY_CM"],
    ].map((name) => [name, "undefined"]),
  ),
  "doc-props-reader": { parseCoreProperties: "({})", parseAppProperties: "({})", parseCustomProperties: "({})" },
  "threaded-comments-reader": { parsePersons: "[]", parseThreadedComments: "[]" },
};

/** A page audits one file: there are no other reports beside it, and no data. */
const besideFiles = {
  "fact-index": "export class FactIndex {}",
  "other-files": "export class OtherFiles {}",
  "data-links": "export class DataLinks {}",
  "with-data": "export const withData = (finding) => finding;",
};

/** Browsers unpack parts of workbooks themselves, and what they cannot unpack is damaged: the second way, in plain script, is not taken. */
function withoutInflate(code) {
  const own = /export function inflate\([\s\S]*?\n\}\n/;
  if (!own.test(code)) throw new Error("what unpacks is not what it was");
  return code.replace(own, 'export function inflate() { throw new ZipError("damaged"); }\n');
}

/** What stands in a file's place: what unpacks the page, and nothing where a page never comes: charts in workbooks, databases. */
const places = {
  name: "places",
  transform: (code, id) =>
    /hucre[\\/]dist[\\/]zip[\\/]deflate\.mjs$/.test(id) ? { code: withoutInflate(code) } : undefined,
  load: (id) => {
    if (/web[\\/]host[\\/]lzma\.ts$/.test(id))
      return {
        code: `export * from ${JSON.stringify(join(import.meta.dirname, "lzma-reader.mjs"))};`,
        moduleType: "js",
      };
    const readers = besideCells[/hucre[\\/]dist[\\/]xlsx[\\/]([a-z-]+)\.mjs$/.exec(id)?.[1] ?? ""];
    if (readers)
      return Object.entries(readers)
        .map(([name, answer]) => `export const ${name} = () => ${answer};`)
        .join("\n");
    // A workbook with a password is refused before it would be decrypted.
    if (/hucre[\\/]dist[\\/]xlsx[\\/]crypto[\\/]agile\.mjs$/.test(id))
      return "const refused = () => Promise.reject(new Error('encrypted')); export { refused as decryptAgile, refused as encryptAgile };";
    if (/sdmx[\\/]read-sdmx\.ts$/.test(id))
      return { code: 'export const readSdmx = () => { throw new Error("no SDMX"); };', moduleType: "js" };
    // Shapes in Parquet are bytes, as any that are not text.
    if (/hyparquet[\\/]src[\\/]wkb\.js$/.test(id)) return "export const wkbToGeojson = () => undefined;";
    if (/hyparquet[\\/]src[\\/]geoparquet\.js$/.test(id)) return "export const markGeoColumns = () => undefined;";
    // No writer in use makes this encoding, which the format only proposes, unless it is asked to.
    if (/hyparquet[\\/]src[\\/]alp\.js$/.test(id)) return 'export const alpDecode = () => { throw new Error("ALP"); };';
    // A table in Markdown is a report where it is dropped on a page.
    if (/formats[\\/]markdown-table\.node\.ts$/.test(id))
      return { code: "export const withoutMarkdown = (text) => text;", moduleType: "js" };
    // Pictures in cells and notes on them are not read.
    if (/hucre[\\/]dist[\\/]xlsx[\\/]comments-reader\.mjs$/.test(id))
      return "export const parseComments = () => new Map();";
    if (/hucre[\\/]dist[\\/]xlsx[\\/]cell-images-reader\.mjs$/.test(id))
      return 'export const REL_CELL_IMAGES = ""; export const parseCellImages = () => [], assembleCellImages = () => [];';
    if (/formats[\\/]read-package\.node\.ts$/.test(id))
      return { code: 'export const readPackage = () => { throw new Error("no data package"); };', moduleType: "js" };
    if (/formats[\\/]read-json\.node\.ts$/.test(id))
      return {
        code: 'const none = () => { throw new Error("no JSON"); }; export { none as readJson, none as readJsonLines };',
        moduleType: "js",
      };
    // Old Word files are left to the command line, as SDMX is.
    if (/documents[\\/]doc[\\/]read-doc\.ts$/.test(id))
      return { code: 'export const readDoc = () => { throw new Error("no old Word file"); };', moduleType: "js" };
    if (/datasets[\\/]formats[\\/]parquet\.node\.ts$/.test(id))
      return {
        code: `export * from ${JSON.stringify(join(root, "src/web/parquet/read-parquet.node.ts"))};`,
        moduleType: "js",
      };
    if (/web[\\/]host[\\/]hyparquet\.ts$/.test(id))
      return {
        code: `export * from ${JSON.stringify(join(import.meta.dirname, "hyparquet.mjs"))};`,
        moduleType: "js",
      };
    const alone = besideFiles[/audit[\\/](?:between|linked)[\\/]([a-z-]+)\.ts$/.exec(id)?.[1] ?? ""];
    if (alone) return { code: alone, moduleType: "js" };
    const [, words] = /words[\\/](?:en|vi)[\\/](.+)\.ts$/.exec(id) ?? [];
    const unsaid = silent[words?.replaceAll("\\", "/")];
    if (unsaid) return { code: `export const ${unsaid} = {};`, moduleType: "js" };
    // Nor does it draw charts: what it says of changes stands in its tables.
    if (/words[\\/](?:en|vi)[\\/]charts\.ts$/.test(id))
      return {
        code: 'import { axes } from "./charts/axes.ts"; import { change } from "./charts/change.ts"; export const charts = { axes, change };',
        moduleType: "js",
      };
    // What a page makes of a file has charts of no areas to choose from.
    if (/report[\\/]page[\\/]area-choice\.ts$/.test(id))
      return { code: 'export const dataChoice = () => "";', moduleType: "js" };
    if (/report[\\/]page[\\/]row-area\.ts$/.test(id))
      return { code: 'export const ofArea = () => "";', moduleType: "js" };
    if (/report[\\/]page[\\/]area-styles\.ts$/.test(id))
      return { code: 'export const areaStyles = "";', moduleType: "js" };
    if (/report[\\/]page[\\/]outlooks-table\.ts$/.test(id))
      return {
        code: 'export const outlooksTable = () => ""; export const outlookColumns = () => []; export const outlooksHint = () => "";',
        moduleType: "js",
      };
    if (/report[\\/]outlook[\\/]lead\.ts$/.test(id))
      return { code: 'export const leadSentence = () => ""; export const mostAtRisk = () => "";', moduleType: "js" };
    // A page is in a worker of its own already, and recognises nothing.
    if (/pdf[\\/]pdf-thread\.node\.ts$/.test(id))
      return { code: "export const PdfThread = { exists: false };", moduleType: "js" };
    if (/scan[\\/]read-image\.node\.ts$/.test(id))
      return {
        code: 'export const readImage = async ({ path }) => ({ problem: { code: "no-words", place: { file: path } } });',
        moduleType: "js",
      };
    if (/scan[\\/]recognise\.node\.ts$/.test(id))
      return { code: "export const openRecogniser = async () => undefined;", moduleType: "js" };
    const [, scan] = /scan[\\/](grey-bitmap|marks-of-words|note-marks|plain-zeros|soften)\.ts$/.exec(id) ?? [];
    if (scan) return { code: unasked[scan], moduleType: "js" };
    // Tables in the years of Iran, and in Thai ones of two digits, are told as having no period.
    if (/layout[\\/]other-calendars\.ts$/.test(id))
      return { code: "export const inCommonCalendar = () => undefined;", moduleType: "js" };
    if (/trino[\\/]read-trino\.node\.ts$/.test(id))
      return { code: 'export const readTrino = () => Promise.reject(new Error("no database"));', moduleType: "js" };
    return undefined;
  },
};

const asText = (result) => ({
  name: "page-script",
  load: (id) =>
    /src[\\/]report[\\/]page[\\/]script\.ts$/.test(id)
      ? { code: `export const inlineScript = async () => (${JSON.stringify(result)});`, moduleType: "js" }
      : undefined,
});

/** A module that is not there would be missed only once a file is dropped on the page. */
function complete(level, log, tell) {
  if (log.code === "UNRESOLVED_IMPORT") throw new Error(`${log.message} (npm ci)`);
  tell(level, log);
}

async function script(input, result) {
  const { output } = await build({
    input: join(root, input),
    platform: "browser",
    write: false,
    resolve: { alias },
    // The package says that its files have no side effects; those that stand in for Node have.
    treeshake: {
      moduleSideEffects: (id) =>
        /src[\\/]web[\\/]|node_modules/.test(id) &&
        !/node_modules[\\/](?:hucre|parse5|entities|saxes|hyparquet|hyparquet-compressors|fzstd|hysnappy)[\\/]/.test(
          id,
        ),
    },
    plugins: [places, odds, pdf, quietParser, asText(result)],
    transform: { define: { "import.meta.url": '"file:///page/"' } },
    logLevel: "warn",
    onLog: complete,
    output: { format: "iife", minify: true, comments: false, codeSplitting: false },
  });
  // Within a page `</script` and `<!--` would end or change the script that holds them.
  return output[0].code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
}

/** The shell, of which the page's own script is a part, is bundled the same way, so that its hash is that of what it holds. */
async function shell() {
  const file = join(root, "dist-web/shell.mjs");
  await build({
    input: join(root, "src/web/shell.ts"),
    platform: "node",
    logLevel: "warn",
    output: { file, format: "esm", minify: true, comments: false, codeSplitting: false },
  });
  return import(file);
}

mkdirSync(join(root, "dist-web"), { recursive: true });
const result = await resultScript();
const [client, worker] = await Promise.all([
  script("src/web/client.ts", result),
  script("src/web/worker.node.ts", result),
]);
const { webPage } = await shell();
const html = await webPage({ client, worker: packed(worker), result: result.source });
for (const part of ["client.mjs", "shell.mjs"]) rmSync(join(root, "dist-web", part));
const target = process.argv[2] ?? join(root, "dist-web/recount.html");
writeFileSync(target, html);
console.log(`${target}: ${Math.round(gzipSync(html, { level: 9 }).length / 1000)} kB gzipped`);
