import { isElided, type Kinship, kinship } from "./list-kin.ts";
import { isPartLike, isRemainder } from "./list-roles.ts";
import type { Segment, Stretch } from "./list-stretch.ts";
import { isLevel, isPercent, type Quantity } from "./quantity.ts";

/** The parts that a stretch holds for one total, and how they stand in it. */
export interface Parts {
  readonly parts: readonly Quantity[];
  /** Rows of two and more numbers in a total's unit: the parts of the second number, the third, … */
  readonly columns: readonly (readonly Quantity[])[];
  readonly kin: Exclude<Kinship, "none">;
  /** Each item holds as many numbers that could be parts as any other. */
  readonly even: boolean;
  /** Items between the parts that hold numbers of another kind. */
  readonly foreign: number;
  /** Items without a number. */
  readonly gaps: number;
  /** How the list closes before its stretch does. */
  readonly closedBy: "and" | "rest" | "clause" | "none";
  /** What the parts' printed shares come to: a hundred, less, or not all of them print one. */
  readonly shares: "whole" | "short" | "none";
  /** More numbers that could be parts come after the list has closed. */
  readonly more: boolean;
  readonly separator: "comma" | "semicolon";
}

/** Where the parts stand: in the items themselves, in brackets inside them, or in brackets where the items hold no number. */
export type Level = "any" | "bracketed";

interface Item {
  readonly fit: readonly Quantity[];
  readonly after: Segment["after"];
  readonly share: Quantity | undefined;
}

/** The parts of a total in a stretch; undefined where no item holds a number that may be one. */
export function partsIn(stretch: Stretch, total: Quantity, second: boolean, level: Level = "any"): Parts | undefined {
  const strict = partsBy(fitter(stretch, total, second, true, level), stretch, total);
  if (strict?.separator === "semicolon" || !strict || strict.kin !== "same") return strict;
  const lenient = partsBy(fitter(stretch, total, second, false, level), stretch, total);
  const completes = lenient?.closedBy === "and" && strict.closedBy !== "and" && lenient.even && lenient.foreign === 0;
  return completes ? lenient : strict;
}

function partsBy(fits: Fits, stretch: Stretch, total: Quantity): Parts | undefined {
  const clauses = clausesOf(stretch.segments);
  const counts = clauses.map((clause) => clause.reduce((sum, segment) => sum + fits(segment).length, 0));
  const [first = []] = clauses;
  if (clauses.length > 1 && counts[0] === 1) return semicolonList(clauses, fits, total);
  const columned = clauses.length > 1 && (counts[0] ?? 0) >= 2 && counts.every((count) => count === counts[0]);
  if (columned && !first.some((segment) => segment.after === "and")) return columnList(clauses, fits, total);
  return commaList(first, fits, total, clauses.length > 1);
}

type Fits = (segment: Segment) => readonly Quantity[];

/**
 * The numbers of a segment that may be parts: at its own level, or in its brackets where no segment counts at its own
 * level. `sameOnly` leaves out things of other names where two are of the total's own.
 */
function fitter(stretch: Stretch, total: Quantity, second: boolean, sameOnly: boolean, level: Level): Fits {
  const may = (one: Quantity) =>
    isPartLike(one) &&
    (second ? one.pair === "second" : one.pair !== "second") &&
    (kinship(one, total) !== "none" || (stretch.end === "bracket" && one.head === total && isElided(one, total)));
  const flat = level === "any" && stretch.segments.some((segment) => segment.quantities.some(isLevel));
  const all = stretch.segments.flatMap((segment) => (flat ? segment.quantities : segment.bracketed).filter(may));
  const own = all.filter((one) => kinship(one, total) === "same");
  const strict = sameOnly && own.length >= 2;
  const known = new Map<Segment, readonly Quantity[]>();
  return (segment) => {
    const found =
      known.get(segment) ??
      (flat ? segment.quantities : segment.bracketed).filter(
        (one) => may(one) && (!strict || kinship(one, total) !== "kind"),
      );
    known.set(segment, found);
    return found;
  };
}

function clausesOf(segments: readonly Segment[]): Segment[][] {
  const clauses: Segment[][] = [];
  for (const segment of segments) {
    const last = clauses.at(-1);
    if (!last || segment.after === "semicolon") clauses.push([segment]);
    else last.push(segment);
  }
  return clauses;
}

/** The items of a clause, each with the share that is printed beside it before the next. */
function itemsOf(clause: readonly Segment[], fits: Fits): Item[] {
  const items: Item[] = [];
  for (const segment of clause) {
    const fit = fits(segment);
    const share = [...segment.quantities, ...segment.bracketed].find((one) => isPercent(one) && !one.direction);
    const last = items.at(-1);
    if (fit.length > 0) items.push({ fit, after: segment.after, share });
    else if (last && !last.share) items.splice(-1, 1, { ...last, share });
  }
  return items;
}

/** Whether each item prints its share, and whether these make a hundred as far as they are rounded. */
function sharesOf(items: readonly Item[]): Parts["shares"] {
  const printed = items.flatMap(({ share }) => share ?? []);
  if (items.length < 2 || printed.length < items.length) return "none";
  const sum = printed.reduce((total, share) => total + share.double, 0);
  const step = Math.max(...printed.map((share) => 10 ** share.numeral.lastPlace));
  return Math.abs(sum - 100) <= step * items.length ? "whole" : "short";
}

/** `18 trường mầm non; 23 trường tiểu học; 6 trường THCS`: each item has a part, the last may hold two joined by `và`. */
function semicolonList(clauses: readonly Segment[][], fits: Fits, total: Quantity): Parts | undefined {
  const items: Item[] = [];
  let even = true;
  let foreign = 0;
  let gaps = 0;
  for (const [at, clause] of clauses.entries()) {
    const found = itemsOf(clause, fits);
    const [one, other] = found;
    if (!one) {
      if (clause.some((segment) => segment.quantities.some(isLevel))) foreign++;
      else gaps++;
      continue;
    }
    items.push(one);
    if (!other) continue;
    if (at === clauses.length - 1 && found.length === 2 && other.after === "and") items.push(other);
    else even = false;
  }
  return result(items, total, { even, foreign, gaps, more: false, separator: "semicolon", ended: false });
}

/** `lúa 500 ha, ngô 300 ha và đậu 50 ha`: what is joined by `và` is the last part. */
function commaList(clause: readonly Segment[], fits: Fits, total: Quantity, ended: boolean): Parts | undefined {
  const items: Item[] = [];
  let even = true;
  const extras: number[] = [];
  let gaps = 0;
  let blank = 0;
  let more = false;
  let closed = false;
  const closing = closingOf(clause, fits);
  for (const segment of clause) {
    const fit = fits(segment);
    if (closed) {
      if (fit.length > 0) more = true;
      else if (!more && extras.length > 0)
        extras.push((extras.pop() ?? 0) + segment.quantities.filter((one) => isLevel(one)).length);
      continue;
    }
    const others = segment.quantities.filter((one) => isLevel(one) && !fit.includes(one)).length;
    if (fit.length === 0) {
      if (extras.length > 0) extras.push((extras.pop() ?? 0) + others);
      if (segment.wordy) blank++;
      continue;
    }
    extras.push(others);
    gaps += items.length > 0 ? blank : 0;
    blank = 0;
    if (fit.length > 1) even = false;
    items.push({ fit, after: segment.after, share: undefined });
    closed = segment === closing;
  }
  // `650 dự án, với 133.500 tỷ đồng và 40 dự án với 9.500 tỷ đồng`: what each item adds in another unit disturbs nothing.
  const regular = extras.every((count) => count === extras[0]);
  const foreign = regular ? 0 : extras.slice(0, -1).reduce((sum, count) => sum + count, 0);
  const shared = itemsOf(clause, fits).slice(0, items.length);
  return result(shared.length === items.length ? shared : items, total, {
    even,
    foreign,
    gaps,
    more,
    separator: "comma",
    ended,
  });
}

/**
 * The item that ends the list: the first that is joined by `và`, or the last such item that the rest of the row leads up to
 * without a break (`43 thủy điện, 57 nhiệt điện và 11 mặt trời, 3 tích năng và 2 hạt nhân`).
 */
function closingOf(clause: readonly Segment[], fits: Fits): Segment | undefined {
  const start = clause.findIndex((segment) => fits(segment).length > 0);
  let closing: Segment | undefined;
  for (const segment of clause.slice(start + 1)) {
    if (closing && fits(segment).length === 0) break;
    if (segment.after === "and" && fits(segment).length > 0) closing = segment;
  }
  return closing;
}

/** `sơ thẩm 76 vụ, giải quyết 75 vụ; phúc thẩm 16 vụ, giải quyết 15 vụ`: each place of the rows is a list of its own. */
function columnList(clauses: readonly Segment[][], fits: Fits, total: Quantity): Parts | undefined {
  const rows = clauses.map((clause) => clause.flatMap((segment) => fits(segment)));
  const [top] = rows;
  if (!top) return undefined;
  const columns = top.map((_, place) => rows.flatMap((row) => row[place] ?? []));
  const [parts = []] = columns;
  return {
    parts,
    columns,
    kin: kinOf(parts, total),
    even: true,
    foreign: 0,
    gaps: 0,
    closedBy: "none",
    shares: "none",
    more: false,
    separator: "semicolon",
  };
}

function result(
  items: readonly Item[],
  total: Quantity,
  found: { even: boolean; foreign: number; gaps: number; more: boolean; separator: Parts["separator"]; ended: boolean },
): Parts | undefined {
  const parts = items.flatMap(({ fit }) => fit.slice(0, 1));
  const last = parts.at(-1);
  if (!last) return undefined;
  const { ended, ...rest } = found;
  const joined = items.length > 1 && items.at(-1)?.after === "and";
  const closedBy = isRemainder(last) ? "rest" : joined ? "and" : ended ? "clause" : "none";
  return { ...rest, parts, columns: [], kin: kinOf(parts, total), closedBy, shares: sharesOf(items) };
}

function kinOf(parts: readonly Quantity[], total: Quantity): Parts["kin"] {
  const kinds = parts.map((part) => (isElided(part, total) ? "same" : kinship(part, total)));
  if (kinds.some((kind) => kind === "kind" || kind === "none")) return "kind";
  return kinds.includes("same") ? "same" : "bare";
}
