import type { Guess } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import { periodName } from "../cells/period-name.ts";
import { readValue } from "../cells/read-value.ts";
import { saysGrowth, saysPercent } from "./column-words.ts";
import { endsSaid } from "./ends-said.ts";
import {
  changeShown,
  type DatedColumn,
  type DatedColumns,
  datedColumns,
  type Printed,
  type PrintedChange,
  printedChange,
} from "./printed-change.ts";
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

/**
 * The columns of change among columns of periods, as their figures bear out: `2022,2023,Tăng/giảm (%)`, `2022,2023,2023/2022`. One that says a
 * period may be a change to it, from it, or from one to another, where no other column is called as it is: `% change 2016/17-2018/19`.
 */
export function changesAcross({ profiles, columns, rows, decimalOf }: Input): readonly ChangeAcross[] {
  const named = columns.flatMap((column): readonly Named[] => {
    const found = periodName(profiles[column]?.name ?? "");
    return found && !isOfTwoYears(profiles[column]?.name ?? "")
      ? [{ column, period: found.period, name: found.rest }]
      : [];
  });
  const groups = byName(named);
  const dated = named.filter(({ name }) => (groups.get(name)?.inPlace.length ?? 0) > 1);
  if (dated.length < 2) return [];
  const figures = figuresOf(rows.slice(0, 400), columns, decimalOf);
  const at = (row: number, column: number) => figures.get(column)?.get(row);
  const periods = new Set(dated.map(({ column }) => column));
  const alike = byName(dated);
  let last = 0;
  return columns.flatMap((column): readonly ChangeAcross[] => {
    if (periods.has(column)) return [];
    while ((dated[last + 1]?.column ?? Number.POSITIVE_INFINITY) < column) last++;
    const name = dated[last]?.name ?? "";
    const { name: own = "", sign } = profiles[column] ?? {};
    const says = { isSaid: saysGrowth(own), isPercent: sign !== undefined || saysPercent(own) };
    const printing = [...(figures.get(column)?.keys() ?? [])];
    const all = alike.get(name) ?? none;
    const ends = endsSaid(own, all);
    const change =
      (ends && printedChange(column, ends, printing, at, says)) ?? printedChange(column, all, printing, at, says);
    return change ? [{ ...change, column, name }] : [];
  });
}

const none = datedColumns([]);

function byName(dated: readonly Named[]): ReadonlyMap<string, DatedColumns> {
  const columns = new Map<string, Named[]>();
  for (const each of dated) {
    const known = columns.get(each.name);
    if (known) known.push(each);
    else columns.set(each.name, [each]);
  }
  return new Map([...columns].map(([name, each]) => [name, datedColumns(each)]));
}

/** By column and row: the numbers that are there. Short rows below very many names cost what they hold. */
function figuresOf(rows: Input["rows"], columns: readonly number[], decimalOf: Input["decimalOf"]) {
  const figures = new Map(columns.map((column) => [column, new Map<number, Printed>()]));
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries()) {
      const read = text === "" ? undefined : readValue(text, decimalOf(column));
      if (read?.kind === "number") figures.get(column)?.set(row, read);
    }
  return figures;
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
