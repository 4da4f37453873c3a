import { rate } from "../compare/rate.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "../facts/passage.ts";
import { isLevel, type Quantity } from "../facts/quantity.ts";
import type { Claim } from "./claim.ts";
import { Readings } from "./readings.ts";

/** `120 ca trên 800.000 dân, tỷ lệ 15 ca trên 100.000 dân`: cases over population, for the round number that follows. */
export function rateClaim(passage: Passage, reported: Quantity): Claim | undefined {
  const [per, ...after] = quantitiesAfter(passage, reported);
  if (!per || !isLevel(reported) || !isRoundBase(reported, per)) return undefined;
  const near = [...quantitiesBefore(passage, reported, 2, 12), ...after].filter(isLevel);
  const populations = near.filter(
    (other) => other.numeral.unit.base === per.numeral.unit.base && other.double > per.double,
  );
  const counts = near.filter(
    (other) => other.numeral.unit.base === reported.numeral.unit.base && other.double > reported.double,
  );
  const readings = new Readings(reported);
  const only = populations.length === 1 && counts.length === 1;
  for (const count of counts) {
    for (const population of populations) {
      const operands = [{ quantity: count }, { quantity: population }, { quantity: per }];
      readings.add(rate, operands, only ? "likely" : "possible");
    }
  }
  return {
    kind: "rate",
    reported,
    asserted: true,
    direction: "none",
    readings: readings.found,
    tries: readings.tries,
  };
}

/** `9,8 ca trên 100.000 dân`, `9,8 ca/100.000 dân`: a power of ten from 1,000 right after a smaller number. */
function isRoundBase(reported: Quantity, per: Quantity): boolean {
  const power = Math.log10(per.double);
  const close = per.token - reported.token <= 4 && per.numeral.unit.base !== "" && per.depth === reported.depth;
  return (
    close && Number.isInteger(power) && power >= 3 && reported.double < per.double && reported.numeral.unit.base !== ""
  );
}
