import type { Token } from "../language/token.ts";
import { bulletsAfter } from "./list-bullets.ts";
import { isBare, kinship } from "./list-kin.ts";
import { depthsOf, type Opening, openingsOf, senseOf } from "./list-opening.ts";
import { type Parts, partsIn } from "./list-parts.ts";
import { isAmong, isPartLike, isTotalLike } from "./list-roles.ts";
import { type Row, type Segment, type Stretch, stretchOf } from "./list-stretch.ts";
import type { Passage } from "./passage.ts";
import { type Quantity, says } from "./quantity.ts";

/** How a list ends: `closed` by its bracket or its last `và`, `ended` with its sentence or clause, or `open`. */
export type Fence = "closed" | "ended" | "open";

/** What is known of a list from its wording and marks; nothing of it comes from what the parts add up to. */
export interface ListShape {
  readonly opening: Opening["by"] | "bullets";
  /** How many parts are printed. */
  readonly parts: number;
  readonly fence: Fence;
  /** The wording says that these are all the parts. */
  readonly exhaustive: boolean;
  /** The wording leaves open that there is more. */
  readonly partial: boolean;
  readonly loose: boolean;
  readonly kin: Parts["kin"];
  readonly joined: "and" | "rest" | "none";
  readonly separator: Parts["separator"];
  /** Each item has the same form: as many numbers, and none of another kind between the parts. */
  readonly even: boolean;
  readonly foreign: number;
  readonly gaps: number;
  readonly shares: Parts["shares"];
  readonly more: boolean;
  /** Items that count one thing in words, `một di sản`, which is no number by itself. */
  readonly singles: number;
  /** Its numbers go with things that were named before: `lần lượt`. */
  readonly dealt: boolean;
  /** The list names the largest or best known only. */
  readonly foremost: boolean;
  /** The total is a rise or fall. */
  readonly ofChange: boolean;
  /** Whether all parts come with a date or period of their own, or only some. */
  readonly dated: "all" | "some" | "none";
  /** The total stands in an earlier sentence. */
  readonly elsewhere: boolean;
  /** How many other numbers in the parts' unit could be the total as well. */
  readonly rivals: number;
  /** How many numbers stand between the total and the first part. */
  readonly between: number;
  /** The total is itself a part of another list. */
  readonly nested: boolean;
  /** Its items hold the parts of a second total as well: `7.761 vụ/13.147 bị cáo: 6.161/10.303, …`. */
  readonly twin: boolean;
  readonly column: boolean;
}

/** A total and the numbers that the wording presents as its parts. */
export interface ListOfParts {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly shape: ListShape;
}

/** Every list of parts that starts in a sentence, outer ones before those within them. */
export function listsIn(passage: Passage, sentence: number): readonly ListOfParts[] {
  const known = knownLists.get(passage) ?? [];
  knownLists.set(passage, known);
  const found = known[sentence] ?? readLists(passage, sentence);
  known[sentence] = found;
  return found;
}

const knownLists = new WeakMap<Passage, (readonly ListOfParts[])[]>();

function readLists(passage: Passage, sentence: number): ListOfParts[] {
  const row = rowOf(passage, sentence);
  if (!row || row.openings.length + row.quantities.length === 0) return [];
  const lists: ListOfParts[] = [];
  for (const opening of [...row.openings, ...amongOpenings(row)]) {
    const stretch = bulletsAfter(passage, sentence, opening, row) ?? stretchOf(row, opening);
    if (
      !stretch.segments.some(({ quantities, bracketed }) => quantities.some(isPartLike) || bracketed.some(isPartLike))
    )
      continue;
    // One item is part of a total in its own unit only.
    if (stretch.segments.length < 2 && !hasUnit(stretch)) continue;
    const found = listAt(passage, sentence, row, opening, stretch, lists);
    for (const list of found) lists.push(list);
  }
  return lists.map((list) => ({
    ...list,
    shape: { ...list.shape, nested: lists.some((other) => other.parts.includes(list.total)) },
  }));
}

/** Whether a number of a stretch prints a unit; one that does not has no total's own ({@link kinship}). */
function hasUnit({ segments }: Stretch): boolean {
  const prints = (one: Quantity) => !isBare(one.numeral.unit);
  return segments.some(({ quantities, bracketed }) => quantities.some(prints) || bracketed.some(prints));
}

/** A number of things and the items that are listed after it, each with a size of its own. */
export interface Kinds {
  readonly count: Quantity;
  readonly items: number;
  readonly start: number;
  readonly end: number;
}

/** `4 ngành nghề gồm: chế tạo (6.344 người), xây dựng (901 người), …`: what is counted is the kinds, not their sizes. */
export function kindsIn(passage: Passage, sentence: number): Kinds[] {
  const row = rowOf(passage, sentence);
  if (!row) return [];
  return row.openings.flatMap((opening): Kinds[] => {
    if (opening.by !== "word" || !opening.exhaustive || opening.foremost) return [];
    const stretch = stretchOf(row, opening);
    const sized = itemsWithSize(stretch);
    const [first] = sized;
    const last = sized.at(-1);
    const size = first && sizeOf(first);
    if (!first || !last || !size || stretch.trails || stretch.end === "cue") return [];
    const count = row.quantities.findLast(
      (one) => one.token < opening.token && one.depth === opening.depth && isKindCount(one, size),
    );
    const start = row.tokens[first.from]?.start;
    const end = row.tokens[last.to - 1]?.end;
    if (!count || start === undefined || end === undefined) return [];
    return [{ count, items: sized.length, start, end }];
  });
}

const mostKinds = 60;

function isKindCount(one: Quantity, size: Quantity): boolean {
  if (!isTotalLike(one) || one.numeral.unit.kind !== "count" || one.numeral.unit.scale !== 0) return false;
  return one.numeral.value.isWhole() && one.double <= mostKinds && kinship(size, one) !== "same";
}

/** The items of a list in which each has words and one size in one unit; none where they are of different forms. */
function itemsWithSize(stretch: Stretch): readonly Segment[] {
  const semicolons = stretch.segments.some((segment) => segment.after === "semicolon");
  const items = semicolons
    ? stretch.segments.filter((segment) => segment.after === "opening" || segment.after === "semicolon")
    : stretch.segments;
  const sizes = items.map(sizeOf);
  const [first] = sizes;
  const alike =
    first &&
    sizes.every((size) => size && kinship(size, first) === "same" && (size.depth > 0 || size.before.length > 0));
  return alike && items.length >= 2 ? items : [];
}

function sizeOf(segment: Segment): Quantity | undefined {
  return [...segment.quantities, ...segment.bracketed].find(isPartLike);
}

const rows = new WeakMap<Passage, (Row | undefined)[]>();

function rowOf(passage: Passage, sentence: number): Row | undefined {
  const known = rows.get(passage) ?? [];
  rows.set(passage, known);
  const remembered = known[sentence];
  if (remembered) return remembered;
  const tokens = passage.sentences[sentence]?.tokens;
  const quantities = passage.bySentence[sentence];
  if (!tokens || !quantities) return undefined;
  const depths = depthsOf(tokens);
  const row: Row = { tokens, depths, quantities, openings: openingsOf(tokens, depths) };
  known[sentence] = row;
  return row;
}

/** The list of one opening: its total is the nearest number before it whose unit its parts have. */
function listAt(
  passage: Passage,
  sentence: number,
  row: Row,
  opening: Opening,
  stretch: Stretch,
  earlier: readonly ListOfParts[],
): ListOfParts[] {
  const candidates = totalsFor(passage, sentence, row, opening, earlier);
  let loose: { total: Quantity; parts: Parts } | undefined;
  let single: { total: Quantity; parts: Parts } | undefined;
  let tried = 0;
  const lists: ListOfParts[] = [];
  const listsFor = (total: Quantity, parts: Parts) => {
    const outer = earlier.find((list) => list.parts.includes(total));
    const rivals = candidates.filter((one) => one !== outer?.total && !outer?.parts.includes(one));
    return listsWith(total, parts, opening, stretch, rivals, row);
  };
  for (const total of candidates) {
    const parts = partsIn(stretch, total, isSecond(row, total));
    if (!parts || isNumbering(parts)) continue;
    if (isMean(total) && (datesOf(parts.parts, stretch, row) === "all" || parts.parts.every(isNameless))) continue;
    const several = parts.parts.length >= 2;
    if (several && parts.kin === "same" && lists.length === 0) {
      lists.push(...listsFor(total, parts));
      continue;
    }
    if (lists.length > 0) break;
    if (several && tried === 0 && !opening.loose) loose ??= { total, parts };
    if (!several && parts.kin === "same") single ??= { total, parts };
    tried++;
  }
  const found = loose ?? single;
  if (lists.length === 0 && found) lists.push(...listsFor(found.total, found.parts));
  const twins = twinOf(lists, row, opening, stretch, candidates);
  if (twins.length === 0) return lists;
  return [...lists, ...twins].map((list) => ({ ...list, shape: { ...list.shape, twin: true } }));
}

/** `3.938 lượt với 3.092 người: thường xuyên 2.383 lượt (1.855 người), định kỳ 1.555 lượt (1.237 người)`; `7.761 vụ/13.147 bị cáo`. */
function twinOf(
  lists: readonly ListOfParts[],
  row: Row,
  opening: Opening,
  stretch: Stretch,
  candidates: readonly Quantity[],
): ListOfParts[] {
  const [list] = lists;
  if (!list || list.shape.column || list.parts.length < 2) return [];
  for (const total of candidates) {
    if (total === list.total) continue;
    const second = isSecond(row, total);
    const paired = second !== isSecond(row, list.total) && list.parts.every((part) => part.pair !== undefined);
    for (const level of paired ? (["any"] as const) : (["any", "bracketed"] as const)) {
      const parts = partsIn(stretch, total, second, level);
      const fits = parts && parts.parts.length === list.parts.length && (paired || parts.kin === "same");
      if (fits && !parts.parts.some((part) => list.parts.includes(part)))
        return listsWith(total, parts, opening, stretch, [total], row);
    }
  }
  return [];
}

function listsWith(
  total: Quantity,
  parts: Parts,
  opening: Opening,
  stretch: Stretch,
  candidates: readonly Quantity[],
  row: Row,
): ListOfParts[] {
  const elsewhere = !stretch.bullets && total.sentence !== parts.parts[0]?.sentence;
  const { closedBy } = parts;
  const complete = closedBy === "and" || closedBy === "rest" || stretch.end === "bracket";
  const fence = stretch.trails || stretch.end === "cue" ? "open" : complete ? "closed" : elsewhere ? "open" : "ended";
  const shape: ListShape = {
    opening: stretch.bullets ? "bullets" : opening.by,
    parts: parts.parts.length,
    fence,
    exhaustive: opening.exhaustive,
    partial: opening.partial,
    loose: opening.loose,
    kin: parts.kin,
    joined: closedBy === "and" || closedBy === "rest" ? closedBy : "none",
    separator: parts.separator,
    even: parts.even,
    foreign: parts.foreign,
    gaps: parts.gaps,
    shares: parts.shares,
    more: parts.more,
    singles: stretch.bullets ? 0 : stretch.segments.filter((segment) => isSingle(segment, row)).length,
    dealt: parts.parts.some((part) => says(part, "respectively")),
    foremost: opening.foremost,
    ofChange: total.direction !== undefined,
    dated: datesOf(parts.parts, stretch, row),
    elsewhere,
    rivals: candidates.filter((one) => one !== total && parts.parts.some((part) => kinship(part, one) === "same"))
      .length,
    between: elsewhere
      ? row.quantities.filter((one) => one.index < (parts.parts[0]?.index ?? 0)).length
      : (parts.parts[0]?.index ?? 0) - total.index - 1,
    nested: false,
    twin: false,
    column: parts.columns.length > 0,
  };
  if (parts.columns.length === 0) return [{ total, parts: parts.parts, shape }];
  return columnsWith(total, parts, candidates, shape);
}

/** `một trường đại học`: an item that starts with the word for each and holds no number. */
function isSingle({ wordy, from, to }: Segment, row: Row): boolean {
  if (!wordy) return false;
  const first = row.tokens.slice(from, to).find((token) => token.is === "word" && !isFunction(token));
  return senseOf(first)?.is === "each";
}

function isFunction(token: Token): boolean {
  const sense = senseOf(token);
  return sense?.is === "function" || sense?.is === "filler" || sense?.is === "breakdown";
}

/** The first column is of the first total in the text, the second of the second. */
function columnsWith(total: Quantity, parts: Parts, candidates: readonly Quantity[], shape: ListShape): ListOfParts[] {
  const totals = candidates
    .filter((one) => kinship(total, one) === "same" || one === total)
    .slice(0, parts.columns.length)
    .sort((a, b) => a.index - b.index);
  if (totals.length < parts.columns.length) {
    const [column] = parts.columns;
    const [first] = totals;
    return column && first ? [{ total: first, parts: column, shape }] : [];
  }
  return totals.flatMap((one, at) => {
    const column = parts.columns[at];
    return column ? [{ total: one, parts: column, shape }] : [];
  });
}

function datesOf(parts: readonly Quantity[], stretch: Stretch, row: Row): ListShape["dated"] {
  const dated = parts.filter((part) => isDated(part, stretch, row)).length;
  return dated === 0 ? "none" : dated === parts.length ? "all" : "some";
}

/** `năm 2016: 120`, `trong khi năm trước là 150`: an item that names a time of its own. */
function isDated(part: Quantity, stretch: Stretch, row: Row): boolean {
  const segment = stretch.segments.find((one) => one.quantities.includes(part) || one.bracketed.includes(part));
  const before = segment && !stretch.bullets ? row.tokens.slice(segment.from, part.token) : part.before;
  return before.some((token) =>
    token.is === "numeral" ? token.role === "date" : token.is === "word" && token.sense?.is === "reference",
  );
}

/** `bình quân … đạt 150 ca (năm 2021: 120, năm 2022: 150, …)`: a mean governs what is listed by time, and values without names. */
function isMean(total: Quantity): boolean {
  return total.senses.some(
    (sense) => sense.is === "average" || (sense.is === "reference" && sense.to === "base-average"),
  );
}

/** `(140, 150, 160)`: values without a name of their own are what a mean is of, never its parts. */
function isNameless({ before }: Quantity): boolean {
  return before.every((token) => token.is !== "word" || token.sense !== undefined);
}

/** `phương án 1, phương án 2 và phương án 3`: names, not parts. */
function isNumbering({ parts, kin }: Parts): boolean {
  const [first] = parts;
  return (
    first !== undefined &&
    kin === "bare" &&
    parts.length > 1 &&
    parts.every((part, at) => part.double === first.double + at)
  );
}

/** The second of `7.761 vụ/13.147 bị cáo` has the second numbers of the rows for its parts. */
function isSecond(row: Row, total: Quantity): boolean {
  if (total.pair) return total.pair === "second";
  const before = row.tokens[total.token - 1];
  return before?.is === "mark" && before.mark === "/";
}

/** `trong số 960 nhà chung cư, mới có 443 …; 517 …`: what follows the whole may be its parts. */
function amongOpenings(row: Row): Opening[] {
  return row.quantities.filter(isAmong).map((total) => ({
    by: "among",
    token: total.token,
    from: total.token + 1,
    depth: total.depth,
    exhaustive: false,
    partial: true,
    loose: false,
    foremost: false,
    leads: false,
  }));
}

const mostCandidates = 5;

/** The numbers that a list may break down, the likeliest first. */
function totalsFor(
  passage: Passage,
  sentence: number,
  row: Row,
  opening: Opening,
  earlier: readonly ListOfParts[],
): Quantity[] {
  if (opening.by === "bracket") return bracketTotals(row, opening);
  if (opening.by === "among") return row.quantities.filter((one) => one.token === opening.token);
  const before = row.quantities.filter(
    (one) => one.token < opening.token && one.depth <= opening.depth && isTotalLike(one) && isOuter(row, one, opening),
  );
  if (before.length === 0 && opening.by === "colon") return totalsOfListsBefore(passage, sentence);
  if (before.length === 0)
    return opening.by === "word" && !opening.loose ? totalsInSentenceBefore(passage, sentence) : [];
  const resumed = opening.leads
    ? earlier.findLast((list) => before.includes(list.total) || list.parts.some((part) => before.includes(part)))
    : undefined;
  const nearest = before.toReversed();
  const ordered =
    resumed && opening.leads ? [resumed.total, ...nearest.filter((one) => one !== resumed.total)] : nearest;
  const levels = ordered.filter((one) => !one.direction && one.clause === nearest[0]?.clause);
  const first = levels.length > 0 ? [...levels, ...ordered.filter((one) => !levels.includes(one))] : ordered;
  return first.slice(0, opening.loose ? 1 : mostCandidates);
}

/** Whether the number's bracket, if it stands in one, is still open where the list starts. */
function isOuter(row: Row, one: Quantity, opening: Opening): boolean {
  for (let at = one.token; at < opening.token; at++) if ((row.depths[at] ?? 0) < one.depth) return false;
  return true;
}

function bracketTotals(row: Row, opening: Opening): Quantity[] {
  const outer = opening.depth - 1;
  const before = row.quantities.filter(
    (one) => one.token < opening.token && one.depth <= outer && isTotalLike(one) && isOuter(row, one, opening),
  );
  return before.toReversed().slice(0, 3);
}

/** `881 vụ: thành thị 502, nông thôn 379. Theo nơi: nhà dân 320, …`: another split of the total before. */
function totalsOfListsBefore(passage: Passage, sentence: number): Quantity[] {
  return [...new Set(listsIn(passage, sentence - 1).map((list) => list.total))].slice(0, 1);
}

/** The numbers of the sentence before, an announced total first. */
function totalsInSentenceBefore(passage: Passage, sentence: number): Quantity[] {
  const before = (passage.bySentence[sentence - 1] ?? [])
    .filter((one) => one.depth === 0 && isTotalLike(one))
    .reverse();
  const announced = before.filter((one) => says(one, "total"));
  return [...announced, ...before.filter((one) => !announced.includes(one))].slice(0, 8);
}
