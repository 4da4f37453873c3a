import type { Token, Word } from "../language/token.ts";
import type { Mention } from "./loose-time.ts";
import type { Anchor, When } from "./period-resolve.ts";
import type { Quantity } from "./quantity.ts";

/** Whether a word ends the reach of a number: what follows is said of something else. */
export function breaksOff({ sense }: Word): boolean {
  switch (sense?.is) {
    case "reach":
    case "level":
    case "direction":
    case "and":
    case "share":
    case "versus":
    case "plan":
      return true;
    case "breakdown":
      return !sense.loose;
    default:
      return false;
  }
}

/** `gấp 4 lần đầu năm`, `bằng 90% cùng kỳ`: what a percentage or a multiple right before it is of. */
export function looksBack({ time }: Mention): boolean {
  return (
    time.is === "same-window" ||
    (time.is === "relative" && time.shift < 0) ||
    (time.is === "part" && time.of === "start")
  );
}

/** `Ngày 27-12` says when something was told or happened, seldom which period a figure is of; the last of a month is a balance's day. */
export function isDayOnly({ time }: Mention): boolean {
  return time.is === "calendar" && time.loose.is === "day" && time.point === undefined && time.loose.day < 28;
}

/** Whether a time is a single day. */
export function isDay(when: When | undefined): boolean {
  return when?.period.kind === "regular" && when.period.frequency === "D";
}

/** A period after the document's own is a target's, and is not what the next sentence is about. */
export function isBeyond(when: When | undefined, anchor: Anchor): boolean {
  if (!when?.stated || !anchor.stated) return false;
  const { period } = when;
  return period.kind === "regular" && period.frequency === "A" && period.ordinal > anchor.year + 1;
}

/** A rise, a fall, or a ratio to another time. */
export function changesSomething({ direction, numeral }: Quantity): boolean {
  const { kind } = numeral.unit;
  return direction !== undefined || kind === "percent" || kind === "points" || kind === "times";
}

/** `so với 5.164 căn`, `từ 70 xuống 41`: the number is the base of a comparison. */
export function heldAgainst(quantity: Quantity): boolean {
  if (quantity.numeral.inRange) return false;
  if (quantity.opening === "reference") return true;
  const [first, second] = significant(quantity.before);
  if (first === "from") return leadsOn(quantity);
  return first === "versus" || (second === "versus" && (first === "average" || first === "direction"));
}

/** `từ 70 xuống 41`, `tăng 22% từ mức 165.821 tỷ đồng`: a start, not the lower end of a class. */
function leadsOn(quantity: Quantity): boolean {
  if (
    quantity.after.some((token) => token.is === "word" && (token.sense?.is === "level" || token.sense?.is === "reach"))
  )
    return true;
  return quantity.afterNumber && quantity.previous?.direction !== undefined;
}

function significant(before: readonly Token[]): (string | undefined)[] {
  const senses: (string | undefined)[] = [];
  for (let at = before.length - 1; at >= 0 && senses.length < 2; at--) {
    const token = before[at];
    if (token?.is !== "word") continue;
    const sense = token.sense?.is;
    if (sense === "qualifier" || sense === "filler" || sense === "function" || sense === "ordinal") continue;
    senses.push(sense);
    if (sense === undefined) break;
  }
  return senses;
}
