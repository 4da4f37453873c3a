import type { SourcePlace } from "../model/document.ts";
import { type Language, wordsFor } from "./words.ts";

/**
 * A place in a file as one looks it up: the page, the cell of a table, else the paragraph.
 *
 * @example
 * sourcePlaceText({ paragraph: 9, table: 2, row: 3, column: 4 }, "en") // -> "table 2, row 3, column 4"
 */
export function sourcePlaceText({ part, page, paragraph, table, row, column }: SourcePlace, lang: Language): string {
  const named = wordsFor(lang).problems.places;
  const say = (name: "page" | "paragraph" | "table" | "row" | "column", number: number | undefined) =>
    number === undefined ? [] : [`${named[name]} ${number}`];
  const cell = [...say("table", table), ...say("row", row), ...say("column", column)];
  const where = [...say("page", page), ...(cell.length > 0 ? cell : say("paragraph", paragraph))];
  return [...(part === undefined ? [] : [part]), ...where].join(", ");
}
