import type { Language } from "../../words/words.ts";
import type { DataFinding } from "../contract/data-finding.ts";
import type { PanelAudit } from "./audit-panel.ts";
import type { ComparisonJudgement } from "./judgement.ts";

/** Findings of larger audits are made anew each time, so that memory does not grow with the panel. */
const most = 50_000;

/**
 * The same audit, whose findings are made once in each language and then kept: for outputs that show them in several places.
 *
 * @example
 * const dengue = { indicator: "dengue", area: "44" };
 * const panel = panelOf(
 *   [{ ...dengue, period: "2023", value: 2137 }, { ...dengue, period: "2024", value: 752 }],
 *   { reported: [{ ...dengue, period: "2024", comparison: "prior-year/percent-change", reported: "-64.8" }] },
 * );
 * const audit = keepingFindings(auditPanel(panel));
 * findingOf(audit, 0, "en") === findingOf(audit, 0, "en") // -> true
 */
export function keepingFindings(audit: PanelAudit): PanelAudit {
  if (audit.reasons.length > most) return audit;
  const judgements = new Map<number, ComparisonJudgement>();
  const findings = new Map<Language, Map<number, DataFinding>>();
  return Object.freeze<PanelAudit>({
    ...audit,
    judgement: (row) => kept(judgements, row, () => audit.judgement(row)),
    kept: (row, lang, make) =>
      kept(
        kept(findings, lang, () => new Map<number, DataFinding>()),
        row,
        make,
      ),
  });
}

/** What a map holds under a key, made where it holds nothing yet. */
function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}
