import { parsePeriod } from "../../model/period-notation.ts";

/**
 * The day on which a file's name says that its figures were published; empty where it says none.
 *
 * @example
 * ["2024-06-29-cases.csv", "cases_2024-06-29.csv", "cases-2024.csv", "2024-13-01.csv"].map(vintageOfName) // -> ["2024-06-29", "2024-06-29", "", ""]
 */
export function vintageOfName(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? path;
  const date = /(?:^|\D)((?:19|20)\d\d-\d\d-\d\d)(?:\D|$)/.exec(name)?.[1] ?? "";
  return parsePeriod(date) ? date : "";
}
