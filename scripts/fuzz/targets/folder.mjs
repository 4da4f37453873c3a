import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf, textsOf } from "../samples.mjs";

const corpus = (name) => `scripts/fuzz/corpus/${name}`;
const texts = [
  "long.csv",
  "wide.tsv",
  "series.json",
  "rules.csv",
  "recount.yaml",
  "recount.toml",
  "map.geojson",
  "sdmx.xml",
  "page.html",
];

/** What a folder of somebody who calls recount holds: each name with its content. Links and what is made later are no part of it. */
export function inputs() {
  const files = new Map(texts.map((name, at) => [name, textsOf(texts.map(corpus))[at]]));
  const [vi, en, descriptor, long] = textsOf(
    ["report-vi.txt", "report-en.txt", "datapackage.json", "long.csv"].map(corpus),
  );
  files.set("report.txt", vi).set("report-en.txt", en);
  files.set("pack/datapackage.json", descriptor).set("pack/observations.csv", long);
  files.set("pack/indicators.csv", "id,unit,kind\ndengue-cases,ca,flow\ndeaths,ca,flow\n");
  files.set("pack/rules.csv", "id,rule,missing,weights\n");
  const [book] = filesOf(["tests/datasets/cases/42-side-by-side.xlsx"]);
  const [parquet] = filesOf([corpus("changes.parquet")]);
  return files.set("book.xlsx", book).set("data.parquet", parquet);
}

/** Puts the inputs into a folder that holds nothing else. */
export function lay(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "pack"), { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}

/** Throws where an input is no longer what it was. */
export function ensureUntouched(folder, files) {
  for (const [name, content] of files) {
    const now = readFileSync(join(folder, name));
    if (Buffer.compare(now, Buffer.from(content)) !== 0) throw new Error(`${name} was written over`);
  }
}

/** Throws where something temporary was left. */
export function ensureNoneTemporary(folder) {
  const left = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:tmp|was|journal)$/.test(name),
  );
  if (left.length > 0) throw new Error(`left over: ${left.join(", ")}`);
}
