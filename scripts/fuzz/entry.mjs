// What the fuzzer uses of recount, bundled by build.mjs so that a build meanwhile changes nothing under it.
export { audit } from "../../src/audit/audit.ts";
export { tools } from "../../src/cli/mcp-tools.node.ts";
export { run } from "../../src/cli/run.node.ts";
export { loadDataset } from "../../src/datasets/load.node.ts";
export { readText } from "../../src/documents/read-text.ts";
export { documentReaders } from "../../src/documents/readers.node.ts";
export { openArchive, unpack } from "../../src/model/encoding/zip-archive.ts";
export { crc32 } from "../../src/report/marked/crc32.ts";
export { patchArchive } from "../../src/report/marked/patch-archive.ts";
export { marked } from "../../src/report/marked/writers.node.ts";
export { markXlsx } from "../../src/report/marked/xlsx/mark-xlsx.ts";
export { problemSentence } from "../../src/words/problem-sentence.ts";
