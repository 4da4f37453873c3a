import type { Guess } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import { periodName } from "../cells/period-name.ts";
import { readValue } from "../cells/read-value.ts";
import { saysGrowth, saysPercent } from "./column-words.ts";
import { changeShown, type DatedColumn, type PrintedChange, printedChange } from "./printed-change.ts";
import type { Profile } from "./profile.ts";

/** A column of a wide table that is the change between two of its columns of periods. */
export interface ChangeAcross extends PrintedChange {
  readonly column: number;
  /** What those two are called without their periods. */
  readonly name: string;
}

interface Input {
  readonly profiles: readonly Profile[];
  /** The columns of figures. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly decimalOf: (column: number) => "." | ",";
}

interface Named extends DatedColumn {
  readonly name: string;
}

/** The columns of change among columns of periods, as their figures bear out: `2022,2023,Tăng/giảm (%)`, `2022,2023,2023/2022`. */
export function changesAcross({ profiles, columns, rows, decimalOf }: Input): readonly ChangeAcross[] {
  const dated = columns.flatMap((column): readonly Named[] => {
    const found = periodName(profiles[column]?.name ?? "");
    return found && !isOfTwoYears(profiles[column]?.name ?? "")
      ? [{ column, period: found.period, name: found.rest }]
      : [];
  });
  const sample = rows.slice(0, 400);
  const at = (row: number, column: number) => {
    const read = readValue(sample[row]?.[column] ?? "", decimalOf(column));
    return read.kind === "number" ? read : undefined;
  };
  return columns.flatMap((column): readonly ChangeAcross[] => {
    if (dated.some((each) => each.column === column)) return [];
    const name = (dated.findLast((each) => each.column < column) ?? dated[0])?.name ?? "";
    const alike = dated.filter((each) => each.name === name);
    const { name: own = "", sign } = profiles[column] ?? {};
    const says = { isSaid: saysGrowth(own), isPercent: sign !== undefined || saysPercent(own) };
    const change = printedChange(column, alike, sample.length, at, says);
    return change ? [{ ...change, column, name }] : [];
  });
}

/** `2023/2022`, as no span of years is written. */
function isOfTwoYears(name: string): boolean {
  const [later = 0, earlier = 0, ...more] = (name.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number);
  return more.length === 0 && later > earlier && earlier > 0;
}

/** Columns of change, as the user is told of them. */
export function changeGuesses(
  changes: readonly ChangeAcross[],
  names: readonly string[],
): readonly Omit<Guess, "place">[] {
  return changes.map(({ column, after, before, comparison: { measure }, scale, agree, rows }) => {
    const [own = "", now = "", then = ""] = [column, after.column, before.column].map((each) => names[each]);
    const shown = changeShown(own, now, then, measure);
    const isFraction = scale === 1 && measure !== "difference";
    return {
      what: "roles",
      as: isFraction ? said("fraction", shown) : shown,
      because: said("rows-agree", agree, rows),
    };
  });
}
