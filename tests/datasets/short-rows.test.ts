import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { TextRow } from "../../src/datasets/cells/text-row.ts";
import { changesAcross } from "../../src/datasets/layout/changes-across.ts";
import { profileOf } from "../../src/datasets/layout/profile.ts";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { ColumnsThere } from "../../src/datasets/panel/columns-there.ts";

const folder = mkdtempSync(join(tmpdir(), "recount-short-rows-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function observations(name: string, text: string) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return (await loadDataset(path)).panel.observations.length;
}

/** More columns than are looked at in each row. */
const names = Array.from({ length: 300 }, (_, at) => `c${at}`);
const long = { area: "A", year: 2024, ...Object.fromEntries(names.map((name) => [name, 1])) };
const short = [
  { area: "B", year: 2024, c3: 2 },
  { area: "C", year: 2024, c5: 3, c4: 4 },
  { area: "D", year: 2024, c4: null },
];

describe("short rows under very many names", () => {
  it("of JSON have the figures of their keys, a null among them, and no missing ones of keys that they do not have", async () => {
    const held = names.length + 1 + 2 + 1;
    expect(await observations("many.json", JSON.stringify([long, ...short]))).toBe(held);
    const lines = [long, ...short].map((each) => JSON.stringify(each)).join("\n");
    expect(await observations("many.ndjson", lines)).toBe(held);
  });

  it("of few names, keys that a record does not have are missing figures", async () => {
    const records = [{ area: "A", year: 2024, c3: 1, c4: 1, c5: 1 }, ...short];
    expect(await observations("few.json", JSON.stringify(records))).toBe(12);
  });

  it("of CSV have the figures of the cells that they have", async () => {
    const months = names.map((_, at) => `${2000 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, "0")}`);
    const rows = ["A", "B", "C"].map((area, row) => `${area},${months.map((_, at) => ((at * 7) % 97) + row + 0.5)}\n`);
    const text = `area,${months}\n${rows.join("")}D,1.5,2.5,3.5\n`;
    expect(await observations("many.csv", text)).toBe(3 * months.length + 3);
  });

  it("keep the indicators of rows apart that are named by very many columns", async () => {
    const texts = names.map((name) => `"${name}":"x${name}"`).join();
    const text = `[{"year":2024,"value":1,${texts}},{"year":2024,"value":2,"c1":"y"},{"year":2024,"value":3,"c2":"y"}]`;
    expect(await observations("texts.json", text)).toBe(3);
  });

  it("are looked at so far as a million cells and a half go, to tell what columns hold", async () => {
    const many = Array.from({ length: 5000 }, (_, at) => `c${at}`);
    const first = { area: "A", year: 2024, x: 1, ...Object.fromEntries(many.map((name) => [name, 1])) };
    const cell = (row: number) => (row < 310 ? row : "word");
    const records = Array.from({ length: 410 }, (_, row) => ({ area: `B${row}`, year: 2024, x: cell(row) }));
    // Of all rows a quarter are words, which makes names; of the first three hundred none is.
    // The words are figures that cannot be read.
    const held = 1 + many.length + records.length;
    expect(await observations("sampled.json", JSON.stringify([first, ...records]))).toBe(held);
    const rows = records.map(({ area, year, x }) => `${area},${year},${x}\n`).join("");
    const path = join(folder, "sampled.csv");
    writeFileSync(path, `area,year,x,${many}\nA,2024,1,${many.map(() => 1)}\n${rows}`);
    const { guesses } = await loadDataset(path);
    expect(guesses.filter(({ what, as }) => what === "value" && String(as).startsWith("x"))).toHaveLength(1);
  });

  it("are asked for the columns that they reach", () => {
    const columns = names.map((_, at) => at);
    const row = new TextRow().at(["a", "b"], 1);
    expect(new ColumnsThere(columns).in(row)).toEqual([0, 1]);
    expect(new ColumnsThere(columns.slice(1, 4)).in(row)).toEqual([0, 1, 2]);
  });
});

it("changes across columns of periods look at the cells that are there alone", () => {
  let read = 0;
  const header = ["area", "2022", "2023", ...names];
  const rows = [
    ["A", "100", "120", "20"],
    ["B", "200", "250", "50"],
    ["C", "300", "310", "10"],
  ];
  const found = changesAcross({
    profiles: header.map((name, column) => profileOf(name, column, rows)),
    columns: header.map((_, column) => column).slice(1),
    rows,
    decimalOf: () => {
      read++;
      return ".";
    },
  });
  expect(found.map(({ column, comparison }) => [column, comparison.measure])).toEqual([[3, "difference"]]);
  expect(read).toBe(12);
});
