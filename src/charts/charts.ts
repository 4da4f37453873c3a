import type { AuditResult } from "../audit/result.ts";
import type { Language } from "../words/words.ts";
import { changeAgainstReference } from "./change-against-reference.ts";
import type { Chart } from "./chart.ts";
import { planCompletion } from "./plan-completion.ts";
import { reportedAgainstRecomputed } from "./reported-against-recomputed.ts";

/** Every chart that there is something to draw for. */
export function chartsOf(result: AuditResult, lang: Language): Chart[] {
  return [reportedAgainstRecomputed, planCompletion, changeAgainstReference].flatMap(
    (chart) => chart(result, lang) ?? [],
  );
}
