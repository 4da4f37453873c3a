import { judgedPanel } from "../audit/dataset/audit-panel.ts";
import { reasonAt } from "../audit/dataset/data-audit.ts";
import { doubtfulRows } from "../audit/dataset/doubt.ts";
import { findingOf } from "../audit/dataset/finding.ts";
import { verdictOfReason } from "../model/audit-reason.ts";
import type { Reference } from "../model/comparison.ts";
import type { Panel } from "../model/panel.ts";
import { placeInShort } from "../report/dataset-audit/view.ts";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import type { Language } from "../words/words.ts";

/** More are left to `recount audit`: they would take longer than the comparison itself. */
const most = 5000;

/**
 * That the data set itself prints comparisons of the same kind which its figures contradict, with the first of them and why: where its columns of
 * values are swapped, what is compared here has the wrong sign as well. Empty where all agree, or nothing is printed.
 */
export function contradictionLines(
  panel: Panel,
  against: ReadonlySet<Reference["kind"]>,
  words: CompareWords,
  lang: Language,
): readonly string[] {
  const { reported, comparisons } = panel;
  if (reported.length === 0 || reported.length > most) return [];
  const audit = judgedPanel(panel, { doubts: doubtfulRows });
  const asked = Array.from(reported.comparison, (at, row) => ({ row, kind: comparisons[at]?.reference.kind })).flatMap(
    ({ row, kind }) => (kind !== undefined && against.has(kind) ? [row] : []),
  );
  const verdicts = asked.map((row) => verdictOfReason(reasonAt(audit, row)));
  const wrong = asked.filter((_, at) => verdicts[at] === "inconsistent");
  const [first] = wrong;
  if (first === undefined) return [];
  const { reported: printed, causes, explanation } = findingOf(audit, first, lang);
  const checked = verdicts.filter((verdict) => verdict !== "unverifiable").length;
  return [
    words.contradicted(wrong.length, checked, placeInShort(printed.place), causes[0]?.explanation ?? explanation),
  ];
}
