import type { Block } from "./blocks.ts";
import type { Figures } from "./figures.ts";
import type { Grid } from "./grid.ts";

/**
 * Columns of percentages against a year, whose header leaves open how they are held, as their figures show it: `2019 vs 2018` around 10, or
 * below zero, is a change; around 110 it is percent of that year.
 */
export function asShown(figures: readonly Figures[], grid: Grid, block: Block): readonly Figures[] {
  return figures.map((each) => {
    const { comparison, column } = each;
    const isOpen = comparison && comparison.measure === undefined && isOfYears(comparison);
    if (!isOpen) return each;
    const shown = block.body
      .flatMap((row) => {
        const cell = grid.at(row, column);
        return cell?.is === "number" ? [cell.value] : [];
      })
      .sort((a, b) => a - b);
    const middle = shown[shown.length >> 1] ?? usual;
    const isChange = middle <= usual / 2 || (shown[0] ?? 0) < 0;
    return isChange ? { ...each, comparison: { ...comparison, measure: "percent-change" } } : each;
  });
}

/** What percent of a year is where nothing has changed. */
const usual = 100;

function isOfYears({ to, period }: NonNullable<Figures["comparison"]>): boolean {
  return to === "prior-year" || to === "prior-period" || (to === undefined && period !== undefined);
}
