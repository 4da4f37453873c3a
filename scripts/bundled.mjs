import { resolve } from "node:path";
import { weightsInTexts } from "./weights-in-texts.mjs";

/** commander starts another program only for commands that are files of their own, of which recount has none: Node's part for it is loaded when asked. */
const programsWhenAsked = {
  name: "programs-when-asked",
  transform: {
    filter: { id: /commander\/lib\/command\.js$/ },
    handler: (code) => ({
      code: code.replace(
        "const childProcess = require('node:child_process');",
        "const childProcess = { get spawn() { return process.getBuiltinModule('node:child_process').spawn; } };",
      ),
      map: null,
    }),
  },
};

/** hucre takes a format of numbers apart for every cell that has it: what a format came to is kept, which saves a twentieth of a large workbook. */
const formatsOnce = {
  name: "formats-once",
  transform: {
    filter: { id: /hucre\/dist\/_date\.mjs$/ },
    handler: (code) => ({
      code: `${code.replace("export function isDateFormat(", "function isDate(")}
const known = new Map();
export function isDateFormat(format) {
  const found = known.get(format) ?? isDate(format);
  known.set(format, found);
  return found;
}`,
      map: null,
    }),
  },
};

/** Reports are looked at and read at once. */
const filesAtOnce = {
  name: "files-at-once",
  resolveId: (id, importer = "") =>
    id === "node:fs/promises" && /src\/(?:documents\/load|datasets\/is-data-set)\.node\.ts$/.test(importer)
      ? resolve("src/cli/files-at-once.node.ts")
      : undefined,
};

/** How the command line is bundled, with further entries if there are any: what only some runs need stays in files of its own. */
export const bundled = (entries, dir) => ({
  input: {
    "recount.node": "src/cli/recount.node.ts",
    "pdf-worker.node": "src/documents/pdf/pdf-worker.node.ts",
    "parquet-worker.node": "src/report/comparison/parquet-worker.node.ts",
    "render-worker.node": "src/cli/render-worker.node.ts",
    ...entries,
  },
  platform: "node",
  plugins: [programsWhenAsked, formatsOnce, weightsInTexts, filesAtOnce],
  external: [
    /^vega/,
    /^@duckdb\//,
    /^hucre/,
    /^@uwdata\//,
    /^saxes/,
    /^@resvg\//,
    /^unpdf/,
    /^parse5/,
    /^word-extractor/,
    /^yaml/,
    /^@modelcontextprotocol/,
    /^tesseract/,
    /^@tesseract/,
    /^@?hono/,
    /^topojson/,
  ],
  output: {
    dir,
    format: "esm",
    cleanDir: true,
    entryFileNames: "[name].js",
    // Names stay as they are, since pages are given functions as they stand here; what is left out is only read over at each start.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
});
