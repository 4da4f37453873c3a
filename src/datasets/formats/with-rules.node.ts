import type { Diagnostics } from "../../model/diagnostic.ts";
import type { Panel } from "../../model/panel.ts";
import { ProblemError } from "../../model/problem.ts";
import { readCsvRecords } from "./read-csv-records.node.ts";
import { readRules } from "./read-rules.ts";

/**
 * A panel with the rules of a table beside it, after those that it has itself: indicators are named by their ids. Throws a ProblemError
 * where the table has no column `rule`, so that no rule is passed over in silence.
 */
export async function withRules(panel: Panel, file: string, diagnostics: Diagnostics): Promise<Panel> {
  const records = await readCsvRecords(file, {});
  const [first] = records;
  if (!first || !("rule" in first.cells))
    throw new ProblemError({
      code: "unknown-column",
      place: { file },
      found: "rule",
      expected: Object.keys(first?.cells ?? {}).join(", "),
    });
  const ids = new Set(panel.indicators.map(({ id }) => id));
  const rules = readRules(records, (id) => ids.has(id), diagnostics);
  return { ...panel, rules: [...(panel.rules ?? []), ...rules] };
}
