import type { Sense } from "../language/sense.ts";
import type { Numeral, Token } from "../language/token.ts";

/** A rise or a fall that a number is the size of. */
export interface Direction {
  readonly to: "up" | "down";
  /** Better or worse, whichever way that is: `improved by 340 basis points to 68.7%`. */
  readonly either?: true;
  /** Over or under a plan: `vượt`, `hụt`. */
  readonly beyond: boolean;
  /** Taken over from the number before: `giảm 96 người chết và 139 người bị thương`. */
  readonly inherited: boolean;
}

/** What a direction may be shared by: the number before. */
interface Source {
  readonly numeral: Numeral;
  readonly token: number;
  readonly head: Source | undefined;
  readonly pair: "first" | "second" | undefined;
  readonly direction: Direction | undefined;
}

/** A direction reaches its number over fillers, qualifiers and the naming of a base: `cao hơn tháng trước 5%`. */
export function directionOf(
  numeral: Numeral,
  before: readonly Token[],
  previous: Source | undefined,
  tokens: readonly Token[],
  at: number,
): Direction | undefined {
  if (numeral.pair === "second") return undefined;
  const nearest = nearestDirection(before, numeral);
  if (nearest) return directionFrom(nearest);
  const subject = subjectDirection(before);
  if (subject) return directionFrom(subject);
  const trailing = trailingDirection(tokens, at);
  if (trailing) return { ...directionFrom(trailing), beyond: false };
  if (numeral.sign === -1 && numeral.unit.kind === "percent") return { to: "down", beyond: false, inherited: false };
  if (numeral.sign === 1 && numeral.unit.kind === "percent") return { to: "up", beyond: false, inherited: false };
  const led = ledDirection(numeral, before, previous, tokens);
  if (led) return { ...directionFrom(led), beyond: false };
  return inheritedDirection(previous, before, tokens, at, numeral);
}

/** `fell from 12,480 to 10,905, or by 12.6%`: the fall that led from one number to the other, once more in percent. */
function ledDirection(
  { unit }: Numeral,
  before: readonly Token[],
  previous: Source | undefined,
  tokens: readonly Token[],
): (Sense & { is: "direction" }) | undefined {
  const words = before.filter((token) => token.is === "word" && !isWidening(token.sense));
  const [word] = words;
  const again = word?.is === "word" && word.sense?.is === "reach" && word.sense.again === true;
  if (unit.kind !== "percent" || !again || words.length > 1 || !previous) return undefined;
  const from = tokens.findLastIndex(
    (token, at) => at < previous.token && token.is === "numeral" && token.role === "quantity",
  );
  if (from < 0 || previous.token - from > farthestLed) return undefined;
  const leads = (is: Sense["is"]) => (token: Token) => token.is === "word" && token.sense?.is === is;
  if (!tokens.slice(from, previous.token).some(leads("level"))) return undefined;
  const ahead = tokens.slice(Math.max(0, from - farthestLed), from);
  const [start, turn] = [ahead.findLastIndex(leads("from")), ahead.findLastIndex(leads("direction"))];
  const token = ahead[turn];
  return turn >= 0 && turn < start && token?.is === "word" && token.sense?.is === "direction" ? token.sense : undefined;
}

/** How many tokens may lie between the two, and before the first. */
const farthestLed = 8;

function directionFrom({ to, beyond, either }: Sense & { is: "direction" }): Direction {
  return { to, beyond: beyond ?? false, inherited: false, ...(either && { either }) };
}

function nearestDirection(before: readonly Token[], { unit }: Numeral): (Sense & { is: "direction" }) | undefined {
  if (isHeldAgainst(before)) return undefined;
  const bound = (unit.kind === "percent" || unit.kind === "points") && isBound(before);
  for (let at = before.length - 1; at >= 0; at--) {
    const token = before[at];
    if (!token || token.is === "mark") continue;
    if (token.is === "numeral") continue;
    const { sense } = token;
    if (sense?.is === "direction") return sense.back ? undefined : sense;
    if (!(sense ? reachesOver(sense) : bound)) return undefined;
  }
  return undefined;
}

/** `fell in the northern districts by 7.6%`: a word right before the number ties it to the fall. */
function isBound(before: readonly Token[]): boolean {
  const last = before.findLast((token) => token.is !== "word" || token.sense?.is !== "qualifier");
  return last?.is === "word" && last.sense?.is === "filler" && last.sense.binds === true;
}

/** `The reduction in overdue loans totaled $18 million`: a rise or fall that is the subject, and a word that says how much it was. */
function subjectDirection(before: readonly Token[]): (Sense & { is: "direction" }) | undefined {
  const last = before.findLast((token) => token.is === "word" && !isWidening(token.sense));
  if (last?.is !== "word" || last.sense?.is !== "reach" || last.sense.again) return undefined;
  const turns = before.flatMap((token) =>
    token.is === "word" && token.sense?.is === "direction" ? [token.sense] : [],
  );
  const [only, ...more] = turns;
  return only?.ofSubject && !only.back && more.length === 0 ? only : undefined;
}

function isShareOf(token: Token | undefined): boolean {
  return token?.is === "numeral" && token.role === "quantity" && token.unit.kind === "percent";
}

/** `a 3% increase`, `69 fewer`, `13.1 million or 6.4% higher`: the direction that follows its number. */
function trailingDirection(tokens: readonly Token[], at: number): (Sense & { is: "direction" }) | undefined {
  const [restates, percent] = [tokens[at + 1], tokens[at + 2]];
  const again = restates?.is === "word" && restates.sense?.is === "reach" && restates.sense.again && isShareOf(percent);
  const from = again ? at + 3 : at + 1;
  for (const token of tokens.slice(from, from + 3)) {
    if (token.is !== "word") return undefined;
    if (token.sense?.is === "direction") return token.sense.back ? token.sense : undefined;
  }
  return undefined;
}

function isWidening(sense: Sense | undefined): boolean {
  return sense?.is === "qualifier" || sense?.is === "filler";
}

/** `giảm nhẹ so với 5.640 tỷ đồng`: the number right after `so với` is the base, not the size of the fall. */
function isHeldAgainst(before: readonly Token[]): boolean {
  const last = before.findLast((token) => token.is === "word" && !isWidening(token.sense));
  return last?.is === "word" && last.sense?.is === "versus";
}

function reachesOver(sense: Sense | undefined): boolean {
  switch (sense?.is) {
    case "filler":
    case "qualifier":
    case "reference":
    case "versus":
    case "period":
    case "average":
    case "day":
    case "reach":
    case "citation":
    case "ordinal":
    case "plan":
    case "respectively":
      return true;
    case "function":
      return !sense.stops;
    default:
      return false;
  }
}

/** `thêm tại 47 xã, trong đó, 25 xã …`: what comes after is a list of parts, not of rises. */
function startsList(between: readonly Token[]): boolean {
  return between.some(
    (token) => token.is === "word" && (token.sense?.is === "breakdown" || token.sense?.is === "among"),
  );
}

/** `decreased 29.3% or $79.3 million`: the same fall once more, in the unit itself. */
function isSaidAgain(word: Token | undefined, previous: Source | undefined, own: Numeral): boolean {
  const again = word?.is === "word" && word.sense?.is === "reach" && word.sense.again === true;
  return (
    again && isShareOf(previous?.numeral) && !isShareOf(own) && own.unit.kind !== "points" && own.unit.kind !== "times"
  );
}

function sharedBy(source: Source | undefined): Direction | undefined {
  return source?.direction && { ...source.direction, inherited: true };
}

/** `giảm 96 người chết (13%) và 139 người bị thương (12%)`: a number right after `và` or a comma shares the direction. */
function inheritedDirection(
  previous: Source | undefined,
  before: readonly Token[],
  tokens: readonly Token[],
  at: number,
  own: Numeral,
): Direction | undefined {
  const lead = before.filter((token) => token.is === "word");
  if (lead.length === 1 && isSaidAgain(lead[0], previous, own)) return sharedBy(previous);
  const joined = lead.length === 0 || (lead.length === 1 && lead[0]?.sense?.is === "and");
  if (!joined) return undefined;
  const mark = tokens[at - 1 - before.length];
  const joiner = lead.length === 1 || (mark?.is === "mark" && mark.mark === ",");
  if (!joiner || startsList(tokens.slice((previous?.token ?? at) + 1, at))) return undefined;
  const source = mark?.is === "mark" && mark.mark === ")" ? previous?.head : previous;
  if (!source?.direction || source.pair || (source.numeral.unit.kind === "percent") !== (own.unit.kind === "percent"))
    return undefined;
  return sharedBy(source);
}
