import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Consumer, consumer, project } from "./consumer.ts";

/** The TypeScript of the README, and the lines that it says are printed. */
const blocks = [...readFileSync(join(project, "README.md"), "utf8").matchAll(/^```ts\n(.*?)^```$/gms)].map(
  ([, code = ""], at) => ({
    name: `readme-${at + 1}`,
    code,
    printed: [...code.matchAll(/^ *\/\/ -> (.*)$/gm)].map(([, line = ""]) => line),
  }),
);

const typed = `
import { tableFromIPC } from "@uwdata/flechette";
import {
  baseAverage, CallError, type ComparedCell, compare, comparedOf, memoryEngine, type Panel, panelOf, plan, planOf, priorYear, rows, toArrow,
} from "recount";
import { audit, readText } from "recount/audit";
import { chartsOf } from "recount/charts";
import { fromDanfo, toDanfo } from "recount/danfo";
import { forecast } from "recount/forecast";
import { explain, toMarkdown } from "recount/report";
import { type Engine, loadDataset, openDuckDbEngine } from "recount/node";

const panel: Panel = panelOf([
  { indicator: "dengue", area: "44", period: "2023", value: 1000 },
  { indicator: "dengue", area: "44", period: "2024", value: 752 },
]);
const result = compare(panel, { against: [priorYear(), baseAverage(2016, 2020), plan()] });
const key: "prior-year/percent-change" | "prior-year/points" | "base-average:2016..2020/percent-change" | "base-average:2016..2020/points" | "plan/percent-of" | undefined = result.keys[0];
const cell: ComparedCell | undefined = rows(result).at(-1)?.comparisons["prior-year/percent-change"];
// @ts-expect-error: nothing was compared with the prior period
rows(result)[0]?.comparisons["prior-period/percent-change"];
// @ts-expect-error: there is no such measure
const unknown = () => compare(panel, { against: priorYear(), measures: ["growth"] });
// @ts-expect-error: a value is needed
const valueless = () => panelOf([{ indicator: "dengue", period: "2024" }]);
for (const call of [unknown, valueless]) {
  try {
    call();
  } catch (error) {
    console.log(error instanceof CallError && explain(error, "en"));
  }
}
console.log(key, cell?.value, toArrow(result).numRows);

class DataFrame {
  readonly columns: readonly string[];
  readonly values: unknown;
  constructor(data: Record<string, readonly (string | number)[]>) {
    this.columns = Object.keys(data);
    this.values = (data.area ?? []).map((_, row) => this.columns.map((name) => data[name]?.[row]));
  }
}
const frame: DataFrame = toDanfo(result, { DataFrame }, { columns: ["area", "value"] });
console.log(JSON.stringify(fromDanfo(frame)));

const asked = planOf({ comparisons: [{ reference: { kind: "prior-year" }, measure: "percent-change" }] });
for (const engine of [memoryEngine, await openDuckDbEngine({ threads: 1 })] satisfies Engine[]) {
  const stream = (await engine.register({ kind: "panel", panel })).compare(asked);
  const batches = [];
  for await (const batch of stream.batches) batches.push(batch);
  console.log(engine.name, rows(comparedOf({ ...stream, batches })).at(-1)?.comparisons["prior-year/percent-change"]?.value);
  await engine.close();
}
console.log(typeof tableFromIPC, typeof loadDataset);
const audited = audit(readText("a.txt", "149/156 xã, đạt 95,51%."), { lang: "en" });
console.log([result, audited, forecast(panel)].map((each) => toMarkdown(each, { lang: "en" }).split("\\n")[0]).join("; "), chartsOf(audited, "en").length);
`;

describe("recount as it is packed, for somebody who installs it,", () => {
  let made: Consumer;
  let compiled: string;
  beforeAll(() => {
    made = consumer({
      "typed.ts": typed,
      ...Object.fromEntries(blocks.map(({ name, code }) => [`${name}.ts`, `${code}\nexport {};\n`])),
    });
    compiled = made.compile();
  }, 300_000);
  afterAll(() => made.remove());

  it("compiles under strict settings, its types checked too", () => expect(compiled).toBe(""));

  it("runs, and gives what it says", () => {
    expect(made.run("typed.js").trimEnd().split("\n")).toEqual([
      "--measure: unknown measure 'growth'; did you mean compound-growth?",
      "rows[0].value: not a number: 'undefined'; expected: 1234.5, \"64.0\", null",
      "prior-year/percent-change -24.8 2",
      '[{"area":"44","value":1000},{"area":"44","value":752}]',
      "memory -24.8",
      "duckdb -24.8",
      "function function",
      "**dengue · 44**; # Audit of the numbers: a.txt; ## dengue · 44: too few data for a projection 1",
    ]);
  });

  it("has TypeScript in the README that prints something", () => {
    expect(blocks.length).toBeGreaterThan(1);
    for (const { printed } of blocks) expect(printed).not.toEqual([]);
  });

  it.each(blocks)("$name prints what the README says", ({ name, printed }) => {
    expect(made.run(`${name}.js`, project).trimEnd().split("\n")).toEqual(printed);
  });
});
