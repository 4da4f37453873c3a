import type { Block } from "./blocks.ts";
import type { Figures } from "./figures.ts";
import type { Grid } from "./grid.ts";

/**
 * Columns of percentages against a year, whose header leaves open how they are held, as their figures show it: `2019 vs 2018` around 10, or
 * below zero, is a change; around 110 it is percent of that year. Columns of one table whose headers leave it open are held alike: 49.6 beside
 * columns around 75 and 90 is percent of a year that was twice as good.
 */
export function asShown(figures: readonly Figures[], grid: Grid, block: Block): readonly Figures[] {
  const open = new Map(figures.filter(isOpen).map((each) => [each, shownIn(each, grid, block)]));
  const isOfBase = [...open.values()].some(({ middle, least }) => middle > usual / 2 && least >= 0);
  return figures.map((each) => {
    const shown = open.get(each);
    if (!each.comparison || !shown || (shown.least >= 0 && (isOfBase || shown.middle > usual / 2))) return each;
    return { ...each, comparison: { ...each.comparison, measure: "percent-change" } };
  });
}

/** What percent of a year is where nothing has changed. */
const usual = 100;

function isOpen({ comparison }: Figures): boolean {
  return comparison !== undefined && comparison.measure === undefined && isOfYears(comparison);
}

/** The middle and the least of a column's figures. */
function shownIn({ column }: Figures, grid: Grid, block: Block): { readonly middle: number; readonly least: number } {
  const shown = block.body
    .flatMap((row) => {
      const cell = grid.at(row, column);
      return cell?.is === "number" ? [cell.value] : [];
    })
    .sort((a, b) => a - b);
  return { middle: shown[shown.length >> 1] ?? usual, least: shown[0] ?? 0 };
}

function isOfYears({ to, period }: NonNullable<Figures["comparison"]>): boolean {
  return to === "prior-year" || to === "prior-period" || (to === undefined && period !== undefined);
}
