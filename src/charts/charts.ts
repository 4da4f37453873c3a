import type { AuditResult } from "../audit/result.ts";
import type { Language } from "../words/words.ts";
import { changeAgainstReference } from "./change-against-reference.ts";
import type { Chart } from "./chart.ts";
import { planCompletion } from "./plan-completion.ts";
import { reportedAgainstRecomputed } from "./reported-against-recomputed.ts";

/**
 * Every chart for which there are data.
 *
 * @example
 * const result = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * chartsOf(result, "en").map(({ name }) => name) // -> ["reported-against-recomputed"]
 */
export function chartsOf(result: AuditResult, lang: Language): Chart[] {
  return [reportedAgainstRecomputed, planCompletion, changeAgainstReference].flatMap(
    (chart) => chart(result, lang) ?? [],
  );
}
