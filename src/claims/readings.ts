import { difference } from "../compare/difference.ts";
import { percentChange } from "../compare/percent-change.ts";
import { percentFall } from "../compare/percent-fall.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { Formula } from "../model/arithmetic.ts";
import type { ClaimKind } from "../model/claim.ts";
import { comparedWith } from "./beside.ts";
import type { Operand, Reading, Strength } from "./claim.ts";
import { doubleOf, isNear, roughly } from "./plausible.ts";
import { areOpposed, signedBeside } from "./sides.ts";

/** What a reading may say beside its operands and formula. */
export interface ReadingOptions {
  readonly kind?: ClaimKind;
  readonly rule?: string;
}

/**
 * The readings of one claim as they are found. One that is merely possible and comes nowhere near the reported number is
 * marked as far off; all are counted, since agreement means less the more was tried.
 */
export class Readings {
  readonly reported: Quantity;
  readonly found: Reading[] = [];
  tries = 0;

  constructor(reported: Quantity) {
    this.reported = reported;
  }

  /** A reading over a value and a base, each in the other's unit where its own is left out. */
  pair(formula: Formula, value: Quantity, base: Quantity, strength: Strength, options: ReadingOptions = {}): void {
    // What a gain that turned into a loss changed by in percent, nobody says alike.
    if (changes.has(formula) && areOpposed(value, base)) return;
    const isSigned = formula === difference;
    const [one, other] = isSigned ? [signedBeside(value, base), signedBeside(base, value)] : [value, base];
    this.add(formula, [comparedWith(one, other), comparedWith(other, one)], strength, options);
  }

  add(formula: Formula, operands: readonly Operand[], strength: Strength, options: ReadingOptions = {}): void {
    if (strength === "possible") {
      this.tries++;
      const rough = roughly(formula, operands.map(roughOperand));
      if (!isNear(this.reported, rough)) {
        this.found.push({ operands, formula, strength, ...options, far: true });
        return;
      }
    }
    this.found.push({ operands, formula, strength, ...options });
  }
}

const changes: ReadonlySet<Formula> = new Set([percentChange, percentFall]);

function roughOperand(operand: Operand): number {
  return doubleOf(operand.quantity, operand.scale);
}
