import { aligned, evidenceOf, type RowPair } from "./aligned-rows.ts";

/** Two indicators that may be one: how much speaks for it, and whether a printed comparison agrees. */
export interface Candidate {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly agrees: boolean;
}

/** The places of indicators in the sheets that they stand in, by their ids. */
export type Rows = ReadonlyMap<string, ReadonlyMap<string, number>>;

type Placed = Candidate & RowPair;

/** How often a match may be chance, of all that could be made; and where the rows before and behind are matched in that order. */
const [likelyChance, chanceBetween] = [0.01, 0.1];
const fewestOfSheet = 3;
/** Where so many rows of a sheet are in order, those among them whose bases were revised are, too. */
const mostOfSheet = 0.6;

/** Which indicators of another file are which here (by ours): rows of two sheets in one order that agree more often than by chance. */
export function matchedRows(
  candidates: readonly Candidate[],
  rows: { readonly ours: Rows; readonly theirs: Rows },
): ReadonlyMap<string, string> {
  const sheets = sheetPairs(candidates, rows.ours, rows.theirs);
  const [own, other] = [placesBySheet(rows.ours), placesBySheet(rows.theirs)];
  const [taken, gone] = [new Map<string, string>(), new Set<string>()];
  const isOpen = ({ from, to }: Candidate) => !taken.has(to) && !gone.has(from);
  const take = ({ from, to }: Candidate) => {
    taken.set(to, from);
    gone.add(from);
  };
  const weighed = sheets.map((pair) => {
    const [ours, theirs] = [own.get(pair.own) ?? [], other.get(pair.other) ?? []];
    const evidence = (all: readonly Placed[]) => evidenceOf(all, ours.length, theirs.length);
    return { pair, ours, theirs, evidence, first: evidence(aligned(pair.all)) };
  });
  for (const { pair, ours, theirs, evidence } of weighed.sort((a, b) => b.first - a.first)) {
    const open = pair.all.filter(isOpen);
    const rows = aligned(open);
    const isWhole = rows.length >= mostOfSheet * Math.min(ours.length, theirs.length);
    const known = isWhole ? rows : rows.filter(({ agrees }) => agrees);
    if (known.length < fewestOfSheet || evidence(rows) < needed(sheets.length)) continue;
    for (const each of known) if (isPlaced(each, rows, ours, theirs)) take(each);
    // Rows that moved within the sheet: they need more evidence, since they could be any.
    for (const each of open.toSorted((a, b) => b.weight - a.weight))
      if (isOpen(each) && each.agrees && each.weight >= needed(theirs.length)) take(each);
  }
  return taken;
}

/** Whether a row is that one: it agrees, and few others could be it; or it is near, and no other could, here nor there. */
function isPlaced(each: Placed, rows: readonly Placed[], ours: readonly number[], theirs: readonly number[]): boolean {
  const [before, behind] = [rows.filter(({ own }) => own < each.own).at(-1), rows.find(({ own }) => own > each.own)];
  const between = (places: readonly number[], low = 0, high = Number.POSITIVE_INFINITY) =>
    places.filter((place) => place > low && place < high).length;
  const alternatives = between(theirs, before?.other, behind?.other);
  const isAlone = alternatives === 1 && between(ours, before?.own, behind?.own) === 1;
  return (each.agrees || isAlone) && each.weight >= needed(alternatives, chanceBetween);
}

/** The weight with which one of so many alternatives is no chance. */
function needed(alternatives: number, chance = likelyChance): number {
  return Math.log(alternatives / chance);
}

/** The candidates of each pair of sheets, ours and theirs, with their places in them. */
function sheetPairs(candidates: readonly Candidate[], ours: Rows, theirs: Rows) {
  const found = new Map<string, { readonly own: string; readonly other: string; readonly all: Placed[] }>();
  for (const each of candidates)
    for (const [own, ownPlace] of ours.get(each.to) ?? [])
      for (const [other, otherPlace] of theirs.get(each.from) ?? []) {
        const pair = found.get(`${own}\0${other}`) ?? { own, other, all: [] };
        if (pair.all.length === 0) found.set(`${own}\0${other}`, pair);
        pair.all.push({ ...each, own: ownPlace, other: otherPlace });
      }
  return [...found.values()];
}

function placesBySheet(rows: Rows): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const sheets of rows.values())
    for (const [sheet, place] of sheets) {
      const places = found.get(sheet);
      if (places) places.push(place);
      else found.set(sheet, [place]);
    }
  return found;
}
