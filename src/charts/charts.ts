import type { ReportAudit } from "../audit/contract/report-audit.ts";
import type { Language } from "../words/words.ts";
import { inBothWidths } from "./both-widths.ts";
import { changeAgainstReference } from "./change-against-reference.ts";
import type { Chart } from "./chart.ts";
import { planCompletion } from "./plan-completion.ts";
import { reportedAgainstRecomputed } from "./reported-against-recomputed.ts";
import { mostRows } from "./theme.ts";

/**
 * Every chart for which there are data; with `wide` also laid out for a wide screen.
 *
 * @example
 * const result = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * chartsOf(result, "en").map(({ name }) => name) // -> ["reported-against-recomputed"]
 */
export function chartsOf(result: ReportAudit, lang: Language, wide = false): Chart[] {
  return [reportedAgainstRecomputed, planCompletion, changeAgainstReference].flatMap(
    (chart) => inBothWidths((width) => chart(result, lang, mostRows, width), wide) ?? [],
  );
}
