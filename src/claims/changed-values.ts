import { likeness, sharedWords } from "../facts/likeness.ts";
import { type Passage, quantitiesBefore } from "../facts/passage.ts";
import { isLevel, type Quantity } from "../facts/quantity.ts";
import { rankOf, type Strength } from "./claim.ts";
import { isRateBase } from "./rate.ts";
import { reachedAfter } from "./reached.ts";
import { isBase } from "./reference.ts";

/** A number that may have risen or fallen, and how far the wording says so. */
export interface Valued {
  readonly quantity: Quantity;
  readonly strength: Strength;
}

/** The numbers that may have risen or fallen, the likeliest first. */
export function valuesFor(passage: Passage, reported: Quantity, amount: Quantity | undefined): Valued[] {
  const probe = amount ?? reported;
  const from = amount && amount.index > reported.index ? amount : reported;
  const levels: Quantity[] = [];
  for (const quantity of quantitiesBefore(passage, from, 3, 24)) {
    if (!isLevel(quantity) || isRateBase(quantity) || quantity.numeral.inWords || quantity.pair === "second") continue;
    if (amount && likeness(quantity, amount) === "none") continue;
    if (quantity.depth > 0 && quantity.sentence < from.sentence - 1) continue;
    levels.push(quantity);
    if (levels.length >= 8) break;
  }
  const bracketHead = from.head && levels.includes(from.head) ? from.head : undefined;
  const near = levels.filter(
    (level) =>
      level.sentence === probe.sentence && isOpenTo(level, from) && (!amount || likeness(level, amount) === "same"),
  );
  const certain = bracketHead ?? near.find((level) => !isBase(level));
  const same = amount ? levels.filter((level) => likeness(level, amount) === "same") : levels;
  const best = nearestAlike(probe, same);
  const reached = reachedAfter(passage, reported);
  if (reached) return [{ quantity: reached, strength: "certain" }];
  return levels
    .map(
      (quantity): Valued => ({
        quantity,
        strength:
          quantity === certain && isAbout(quantity, probe)
            ? "certain"
            : quantity === certain || (quantity === best && !(best.opening === "reference" && best.depth > 0))
              ? "likely"
              : "possible",
      }),
    )
    .sort((a, b) => rankOf(a.strength) - rankOf(b.strength));
}

/** Whether no bracket closes between the two: `8.724 trường hợp (ngoài tỉnh 5.668) tăng 1,4%` is not about the 5.668. */
function isOpenTo(level: Quantity, probe: Quantity): boolean {
  for (let at: Quantity | undefined = probe; at; at = at.head) if (at.bracket === level.bracket) return true;
  return level.bracket === 0;
}

/**
 * Whether a rise or fall that names what rose names this: `vốn tăng thêm 3.110 triệu` after `vốn cấp mới 7.830 triệu` may be
 * about another thing. One that names nothing is about the number before it.
 */
function isAbout(value: Quantity, probe: Quantity): boolean {
  if (probe.depth > 0) return true;
  const verb = probe.before.findIndex((token) => token.is === "word" && token.sense?.is === "direction");
  const subject = probe.before.slice(0, Math.max(0, verb)).filter((token) => token.is === "word" && !token.sense);
  // `to a record $101.5 million as total revenue increased $2.1 million`: no comma, and yet another thing.
  if (probe.afterNumber && subject.length === 0) return true;
  if (subject.length < longSubject) return subject.length < 1 || sharedWords(value, probe) > 1;
  const before = new Set(value.before.map((token) => (token.is === "word" && !token.sense ? token.fold : "")));
  return subject.filter((token) => token.is === "word" && before.has(token.fold)).length > 1;
}

/** So many words between a number and a verb are a subject of their own: `costs of $15 million drove earnings before tax down $13 million`. */
const longSubject = 3;

/** Of the numbers in the same unit, the one whose words are most like; the nearest where words do not tell. */
function nearestAlike(probe: Quantity, same: readonly Quantity[]): Quantity | undefined {
  let best: Quantity | undefined;
  let most = -1;
  for (const quantity of same) {
    const shared = sharedWords(probe, quantity);
    if (shared > most) {
      best = quantity;
      most = shared;
    }
  }
  return best;
}
