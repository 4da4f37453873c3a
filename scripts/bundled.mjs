/** How the command line is bundled, with further entries if there are any: what only some runs need stays in files of its own. */
export const bundled = (entries, dir) => ({
  input: {
    "recount.node": "src/cli/recount.node.ts",
    "pdf-worker.node": "src/documents/pdf/pdf-worker.node.ts",
    ...entries,
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
  output: {
    dir,
    format: "esm",
    cleanDir: true,
    entryFileNames: "[name].js",
    // Names stay as they are; what is left out is only read over at each start.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
});
