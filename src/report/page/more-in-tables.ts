import { escapeHtml, escapeLine } from "./escape.ts";

/** The findings of one source that have no card: how many, and the section with the table that they stand in. */
export interface WithoutCard {
  readonly of: string;
  readonly count: number;
  readonly section: string;
}

/** Said below the cards: how many findings more stand in which table, a line for each source, with its name where there are several. */
export function moreInTables(
  rests: readonly WithoutCard[],
  sentence: (count: number) => string,
  hasSeveral: boolean,
): string {
  return rests
    .filter(({ count }) => count > 0)
    .map(
      ({ of, count, section }) =>
        `<p class="more">${hasSeveral ? `${escapeLine(of)}: ` : ""}<a href="#${section}">${escapeHtml(sentence(count))}</a></p>`,
    )
    .join("");
}
