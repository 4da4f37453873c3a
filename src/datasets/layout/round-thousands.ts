import { columnLanguages } from "../../language/column-languages.ts";
import { plainWords } from "../../language/column-sense.ts";
import { noUnit } from "../../model/unit.ts";
import { areRoundThousands, type MarkCounts } from "../cells/decimal-mark.ts";
import { guessKind } from "./guess-kind.ts";
import type { Profile } from "./profile.ts";
import { readValueName } from "./value-column.ts";

const counted = columnLanguages.flatMap((each) => each.counted.split("|"));

/**
 * Whether a column's name counts things one by one, in no multiple of them: there are no fractions of households.
 *
 * @example
 * ["Số hộ", "Số hộ (nghìn)", "Number of farms per village"].map(countsThings) // -> [true, false, false]
 */
export function countsThings(text: string): boolean {
  const { unit, name } = readValueName(text);
  const words = plainWords(name).join(" ");
  const isCounted = counted.some((phrase) => words === phrase || words.startsWith(`${phrase} `));
  return isCounted && (unit === undefined || unit.scale === 0) && guessKind(text, unit ?? noUnit) !== "ratio";
}

/** The decimal mark of a table in which a column counts things, and groups their digits by threes: the other one. */
export function markBesideCounts(
  values: readonly { readonly column: number }[],
  profiles: readonly Profile[],
): "." | "," | undefined {
  for (const { column } of values) {
    const { marks, name = "" } = profiles[column] ?? {};
    if (!marks || marks.point + marks.comma + marks.ungrouped > 0 || !countsThings(name)) continue;
    if (marks.eitherComma > 0 && marks.eitherPoint === 0) return ".";
    if (marks.eitherPoint > 0 && marks.eitherComma === 0) return ",";
  }
  return undefined;
}

/**
 * Whether columns whose marks could be read both ways, and would be read as decimals, group thousands: all figures of the table with that mark
 * end with a zero, `1,200` and `1,350`. Says so of one column, by the marks in it and the one it would be read with.
 */
export function roundThousands(
  values: readonly { readonly column: number }[],
  profiles: readonly Profile[],
  usual: "." | ",",
): (marks: MarkCounts, mark: "." | ",") => boolean {
  const areRound = areRoundThousands(
    values.flatMap(({ column }) => profiles[column]?.distinct ?? []),
    usual,
  );
  return (marks, mark) => areRound && mark === usual && (mark === "." ? marks.eitherPoint : marks.eitherComma) > 0;
}
