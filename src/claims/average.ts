import { percentOf } from "../compare/percent-of.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "../facts/passage.ts";
import { isLevel, type Quantity, says } from "../facts/quantity.ts";
import type { Formula } from "../model/arithmetic.ts";
import { Rational } from "../model/rational.ts";
import type { Claim } from "./claim.ts";
import { isMean } from "./mean.ts";
import { doubleOf } from "./plausible.ts";
import { Readings } from "./readings.ts";

/** Days, months and years that a total may be spread over. */
const spreads = [365, 366, 90, 91, 92, 181, 182, 184, 30, 31, 12, 3, 6, 9, 5, 10];

/**
 * A mean: `bình quân 22,4 tỉ đồng một doanh nghiệp`, `mật độ 322 người/km2` are a total over the number of things named,
 * `mỗi ngày 16 người` is a total over days. Where the thing is named, its number is the likely divisor.
 */
export function averageClaim(passage: Passage, reported: Quantity): Claim | undefined {
  const per = perUnit(reported);
  const readings = new Readings(reported);
  if (isLevel(reported)) readBracket(readings, bracketAfter(passage, reported), per ?? perWord(reported));
  const said = isMean(reported) || says(reported, "each") || per !== undefined;
  if ((!said && readings.found.length === 0) || !isLevel(reported)) return undefined;
  const before = quantitiesBefore(passage, reported, 1, 10);
  const totals = before.filter(
    (total) => isLevel(total) && isTotalOf(total, reported) && doubleOf(total) > doubleOf(reported),
  );
  // `có thêm 54.501 doanh nghiệp`: what was added is a number of things, too.
  const counts = before.filter(
    (count) => !totals.includes(count) && (isLevel(count) || count.numeral.unit.kind === "count"),
  );
  const named = counts.find((count) => isNamed(count, reported, per) && doubleOf(count) >= 2);
  for (const total of totals) {
    for (const count of counts) {
      const likely = count === named && total === totals[0] && isOneThing(total, count, reported);
      readings.add(percentOf, [{ quantity: total }, { quantity: count }], likely ? "likely" : "possible");
    }
    if (says(reported, "each") || says(reported, "period"))
      for (const spread of spreads) readings.add(over(spread), [{ quantity: total }], "possible");
  }
  const asserted = readings.found.some(({ strength }) => strength === "likely" || strength === "certain");
  return { kind: "average", reported, asserted, direction: "none", readings: readings.found, tries: readings.tries };
}

/** The numbers of a bracket right behind a mean: `850 người/km2 (dân số 1.700.000 người, diện tích 2.500 km2)`. */
function bracketAfter(passage: Passage, reported: Quantity): readonly Quantity[] {
  const [first, ...rest] = quantitiesAfter(passage, reported);
  if (first?.head !== reported || first.depth !== reported.depth + 1) return [];
  return [first, ...rest.filter((other) => other.bracket === first.bracket)].filter(isLevel);
}

/** What a mean was made of, where a bracket says a total and what it was shared among, and nothing else. */
function readBracket(readings: Readings, inside: readonly Quantity[], per: string | undefined): void {
  const { reported } = readings;
  if (per === undefined) return;
  const total = inside.find((one) => isTotalOf(one, reported));
  const count = inside.find((one) => one !== total && isNamed(one, reported, per));
  if (!total || !count || inside.length > 2) return;
  const operands = [{ quantity: total }, { quantity: count }];
  readings.add(percentOf, operands, "certain", { rule: "count over population in brackets" });
}

/** The total is no mean or price itself, and no other number stands between it and what it is shared among. */
function isOneThing(total: Quantity, count: Quantity, mean: Quantity): boolean {
  const each = [total, count].some(
    (one) => says(one, "each") || says(one, "average") || one.numeral.unit.base.includes("/"),
  );
  const near = Math.abs(total.index - count.index) === 1 && mean.index - Math.max(total.index, count.index) === 1;
  const [next] = mean.after;
  const monthly = next?.is === "mark" && next.mark === "/";
  const sold = mean.before.some((token) => token.is === "word" && token.topic === "price");
  return !each && near && !sold && !monthly && total.sentence === count.sentence && mean.sentence === total.sentence;
}

/** A total over a fixed number of units of time, for `mỗi ngày`, `một tháng`. */
function over(count: number): Formula {
  return (a, operands) => {
    const [total] = operands;
    if (total === undefined) throw new RangeError("an average needs a total");
    return a.div(total, a.constant(Rational.of(BigInt(count))));
  };
}

/** The unit after the slash: `hộ` of `triệu đồng/hộ`. */
function perUnit(quantity: Quantity): string | undefined {
  const [, per] = quantity.numeral.unit.base.split("/");
  return per;
}

/** The word behind the slash where things are counted, and stay in the text: `km2` of `850 người/km2`. */
function perWord({ numeral, after }: Quantity): string | undefined {
  const words = numeral.unit.kind === "count" ? numeral.unit.base.split(" ").length : 0;
  const [slash, word] = after.slice(words);
  return slash?.is === "mark" && slash.mark === "/" && word?.is === "word" ? word.fold : undefined;
}

/** A larger number in the unit of the mean: `đồng` for `đồng/hộ`. */
function isTotalOf(total: Quantity, mean: Quantity): boolean {
  const [unit = ""] = mean.numeral.unit.base.split("/");
  return unit !== "" && total.numeral.unit.base === unit && total.numeral.unit.kind !== "none";
}

/** Whether the words around the mean name what the number counts: `bình quân một doanh nghiệp`, `đồng/hộ`. */
function isNamed(count: Quantity, mean: Quantity, per: string | undefined): boolean {
  const { base } = count.numeral.unit;
  if (base === "") return false;
  if (per !== undefined) return base === per || base.startsWith(`${per} `);
  const words = new Set(
    [...mean.before, ...mean.after].flatMap((token) => (token.is === "word" ? token.fold.split(" ") : [])),
  );
  return base.split(" ").every((word) => words.has(word));
}
