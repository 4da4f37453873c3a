import { type DataReason, dataReasons } from "../../model/data-reason.ts";
import type { Panel } from "../../model/panel.ts";
import type { Rational } from "../../model/rational.ts";
import type { Figures } from "../dataset/known.ts";
import type { PrintedComparisons } from "../dataset/printed-comparisons.ts";
import { wrongSums } from "./blame-sums.ts";
import { type Footing, footPanel } from "./foot.ts";
import type { WrongSum } from "./wrong-sum.ts";

/** What came of a data set's sums: the rules that hold, what was not taken for a total, and what does not add up. */
export interface SumAudit extends Footing {
  /** What was added up: the data set itself, without what stands beside it. */
  readonly panel: Panel;
  readonly figures: Figures;
  readonly checked: number;
  readonly wrong: readonly WrongSum[];
}

/** How far a figure has to move for a printed comparison that agrees to tell. */
const telling = 0.02;

/** Adds up all tables of a panel. A figure whose own printed percentage agrees is not blamed for a sum. */
export function auditSums(printed: PrintedComparisons, reasons: Uint8Array): SumAudit {
  const footing = footPanel(printed.panel, printed.figures);
  const checked = footing.rules.reduce((count, { checks }) => count + checks.length, 0);
  let vouched: ReadonlySet<number> | undefined;
  const isVouched = (row: number, to: Rational): boolean => {
    vouched ??= vouchedRows(printed, reasons);
    const own = printed.figures.at(row).figure.exact.toNumber();
    return vouched.has(row) && Math.abs(to.toNumber() / own - 1) > telling;
  };
  return {
    ...footing,
    panel: printed.panel,
    figures: printed.figures,
    checked,
    wrong: wrongSums(footing.rules, printed.figures, isVouched),
  };
}

/** The observations that printed comparisons agree with. */
function vouchedRows(printed: PrintedComparisons, reasons: Uint8Array): ReadonlySet<number> {
  const found = new Set<number>();
  for (let row = 0; row < reasons.length; row++) {
    const reason: DataReason = dataReasons[reasons[row] ?? 0] ?? "agrees";
    const pair = reason === "agrees" ? printed.plainOperands(row) : undefined;
    if (pair) found.add(pair.value).add(pair.base);
  }
  return found;
}
