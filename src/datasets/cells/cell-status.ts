import { meanings, phrasesOf } from "../../language/column-languages.ts";
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
 * ["A", "ep", "b, p", "c", "Estimated value", "Sơ bộ", "?!"].map(statusOf) // -> ["A", "EP", "BP", "Q", "E", "P", undefined]
 */
export function statusOf(text: string): ObservationStatus | undefined {
  const single = flags.get(text.trim()) ?? parseStatus(text);
  if (single) return single;
  const named = statusWord(text);
  if (named) return named;
  const apart = text.split(/[\s,;|/+]+/).filter((part) => part !== "");
  const letters = (apart.length > 1 ? apart : [...text.trim()]).map(
    (letter) => flags.get(letter) ?? parseStatus(letter),
  );
  const known = letters.filter((each) => each !== undefined);
  return known.length > 0 && known.length === letters.length && known.length <= 3 ? jointStatus(known) : undefined;
}

/** The status that words name: `est.`, `Sơ bộ`. */
export function statusWord(text: string): ObservationStatus | undefined {
  const words = plainWords(text).filter((word) => word !== "value");
  return names.get(words.join(" "));
}

/** Marks of Eurostat and of CL_CONF_STATUS that are no codes of CL_OBS_STATUS, or other ones: a small `s` is an estimate, no strike. */
const flags: ReadonlyMap<string, ObservationStatus> = new Map([
  ["c", "Q"],
  ["C", "Q"],
  ["s", "E"],
  ["z", "M"],
  ["Z", "M"],
  [":", "O"],
]);

/**
 * Whether a cell of a column of confidentiality says that the figure is not for everybody: any of CL_CONF_STATUS but F.
 *
 * @example
 * ["C", "N", "F", "free", ""].map(isWithheld) // -> [true, true, false, false, false]
 */
export function isWithheld(text: string): boolean {
  const words = plainWords(text).join(" ");
  return words !== "" && !unrestricted.has(words);
}

const unrestricted = new Set(phrasesOf((each) => each.unrestricted));

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
