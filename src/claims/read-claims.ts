import { type Passage, passageOf, quantitiesBefore } from "../facts/passage.ts";
import { isPercent, type Quantity, says } from "../facts/quantity.ts";
import type { Sentence } from "../language/token.ts";
import { announcedClaims } from "./announced.ts";
import { attainmentClaim } from "./attainment.ts";
import { averageClaim } from "./average.ts";
import { withLimits } from "./bounded.ts";
import { changeClaim } from "./change.ts";
import type { Claim } from "./claim.ts";
import { compoundClaim } from "./compound.ts";
import { contributionClaims } from "./contribution.ts";
import { countClaim, kindsClaims } from "./count.ts";
import { dealtOutClaims } from "./dealt-out.ts";
import { differenceClaim } from "./difference.ts";
import { expressionClaims } from "./expression.ts";
import { footingClaims, isLoneTotal } from "./footing.ts";
import { fractionClaim } from "./fraction.ts";
import { isRest, listsOf } from "./lists.ts";
import { meanClaim } from "./mean.ts";
import { multipleClaim } from "./multiple.ts";
import { namedOperationClaim } from "./named-operation.ts";
import { nearbyClaims } from "./nearby.ts";

import { pairInBracket } from "./pairs.ts";
import type { PartList } from "./part-list.ts";
import { partOfWholeBeside } from "./part-of-whole.ts";
import { payoutClaim } from "./payout.ts";
import { percentAmountClaim } from "./percent-amount.ts";
import { pointsClaim } from "./points.ts";
import { priceClaim } from "./price.ts";
import { rankClaim } from "./rank.ts";
import { rateClaim } from "./rate.ts";
import { namedBeside, type Reference } from "./reference.ts";
import { shareClaim } from "./share.ts";
import { aloneInBracket, restatedAfter } from "./shared-part.ts";
import { spreadSumClaims } from "./spread-sum.ts";
import { sumClaims } from "./sum.ts";
import { columnClaims } from "./table-columns.ts";
import { rowClaims } from "./table-rows.ts";
import { twoPartsClaim } from "./two-parts.ts";
import { wholeGrowthClaims } from "./whole-growth.ts";
import { yieldClaim } from "./yield.ts";

/** Reads every claim of a run of sentences that belong together, those before `fresh` serving as context only. */
export function readClaims(sentences: readonly Sentence[], fresh: number): { passage: Passage; claims: Claim[] } {
  const passage = passageOf(sentences);
  const lists = passage.sentences.map((_, sentence) => listsOf(passage, sentence));
  const claims: Claim[] = [];
  for (let sentence = fresh; sentence < sentences.length; sentence++) {
    const nearby = [...(lists[sentence - 1] ?? []), ...(lists[sentence] ?? [])];
    for (const quantity of passage.bySentence[sentence] ?? []) {
      for (const claim of claimsAbout(passage, quantity, nearby)) claims.push(claim);
    }
    claims.push(
      ...sumClaims(lists[sentence] ?? []),
      ...kindsClaims(passage, sentence),
      ...announcedClaims(passage, sentence),
      ...nearbyClaims(passage, sentence),
      ...expressionClaims(passage, sentence),
      ...contributionClaims(passage, sentence),
      ...spreadSumClaims(passage, sentence),
      ...dealtOutClaims(passage, sentence),
    );
  }
  claims.push(...wholeGrowthClaims(claims), ...addedClaims(passage, fresh), ...columnClaims(passage, fresh));
  return { passage, claims: claims.map((claim) => withLimits(passage, claim)).filter(saysSomething) };
}

/** The sums of tables: what only the word for a total says of one column gives way to what the rows say. */
function addedClaims(passage: Passage, fresh: number): Claim[] {
  const all = footingClaims(passage, fresh);
  const footed = all.filter((claim) => !isLoneTotal(claim));
  const rows = rowClaims(passage, fresh, footed);
  const made = new Set(rows.map(({ reported }) => reported.numeral.start));
  const lone = all.filter((claim) => isLoneTotal(claim) && !made.has(claim.reported.numeral.start));
  return [...footed, ...lone, ...rows];
}

function saysSomething({ asserted, readings, counted, bounded }: Claim): boolean {
  return asserted || readings.length > 0 || counted !== undefined || bounded !== undefined;
}

function* claimsAbout(passage: Passage, quantity: Quantity, lists: readonly PartList[]): Generator<Claim> {
  const found = isPercent(quantity)
    ? (percentClaim(passage, quantity, lists) ?? bareShare(quantity))
    : otherClaim(passage, quantity);
  if (found) yield isDealtOut(quantity) ? doubted(found) : found;
  const rate = rateClaim(passage, quantity);
  if (rate) yield rate;
  const rank = rankClaim(passage, quantity);
  if (rank) yield rank;
  const count = countClaim(passage, quantity);
  if (count) yield count;
  for (const read of ofEach) {
    const claim = read(passage, quantity);
    if (claim) yield claim;
  }
}

/** A percentage that no word leads to may still be of a whole that is counted: `trong 150 xã có 67,4% đạt chuẩn`. */
function bareShare(quantity: Quantity): Claim | undefined {
  if (quantity.direction || quantity.numeral.inRange) return undefined;
  return { kind: "share", reported: quantity, asserted: false, direction: "none", readings: [], tries: 0 };
}

/** Kinds that are read from any one number, each in a file of its own. */
const ofEach = [
  averageClaim,
  meanClaim,
  compoundClaim,
  yieldClaim,
  priceClaim,
  payoutClaim,
  percentAmountClaim,
  namedOperationClaim,
  fractionClaim,
  twoPartsClaim,
];

/** `đạt lần lượt 120% và 75%`: which is of which is for the reader to find out. */
function isDealtOut(quantity: Quantity): boolean {
  for (let at: Quantity | undefined = quantity; at; at = at.previous) {
    if (says(at, "respectively")) return true;
    if (!says(at, "and") && at.before.length > 0) return false;
  }
  return false;
}

function doubted(claim: Claim): Claim {
  return { ...claim, readings: claim.readings.map((reading) => ({ ...reading, strength: "possible" as const })) };
}

/** What a percentage claims, by the word that leads to it and what it is said to be of. */
function percentClaim(passage: Passage, quantity: Quantity, lists: readonly PartList[]): Claim | undefined {
  if (quantity.numeral.inRange || isBaseInBrackets(quantity) || isBaseOfPoints(quantity)) return undefined;
  const change = changeClaim(passage, quantity, lists);
  if (change) return change;
  const reference = namedBeside(quantity) ?? carriedReference(passage, quantity);
  if (reference && reference.to !== "total") return attainmentClaim(passage, quantity, reference);
  const { previous } = quantity;
  const led = says(quantity, "share") || says(quantity, "reach") || says(quantity, "level");
  const bracketed = quantity.head !== undefined && quantity.depth > 0;
  const equals = previous !== undefined && (quantity.before.length === 0 || previous.pair === "second");
  const joined = previous !== undefined && isPercent(previous) && says(quantity, "and");
  const paired = pairInBracket(passage, quantity) !== undefined || partOfWholeBeside(passage, quantity) !== undefined;
  const among = says(quantity, "breakdown") && aloneInBracket(passage, quantity) !== undefined;
  return among ||
    led ||
    isSaidAgain(passage, quantity) ||
    namesWholeAfter(quantity) ||
    bracketed ||
    equals ||
    joined ||
    paired ||
    isRest(quantity)
    ? shareClaim(passage, quantity, lists)
    : undefined;
}

/** `95% (tương đương 45,8 tỷ USD)`, `46%, or 350 of them`: the part is told right behind. */
function isSaidAgain(passage: Passage, quantity: Quantity): boolean {
  const part = aloneInBracket(passage, quantity) ?? restatedAfter(passage, quantity);
  const [nearest] = part?.senses.filter(({ is }) => is !== "qualifier" && is !== "filler") ?? [];
  return nearest?.is === "reach" && nearest.again === true;
}

/** `29% of all deaths`: a word that leads to the whole stands right behind it. */
function namesWholeAfter({ after: [first] }: Quantity): boolean {
  if (first?.is !== "word") return false;
  return first.sense?.is === "among" || (first.sense?.is === "function" && first.sense.partOf === true);
}

/** `bằng 100,7% cùng kỳ năm trước, trong đó … bằng 99,1%`: what is said of the whole is said of its parts. */
function carriedReference(passage: Passage, quantity: Quantity): Reference | undefined {
  if (!says(quantity, "reach") || says(quantity, "share") || quantity.depth > 0) return undefined;
  for (const earlier of quantitiesBefore(passage, quantity, 1, 12)) {
    if (!isPercent(earlier) || !says(earlier, "reach") || earlier.depth > 0) continue;
    const reference = namedBeside(earlier);
    if (reference?.to === "plan" || reference?.to === "prior-year") return reference;
  }
  return undefined;
}

/** `giảm 7,34% so với năm 2018 (97,68%)`: the bracket prints the base of a change. */
function isBaseInBrackets(quantity: Quantity): boolean {
  const { head } = quantity;
  const ofShare = head !== undefined && (isPercent(head) || head.numeral.unit.kind === "points");
  return ofShare && head.direction !== undefined && quantity.direction === undefined;
}

/** `45.2%, up 130 basis points from 43.9%`: where a change in points came from, no percentage of anything. */
function isBaseOfPoints({ previous, senses: [nearest], direction }: Quantity): boolean {
  return previous?.numeral.unit.kind === "points" && nearest?.is === "versus" && direction === undefined;
}

function otherClaim(passage: Passage, quantity: Quantity): Claim | undefined {
  return pointsClaim(passage, quantity) ?? multipleClaim(passage, quantity) ?? differenceClaim(passage, quantity);
}
