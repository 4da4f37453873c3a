import { join } from "node:path";
import { expect, it } from "vitest";
import { loadDataset } from "../../../src/datasets/load.node.ts";
import { compare } from "../../../src/engine/compare.ts";
import { compareSource } from "../../../src/engine/compare-source.ts";
import type { CompareOptions } from "../../../src/engine/request/compare-options.ts";
import { gathered } from "../../../src/engine/results/compared.ts";
import { trinoSource } from "../../../src/engine/trino/trino-source.node.ts";
import { formatPeriod } from "../../../src/model/period-notation.ts";
import { writtenResult } from "../rows-of-result.ts";
import { noTrino, panelInTrino } from "./trino-here.ts";

const root = join(import.meta.dirname, "../../..");

/** Not by plans of public investment, which changed within the year: in a warehouse the last one that is stated counts. */
const asked: readonly CompareOptions[] = [
  { against: ["prior-year", "2010..2012"], at: "all" },
  { against: "prior-period", over: "quarter", at: "2015", measures: ["percent-change", "contribution"] },
  { against: "first", at: "latest", measures: ["compound-growth", "rank"] },
];

for (const name of ["notifiable-diseases", "public-investment"]) {
  const title = `a warehouse with ${name} gives the rows that comparing its panel gives, in value, reason and status`;
  if (noTrino !== undefined) it.skip(`${title} (skipped: ${noTrino})`);
  else {
    it(title, async () => {
      const { panel } = await loadDataset(join(root, "datasets", name));
      const { client, table } = await panelInTrino(panel);
      const known = { indicators: panel.indicators, areas: panel.areas };
      const source = await trinoSource(client, { table, known, guesses: [] });
      expect(source.rows).toBe(panel.observations.length);
      for (const options of asked) {
        const found = await gathered(await compareSource(source, options));
        const expected = compare(panel, options);
        const [rows, said] = [writtenResult(found).toSorted(), writtenResult(expected).toSorted()];
        expect(rows.length).toBeGreaterThan(0);
        expect(rows).toEqual(said);
      }
      expect(source.periods.map(formatPeriod)).toEqual(panel.periods.map(formatPeriod));
    }, 300_000);
  }
}
