import { difference } from "../compare/difference.ts";
import type { Claim, Reading } from "./claim.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "./passage.ts";
import { isPercent, type Quantity } from "./quantity.ts";
import { referenceOf } from "./reference.ts";

/** A change of a percentage, in points: `đạt 62,3%, giảm 7,34 điểm phần trăm so với 69,64%`. */
export function pointsClaim(passage: Passage, reported: Quantity): Claim | undefined {
  if (reported.numeral.unit.kind !== "points" || !reported.direction) return undefined;
  const sign = reported.direction.to === "down" ? { sign: -1 as const } : {};
  const levels = [...quantitiesBefore(passage, reported, 2, 10)]
    .filter((level) => isPercent(level) && !level.direction)
    .slice(0, 4);
  const bases = [
    ...quantitiesAfter(passage, reported)
      .filter((base) => isPercent(base) && !base.direction)
      .slice(0, 2),
    ...levels,
  ];
  const readings: Reading[] = [];
  for (const value of levels) {
    for (const base of bases) {
      if (value === base) continue;
      const certain = value === levels[0] && base === bases[0] && !levels.includes(base);
      readings.push({
        operands: [{ quantity: value }, { quantity: base }],
        formula: difference,
        strength: certain ? "certain" : "possible",
        ...sign,
      });
    }
  }
  const reference = referenceOf(passage, reported);
  return {
    kind: "points",
    reported,
    asserted: true,
    direction: reported.direction.to,
    readings,
    ...(reference ? { reference: reference.span } : {}),
  };
}
