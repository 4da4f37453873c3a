import { ColumnSizes } from "../dataset/column-sizes.ts";
import type { ComparisonJudgement } from "../dataset/judgement.ts";
import type { PrintedComparisons } from "../dataset/printed-comparisons.ts";
import type { LikelySlip } from "./likely-slip.ts";

/** No column is so even that its sizes say more than this. */
const most = 50;

/**
 * How likely slips are once the other numbers of the column are looked at: 10.7 for 107.7 stands out among percentages near 100, whether the
 * base was revised or not, and so does 453,200 among hundreds.
 */
export class SlipSizes {
  readonly #prints: ColumnSizes;
  readonly #figures: ColumnSizes;

  constructor({ panel }: PrintedComparisons) {
    this.#prints = new ColumnSizes(panel.reported);
    this.#figures = new ColumnSizes(panel.observations);
  }

  /** The slips, each as likely as the sizes of its column make it. */
  weighed(slips: readonly LikelySlip[], { row, value }: ComparisonJudgement): readonly LikelySlip[] {
    return slips.map((slip) => {
      const [sizes, at] = slip.where === "reported" ? [this.#prints, row] : [this.#figures, value?.rows[0] ?? -1];
      const favours = sizes.favours(at, slip.corrected.toNumber());
      return { ...slip, likelihood: slip.likelihood * Math.min(most, Math.max(1 / most, favours)) };
    });
  }
}
