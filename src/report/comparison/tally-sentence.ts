import { type ComparisonReason, comparisonReasons, hasValue } from "../../model/comparison-reason.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import type { Tally } from "./tally.ts";

/** How many rows there are, how many results are not and why, and how many have a reservation: one line. */
export function tallySentence({ rows, comparisons }: Tally, lang: Language): string {
  const labels = wordsFor(lang).compare.labels;
  const { number } = messagesFor(lang);
  const counts = new Map<ComparisonReason, number>();
  for (const each of Object.values(comparisons)) {
    for (const reason of comparisonReasons) counts.set(reason, (counts.get(reason) ?? 0) + (each[reason] ?? 0));
  }
  const found = [...counts].filter(([reason, count]) => count > 0 && reason !== "ok");
  const without = found.filter(([reason]) => !hasValue(reason));
  const reserved = found.filter(([reason]) => hasValue(reason));
  const list = (some: typeof found) =>
    some.map(([reason, count]) => `${labels.reasons[reason]}: ${number(String(count))}`).join(", ");
  const total = without.reduce((sum, [, count]) => sum + count, 0);
  return [
    rows === 0 ? labels.noRows : labels.rows(number(String(rows))),
    ...(total > 0 ? [labels.without(number(String(total)), list(without))] : []),
    ...(reserved.length > 0 ? [labels.reserved(list(reserved))] : []),
  ].join("; ");
}
