import { likeness, sharedWords } from "../facts/likeness.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "../facts/passage.ts";
import { isLevel, type Quantity, says } from "../facts/quantity.ts";
import { rankOf, type Strength } from "./claim.ts";
import { isAmong } from "./lists.ts";
import { namedAfter, namedIn, ownWords, wholeNameOf } from "./naming.ts";
import { pairPartner } from "./pairs.ts";
import { addsUp, type PartList } from "./part-list.ts";
import { doubleOf } from "./plausible.ts";
import { isBase } from "./reference.ts";
import { aloneInBracket, isAnnouncedWhole, isPart } from "./shared-part.ts";

/** A number that the part may be a part of, and how sure that is. */
export interface Whole {
  readonly quantity: Quantity;
  readonly strength: Strength;
  /** What suggested it. */
  readonly rule: string;
}

/** The wholes to try for a part, the surest first: the other of its pair, one that is named, its list's total, those before it. */
export function wholesFor(passage: Passage, part: Quantity, reported: Quantity, lists: readonly PartList[]): Whole[] {
  const found = new Map<Quantity, Whole>();
  const offer = (quantity: Quantity, strength: Strength, rule: string) => {
    const known = found.get(quantity);
    if (quantity !== part && (known === undefined || rankOf(strength) < rankOf(known.strength)))
      found.set(quantity, { quantity, strength, rule });
  };
  const partner = pairPartner(passage, part);
  if (partner) offer(partner, isOverfull(part, partner, reported) ? "possible" : "certain", "pair");
  for (const whole of announcedWholes(passage, part, reported))
    offer(whole, "certain", isBracketed(part, whole, reported) ? "announced before bracket" : "announced");
  const total = namedTotal(passage, part, reported);
  if (total) offer(total, "certain", "named total");
  const counted = countedWhole(passage, part, reported);
  if (counted) offer(counted, "certain", "named by percentage");
  const inBracket = aloneInBracket(passage, reported);
  if (inBracket && inBracket.double > part.double && likeness(inBracket, part) === "same")
    offer(inBracket, "likely", "in bracket");
  for (const list of lists) {
    if (!list.parts.includes(part)) continue;
    if (addsUp(list)) offer(list.total, "certain", "list that adds up");
    else if (list.strength !== "possible")
      offer(
        list.total,
        isSame(list.total, part) || list.total.numeral.unit.base === "" ? "likely" : "possible",
        "list",
      );
  }
  const sharesList = (other: Quantity) => lists.some((list) => list.parts.includes(part) && list.parts.includes(other));
  const near = wholesBefore(passage, part).filter((whole) => !sharesList(whole));
  const only = near.filter((whole) => isSame(whole, part)).length === 1;
  let nearest = 0;
  for (const quantity of near) {
    const bare =
      quantity.numeral.unit.kind === "none" && quantity === part.previous && standsBefore(passage, quantity, part);
    const eligible = (bare || isSame(quantity, part)) && nearest++ < 2;
    const named = says(quantity, "total") || sharedWords(quantity, part) > 0;
    if (isImplied(quantity, part, reported)) offer(quantity, "likely", "implied whole");
    const subset = only && breaksDown(passage, quantity, part);
    offer(
      quantity,
      eligible && subset ? "certain" : eligible && (named || nearest === 1) ? "likely" : "possible",
      subset ? "broken down" : named ? "named before" : "before",
    );
  }
  for (const quantity of quantitiesAfter(passage, reported).slice(0, 6)) {
    if (isPart(quantity) && likeness(quantity, part) !== "none") offer(quantity, "possible", "after");
  }
  return [...found.values()].sort((a, b) => rankOf(a.strength) - rankOf(b.strength));
}

/** `operating income of $277 million on revenue of $7.2 billion, a margin of 3.8%`: the ratio's name says what it is of. */
function isImplied(whole: Quantity, part: Quantity, reported: Quantity): boolean {
  const name = wholeNameOf(reported);
  return (
    name.implied &&
    isSame(whole, part) &&
    whole.sentence >= part.sentence - 1 &&
    namedIn(name, new Set(ownWords(whole))) > 0
  );
}

/** `Of the 6.4 million adults, 47% (3.0 million)`: the whole, the percentage, and its part in a bracket. */
function isBracketed(part: Quantity, whole: Quantity, reported: Quantity): boolean {
  return part.head === reported && reported.previous === whole && part.depth === reported.depth + 1;
}

function wholesBefore(passage: Passage, part: Quantity): Quantity[] {
  return quantitiesBefore(passage, part, 4, 30)
    .filter((quantity) => isPart(quantity) && likeness(quantity, part) !== "none" && quantity.pair !== "first")
    .filter((quantity) => !quantity.numeral.value.equals(part.numeral.value))
    .filter((quantity) => (quantity.direction === undefined) === (part.direction === undefined))
    .slice(0, 12);
}

/** In the part's very unit, or the number just before a part that prints no unit (`881 vụ cháy: thành thị 502`). */
function isSame(whole: Quantity, part: Quantity): boolean {
  const larger =
    whole.numeral.value.compare(part.numeral.value) >= 0 || whole.numeral.unit.scale !== part.numeral.unit.scale;
  return larger && (likeness(whole, part) === "same" || part.numeral.unit.base === "");
}

/** `258 vụ việc …; trong đó, … 204 vụ việc`: a word of breakdown stands between the whole and the part. */
function breaksDown(passage: Passage, whole: Quantity, part: Quantity): boolean {
  // `to 2,709,600 shares, or 7.7% of the total, from 2,232,400`: where it came from is no part of it.
  if (says(part, "from") || isBase(part)) return false;
  return part.sentence - whole.sentence <= 1 && likeness(whole, part) === "same" && standsBefore(passage, whole, part);
}

/** Whether a word of breakdown comes between the two. */
function standsBefore(passage: Passage, whole: Quantity, part: Quantity): boolean {
  const tokens =
    whole.sentence === part.sentence
      ? (passage.sentences[part.sentence]?.tokens.slice(whole.token, part.token) ?? [])
      : (passage.sentences[part.sentence]?.tokens.slice(0, Math.min(2, part.token)) ?? []);
  return tokens.some(
    (token) => token.is === "word" && (token.sense?.is === "breakdown" || token.sense?.is === "among"),
  );
}

/** `trong tổng số 8453 thí sinh`, `346 000 ha trên kế hoạch 350 000 ha`, in the same sentence. */
function announcedWholes(passage: Passage, part: Quantity, reported: Quantity): Quantity[] {
  const row = passage.bySentence[reported.sentence] ?? [];
  const said = row.filter(
    (quantity) =>
      isAmong(quantity) ||
      (quantity.previous === part && isAnnouncedWhole(quantity)) ||
      (quantity.previous === reported && quantity.depth === reported.depth && namesWhole(quantity)),
  );
  return said.filter((quantity) => quantity !== part && isLevel(quantity) && mayHold(quantity, part));
}

/**
 * `3,396, or 18 per cent of all births`: the one number of births before it that is larger. Only where a word leads from the
 * percentage to its whole, and the part has no noun of its own.
 */
function countedWhole(passage: Passage, part: Quantity, reported: Quantity): Quantity | undefined {
  const [first] = reported.after;
  const leads =
    first?.is === "word" && (first.sense?.is === "among" || (first.sense?.is === "function" && first.sense.partOf));
  if (!leads || part.numeral.unit.base !== "") return undefined;
  if (first.sense?.is === "among" && first.sense.told) return countedBefore(passage, part);
  const nouns = namedAfter(reported);
  const found = quantitiesBefore(passage, part, 4, 30).filter(
    (whole) =>
      whole.sentence < part.sentence &&
      isLevel(whole) &&
      nouns.includes(whole.numeral.unit.base) &&
      whole.double > part.double &&
      !isBase(whole),
  );
  const values = new Set(found.map(({ double }) => double));
  return values.size === 1 ? found[0] : undefined;
}

/** `18,535 births were registered. Some 6,309 or 34 per cent of them`: the one number of things in the sentence before. */
function countedBefore(passage: Passage, part: Quantity): Quantity | undefined {
  const counts = quantitiesBefore(passage, part, 1, 12).filter(
    (whole) =>
      whole.sentence < part.sentence && isLevel(whole) && whole.numeral.unit.kind === "count" && !isBase(whole),
  );
  const [only, ...more] = counts;
  return only && more.length === 0 && only.double > part.double ? only : undefined;
}

/** `tổng số`, `trong số` before the number. */
export function namesWhole(quantity: Quantity): boolean {
  return says(quantity, "total") || says(quantity, "among");
}

/** Whether the unit of the whole is that of the part, as far as either prints one; `$500 million of 30-year notes` is of no 30. */
function mayHold(whole: Quantity, part: Quantity): boolean {
  if (2 * doubleOf(whole) < doubleOf(part)) return false;
  return likeness(whole, part) === "same" || whole.numeral.unit.kind === "none" || part.numeral.unit.kind === "none";
}

/** `52.296/3 (12%)`: more than there are, and yet a percentage below a hundred: two numbers of another kind. */
export function isOverfull(part: Quantity, whole: Quantity, reported: Quantity): boolean {
  return whole.double !== 0 && part.double > whole.double && reported.double <= 100;
}

/** `chiếm 22% tổng vốn đầu tư`: the one total announced before it, in the unit of the part. */
function namedTotal(passage: Passage, part: Quantity, reported: Quantity): Quantity | undefined {
  const names = reported.after.some(
    (token) => token.is === "word" && (token.sense?.is === "total" || token.sense?.is === "among"),
  );
  if (!names) return undefined;
  const totals = quantitiesBefore(passage, part, 3, 20).filter(
    (total) => says(total, "total") && isLevel(total) && isSame(total, part) && total.double !== part.double,
  );
  return totals.length === 1 ? totals[0] : undefined;
}
