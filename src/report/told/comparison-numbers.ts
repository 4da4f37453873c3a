import type { DataFinding } from "../../audit/contract/data-finding.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";

/** Decimals beyond the printed ones that a recomputed number is told with. */
const morePlaces = 1;

/** A printed comparison with its unit, as the language writes it. */
export function printedText({ reported: { value, unit } }: DataFinding, lang: Language): string {
  return messagesFor(lang).quantity(value, unitText(unit, lang), decimals(value));
}

/** What comes of recomputing it, with one decimal more; empty where nothing does. */
export function recomputedText({ reported: { value, unit }, recomputed }: DataFinding, lang: Language): string {
  if (!recomputed) return "";
  const { quantity } = messagesFor(lang);
  return quantity(recomputed.exact, unitText(unit, lang), decimals(value) + (unit === "%" ? morePlaces : 0));
}

/** The formula with the figures in place of the names of their roles: `107.156 / 274.561`; empty where there is none. */
export function formulaText({ formula, operands }: DataFinding, lang: Language): string {
  // A number alone is the recomputed one once more.
  if (!/[-+*/]/.test(formula.replaceAll("total-base", ""))) return "";
  const { number, calculation } = messagesFor(lang);
  const values = new Map(operands.map(({ id, value }): [string, string] => [id, number(value)]));
  return calculation(formula.replace(/\b(?:total-base|value|base)\b/g, (role) => values.get(role) ?? role));
}

function unitText(unit: string, lang: Language): string {
  return unit === "pp" ? wordsFor(lang).compare.labels.points : unit;
}

function decimals(text: string): number {
  return (text.split(".")[1] ?? "").length;
}
