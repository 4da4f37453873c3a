import type { SumRule } from "../footing/sum-rule.ts";
import type { LikelySlip } from "../revisions/likely-slip.ts";
import { likelySlips, slipsInBase } from "../revisions/slip-likelihood.ts";
import { ColumnSizes } from "./column-sizes.ts";
import { FigureWitnesses } from "./figure-witnesses.ts";
import type { ComparisonJudgement } from "./judgement.ts";
import type { PrintedComparisons } from "./printed-comparisons.ts";

/** A slip of the keys that a disagreement is likely to come from; `weight` against the others of the same comparison. */
export interface KeyedCause extends LikelySlip {
  readonly weight: number;
}

/** A range wider than that is met by some slip or other of almost any number. */
const widestRange = 0.01;
const fewestDigits = 3;
/** Of what is a tenth as likely as the likeliest nothing is told, and no more than so many. */
const leastLikely = 0.1;
const mostTold = 3;
/** What another check of the same figure says, for it and against it. */
const ifAgreesElsewhere = 0.05;
const ifFailsElsewhere = 8;

/**
 * Which slip of the keys stands behind a comparison that differs from figures of its own publication: in the number that is printed, in
 * its value or in its base. What a number would be in its column, and the other checks of the two figures, say which.
 */
export class KeyedCauses {
  readonly #printed: PrintedComparisons;
  readonly #prints: ColumnSizes;
  readonly #figures: ColumnSizes;
  readonly #witnesses: FigureWitnesses;

  constructor(printed: PrintedComparisons, reasons: Uint8Array, rules: readonly SumRule[]) {
    this.#printed = printed;
    this.#prints = new ColumnSizes(printed.panel.reported);
    this.#figures = new ColumnSizes(printed.panel.observations);
    this.#witnesses = new FigureWitnesses(printed, reasons, rules);
  }

  /** The likeliest first. */
  of(judgement: ComparisonJudgement): readonly KeyedCause[] {
    const { row, recomputed, value, base } = judgement;
    if (!recomputed || !value || !base || !this.#printed.plainOperands(row)) return [];
    const stored = this.#printed.storedOf(row);
    const size = Math.abs(recomputed.exact.toNumber());
    const isNarrow = recomputed.range.width().toNumber() + (stored.step?.toNumber() ?? 0) <= widestRange * size;
    const slips = [...likelySlips(judgement, stored), ...slipsInBase(judgement, stored)];
    const found = slips.flatMap((slip): readonly KeyedCause[] => {
      if (!slip.mends || (slip.slip !== "power-of-ten" && !this.#tells(judgement, slip, isNarrow))) return [];
      return [{ ...slip, weight: slip.likelihood * this.#speaksFor(judgement, slip) }];
    });
    found.sort((a, b) => b.weight - a.weight);
    const most = found[0]?.weight ?? 0;
    return found.filter(({ weight }) => weight >= most * leastLikely).slice(0, mostTold);
  }

  #tells({ value, base }: ComparisonJudgement, { where }: LikelySlip, isNarrow: boolean): boolean {
    const figure = where === "value" ? value : where === "base" ? base : undefined;
    if (!figure) return isNarrow;
    const digits = figure.figure.exact.abs().toString().replace(".", "").replace(/^0+/, "").length;
    return isNarrow && digits >= fewestDigits;
  }

  #speaksFor({ row, value, base }: ComparisonJudgement, { where, corrected }: LikelySlip): number {
    if (where === "reported") return this.#prints.favours(row, corrected.toNumber());
    const [observation = -1] = (where === "value" ? value : base)?.rows ?? [];
    const { agreeing, failing } = this.#witnesses.of(observation);
    const size = this.#figures.favours(observation, corrected.toNumber());
    return size * (agreeing > 0 ? ifAgreesElsewhere : 1) * (failing > 0 ? ifFailsElsewhere : 1);
  }
}
