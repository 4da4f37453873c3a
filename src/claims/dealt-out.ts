import { difference } from "../compare/difference.ts";
import { percentChange } from "../compare/percent-change.ts";
import { percentFall } from "../compare/percent-fall.ts";
import { percentOf } from "../compare/percent-of.ts";
import { likeness } from "../facts/likeness.ts";
import type { Passage } from "../facts/passage.ts";
import { isLevel, isPercent, type Quantity } from "../facts/quantity.ts";
import type { Token } from "../language/token.ts";
import type { Formula } from "../model/arithmetic.ts";
import type { ClaimKind } from "../model/claim.ts";
import type { Claim } from "./claim.ts";
import { isOfLevelsBefore } from "./held-before.ts";

/**
 * Lists that a word deals out to each other, the first to the first: `$31.2 million and $25.0 million, or 26% and 25% of revenue of $120
 * million and $100 million, respectively`; `$44.1 million and $36.7 million in 2019 and 2018, respectively, an increase of 20%`.
 */
export function dealtOutClaims(passage: Passage, sentence: number): Claim[] {
  const tokens = passage.sentences[sentence]?.tokens ?? [];
  if (!tokens.some((token) => token.is === "word" && token.sense?.is === "respectively")) return [];
  const row = passage.bySentence[sentence] ?? [];
  const runs = runsOf(row, tokens);
  return [...sharesOf(runs), ...changesOf(passage, row, runs, tokens)];
}

/** Numbers of one unit with nothing but commas and `and` between them. */
type Run = readonly Quantity[];

function runsOf(row: readonly Quantity[], tokens: readonly Token[]): readonly Run[] {
  const runs: Quantity[][] = [];
  for (const quantity of row) {
    if (quantity.direction || quantity.numeral.inRange || !(isLevel(quantity) || isPercent(quantity))) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joined = last && quantity.previous === last && isJoint(tokens.slice(last.token + 1, quantity.token));
    if (run && last && joined && likeness(last, quantity) !== "none") run.push(quantity);
    else runs.push([quantity]);
  }
  return runs.filter((run) => run.length > 1);
}

function isJoint(between: readonly Token[]): boolean {
  return between.every((token) =>
    token.is === "mark" ? token.mark === "," : token.is === "word" && token.sense?.is === "and",
  );
}

/** Percentages between their parts and their wholes. */
function sharesOf(runs: readonly Run[]): Claim[] {
  return runs.flatMap((percents, at) => {
    const [parts, wholes] = [runs[at - 1], runs[at + 1]];
    if (!percents.every(isPercent) || !parts?.every(isLevel) || !wholes?.every(isLevel)) return [];
    if (parts.length !== percents.length || wholes.length !== percents.length) return [];
    return percents.flatMap((percent, place) => {
      const [part, whole] = [parts[place], wholes[place]];
      return part && whole ? [claimOf("share", percent, percentOf, part, whole)] : [];
    });
  });
}

/** A rise or fall behind two levels that are dealt out to two years. */
function changesOf(
  passage: Passage,
  row: readonly Quantity[],
  runs: readonly Run[],
  tokens: readonly Token[],
): Claim[] {
  const levels = runs.filter((run) => run.every(isLevel));
  const [pair, more] = levels;
  const [one, two, third] = pair ?? [];
  const order = orderOfYears(tokens);
  if (!one || !two || third || more || order === 0) return [];
  const [value, base] = order < 0 ? [one, two] : [two, one];
  return row.flatMap((reported): Claim[] => {
    const { direction, numeral } = reported;
    if (!direction || direction.either || reported.index < two.index || !isOfLevelsBefore(passage, reported)) return [];
    if (isPercent(reported))
      return [claimOf("change", reported, direction.to === "up" ? percentChange : percentFall, value, base)];
    const alike = numeral.unit.kind !== "points" && likeness(reported, value) === "same";
    const operands = direction.to === "up" ? ([value, base] as const) : ([base, value] as const);
    return alike ? [claimOf("difference", reported, difference, ...operands)] : [];
  });
}

/** `2019 and 2018`: -1 where the later comes first, 1 where it comes last; 0 where no two years stand side by side. */
function orderOfYears(tokens: readonly Token[]): number {
  const years = tokens.flatMap((token, at) => (isYear(token) ? [{ value: token.value.toNumber(), at }] : []));
  const pairs = years.flatMap((year, at) => {
    const next = years[at + 1];
    return next && isJoint(tokens.slice(year.at + 1, next.at)) ? [Math.sign(next.value - year.value)] : [];
  });
  return pairs.length === 1 ? (pairs[0] ?? 0) : 0;
}

function isYear(token: Token): token is Extract<Token, { readonly is: "numeral" }> {
  return token.is === "numeral" && token.role === "date" && token.value.toNumber() >= 1900;
}

function claimOf(kind: ClaimKind, reported: Quantity, formula: Formula, ...operands: readonly Quantity[]): Claim {
  return {
    kind,
    reported,
    asserted: true,
    direction: reported.direction?.to ?? "none",
    tries: 1,
    readings: [
      { operands: operands.map((quantity) => ({ quantity })), formula, strength: "certain", rule: "dealt out" },
    ],
  };
}
