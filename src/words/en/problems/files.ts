import { type MissingFile, missingFile } from "../../missing-file.ts";
import type { FileWords } from "../../shape/problems/files.ts";
import { numbers } from "../numbers.ts";

const kind = (found: string | undefined, folder: string, other: string) => (found === "folder" ? folder : other);

const missing: Readonly<Record<MissingFile, string>> = {
  address: "recount reads files, not web addresses; download the file and name it",
  input: "this command does not read standard input; save the data to a file and name it",
  package: "file not found; a directory is read only if it holds this file: name the data files in it instead",
  project: "there is no project file here; name one, or the directory that holds it (recount run --help)",
  file: "file not found; check the path",
};

export const files: FileWords = {
  sentences: {
    "file-missing": ({ place }) => missing[missingFile(place.file)],
    "is-a-directory": () => "this is a directory; name the files in it",
    "not-a-file": ({ found }) => `not a regular file (${found ?? "?"}); save the data to a file and run again`,
    unreadable: ({ found, expected }) =>
      expected === undefined
        ? `the file cannot be read (${found ?? "?"}); check its permissions`
        : `the file is damaged or of another format${found === undefined ? "" : ` (${found})`}; open it in the program that made it and save it again`,
    "empty-document": () => "the file is empty; save or export it again",
    "encoding-unknown": ({ found, place }) =>
      `byte ${found ?? "?"} at offset ${place.offset ?? "?"} is not UTF-8; save the file as UTF-8`,
    "legacy-font": ({ found }) =>
      `the text uses the old Vietnamese font ${found ?? ""}; convert it to Unicode (UniKey does) and run again`,
    encrypted: () => "the file is protected by a password; remove it, save the file and run again",
    "no-words": ({ found }) =>
      found !== undefined
        ? "no words were recognised in the image; scan it again at 200 dpi or more"
        : "the file contains images and no text (a scan?); for text recognition: npm install tesseract.js@7.0.0 @tesseract.js-data/vie@1.0.0 @tesseract.js-data/eng@1.0.0",
    "takes-too-long": ({ expected }) =>
      `reading takes more than ${expected ?? "?"} seconds; split the file and run again`,
    "too-large": ({ found, expected }) =>
      `the file has ${found ?? "?"} MB, the limit is ${expected ?? "?"} MB; split it`,
    "too-many-pages": ({ found, expected }) =>
      `the file has ${found ?? "?"} pages, the limit is ${expected ?? "?"}; split it`,
    "page-too-long": ({ found, expected }) =>
      `page ${found ?? "?"} has more than ${numbers.number(expected ?? "?")} characters, so not all of it was read; leave it out, or split it`,
    "too-many-columns": ({ found, expected }) =>
      `the table has ${numbers.number(found ?? "?")} columns, the limit is ${numbers.number(expected ?? "?")}; check the delimiter, or split it`,
    "too-many-numbers": ({ expected }) =>
      `the text has more than ${numbers.number(expected ?? "?")} numbers; split it, or supply its tables as data`,
    "too-many-claims": ({ expected }) => `the text has more than ${numbers.number(expected ?? "?")} claims; split it`,
    "row-too-long": ({ expected }) =>
      `this line is longer than ${expected ?? "?"} MB; check that the file is a table with one line per row`,
    "not-data": ({ found }) =>
      `not a recognised data set (${found === "binary" ? "a binary file" : (found ?? "?")}); expected CSV, TSV, JSON, NDJSON, Parquet, SDMX, a workbook or datapackage.json`,
    "unknown-encoding": ({ found }) => `unknown encoding ${found ?? "?"}; try utf-8, utf-16le, windows-1258`,
    "unknown-field": ({ found, expected }) => `--map: unknown field '${found ?? "?"}'; expected: ${expected ?? ""}`,
    "unknown-column": ({ found, expected }) =>
      `unknown column '${found ?? "?"}'; columns: ${expected ?? ""}; put a constant in quotes`,
    "bad-json": ({ found, place }) =>
      `invalid JSON${place.column === undefined ? "" : ` at column ${place.column}`}${found === undefined ? "" : ` (${found})`}; correct the file and run again`,
    "bad-descriptor": ({ found, expected }) =>
      `invalid descriptor at ${found ?? "?"}${expected === undefined ? "" : `; expected ${expected}`}`,
    "expands-too-much": ({ found, expected }) =>
      `the compressed file expands ${found ?? "?"} times, the limit is ${expected ?? "?"} times; unpack and inspect it first`,
    "bad-address": ({ found, expected }) =>
      found === "password"
        ? "a password does not belong in an address; put it in TRINO_PASSWORD, or a token in TRINO_TOKEN"
        : found === "open"
          ? `the credentials would go over the network unencrypted; use ${expected ?? ""}`
          : `not the address of a table; expected ${expected ?? ""}`,
    unreachable: ({ found }) =>
      /^HTTP 40[13]/.test(found ?? "")
        ? `the server rejected the credentials (${found ?? ""}); check the user, TRINO_PASSWORD and TRINO_TOKEN`
        : `no response from Trino (${found ?? "?"}); check host, port and whether it is trino+https://`,
    "query-failed": ({ found, expected, place }) => {
      const at = place.line === undefined ? "" : ` at line ${place.line}, column ${place.column ?? 1} of the query`;
      return `the database rejected the query${at}: ${found ?? "?"} (${expected ?? ""}); check the address and what its user may read`;
    },
    "output-is-input": () => "this file was read as input in this run and is not overwritten; choose another --out",
    "output-not-a-file": ({ found }) =>
      `cannot write: ${kind(found, "a directory", "something that is not a regular file")} is in the way; choose another --out`,
    "output-not-a-folder": () =>
      "cannot write: a file is in the way of the directory; choose another directory for --out",
    "output-not-synced": ({ found }) =>
      `the file was written in full, but the disk did not confirm it (${found ?? "?"}); check the disk and run again`,
  },
  notText: {
    pdf: "this is a PDF; to check it as a report use recount audit",
    docx: "this is a Word file; to check it as a report use recount audit",
    odt: "this is an OpenDocument file; to check it as a report use recount audit",
    pptx: "this is a PowerPoint presentation; save it as PDF and run again",
    xlsx: "this is an Excel workbook; save it as plain text (.txt, UTF-8)",
    zip: "this is a ZIP archive; unpack it and name the text file inside",
    ole: "this is an old Office file (.doc, .xls); to check it as a report use recount audit",
    rtf: "this is RTF; save it as .docx and run again",
    image: "this is an image; recognise its text (OCR) first",
    gzip: "this is a gzip archive; unpack it first",
    parquet: "this is a Parquet table, not a report in words",
    "utf-16": "this is UTF-16 without a byte order mark; save the file as UTF-8",
    binary: "this is a binary file, not text; name a .txt or .md file",
    unknown: "not text",
  },
  exists: {
    foreign: "the file exists and was not written by recount",
    changed: "the file was changed after recount wrote it",
    "read-only": "the file exists and is read-only",
    record:
      "the file is named like recount's record of written files but is not one (--force does not replace it either)",
  },
  replace: (why) => `${why}; choose another --out, or add --force to replace it`,
  systemCodes: {
    ENOSPC: { what: "no space left on disk", remedy: "free some space or write to another disk" },
    EDQUOT: { what: "the disk quota is used up", remedy: "free some space or write to another disk" },
    EFBIG: { what: "the file exceeds the size limit", remedy: "raise the limit (ulimit -f) or select less data" },
    EROFS: { what: "the file system is read-only", remedy: "write to another place" },
    EACCES: { what: "permission denied", remedy: "check the permissions of the directory or choose another --out" },
    EPERM: {
      what: "operation not permitted",
      remedy: "check the permissions of the directory or choose another --out",
    },
    EIO: { what: "the disk reports an error", remedy: "check the disk or write to another one" },
    ESHORT: { what: "the file was only partly written", remedy: "check the disk or write to another one" },
  },
  otherRemedy: "check the directory and the space on the disk",
  notWritten: (what, remedy, hadFile) =>
    `cannot write: ${what}${hadFile ? "; a previous file, if any, is unchanged" : ""}; ${remedy}`,
};
