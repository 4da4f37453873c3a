import { isPeriodName } from "../cells/period-name.ts";
import { readValue } from "../cells/read-value.ts";
import { fieldOf } from "./column-words.ts";

/**
 * The rows that are names of columns once more, other ones, over figures of their own: `area,2023,2024` below the figures of
 * `area,2021,2022`. None where a title stands over one.
 *
 * @example
 * tablesBelow(["area", "2021", "2022"], [["A", "10", "20"], ["area", "2023", "2024"], ["A", "50", "60"]]) // -> [1]
 */
export function tablesBelow(names: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  const found = rows.flatMap((row, at) => (at > 0 && areNamesAgain(names, row, rows[at + 1]) ? [at] : []));
  const isOther = found.some((at) => rows[at]?.join("\0").trimEnd() !== names.join("\0").trimEnd());
  const isTitled = found.some((at) => rows[at - 1]?.filter((cell) => cell !== "").length === 1);
  return isOther && !isTitled ? found : [];
}

function areNamesAgain(names: readonly string[], row: readonly string[], below: readonly string[] = []): boolean {
  const [first = "", ...others] = row;
  const [own = "", ...ownOthers] = names;
  const filled = others.filter((cell) => cell !== "");
  // `Headcount,2022,2023` below the figures of `Revenue,2022,2023`
  const isRepeated = filled.length > 1 && others.every((cell, at) => isPeriodName(cell) && cell === ownOthers[at]);
  if (isRepeated && first !== "" && below.slice(1).some(isFigure)) return true;
  const isSame = first.toLowerCase() === own.toLowerCase();
  const field = fieldOf(own);
  if (first === "" || filled.length === 0 || !(isSame || (field !== undefined && fieldOf(first) === field)))
    return false;
  const isName = (cell: string) => isPeriodName(cell) || !isFigure(cell);
  const isKnown = (cell: string, at: number) =>
    ownOthers.includes(cell) || (isPeriodName(cell) && isPeriodName(ownOthers[at] ?? ""));
  const isHeader = filled.every(isName) && (others.some(isKnown) || (isSame && field !== undefined));
  return isHeader && below[0] !== first && below.slice(1).some(isFigure);
}

function isFigure(cell: string): boolean {
  return readValue(cell, ".").kind === "number" || readValue(cell, ",").kind === "number";
}
