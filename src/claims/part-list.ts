import { isLevel, type Quantity } from "../facts/quantity.ts";
import { baseValue } from "../model/printed-number.ts";
import { Rational } from "../model/rational.ts";
import { operandValue, type Strength } from "./claim.ts";
import { beside, likeness } from "./likeness.ts";
import { isBase } from "./reference.ts";

/** How a list ends: `closed` by its bracket or its last `và`, `ended` with its sentence, or `open`. */
export type Fence = "closed" | "ended" | "open";

/** Numbers that the wording presents as the parts of a total. */
export interface PartList {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly strength: Strength;
  readonly fence: Fence;
  /** Whether the wording leaves open that there is more: `trong đó`. */
  readonly partial: boolean;
  /** Rises and falls that add up to a rise or fall. */
  readonly ofChanges: boolean;
}

/** Where a list was found: how strongly its wording speaks, and whether it is fenced off. */
export interface Found {
  readonly strength: Strength;
  readonly fence: Fence;
  readonly partial: boolean;
}

/**
 * Pairs each candidate total, the likeliest first, with the numbers of the scope that could be its parts. The first total
 * for a set of parts keeps the wording's strength; the others merely stand near.
 */
export function pairUp(candidates: readonly Quantity[], scope: readonly Quantity[], found: Found): PartList[] {
  const lists: PartList[] = [];
  const taken = new Set<string>();
  for (const total of bySameUnit(candidates, scope)) {
    if (!isTotal(total)) continue;
    const changes = total.direction ? changesFor(total, scope) : [];
    if (changes.length >= 2) {
      lists.push({
        total,
        parts: changes,
        strength: taken.has("changes") ? "possible" : "likely",
        fence: "open",
        partial: found.partial,
        ofChanges: true,
      });
      taken.add("changes");
      continue;
    }
    const all = partsFor(total, scope);
    if (
      all.length === 1 &&
      total === candidates[0] &&
      !total.direction &&
      found.strength !== "possible" &&
      isOfUnit(all[0], total)
    )
      lists.push({
        total,
        parts: all,
        strength: found.strength,
        fence: found.fence,
        partial: found.partial,
        ofChanges: false,
      });
    const columns = columnsOf(all);
    const heads = all[0] === scope.find(isLevel);
    const risen = withRises(total, scope);
    const seconds = secondsFor(total, scope);
    for (const parts of [...columns, all, seconds, risen]) {
      if (parts.length < 2 || (found.strength !== "certain" && isTooSmall(total, parts))) continue;
      const key = parts.map((part) => part.index).join();
      const firm =
        !taken.has(key) &&
        heads &&
        parts !== risen &&
        (parts !== seconds || total.pair === "second") &&
        (columns.length === 0 || isColumnOf(total, parts, columns, candidates));
      if (total.pair === undefined) taken.add(key);
      lists.push({
        total,
        parts,
        strength: firm ? found.strength : "possible",
        fence: found.fence,
        partial: found.partial,
        ofChanges: false,
      });
    }
  }
  return lists;
}

/** The first column is of the first total in the text, the second of the second. */
function isColumnOf(
  total: Quantity,
  parts: readonly Quantity[],
  columns: readonly (readonly Quantity[])[],
  candidates: readonly Quantity[],
): boolean {
  const totals = candidates.filter((one) => likeness(one, total) === "same").sort((a, b) => a.index - b.index);
  const place = totals.length < columns.length ? 0 : totals.indexOf(total);
  return columns.indexOf(parts) === place;
}

/**
 * Where each item of a list, parted by semicolons, has as many numbers of one unit, each place is a list of its own:
 * `sơ thẩm 76.621 vụ, giải quyết 75.441 vụ; phúc thẩm 16.561 vụ, giải quyết 15.641 vụ`.
 */
function columnsOf(parts: readonly Quantity[]): Quantity[][] {
  const rows = new Map<number, Quantity[]>();
  for (const part of parts) rows.set(part.clause, [...(rows.get(part.clause) ?? []), part]);
  const lengths = new Set([...rows.values()].map((row) => row.length));
  const [length = 0] = lengths;
  if (rows.size < 2 || lengths.size !== 1 || length < 2) return [];
  return Array.from({ length }, (_, place) => [...rows.values()].flatMap((row) => row[place] ?? []));
}

/** `vốn cấp mới 7.830, vốn tăng thêm 3.110 và góp vốn 1.600`: what reads as a rise may be the name of a part. */
function withRises(total: Quantity, scope: readonly Quantity[]): Quantity[] {
  const parts = scope.filter(
    (part) => likeness(part, total) === "same" && part.pair === undefined && !isBase(part) && !isStage(part),
  );
  return parts.some((part) => part.direction) && parts.some((part) => !part.direction) ? parts : [];
}

/** Whether a lone part is counted in the very unit of the total, in its sentence. */
function isOfUnit(part: Quantity | undefined, total: Quantity): boolean {
  return (
    part !== undefined &&
    part.sentence === total.sentence &&
    part.clause === total.clause &&
    part.numeral.unit.base !== "" &&
    part.numeral.unit.base === total.numeral.unit.base
  );
}

/** Totals in the unit of most parts first; otherwise in the order given. */
function bySameUnit(candidates: readonly Quantity[], scope: readonly Quantity[]): Quantity[] {
  const inUnit = (total: Quantity) => scope.some((part) => isLevel(part) && likeness(part, total) === "same");
  return [...candidates.filter(inUnit), ...candidates.filter((total) => !inUnit(total))];
}

function isTotal(quantity: Quantity): boolean {
  const { kind } = quantity.numeral.unit;
  return (
    !quantity.numeral.inRange &&
    !quantity.numeral.inWords &&
    kind !== "percent" &&
    kind !== "points" &&
    kind !== "times" &&
    kind !== "time"
  );
}

/** A number far below a single part is no total of it, not even a misprinted one. */
function isTooSmall(total: Quantity, parts: readonly Quantity[]): boolean {
  const tenfold = total.numeral.value.toNumber() * 10 ** (total.numeral.unit.scale + 1);
  return parts.some((part) => part.numeral.value.toNumber() * 10 ** part.numeral.unit.scale > tenfold);
}

function changesFor(total: Quantity, scope: readonly Quantity[]): Quantity[] {
  return scope.filter(
    (part) => part.direction && likeness(part, total) !== "none" && part.numeral.unit.kind !== "percent",
  );
}

/**
 * The levels of the scope that can be added to the total. Where some are printed in the total's very unit, those of
 * another count something else (`690 dự án…: 650 dự án, với 133.500 tỷ đồng và 40 dự án`).
 */
function partsFor(total: Quantity, scope: readonly Quantity[]): Quantity[] {
  const levels = scope.filter(
    (part) =>
      isLevel(part) && part.pair !== "second" && likeness(part, total) !== "none" && !isBase(part) && !isStage(part),
  );
  const same = levels.filter((part) => likeness(part, total) === "same");
  const bare = levels.filter((part) => part.numeral.unit.kind === "none");
  const own = levels.filter((part) => same.includes(part) || bare.includes(part));
  return same.length >= 1 && own.length >= 2 ? own : levels;
}

/** One end of `từ 822 tỷ xuống 786 tỷ`: a stage of one thing, not a part of another. */
function isStage(quantity: Quantity): boolean {
  return quantity.senses.some((sense) => sense.is === "level" && !sense.left);
}

/** In `7.761 vụ/13.147 bị cáo: 6.161/10.303, 597/1.503` the second numbers add up too. */
function secondsFor(total: Quantity, scope: readonly Quantity[]): Quantity[] {
  if (total.pair === "first") return [];
  return scope.filter((part) => part.pair === "second" && likeness(part, total) !== "none");
}

/** Whether the parts make up the total to the digit, so that it is beyond doubt their whole. */
export function addsUp(list: PartList): boolean {
  const total = list.parts
    .map((part) => operandValue(beside(part, list.total)))
    .reduce((sum, value) => sum.add(value), Rational.zero);
  return total.equals(baseValue(list.total.numeral));
}
