import type { HeaderComparison } from "../../../language/header-meaning.ts";
import type { Guess } from "../../../model/diagnostic.ts";
import { said } from "../../../model/guess-said.ts";
import { formatPeriod } from "../../../model/period-notation.ts";
import { saysPercent } from "../../layout/column-words.ts";
import { endsSaid, yearsSaid } from "../../layout/ends-said.ts";
import {
  changeShown,
  type DatedColumn,
  datedColumns,
  type PrintedChange,
  printedChange,
} from "../../layout/printed-change.ts";
import type { Block } from "./blocks.ts";
import { type Figures, headerShown } from "./figures.ts";
import type { Grid } from "./grid.ts";

/** A column of a sheet, and what its figures show that it is. */
interface Shown {
  readonly figures: Figures;
  readonly change: PrintedChange;
}

/**
 * Columns that do not say what they compare with, where their figures are in most rows the change between two columns that have
 * periods: `2022 | 2023 | Tăng/giảm`.
 */
export function changesShown(all: readonly Figures[], grid: Grid, block: Block): readonly Shown[] {
  if (all.length > mostCompared) return [];
  const rows = block.body.slice(0, 400);
  const at = (row: number, column: number) => {
    const cell = grid.at(rows[row] ?? -1, column);
    if (cell?.is === "year") return { value: cell.value, decimals: 0 };
    return cell?.is === "number" ? { value: cell.value, decimals: Math.max(0, cell.decimals) } : undefined;
  };
  return all.flatMap((figures): readonly Shown[] => {
    if ((figures.isDated && !mayChange(figures)) || figures.scenario === "plan" || !isOpen(figures.comparison))
      return [];
    const dated = all.flatMap((each): readonly (DatedColumn & { readonly name: string })[] =>
      each.isDated && each.period && !each.comparison && each.scenario !== "plan"
        ? [{ column: each.column, period: each.period, name: each.name }]
        : [],
    );
    const name = (dated.findLast(({ column }) => column < figures.column) ?? dated[0])?.name;
    const alike = dated.filter((each) => each.name === name);
    const of = datedColumns(alike);
    const says = {
      isSaid: figures.comparison !== undefined,
      isPercent: figures.units.includes("%") || saysPercent(figures.header),
    };
    const [ends, printing] = [endsSaid(figures.header, of), [...rows.keys()]];
    const change =
      (ends && printedChange(figures.column, ends, printing, at, says)) ??
      printedChange(figures.column, of, printing, at, says);
    const comparison = change && (change.scale === 100 || isDifference(change)) ? saying(change) : undefined;
    if (!change || !comparison || isSaid(figures, change)) return [];
    return [{ figures: { ...figures, name: name ?? "", period: change.after.period, comparison }, change }];
  });
}

/** No table of a report has as many columns that are made of each other, and each is held against all. */
export const mostCompared = 1000;

/** The column, told with its arithmetic. */
export function changeGuess({ figures, change }: Shown): Omit<Guess, "place"> {
  const { after, before, comparison, agree, rows } = change;
  const [now, then] = [after, before].map(({ period }) => formatPeriod(period));
  const as = changeShown(headerShown(figures), now ?? "", then ?? "", comparison.measure);
  return { what: "roles", as, because: said("rows-agree", agree, rows) };
}

/** A change that says a period may be one to it, from it, or from one to another: `% change 2016-2018`, `Change since 2016`. */
function mayChange({ comparison, period, header }: Figures): boolean {
  return comparison !== undefined || period?.kind === "to-date" || yearsSaid(header).length === 2;
}

function isOpen(comparison: HeaderComparison | undefined): boolean {
  return !comparison || (comparison.to === undefined && comparison.period === undefined);
}

/** Whether the column says it itself: `Growth`, `Change (%)`, over the year before where it names none. */
function isSaid({ comparison, units }: Figures, { comparison: { reference, measure } }: PrintedChange): boolean {
  const isPercent = comparison?.measure === "difference" && units.includes("%");
  return (
    reference.kind === "prior-year" &&
    measure === (isPercent ? "percent-change" : comparison?.measure) &&
    measure !== "difference"
  );
}

function isDifference({ comparison }: PrintedChange): boolean {
  return comparison.measure === "difference";
}

/** The change as a header would say it; undefined where it has no words for that. */
function saying({ comparison: { reference, measure }, before }: PrintedChange): HeaderComparison | undefined {
  const way = measure === "percent-change" || measure === "percent-of" ? measure : "absolute-difference";
  if (reference.kind === "prior-year" || reference.kind === "prior-period") return { to: reference.kind, measure: way };
  const { period } = before;
  if (period.kind !== "regular" || period.frequency !== "A") return undefined;
  return { period: { is: "year", year: period.ordinal }, measure: way };
}
