import { columnLanguages } from "./column-languages.ts";
import { plainWords } from "./column-sense.ts";

const firstNames: ReadonlyMap<string, string> = new Map(
  columnLanguages
    .flatMap(({ sameRows }) => sameRows)
    .flatMap((names) => {
      const [first = "", ...others] = names.split("|");
      return [first, ...others].map((name) => [name, first] as const);
    }),
);

/**
 * What a row of a statement is of, by its name: names that other statements of the same report give the same figure become one.
 *
 * @example
 * ["Ending Cash", "Cash & Cash Equivalents", "Total Assets"].map(rowName) // -> ["cash and cash equivalents", "cash and cash equivalents", "total assets"]
 */
export function rowName(name: string): string {
  const words = plainWords(name).join(" ");
  return firstNames.get(words) ?? words;
}
