import type { Severity } from "../../model/claim.ts";

/** A finding that stands on a card of its own, once its number on the page is known. */
export interface FindingCard {
  readonly severity: Severity;
  readonly html: (number: number) => string;
}

const weight: Readonly<Record<Severity, number>> = { conclusion: 0, number: 1, rounding: 2 };

/** Cards with their numbers, the gravest first, whatever they come from. */
export function cardsHtml(cards: readonly FindingCard[]): string {
  return [...cards]
    .sort((a, b) => weight[a.severity] - weight[b.severity])
    .map(({ html }, at) => html(at + 1))
    .join("\n");
}
