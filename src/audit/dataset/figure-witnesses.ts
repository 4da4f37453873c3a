import { dataReasons, verdictOfReason } from "../../model/audit-reason.ts";
import type { SumRule } from "../footing/sum-rule.ts";
import { rowsOf } from "../footing/sum-rule.ts";
import type { PrintedComparisons } from "./printed-comparisons.ts";

/** Checks that a figure stands in besides the one that is looked at. */
export interface Witnesses {
  readonly agreeing: number;
  readonly failing: number;
}

/** What the other comparisons and the sums say of each figure: one that agrees elsewhere is hardly wrong here. */
export class FigureWitnesses {
  readonly #agreeing = new Map<number, number>();
  readonly #failing = new Map<number, number>();

  constructor(printed: PrintedComparisons, reasons: Uint8Array, rules: readonly SumRule[]) {
    const count = (rows: readonly number[], agrees: boolean) => {
      const counts = agrees ? this.#agreeing : this.#failing;
      for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
    };
    for (let row = 0; row < reasons.length; row++) {
      const verdict = verdictOfReason(dataReasons[reasons[row] ?? 0] ?? "agrees");
      const pair = verdict === "unverifiable" || verdict === "doubtful" ? undefined : printed.plainOperands(row);
      if (pair) count([pair.value, pair.base], verdict === "consistent");
    }
    for (const { checks } of rules) for (const check of checks) count(rowsOf(check), check.fit !== "differs");
  }

  /** Without the failing check that asks. */
  of(observation: number): Witnesses {
    return {
      agreeing: this.#agreeing.get(observation) ?? 0,
      failing: Math.max(0, (this.#failing.get(observation) ?? 0) - 1),
    };
  }
}
