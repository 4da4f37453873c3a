import type { Guess } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import { asQuarter, letteredParts } from "../cells/quarter-letters.ts";
import { withYearOfParts } from "./parts-behind.ts";

/** A table with the quarters that it writes as `T1` written as `Q1`. */
export interface LetteredTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly quarters: boolean;
  readonly guess?: Pick<Guess, "what" | "as" | "because">;
}

/** Decides for a whole table, by its names, its cells and the words around it, whether `T1` is a quarter. */
export function letteredTable({
  names: given,
  rows,
  subject,
  above = [],
  around = [subject],
}: {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly subject: string;
  readonly above?: readonly string[];
  readonly around?: readonly string[];
}): LetteredTable {
  const names = withYearOfParts(given, above, around);
  const texts = new Set([...names, ...rows.flatMap((row) => row.filter((cell) => hasLetter.test(cell)))]);
  const found = letteredParts([...texts], [...above, ...around]);
  if (!found) return { names, rows, quarters: false };
  const { is, text, means } = found;
  const guess = { what: "period", as: said("equals", text, means), because: said("no-fifth") } as const;
  if (is === "month") return { names, rows, quarters: false, guess };
  return {
    names: names.map(asQuarter),
    rows: rows.map((row) => row.map((cell) => (cell.includes("T") ? asQuarter(cell) : cell))),
    quarters: true,
    guess,
  };
}

const hasLetter = /\p{L}/u;
