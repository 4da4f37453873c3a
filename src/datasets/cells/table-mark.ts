import { markEvidence } from "./decimal-mark.ts";

/** The decimal mark of a table whose columns share one, and how it is known. */
export interface TableMark {
  readonly mark: "." | ",";
  /** Some number could be read with either mark. */
  readonly isOpen: boolean;
}

/**
 * The decimal mark that some cell proves and none disproves; otherwise that of the most, and the usual one where none tells.
 *
 * @example
 * tableMark(["1.234", "1.300,5", "Tỉnh"], ".") // -> { mark: ",", isOpen: true }
 * tableMark(["1.234"], ",") // -> { mark: ",", isOpen: true }
 */
export function tableMark(cells: Iterable<string>, usual: "." | ","): TableMark {
  const counts = { ".": 0, ",": 0, either: 0 };
  for (const cell of cells) {
    const mark = number.test(cell) ? markEvidence(cell) : undefined;
    if (mark !== undefined) counts[mark]++;
  }
  const mark = counts["."] === counts[","] ? usual : counts["."] > counts[","] ? "." : ",";
  return { mark, isOpen: counts.either > 0 };
}

const number = /^[\s(+−-]*\d(?:[\d.,\s]*\d)?[)%\s]*$/;
