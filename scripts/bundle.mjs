// node scripts/bundle.mjs: puts the command line into one file, and what only some runs need into files beside it, because
// Node takes longer to open a hundred small modules than recount takes to audit a report.
import { build } from "rolldown";

await build({
  input: {
    "recount.node": "src/cli/recount.node.ts",
    "pdf-worker.node": "src/documents/pdf/pdf-worker.node.ts",
  },
  platform: "node",
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
  output: { dir: "dist/cli", format: "esm", cleanDir: true, entryFileNames: "[name].js" },
});
