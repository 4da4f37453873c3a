import type { DataFinding } from "../../audit/contract/data-finding.ts";
import { type Language, messagesFor } from "../../words/words.ts";
import { comparisonName } from "../comparison-name.ts";
import { placeInShort, subjectText } from "../dataset-audit/view.ts";
import { formulaText, printedText, recomputedText } from "./comparison-numbers.ts";
import type { ToldFinding } from "./told-finding.ts";

/** A printed comparison of a data set, a sum or a rule, in words. */
export function toldComparison(finding: DataFinding, lang: Language): ToldFinding {
  const { id, verdict, reason, severity, comparison, explanation, causes } = finding;
  const { severities, verdicts } = messagesFor(lang);
  const place = placeInShort(finding.reported.place);
  return {
    id,
    verdict,
    reason,
    severity,
    what: verdict === "inconsistent" ? severities[severity] : verdicts[verdict],
    kind: comparisonName(comparison, lang, finding.subject.period),
    subject: subjectText(finding, lang),
    place,
    address: `${place}, ${comparison}`,
    printed: printedText(finding, lang),
    recomputed: recomputedText(finding, lang),
    calculation: formulaText(finding, lang),
    explanation,
    basis: "",
    causes: causes.map((cause) => ({ explanation: cause.explanation })),
  };
}
