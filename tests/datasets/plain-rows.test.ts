import fc from "fast-check";
import { expect, it } from "vitest";
import type { Dataset } from "../../src/datasets/dataset.ts";
import { observationStatuses } from "../../src/model/observation-status.ts";
import { load } from "./loading.ts";

const cell = (...texts: readonly string[]) => fc.constantFrom(...texts);
const row = fc
  .tuple(
    cell("dengue", "measles", "revenue (%)", "sởi", ""),
    cell("An Giang", "An", "VN", "VN-2", "Cà Mau", ""),
    cell("2023-01", "2023-02", "2023-03", "2024-01", "2024-02", "2024-02 (p)", "2024", "later", ""),
    cell("actual", "plan", "whatever"),
    cell("5", "12", "1.5", "-3", " 4", "0", "12x9", "1,5", "5 p", "", "...", "12345678901234567890"),
    cell("", "", "", ",more", ",a,b"),
  )
  .map((cells) => cells.map((each) => (each.includes(",") && !each.startsWith(",") ? `"${each}"` : each)));
const rows = fc.array(fc.oneof({ weight: 9, arbitrary: row }, fc.constant([""])), { minLength: 1, maxLength: 60 });

const header = "indicator,area,period,scenario,value";
const usual = [
  "dengue,An Giang,2023-01,actual,5",
  "dengue,An Giang,2023-02,actual,6.5",
  "measles,VN,2023-01,plan,7",
  "measles,VN,2024,actual,8",
];

/** The first cell in quotes, so that the row is cut into its cells before it is known what is in them. */
const quoted = (line: string) => line.replace(/^[^",]+/, '"$&"');

function content({ name, panel, guesses, diagnostics, rows: count }: Dataset) {
  const { sources: _, ...rest } = panel;
  const told = diagnostics.map(({ place: { file: _file, ...place }, ...each }) => ({ ...each, place }));
  return { name, rest, told, guesses: guesses.map(({ place: _place, ...each }) => each), count };
}

it.each(["\n", "\r\n"])(
  "rows that are taken whole are read as those that are cut into cells (line end %j)",
  async (end) => {
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (found, isEnded) => {
        const lines = [...usual, ...found.map((cells) => cells.slice(0, 5).join(",") + (cells[5] ?? ""))];
        const text = (as: (line: string) => string) => [header, ...lines.map(as)].join(end) + (isEnded ? end : "");
        const [whole, cut] = [await load(text((line) => line)), await load(text(quoted))];
        expect(content(whole)).toEqual(content(cut));
      }),
      { numRuns: 150 },
    );
  },
);

it("a row that goes on in the next piece of a file is read once, in its line", async () => {
  const line = (at: number) =>
    `dengue,${at % 7 === 0 ? "VN" : "An Giang"},${2000 + (at % 20)}-0${1 + (at % 9)},actual,${at}`;
  const count = 40_000;
  const { panel } = await load([header, ...Array.from({ length: count }, (_, at) => line(at))].join("\n"));
  const { observations: o, areas, periods } = panel;
  expect(o.length).toBe(count);
  for (let at = 0; at < count; at++) {
    const period = periods[o.period[at] ?? 0];
    const isRight =
      o.value[at] === at && o.line[at] === at + 2 && areas[o.area[at] ?? 0]?.code === line(at).split(",")[1];
    if (!isRight || period?.kind !== "regular") expect.fail(`row ${at}`);
  }
});

it("a period with a mark keeps it behind one without, where it was met behind one with the same", async () => {
  const marked = [
    ["An Giang,2023-01 (p)", "P"],
    ["An Giang,2023-02 (p)", "P"],
    ["VN,2023-03", "A"],
    ["VN,2023-02 (p)", "P"],
    ["VN,2023-04", "A"],
    ["VN,2023-05", "A"],
    ["VN,2023-01 (p)", "P"],
  ] as const;
  const { panel } = await load(["indicator,area,period,value", ...marked.map(([of]) => `dengue,${of},5`)].join("\n"));
  expect([...panel.observations.status].map((code) => observationStatuses[code])).toEqual(
    marked.map(([, mark]) => mark),
  );
});

it("a long text whose first rows are the longest is read into columns that are not copied at the end", async () => {
  const long = Array.from(
    { length: 30_000 },
    (_, at) => `dengue,An Giang,${2000 + (at % 20)}-0${1 + (at % 9)},actual,${at}.0000000000`,
  );
  const short = Array.from({ length: 200_000 }, (_, at) => `dengue,An Giang,2023-0${1 + (at % 9)},actual,${at}`);
  const { panel } = await load(`${[header, ...long, ...short].join("\n")}\n`);
  const { value } = panel.observations;
  expect(value).toHaveLength(230_000);
  // A copy would be just as long as what it holds.
  expect(value.buffer.byteLength).toBeGreaterThan(value.byteLength);
});
