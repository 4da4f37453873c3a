// node bench/linear.mjs [name…]: what every reader costs at 1, 2, 4 and 8 MB of its worst known input, in seconds of the processor, each size
// in a process of its own. Twice the input may cost 2.2 times as much; what costs more is named, and the status is 1. Needs a build.
// MEGABYTES=1,2 for other sizes.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const sizes = (process.env.MEGABYTES ?? "1,2,4,8").split(",").map(Number);
const most = 2.2;

const filled = (piece, size) => piece.repeat(Math.ceil(size / piece.length));
const grown = (size, next) => {
  const parts = [];
  for (let [at, length] = [0, 0]; length < size; at++) {
    parts.push(next(at));
    length += parts[at].length;
  }
  return parts.join("");
};
const csv = (text) => ({ ending: "csv", text });
const word = (body) => ({
  ending: "docx",
  sample: "tests/documents/files/an-giang.docx",
  part: "word/document.xml",
  body,
});
const book = (part, body) => ({ ending: "xlsx", sample: "tests/datasets/cases/42-side-by-side.xlsx", part, body });
const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const s = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const document = (body) => `<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`;
const sheet = (rows) => `<worksheet xmlns="${s}"><sheetData>${rows}</sheetData></worksheet>`;

/** Texts of nothing but numbers, and tables of columns, are tried at a sixteenth of each size: beyond their limits they are refused. */
const few = 16;

/** By name: a file of a size. */
const inputs = {
  "text of ratios": (size) => ({ ending: "txt", text: filled("1:", size / few) }),
  "text of sums": (size) => ({ ending: "txt", text: filled("1 = 2 x 3 = ", size / few) }),
  "text of one number": (size) => ({ ending: "txt", text: filled("1", size) }),
  "text of one list": (size) => ({
    ending: "txt",
    text: `Có 5.000.000 ha, gồm: ${grown(size / few, (at) => `xã ${at % 8} ${50 + (at % 7)} ha, `)}`,
  }),
  "markdown of bars": (size) => ({ ending: "md", text: filled("| a | 1 |\n", size) }),
  "html of open tags": (size) => ({ ending: "html", text: `<!doctype html>${filled("<p><b>1<i>2", size)}` }),
  "html of links to notes": (size) => ({
    ending: "html",
    text: `<!doctype html>${grown(size, (at) => `<p>5<sup><a href="#n${at}">${at}</a></sup>`)}`,
  }),
  "csv of quoted cells, CR only": (size) => csv(filled('"a","VN","2024","1"\r', size)),
  "csv of quotes on one line": (size) => csv(filled('""",', size)),
  "csv of columns": (size) => csv(`${grown(size / few, (at) => `c${at},`)}\n${grown(size / few, (at) => `${at},`)}`),
  "csv of rows": (size) => csv(`indicator,area,period,value\n${grown(size, (at) => `a${at},VN,2024,1\n`)}`),
  "json of rows": (size) => ({
    ending: "json",
    text: `[${grown(size, (at) => `{"area":"a${at}","year":2024,"value":1},`)}{}]`,
  }),
  "ndjson of rows": (size) => ({
    ending: "ndjson",
    text: grown(size, (at) => `{"area":"a${at}","year":2024,"value":1}\n`),
  }),
  "docx of runs": (size) => word(document(`<w:p>${filled("<w:r><w:t>1 </w:t></w:r>", size)}</w:p>`)),
  "docx of cells": (size) =>
    word(document(`<w:tbl>${filled("<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>", size)}</w:tbl>`)),
  "xlsx of texts": (size) =>
    book("xl/sharedStrings.xml", `<sst xmlns="${s}">${filled("<si><t>abcdefghij</t></si>", size)}</sst>`),
  "xlsx of tables below each other": (size) =>
    book(
      "xl/worksheets/sheet1.xml",
      sheet(
        grown(size, (at) =>
          at % 3 === 2
            ? `<row r="${at + 1}"/>`
            : `<row r="${at + 1}">${at % 3 ? '<c t="str"><v>a</v></c><c><v>1</v></c>' : '<c/><c t="str"><v>b</v></c><c t="str"><v>c</v></c>'}</row>`,
        ),
      ),
    ),
};

if (process.argv[2] === "--one") await one(process.argv[3], Number(process.argv[4]));
else measured(process.argv.slice(2));

function measured(names) {
  for (const name of names.length > 0 ? names : Object.keys(inputs)) {
    const seconds = [];
    for (const size of sizes) {
      const args = [import.meta.filename, "--one", name, String(size * 2 ** 20)];
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
      if (status !== 0) {
        console.log(`${name}, ${size} MB: ${stderr.split("\n").slice(-8).join(" ")}`);
        process.exitCode = 1;
        break;
      }
      seconds.push(JSON.parse(stdout.split("\n").at(-2)));
    }
    const ratios = seconds.slice(1).map(({ cpu }, at) => cpu / seconds[at].cpu);
    const bad = ratios.some((ratio) => ratio > most) ? "  NOT LINEAR" : "";
    if (bad) process.exitCode = 1;
    const told = seconds.map(({ cpu, ended }) => `${cpu.toFixed(1)} s${ended ? ` (${ended})` : ""}`).join(", ");
    console.log(`${name}: ${told}; times ${ratios.map((ratio) => ratio.toFixed(2)).join(", ")}${bad}`);
  }
}

/** Reads one file, and audits what is a text, in this process; prints what it took. */
async function one(name, size) {
  const { loadText } = await import("../dist/documents/load.node.js");
  const { loadDataset } = await import("../dist/datasets/load.node.js");
  const { audit } = await import("../dist/audit/audit.js");
  const { openArchive } = await import("../dist/model/encoding/zip-archive.js");
  const { patchArchive } = await import("../dist/report/marked/patch-archive.js");
  const { readFileSync } = await import("node:fs");
  const folder = mkdtempSync(join(tmpdir(), "recount-linear-"));
  const { ending, text, sample, part, body } = inputs[name](size);
  const path = join(folder, `a.${ending}`);
  if (text !== undefined) writeFileSync(path, text);
  else {
    const archive = openArchive(Uint8Array.from(readFileSync(join(import.meta.dirname, "..", sample))));
    writeFileSync(path, await patchArchive(archive, new Map([[part, new TextEncoder().encode(body)]])));
  }
  const start = process.cpuUsage();
  let ended = "";
  if (/^(?:txt|md|html|docx)$/.test(ending)) {
    const { document, problem } = await loadText(path);
    // Plain text is audited as well: reading it is next to nothing.
    if (document && ending === "txt") audit(document, { lang: "vi" });
    ended = problem?.code ?? "";
  } else
    await loadDataset(path).catch((error) => {
      if (error.name !== "ProblemError") throw error;
      ended = error.problem.code;
    });
  const { user, system } = process.cpuUsage(start);
  console.log(JSON.stringify({ cpu: (user + system) / 1e6, ended }));
  rmSync(folder, { recursive: true });
}
