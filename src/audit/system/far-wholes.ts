import type { Reading } from "../../claims/claim.ts";
import { contextOf, namedIn, wholeNameOf } from "../../claims/naming.ts";
import { isPart, partOf } from "../../claims/shared-part.ts";
import { percentOf } from "../../compare/percent-of.ts";
import { samePeriod } from "../../facts/frame-agreement.ts";
import { type Passage, quantitiesBefore } from "../../facts/passage.ts";
import { isLevel, type Quantity, says } from "../../facts/quantity.ts";
import type { Candidate } from "../odds/candidate.ts";
import { factOf } from "./fact.ts";
import { type FarReading, mostFar, type OpenClaim, pairOf, type Surroundings, triedNearby } from "./far-readings.ts";
import { lead } from "./level-index.ts";

/**
 * Wholes that stand anywhere in the passage: `6,47 tỷ USD. Số vốn này chiếm 31,8% tổng vốn đầu tư …` and, paragraphs later, `tổng vốn
 * đầu tư đăng ký đạt 20,33 tỷ USD`. Those are tried that are named as the percentage names its whole, that are totals, or that
 * the text leads with; in the unit of the part, larger, and not of another time. The best named come first, whatever they make.
 */
export function farWholes({ claim, near }: OpenClaim, surroundings: Surroundings): FarReading[] {
  if (claim.kind !== "share" || claim.reported.direction) return [];
  const { passage } = surroundings;
  const { words } = wholeNameOf(claim.reported);
  const readings: Reading[] = [];
  const own = partsOf(claim.reported, near, surroundings);
  for (const part of [...own, ...partsAround(claim.reported, own, surroundings)]) {
    const natural = own.includes(part);
    const tried = new Set(near.flatMap(({ reading }) => reading.operands.map(({ quantity }) => factOf(quantity))));
    const scored = surroundings.levels
      .namedBy(part.numeral.unit.base, words)
      .concat(part.numeral.unit.base === "" ? countsOf(words, surroundings) : [])
      .filter((whole) => whole !== part && isPart(whole) && isLarger(whole, part) && !tried.has(factOf(whole)))
      .flatMap((whole) => scoredWhole(claim.reported, part, whole, surroundings) ?? [])
      .filter(({ named }) => natural || named === 1)
      .sort((a, b) => b.score - a.score || distance(a.whole, part) - distance(b.whole, part));
    for (const { whole, rule } of scored) {
      if (readings.length >= mostFar) break;
      if (tried.has(factOf(whole))) continue;
      tried.add(factOf(whole));
      readings.push(pairOf(percentOf, part, whole, "possible", natural ? rule : `${rule} of part around`));
    }
  }
  return readings.map((reading) => ({ claim, reading }));
  function distance(a: Quantity, b: Quantity): number {
    return Math.abs(a.index - b.index) / passage.quantities.length;
  }
}

/** `3,396, or 18 per cent of all births`: what the percentage is of, counted by its own noun. */
function countsOf(name: readonly string[], { levels }: Surroundings): Quantity[] {
  const noun = name[0];
  return noun === undefined ? [] : levels.namedBy(noun, [noun]);
}

/** The parts that were tried with wholes nearby, else the number that the percentage is of. */
export function partsOf(reported: Quantity, near: readonly Candidate[], { passage }: Surroundings): Quantity[] {
  const tried = triedNearby(
    near.filter(({ reading }) => reading.formula === percentOf),
    0,
  ).slice(0, 2);
  const first = tried.length > 0 ? undefined : (partOf(passage, reported) ?? partFurtherBack(passage, reported));
  const parts = first ? [first] : tried;
  return parts.filter((part) => part.numeral.unit.base !== "" || part.numeral.unit.kind === "none");
}

/** `6,47 tỷ USD …. Số vốn này chiếm 31,8%`: the last level of the sentences before, where the percentage has none of its own. */
function partFurtherBack(passage: Passage, reported: Quantity): Quantity | undefined {
  return quantitiesBefore(passage, reported, 3, 8).find(
    (part) => isPart(part) && isLevel(part) && part.depth === 0 && part.numeral.unit.base !== "",
  );
}

/**
 * `tổng số nợ phải trả là 8.570 tỷ, vốn chủ sở hữu chỉ có 1.879 tỷ. Hệ số nợ chiếm 82% tổng tài sản`: the other levels of its
 * sentence and of the two before, of which the percentage may be where it names its whole in full.
 */
function partsAround(reported: Quantity, own: readonly Quantity[], { passage }: Surroundings): Quantity[] {
  return quantitiesBefore(passage, reported, 2, 8)
    .filter((part) => isPart(part) && isLevel(part) && part.depth === 0 && part.numeral.unit.base !== "")
    .filter((part) => !own.includes(part))
    .slice(0, mostAround);
}

const mostAround = 3;

interface Scored {
  readonly whole: Quantity;
  /** What part of the whole's name, as the percentage gives it, stands by the number. */
  readonly named: number;
  readonly rule: string;
  readonly score: number;
}

/** How well a number is named as the whole; undefined for one of another time, or that nothing speaks for. */
function scoredWhole(
  reported: Quantity,
  part: Quantity,
  whole: Quantity,
  { passage, frames }: Surroundings,
): Scored | undefined {
  const [own, other] = [frames.of(part), frames.of(whole)];
  const period = samePeriod(own, other);
  // A period that was only carried on from earlier sentences tells nothing apart for sure.
  if (period === "disagree" && own.sure === "sure" && other.sure === "sure") return undefined;
  const name = wholeNameOf(reported);
  const named = namedIn(name, contextOf(passage, whole));
  const total = says(whole, "total") || says(whole, "among");
  const leads = whole.sentence < lead;
  if (named < 0.5 && !total && !leads) return undefined;
  const rule = ruleOf(named >= 0.5, name.implied, total);
  const score =
    3 * named + (total ? 2 : 0) + (leads ? 1 : 0) + (period === "agree" ? 1 : period === "disagree" ? -1 : 0);
  return { whole, named, rule, score };
}

function ruleOf(named: boolean, implied: boolean, total: boolean): string {
  if (!named) return total ? "far total" : "far lead";
  if (implied) return "far implied whole";
  return total ? "far named total" : "far named whole";
}

export function isLarger(whole: Quantity, part: Quantity): boolean {
  return inBaseUnits(whole) > inBaseUnits(part);
}

function inBaseUnits({ double, numeral }: Quantity): number {
  return double * 10 ** numeral.unit.scale;
}
