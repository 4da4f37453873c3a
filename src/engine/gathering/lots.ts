import { measures } from "../../compare/measures.ts";
import { baseOf } from "../../compare/references.ts";
import type { ComparisonPlan } from "../plan.ts";
import type { PlacedLists } from "./lists.ts";
import type { Member, TableMembers } from "./members.ts";

/**
 * How many rows are gathered at a time. Two lots are in memory at once: one being gathered, one being compared. Where an
 * indicator's rows lie together, a lot is read from where they are; where they do not, each lot reads the files through.
 */
const rowsTogether = 2_000_000;
const rowsScattered = 10_000_000;
/** The first lot is so large where rows lie together, each after it twice as large: nothing is compared while the first is gathered. */
const rowsAtFirst = 250_000;

/** The keys of a table, and the lists of a source, as they are needed here. */
type TableKeys = Pick<TableMembers, "indicators" | "areas">;
type Lists = Pick<PlacedLists, "indicators" | "areas" | "indicatorAt" | "areaAt">;

/** What is gathered at once: some whole indicators, or some areas of one. */
export interface Lot {
  /** Places in the source's indicators. */
  readonly indicators: readonly number[];
  /** Codes of areas, where it is not all of them. */
  readonly areas?: readonly string[];
}

/**
 * Indicators that follow one another, together of about as many rows as are gathered at a time; areas that do, of an indicator that alone
 * has more than twice as many and whose areas stand alone. Without a `plan` no indicator is parted.
 */
export function lotsOf(
  tables: readonly TableKeys[],
  lists: Lists,
  wanted: readonly number[],
  plan: ComparisonPlan | undefined,
  asked?: number,
): readonly Lot[] {
  const scattered = tables.some(({ indicators }) => areScattered(indicators));
  const atATime = asked ?? (scattered ? rowsScattered : rowsTogether);
  let most = asked === undefined && !scattered ? rowsAtFirst : atATime;
  const rows = rowsOf(tables, lists.indicators.length, ({ indicators }) => indicators, lists.indicatorAt);
  const mayBeParted = plan !== undefined && areasStandAlone(lists, plan);
  const lots: { readonly indicators: number[]; readonly areas?: readonly string[] }[] = [];
  let room = 0;
  for (const place of wanted) {
    const own = rows[place] ?? 0;
    room -= own;
    const last = lots.at(-1);
    if (mayBeParted && own > 2 * atATime) {
      for (const areas of areaParts(tables, lists, own / atATime)) lots.push({ indicators: [place], areas });
      room = 0;
    } else if (last && room >= 0) last.indicators.push(place);
    else {
      lots.push({ indicators: [place] });
      room = most - own;
      most = Math.min(2 * most, atATime);
    }
  }
  return lots;
}

/** Whether each area's results follow from its own figures: nothing is held against another area, a whole or all others. */
function areasStandAlone({ areas }: Lists, { comparisons }: ComparisonPlan): boolean {
  if (areas.some(({ parent }) => parent !== undefined)) return false;
  return comparisons.every(({ measure, reference }) => {
    const { among, operands } = measures[measure];
    const series = baseOf(reference)?.series.kind ?? "same";
    return !among && !operands.includes("total-base") && (series === "same" || series === "plan");
  });
}

/**
 * The areas in so many parts of about as many rows; in eight times as many where their rows lie together, since results take several times
 * the memory of figures.
 */
function areaParts(tables: readonly TableKeys[], lists: Lists, least: number): readonly (readonly string[])[] {
  const count = tables.some(({ areas }) => areScattered(areas)) ? least : 8 * least;
  const rows = rowsOf(tables, lists.areas.length, ({ areas }) => areas, lists.areaAt);
  const most = rows.reduce((sum, each) => sum + each, 0) / count;
  const parts: string[][] = [];
  let room = 0;
  for (const [place, { code }] of lists.areas.entries()) {
    const last = parts.at(-1);
    room -= rows[place] ?? 0;
    if (last && room >= 0) last.push(code);
    else {
      parts.push([code]);
      room = most - (rows[place] ?? 0);
    }
  }
  return parts;
}

function rowsOf(
  tables: readonly TableKeys[],
  length: number,
  membersOf: (table: TableKeys) => readonly Member[],
  placeOf: ReadonlyMap<string, number>,
): Float64Array {
  const rows = new Float64Array(length);
  for (const table of tables) {
    for (const { text, count } of membersOf(table)) {
      const place = placeOf.get(text);
      if (place !== undefined) rows[place] = (rows[place] ?? 0) + count;
    }
  }
  return rows;
}

/**
 * Whether the rows of members are mixed, so that the one in the middle is mentioned long before those before it end. What
 * was loaded from text has no order, and counts as mixed.
 */
function areScattered(members: readonly Member[]): boolean {
  const mentioned = members.toSorted((a, b) => a.mentioned - b.mentioned);
  const middle = mentioned.length >> 1;
  const before = mentioned.slice(0, middle).reduce((rows, { count }) => rows + count, 0);
  return (mentioned[middle]?.mentioned ?? 0) < before / 2;
}
