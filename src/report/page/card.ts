/** A finding that stands on a card of its own, once its number on the page is known. */
export type FindingCard = (number: number) => string;

/** Cards with their numbers, in order. */
export function cardsHtml(cards: readonly FindingCard[]): string {
  return cards.map((card, at) => card(at + 1)).join("\n");
}
