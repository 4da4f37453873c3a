import { meanings } from "../../language/column-languages.ts";
import { plainWords } from "../../language/column-sense.ts";
import {
  jointStatus,
  type ObservationStatus,
  parseStatus,
  statusCode,
  weakestStatus,
} from "../../model/observation-status.ts";

/**
 * The status that a cell of a status column names: a code of SDMX, several of Eurostat's letters, or words. Undefined where
 * it is none.
 *
 * @example
 * ["A", "ep", "b, p", "Estimated value", "Undefined", "Sơ bộ", "?!"].map(statusOf) // -> ["A", "EP", "BP", "E", "A", "P", undefined]
 */
export function statusOf(text: string): ObservationStatus | undefined {
  const single = parseStatus(text);
  if (single) return single;
  const named = statusWord(text);
  if (named) return named;
  const apart = text.split(/[\s,;|/+]+/).filter((part) => part !== "");
  const letters = (apart.length > 1 ? apart : [...text.trim()]).map(parseStatus);
  const known = letters.filter((each) => each !== undefined);
  return known.length > 0 && known.length === letters.length && known.length <= 3 ? jointStatus(known) : undefined;
}

/** The status that words name: `est.`, `Sơ bộ`. */
export function statusWord(text: string): ObservationStatus | undefined {
  const words = plainWords(text).filter((word) => word !== "value");
  return names.get(words.join(" "));
}

const names = meanings(({ statuses }) => statuses);

/** The weakest of what the cell, the row and the column say; A where none says anything and there is a value. */
export function weakestOf(
  cell: ObservationStatus | undefined,
  row: ObservationStatus | undefined,
  column: ObservationStatus | undefined,
  value: number,
): ObservationStatus {
  const isMissing = Number.isNaN(value);
  const usual = isMissing ? "O" : (column ?? "A");
  if (cell === undefined && row === undefined) return usual;
  // An empty cell says less than a status that there is no value: suppressed, not collected.
  if (isMissing && cell === "O" && row !== undefined && statusCode(row) >= statusCode("Q")) return row;
  const weakest = weakestStatus([cell ?? "A", row ?? "A", isMissing ? "A" : usual]);
  // What is weaker hides no break: it is of the series, not of the figure.
  return [cell, row].some((each) => each?.includes("B")) ? jointStatus([weakest, "B"]) : weakest;
}
