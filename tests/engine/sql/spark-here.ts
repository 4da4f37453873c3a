import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { ComparisonPlan } from "../../../src/engine/plan.ts";
import type { ComparisonResult } from "../../../src/engine/result.ts";
import { comparisonQuery } from "../../../src/engine/sql/comparison/comparison-query.ts";
import { describedSource } from "../../../src/engine/sql/comparison/described-source.ts";
import { spark } from "../../../src/engine/sql/dialects/spark.ts";
import { print } from "../../../src/engine/sql/print.ts";
import type { Panel } from "../../../src/model/panel.ts";
import { panelRows } from "../panel-rows.ts";
import { type Cells, observations, resultOfCells } from "./query-engine.ts";

/** A Python that has pyspark; `scripts/spark.sh run` says it. */
const python = process.env.RECOUNT_SPARK_PYTHON;

/** Why the tests that need Spark are skipped. */
export const noSpark = python ? undefined : "no Spark; scripts/spark.sh run installs one";

/** A Spark in a process of its own, which is given rows and a query a line, and answers each with a line. */
export async function openSpark() {
  const runner = spawn(python ?? "python3", [join(import.meta.dirname, "spark-runner.py")]);
  const lines = createInterface({ input: runner.stdout })[Symbol.asyncIterator]();
  let said = "";
  let asked = 0;
  runner.stderr.on("data", (some: Buffer) => {
    said = `${said}${some.toString()}`.slice(-4000);
  });
  return {
    run: async (panel: Panel, plan: ComparisonPlan): Promise<ComparisonResult> => {
      const sql = print(comparisonQuery(describedSource(panel), [{ plan }], observations), spark);
      const id = ++asked;
      runner.stdin.write(`${JSON.stringify({ id, rows: panelRows(panel), sql })}\n`);
      let answer: Cells & { readonly id: number; readonly error?: string };
      do {
        const { value } = await lines.next();
        if (value === undefined) throw new Error(`Spark ended: ${said}`);
        answer = JSON.parse(value);
        // An answer that came too late for its test is not the next one's.
      } while (answer.id !== id);
      if (answer.error !== undefined) throw new Error(answer.error);
      return resultOfCells(answer, panel, plan);
    },
    close: () => ended(runner),
  };
}

async function ended(runner: ChildProcessWithoutNullStreams): Promise<void> {
  runner.stdin.end();
  if (runner.exitCode === null) await once(runner, "exit");
}
