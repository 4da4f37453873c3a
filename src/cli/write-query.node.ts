import type { Dataset } from "../datasets/dataset.ts";
import type { CompareOptions } from "../engine/request/compare-options.ts";
import { askedQuery } from "../engine/sql/comparison/asked-query.ts";
import { warehouseTable } from "../engine/sql/comparison/warehouse-table.ts";
import { nameIn } from "../model/names.ts";
import { ProblemError } from "../model/problem.ts";
import { forTerminal } from "../model/visible.ts";
import { comparisonSql } from "../report/comparison/sql.ts";
import { guessedKindText } from "../words/diagnostics.ts";
import type { WriteCall } from "./write-comparison.node.ts";
import { writeOut } from "./write-out.node.ts";

/**
 * Writes the query that computes the same in another database, to standard output or to the file of `--out`. Throws a
 * CallError where what is asked for cannot be written as one query.
 */
export async function writeQuery(
  { name, panel }: Dataset,
  options: CompareOptions,
  { call, session, words, overwrite }: Omit<WriteCall, "writer">,
): Promise<void> {
  const { out, lang, dialect } = call;
  const warehouse = warehouseTable(call.table, call.column ?? [], call.dates === true ? "date" : "text");
  const asked = askedQuery(panel, options, warehouse);
  const named = [...panel.indicators.map(({ id }) => id), ...panel.areas.map(({ code }) => code)];
  // No dialect has a way to write it.
  if (named.some((each) => each.includes("\0")))
    throw new ProblemError({
      code: "unreadable",
      place: { file: name },
      found: "U+0000",
      expected: "SQL",
    });
  const sql = comparisonSql(asked, panel, warehouse, dialect, lang);
  // Reports have colours of their own, which a terminal is left; a query has none but those that its data hold.
  if (out === undefined) await session.print(process.stdout.isTTY ? forTerminal(sql) : sql);
  else {
    await writeOut(out, overwrite, async (temporary, signal) => {
      const { writePieces } = await import("../report/write-whole.node.ts");
      await writePieces(temporary, [sql], signal);
    });
    await session.note(words.written(out));
  }
  for (const place of asked.guessedKinds) {
    const indicator = panel.indicators[place];
    if (indicator) await session.note(guessedKindText(nameIn(indicator.names, lang), indicator.kind, lang));
  }
}
