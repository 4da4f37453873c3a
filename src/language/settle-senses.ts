import { baseValue } from "../model/printed-number.ts";
import type { Sense } from "./sense.ts";
import type { Numeral, Token, Word } from "./token.ts";

/**
 * Settles the senses of words that depend on where they stand: one that may follow its number (`a 3% increase`, `20% above`), a
 * start that is a base (`a fall of 4% from 729,674`), an `of` that leads from a part to its whole (`660 of the 13,350`). Other
 * words keep the sense that the language gives them.
 */
export function settleSenses(tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.is !== "word" || !token.sense) continue;
    if (token.sense.is === "level" && token.sense.mayRange && joinRange(tokens, at)) continue;
    const sense = settled(tokens, at, token.sense);
    if (sense === token.sense) continue;
    tokens[at] = { ...token, sense };
    if (token.sense.is !== "qualifier") continue;
    const next = tokens[at + 1];
    // The word says nothing of how exact the number behind it is.
    if (next?.is === "numeral" && next.qualifier) tokens[at + 1] = { ...next, qualifier: undefined };
    if (sense.is === "direction") holdAgainst(tokens, at, token);
  }
}

/** `20% higher than the 15,247`: the word says what the rise is held against, too. */
function holdAgainst(tokens: Token[], at: number, word: Word): void {
  const { end } = word;
  tokens.splice(at + 1, 0, { ...word, start: end, fold: "", capital: false, sense: { is: "versus" } });
}

function settled(tokens: readonly Token[], at: number, sense: Sense): Sense {
  switch (sense.is) {
    case "direction":
      if (sense.leads) return leadsToSize(tokens, at) ? sense : plainWord;
      return sense.trails && sizeBefore(tokens, at) ? { ...sense, back: true } : sense;
    case "qualifier":
      if (sense.trails && followsRise(tokens, at)) return { is: "versus" };
      if (sense.ofWhole && joinsPart(tokens, at)) return { is: "among" };
      return sense.trails && sizeBefore(tokens, at, 0)
        ? { is: "direction", to: sense.trails, trails: true, back: true }
        : sense;
    case "level":
      return sense.afterSize && !followsSize(tokens, at) ? plainWord : sense;
    case "versus":
      return sense.ofTime && !leadsToTime(tokens, at) ? plainWord : sense;
    case "from":
      return sense.mayBase && namesBase(tokens, at) ? { is: "versus" } : sense;
    case "function":
      if (sense.partOf ? leadsToWhole(tokens, at) : sense.within && joinsPart(tokens, at)) return { is: "among" };
      return sense;
    default:
      return sense;
  }
}

/** `143 trên 505 người`: a number of the same unit, or of none, right behind, and no other sense between the two. */
function joinsPart(tokens: readonly Token[], at: number): boolean {
  const whole = tokens.slice(at + 1, at + 2 + mostNaming).find((token) => token.is !== "word" || token.sense);
  if (whole?.is !== "numeral" || whole.role !== "quantity" || !isCount(whole)) return false;
  for (let back = 1; back <= mostCounted + 1; back++) {
    const token = tokens[at - back];
    if (token?.is === "numeral") return token.role === "quantity" && isCount(token) && areOfOne(token, whole);
    if (token?.is !== "word" || token.sense) return false;
  }
  return false;
}

/** How many words may stand between a part and the word that leads to its whole: `263 ca tử vong trên 5.124 bệnh nhân`. */
const mostCounted = 4;
/** And how many that name the whole: `trên doanh thu 201,4 tỷ đồng`. */
const mostNaming = 3;

function isCount({ unit }: Numeral): boolean {
  return unit.kind === "count" || unit.kind === "none" || unit.kind === "money" || unit.kind === "measure";
}

function areOfOne(part: Numeral, whole: Numeral): boolean {
  const counted = [part, whole].every(({ unit }) => unit.kind === "count" || unit.kind === "none");
  return part.value.compare(whole.value) <= 0 && (counted || part.unit.base === whole.unit.base);
}

/** `a 12.2 per cent increase over sales of 14.9 million`, `up 12% over its cost`: what comes is what it rose from. */
function followsRise(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!leadsToLevel(tokens, at)) return false;
  if (before?.is === "numeral") return before.role === "quantity" && isShareOf(before) && hasDirection(tokens, at - 1);
  return before?.is === "word" && before.sense?.is === "direction" && before.sense.back === true;
}

/** Whether a level follows, over the words that name it and when it was: `over Feb 1986 sales of 14.9 million`, not `over 3 years`. */
function leadsToLevel(tokens: readonly Token[], at: number): boolean {
  for (const token of tokens.slice(at + 1, at + 12)) {
    if (token.is === "mark" ? !isApostrophe(token.mark) : token.is === "word" && startsAnew(token.sense)) return false;
    if (token.is === "numeral" && token.role === "quantity")
      return isSize(token) && !isShareOf(token) && token.unit.kind !== "time";
  }
  return false;
}

function startsAnew(sense: Sense | undefined): boolean {
  return sense?.is === "direction" || sense?.is === "level" || sense?.is === "and" || sense?.is === "reach";
}

function isShareOf({ unit }: Numeral): boolean {
  return unit.kind === "percent" || unit.kind === "points";
}

/** `off 14.6 per cent`: a percentage or an amount right behind, of which no word before says anything. */
function leadsToSize(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const free = before?.is !== "word" || !before.sense || before.sense.is === "filler" || before.sense.is === "reach";
  return free && next?.is === "numeral" && isSize(next);
}

/** `down 7.2% at 435,900 tonnes`, `giảm 2,06 điểm (-0,31%) về 664,48`: right behind how far, and right before how much. */
function followsSize(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.is !== "numeral") return false;
  const before = tokens.slice(Math.max(0, at - 8), at);
  const size = before.findLastIndex((token) => token.is === "numeral" && token.role === "quantity");
  const turned = before.some((token) => token.is === "word" && token.sense?.is === "direction");
  const between = before.slice(size + 1);
  return (
    size >= 0 &&
    turned &&
    between.every((token) => (token.is === "mark" ? /[),%]/.test(token.mark) : isSizeWord(token)))
  );
}

/** The unit of a size, or the word of its rise. */
function isSizeWord(token: Token): boolean {
  return token.is === "word" && (!token.sense || token.sense.is === "direction" || token.sense.is === "filler");
}

const plainWord: Sense = { is: "function" };

/** `on Q4 2013`, `on the previous quarter`, and `on the 1,013 arrests`, not `on sales of 686.5 million`. */
function leadsToTime(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (next?.is === "word" && next.sense?.is === "function" && second?.is === "numeral")
    return second.unit.kind !== "money";
  if (next?.is === "numeral") return next.role === "date" || next.unit.kind === "time";
  return next?.is === "word" && (next.sense?.is === "period" || next.sense?.is === "reference");
}

/**
 * `$920 million to $935 million`, `30% to 31%`: two numbers of one unit, the lesser first, of which neither was reached from the other. Both
 * are marked as the ends of a range.
 */
function joinRange(tokens: Token[], at: number): boolean {
  const [low, high] = [tokens[at - 1], tokens[at + 1]];
  if (low?.is !== "numeral" || high?.is !== "numeral" || low.role !== "quantity" || high.role !== "quantity")
    return false;
  if (low.pair || high.pair) return false;
  // `4.1 to 4.2 million tonnes`: the unit stands once, behind the second.
  const bare = low.unit.kind === "none" && low.unit.base === "" && low.unit.scale === 0;
  const alike = low.unit.kind === high.unit.kind && low.unit.base === high.unit.base;
  if (!alike && !bare) return false;
  if (changes(tokens, at - 1, bare && isShareOf(high))) return false;
  const [from, to] = alike && !bare ? [baseValue(low), baseValue(high)] : [low.value, high.value];
  if (from.compare(to) >= 0) return false;
  tokens[at - 1] = { ...low, inRange: true };
  tokens[at + 1] = { ...high, inRange: true };
  return true;
}

/**
 * Whether the words right before a number say that something came from it, rose or fell by it; a rise of `11.1 to 15.1 per cent` is a
 * range all the same, and so is what follows a `than`.
 */
function changes(tokens: readonly Token[], at: number, size: boolean): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const [token, next] = [tokens[back], tokens[back + 1]];
    // `up 1.7% or 49.1 billion dollars to 2,855.9 billion`: the amount says the same rise once more.
    if (token?.is === "numeral" && isShareOf(token) && next?.is === "word" && next.sense?.is === "reach") continue;
    if (token?.is !== "word") return false;
    if (token.sense?.is === "versus") return false;
    if (token.sense?.is === "from" || (token.sense?.is === "direction" && !size)) return true;
  }
  return false;
}

/** How many words may stand between a number and the rise that it is the size of: `a 1.5% annual increase`. */
const mostBetween = 2;

/** The number that the word at a place follows as its rise or fall; none that has a direction before it. */
function sizeBefore(tokens: readonly Token[], at: number, most = mostBetween): Numeral | undefined {
  for (let back = 1; back <= most + 1; back++) {
    const token = tokens[at - back];
    if (token?.is === "numeral") return isSize(token) && !hasDirection(tokens, at - back) ? token : undefined;
    if (token?.is !== "word") return undefined;
    const { sense } = token;
    if (sense && sense.is !== "reference" && sense.is !== "filler" && sense.is !== "period") return undefined;
  }
  return undefined;
}

function isSize({ role, unit, pair }: Numeral): boolean {
  return role === "quantity" && !pair && unit.kind !== "times";
}

/** Whether a direction stands before the number, over words such as `by`. */
function hasDirection(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back];
    if (token?.is !== "word") return false;
    const { sense } = token;
    if (sense?.is === "direction") return sense.back !== true;
    if (sense?.is !== "filler" && sense?.is !== "qualifier" && sense?.is !== "function") return false;
  }
  return false;
}

/** Whether something changed in the clause and no level that it led to follows: `a fall of 4% from 729,674`, not `from 1.80 to 1.63`. */
function namesBase(tokens: readonly Token[], at: number): boolean {
  if (!numberAfter(tokens, at, 6) || reachesOn(tokens, at)) return false;
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back];
    if (token?.is === "mark" && token.mark === ";") return false;
    // `a 7.4% decrease, due mainly to the impact from the $7.7 million impairment`.
    if (token?.is === "word" && token.sense?.is === "breakdown") return false;
    if (token?.is === "word" && token.sense?.is === "direction") return true;
  }
  return false;
}

/** Whether a level follows behind the number that the place leads to: `from 1.80 to 1.63`. */
function reachesOn(tokens: readonly Token[], at: number): boolean {
  const first = tokens.findIndex((token, index) => index > at && token.is === "numeral" && token.role === "quantity");
  for (let next = first + 1; next < Math.min(tokens.length, first + 14); next++) {
    const token = tokens[next];
    if (token?.is === "word" && token.sense?.is === "level") return numberAfter(tokens, next, 5);
    if (token?.is === "word" && token.sense?.is === "direction") return false;
    if (token?.is === "numeral" && token.role === "quantity") return false;
    if (token?.is === "mark" && token.mark === ";") return false;
  }
  return false;
}

/** `47% of the 6.4 million`, `660 of the 13,350`, and `Of the 6.4 million adults` where a sentence starts. */
function leadsToWhole(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const counts = before?.is === "numeral" && before.role === "quantity";
  return (at === 0 || counts) && numberAfter(tokens, at, 3);
}

/** `from 1986's 474,000`. */
function isApostrophe(mark: string): boolean {
  return mark === "'" || mark === "’";
}

/** Whether a quantity comes within so many tokens, with no mark or direction before it. */
function numberAfter(tokens: readonly Token[], at: number, within: number): boolean {
  for (const token of tokens.slice(at + 1, at + 1 + within)) {
    if (token.is === "numeral" && token.role !== "date") return token.role === "quantity";
    if ((token.is === "mark" && !isApostrophe(token.mark)) || (token.is === "word" && token.sense?.is === "direction"))
      return false;
  }
  return false;
}
