import { isPeriodName } from "../cells/period-name.ts";
import { readPeriod } from "../cells/read-period.ts";
import { readValue } from "../cells/read-value.ts";

/**
 * The rows above a line of names that look like data, by their places: a figure beside a name, no year and no day. They are of another table, or
 * lost; titles and remarks are neither.
 *
 * @example
 * figuresAbove([["Report 7"], ["A", "10"], ["Updated", "2023-07-25"], ["area", "2020"], ["B", "5"]], 3) // -> [1]
 */
export function figuresAbove(rows: readonly (readonly string[])[], header: number | undefined): readonly number[] {
  return rows.slice(0, header ?? 0).flatMap((row, at) => {
    const filled = row.filter((cell) => cell !== "");
    return filled.length > 1 && filled.slice(1).some(isFigure) ? [at] : [];
  });
}

function isFigure(text: string): boolean {
  return readValue(text, ".").kind === "number" && !isPeriodName(text) && readPeriod(text) === undefined;
}
