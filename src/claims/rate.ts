import { rate } from "../compare/rate.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "../facts/passage.ts";
import { isLevel, type Quantity, says } from "../facts/quantity.ts";
import type { Token } from "../language/token.ts";
import type { Claim, Operand, Strength } from "./claim.ts";
import { doubleOf } from "./plausible.ts";
import { Readings } from "./readings.ts";
import { isBase } from "./reference.ts";

/**
 * So many for each 1,000, 10,000 or 100,000: `25 ca/100.000 dân (450 ca trên 2 triệu dân)`, `752 ca, tỷ lệ 39,6 ca/100.000 dân, dân
 * số 1,9 triệu`. Cases over population, for the round number that follows.
 */
export function rateClaim(passage: Passage, reported: Quantity): Claim | undefined {
  const [per] = quantitiesAfter(passage, reported);
  if (!per || reported.direction || !isRateBase(per)) return undefined;
  const readings = new Readings(reported);
  const bracket = bracketAfter(passage, reported, per);
  readRates(readings, per, bracket, "certain", bracket.length === 2 ? "count over population in brackets" : undefined);
  if (readings.found.length === 0) {
    const before = quantitiesBefore(passage, reported, 4, 24);
    readRates(
      readings,
      per,
      [...before, ...quantitiesAfter(passage, per)].filter((one) => isNear(one, reported, per)),
      "likely",
    );
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

/** The 100.000 of `9,8 ca trên 100.000 dân` and of `9,8 ca/100.000 dân`: a power of ten from 1,000 right after a smaller number. */
export function isRateBase(per: Quantity): boolean {
  const { previous, numeral } = per;
  if (!previous || per.depth !== previous.depth || per.token - previous.token > 4) return false;
  const power = Math.log10(doubleOf(per));
  const named = numeral.unit.base !== "" || says(per, "each");
  const round = Number.isInteger(power) && power >= 3 && named;
  return round && previous.double < per.double && previous.clause === per.clause && !isLevelOfMany(previous);
}

/** `450 triệu ca trên 100.000 dân` is no rate. */
function isLevelOfMany(quantity: Quantity): boolean {
  return quantity.numeral.unit.scale !== 0;
}

/** The numbers of a bracket right behind the rate: `25 ca/100.000 dân (450 ca trên 2 triệu dân)`. */
function bracketAfter(passage: Passage, reported: Quantity, per: Quantity): Quantity[] {
  const [first, ...rest] = quantitiesAfter(passage, per);
  if (first?.head !== per || first.depth !== reported.depth + 1) return [];
  return [first, ...rest.filter((other) => other.bracket === first.bracket)];
}

function readRates(
  readings: Readings,
  per: Quantity,
  near: readonly Quantity[],
  firm: Strength,
  rule: string | undefined = undefined,
): void {
  const { reported } = readings;
  const levels = near.filter((level) => isLevel(level) && level !== per && !isRateBase(level) && !isBase(level));
  const populations = once(
    per.numeral.unit.base === ""
      ? levels.filter((level) => doubleOf(level) === Math.max(...levels.map((one) => doubleOf(one)))).slice(0, 1)
      : levels.filter((level) => isPopulation(level, per) && doubleOf(level) > doubleOf(per)),
  );
  const counts = levels.filter(
    (level) => !populations.includes(level) && isCountOf(level, reported) && doubleOf(level) > doubleOf(reported),
  );
  const only = populations.length === 1 && counts.length === 1 && firm !== "possible";
  for (const count of counts) {
    for (const population of populations) {
      if (count === population) continue;
      const of = rule === undefined ? { quantity: population } : divisor(count, population);
      const operands = [{ quantity: count }, of, { quantity: per }];
      if (populations.length === 1 && per.numeral.unit.base !== "" && isApposed(count, reported))
        readings.add(rate, operands, "likely", { rule: "count beside" });
      else readings.add(rate, operands, only ? firm : "possible", rule === undefined ? {} : { rule });
    }
  }
}

/** `71 infant deaths, a rate of 3.7 per 1,000 live births`, `48 deaths, or 2.5 per 1,000`: right behind the count, which it tells again. */
function isApposed(count: Quantity, reported: Quantity): boolean {
  const isNear = reported.previous === count && reported.depth === count.depth && reported.token - count.token <= 8;
  return isNear && (says(reported, "share") || says(reported, "reach")) && !reported.direction;
}

/**
 * The population of a calculation that is written out, `450 ca trên 2 triệu dân`: the word between divides, and sets no limit. One digit
 * alone, `2 triệu`, is what was divided by; rounded to that it would agree with anything.
 */
function divisor(count: Quantity, population: Quantity): Operand {
  if (population.previous !== count) return { quantity: population };
  return tellingDigits(population) < 2
    ? { quantity: population, exact: true }
    : { quantity: population, unlimited: true };
}

function tellingDigits({ numeral }: Quantity): number {
  return numeral.lastPlace < 0 ? 2 : numeral.value.toString().replace(/0+$/, "").length;
}

/** The numbers without those that are printed again. */
function once(levels: readonly Quantity[]): Quantity[] {
  return levels.filter((level, at) => levels.findIndex((other) => other.double === level.double) === at);
}

/** Counted in what the rate is given for, or named by it: `2 triệu dân`, `dân số 1,9 triệu người`. */
function isPopulation({ numeral, before }: Quantity, per: Quantity): boolean {
  const { base } = per.numeral.unit;
  return isOfNoun(numeral.unit.base, base) || before.some((token) => isWord(token, base));
}

/** `births` and `live births`: one noun, with or without what tells its kind. */
function isOfNoun(one: string, other: string): boolean {
  return one === other || (one !== "" && other !== "" && (one.endsWith(` ${other}`) || other.endsWith(` ${one}`)));
}

function isWord(token: Token, word: string): boolean {
  return token.is === "word" && token.fold.split(" ").includes(word.split(" ")[0] ?? word);
}

/** Counted in the rate's own unit; where that prints none, as `150/100.000 dân` does not, any count. */
function isCountOf({ numeral }: Quantity, reported: Quantity): boolean {
  const { base } = reported.numeral.unit;
  return base === "" || reported.pair === "first" ? numeral.unit.kind === "count" : numeral.unit.base === base;
}

/** In the sentence or the one before; a population may stand a few sentences back. */
function isNear(other: Quantity, reported: Quantity, per: Quantity): boolean {
  return reported.sentence - other.sentence <= (isPopulation(other, per) ? 4 : 1);
}
