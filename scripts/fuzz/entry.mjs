// What the fuzzer uses of recount, bundled by build.mjs so that a build meanwhile changes nothing under it.
export { audit } from "../../src/audit/audit.ts";
export { tools } from "../../src/cli/mcp-tools.node.ts";
export { run } from "../../src/cli/run.node.ts";
export { runMcp } from "../../src/cli/run-mcp.node.ts";
export { loadDataset } from "../../src/datasets/load.node.ts";
export { readText } from "../../src/documents/read-text.ts";
export { documentReaders } from "../../src/documents/readers.node.ts";
export { openDuckDbEngine } from "../../src/engine/duckdb/duckdb-engine.node.ts";
export { collected } from "../../src/engine/engine.ts";
export { planOf } from "../../src/engine/plan.ts";
export { openArchive, unpack } from "../../src/model/encoding/zip-archive.ts";
export { crc32 } from "../../src/report/marked/crc32.ts";
export { patchArchive } from "../../src/report/marked/patch-archive.ts";
export { marked } from "../../src/report/marked/writers.node.ts";
export { markXlsx } from "../../src/report/marked/xlsx/mark-xlsx.ts";
export { serveApp } from "../../src/web/serve/app.node.ts";
export { watchFolder } from "../../src/web/serve/watched-folder.node.ts";
export { problemSentence } from "../../src/words/problem-sentence.ts";
