// Input that is made to fill a memory, or is large and bad in one place: what recount inspect says of it, its time and peak
// memory. Run after `npm run build`: node bench/hostile.mjs [gigabytes of the large CSV, 2 by default]
import { spawnSync } from "node:child_process";
import { closeSync, createWriteStream, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

const gigabytes = Number(process.argv[2] ?? 2);
const folder = mkdtempSync(join(tmpdir(), "recount-hostile-"));
const cli = join(import.meta.dirname, "../dist/cli/recount.node.js");
const header = "indicator,area,period,scenario,value\n";

try {
  inspected(largeCsv(gigabytes * 1e9), "a bad row in the middle");
  inspected(
    written("columns.csv", [`area,${numbers(10_000).map((at) => `c${at}`)}\n`, `VN,${numbers(10_000)}\n`]),
    "10,000 columns",
  );
  inspected(written("line.csv", [header, ...repeated("x".repeat(2 ** 20), 300)]), "a line of 300 MB");
  inspected(
    written("quote.csv", [header, '"', ...repeated("a,b,2020,actual,1\n".repeat(50_000), 100)]),
    "a quote that nothing closes",
  );
  inspected(
    await packed("blank.csv.gz", [header, ...repeated(" ".repeat(2 ** 20), 1500)]),
    "gzip, a gigabyte and a half of blanks",
  );
  inspected(
    await packed("rows.csv.gz", [header, ...repeated("a,b,2020,actual,1\n".repeat(50_000), 1000)]),
    "gzip, rows without end",
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** Monthly rows of 63 areas, and one in the middle whose figure is none. */
function largeCsv(bytes) {
  const pieces = function* () {
    yield header;
    let [size, told] = [0, false];
    for (let indicator = 0; size < bytes; indicator++) {
      const piece = seriesOf(indicator);
      size += piece.length;
      yield piece;
      if (!told && size > bytes / 2) yield `I${indicator},VN-01,2030-01,actual,12x4\n`;
      told ||= size > bytes / 2;
    }
  };
  return written("large.csv", pieces());
}

function seriesOf(indicator) {
  let text = "";
  for (let area = 0; area < 63; area++) {
    for (let month = 0; month < 156; month++) {
      const period = `${2012 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, "0")}`;
      text += `I${indicator},VN-${area},${period},actual,${(indicator * 7919 + area * 131 + month * 31) % 100_000}.${month % 10}\n`;
    }
  }
  return text;
}

function written(name, pieces) {
  const file = join(folder, name);
  const open = openSync(file, "w");
  for (const piece of pieces) writeSync(open, piece);
  closeSync(open);
  return file;
}

async function packed(name, pieces) {
  const file = join(folder, name);
  await pipeline(Readable.from(pieces), createGzip(), createWriteStream(file));
  return file;
}

/** Runs `recount inspect` in a process that says how much memory it took at most. */
function inspected(file, what) {
  const say = "process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS));";
  const preload = `--import=data:text/javascript,${encodeURIComponent(say)}`;
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [preload, cli, "inspect", file, "--lang", "en"], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const megabytes = Math.round(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024);
  const refused = stderr.split("\n").find((line) => line.startsWith("recount: "));
  const told = stdout.split("What to know")[1]?.trim().split("\n") ?? [];
  const said = (refused === undefined ? told.slice(0, 3) : [refused]).map((line) =>
    line.replace(folder, "…").slice(0, 150),
  );
  console.log([`${what}: status ${status}, ${seconds} s, ${megabytes} MB`, ...said].join("\n  "));
  rmSync(file);
}

function numbers(count) {
  return Array.from({ length: count }, (_, at) => at);
}

function repeated(piece, times) {
  return Array.from({ length: times }, () => piece);
}
