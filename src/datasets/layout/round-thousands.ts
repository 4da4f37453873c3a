import { areRoundThousands, type MarkCounts } from "../cells/decimal-mark.ts";
import type { Profile } from "./profile.ts";

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
