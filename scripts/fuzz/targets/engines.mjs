import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { collected, openDuckDbEngine, planOf, problemSentence } from "../../../out/fuzz-build/recount.js";
import { table } from "../changes/table.mjs";
import { held } from "../held.mjs";
import { pick } from "../random.mjs";
import { textsOf } from "../samples.mjs";

const priorYear = { kind: "prior-year" };
const plans = [
  { comparisons: [{ reference: priorYear, measure: "percent-change" }] },
  { comparisons: [{ reference: { kind: "total" }, measure: "percent-of" }], columns: ["value", "base"] },
  {
    comparisons: [
      { reference: { kind: "prior-period" }, measure: "difference" },
      { reference: priorYear, measure: "multiple" },
    ],
  },
  { comparisons: [] },
].map(planOf);

/** Tables that DuckDB reads and groups itself, under plans: a result, or one sentence. */
export const engineTargets = [
  {
    id: "engines",
    prepare: (folder) => {
      const [long] = textsOf(["scripts/fuzz/corpus/long.csv"]);
      const file = join(folder, "a.csv");
      const columns = { indicator: "indicator", area: "area", period: "period", value: "value" };
      let engine;
      return {
        input: (random) => ({ text: table(long, random, long), plan: pick(random, plans) }),
        run: async ({ text, plan }) => {
          engine ??= await openDuckDbEngine({ threads: 1 });
          writeFileSync(file, text);
          try {
            const tables = [{ format: "csv", files: [file], columns }];
            const source = await engine.register({ kind: "files", tables });
            const { batches } = await collected(source.compare(plan));
            for (const { length, columns: compared } of batches)
              if (compared.some(({ value }) => value.length !== length)) throw new Error("columns of two lengths");
            return "read";
          } catch (error) {
            if (error.name === "ProblemError") return held(problemSentence(error.problem, "en"));
            throw error;
          }
        },
        show: ({ text }) => text,
      };
    },
  },
];
