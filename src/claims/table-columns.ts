import { difference } from "../compare/difference.ts";
import { percentChange } from "../compare/percent-change.ts";
import { percentFall } from "../compare/percent-fall.ts";
import { percentOf } from "../compare/percent-of.ts";
import type { Passage } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";
import { type TextRow, type TextTable, wholeTables } from "../facts/text-table.ts";
import type { Token } from "../language/token.ts";
import type { Formula } from "../model/arithmetic.ts";
import type { ClaimKind } from "../model/claim.ts";
import { baseValue } from "../model/printed-number.ts";
import type { Claim } from "./claim.ts";
import { type Change, isNoChange, type Made, tells, withoutSecond } from "./column-change.ts";
import { ColumnPairs, isInPercent, meets } from "./column-pairs.ts";
import { withPercentColumns } from "./percent-columns.ts";
import { asMeasure, inPercent, isPercent, isShare } from "./table-cells.ts";
import { columnsOfTotals } from "./total-columns.ts";

/**
 * Columns of tables in text that are the change from one column to another, or its percentage, `2019 | 2018 | Change | % Change`, `Plan
 * | Done | %`, or a share of its total, `Number | %`. Which columns, and whether a column is one at all, is taken from all of its
 * rows: it is one where at least two of them agree, or one change under a percent sign, and half of those that can be worked
 * out. Claims are about numbers from the sentence `fresh` on.
 */
export function columnClaims(passage: Passage, fresh: number): Claim[] {
  return wholeTables(passage.sentences, fewestRows)
    .map(withPercentColumns)
    .filter((table) => table.from > 0 || fresh === 0)
    .filter(({ rows, headers }) => rows.length > fewestRows || headers.some(isPercent))
    .flatMap((table) => {
      const added = columnsOfTotals(table);
      const columns = table.headers.map((_, column) => changesIn(table, column, added));
      const changes = withoutSecond(table, columns);
      const favourable = turnedTwice(changes);
      return changes.flatMap((found) =>
        asSigned(found, favourable).map((one, _, [first = one]) => claimOf(one, first.reported)),
      );
    })
    .filter(({ reported }) => reported.sentence >= fresh);
}

/** Two rows are enough where a header says that a column is in percent. */
const fewestRows = 2;

function changesIn(table: TextTable, column: number, added: ReadonlySet<number>): readonly Change[] {
  if (column === 0) return [];
  let best: readonly Change[] = [];
  const named = isPercent(table.headers[column]) || namesOthers(table, column);
  let most = named ? 0 : 1;
  const take = (rows: readonly Made[], least: number, columns: readonly number[]) => {
    const found = rows.map((one) => ({ ...one, columns }));
    if (added.has(column) && found.some(({ kind }) => kind === "difference")) return;
    // What nought is added to or taken from stays the same in any column.
    const counted = found.filter(
      (one) => one.formula !== difference || !(isNought(one.value, one) || isNought(one.base, one)),
    );
    const telling = counted.filter(({ formula, reported }) => formula !== percentOf || tells(reported));
    const straight = telling.filter(({ agrees }) => agrees).length;
    const agreeing = straight + telling.filter(({ turned }) => turned).length;
    const needed =
      (counted.length - counted.filter(isNoChange).length) * shareNeeded(table.headers[column], found, named);
    if (straight <= Math.max(most, least - 1) || agreeing < needed) return;
    best = found;
    most = straight;
  };
  const pairs = new ColumnPairs(table, column);
  for (let value = pairs.first; value < column; value++) {
    for (let base = pairs.first; base < column; base++) {
      if (value === base) continue;
      if (pairs.mayChange(value, base, most))
        take(
          table.rows.flatMap((row) => changeOf(table, row, column, value, base) ?? []),
          1,
          [value, base],
        );
      if (pairs.mayBeRatio(value, base, Math.max(most, fewestRatios - 1)))
        take(
          table.rows.flatMap((row) => ratioOf(table, row, column, value, base) ?? []),
          fewestRatios,
          [value, base],
        );
    }
    take(sharesOf(table, column, value), fewestRatios, [value]);
  }
  return turnedAround(table, column, best) ?? best;
}

/**
 * `697 | 664 | (5.0%)` and `3,183 | 3,193 | 0.3%`, costs that rose printed as a loss: where a change the one way is off in some row, and the other way round
 * all rows are changes with the sign turned, it is the latter.
 */
function turnedAround(table: TextTable, column: number, found: readonly Change[]): readonly Change[] | undefined {
  const [first] = found;
  const [value, base] = first?.columns ?? [];
  if (value === undefined || base === undefined || first?.formula !== percentChange) return undefined;
  if (found.every(({ agrees, turned }) => agrees || turned)) return undefined;
  const other = table.rows.flatMap((row) => changeOf(table, row, column, base, value) ?? []);
  if (other.length < found.length || !other.every(({ turned, reported }) => turned || reported.double === 0))
    return undefined;
  return other.map((one) => ({ ...one, columns: [base, value] }));
}

/** Less than the last place of what is printed: a price in a row of amounts. */
function isNought({ double }: Quantity, { reported }: Made): boolean {
  return Math.abs(double) < 10 ** reported.numeral.lastPlace;
}

/**
 * The changes with the signs that the table means: where costs that rose are printed as a loss, more than one row is turned round, and the
 * sign tells nothing of it; one row against many is a wrong sign, unless rows that are less than nothing are turned round as well. A loss that is smaller than last year's may be printed as a rise.
 */
function asSigned(found: readonly Change[], favourable: ReadonlySet<number>): readonly Change[] {
  const turned = found.filter((one) => one.turned && one.base.double > 0).length;
  const straight = found.filter((one) => one.agrees).length;
  const below = found.filter((one) => one.turned && one.base.double < 0).length;
  const lone = turned === 1 && straight >= 5 && below < 2;
  const isMeant = (one: Change) => !lone || one.base.double <= 0 || favourable.has(one.reported.sentence);
  return found.map((one) => (one.turned && isMeant(one) ? turnedRound(one) : one));
}

/** `Advisory fees | 2 | 5 | 3 | 60%` under `Favorable / (unfavorable)`: rows that have the sign turned in two columns, which no slip does. */
function turnedTwice(columns: readonly (readonly Change[])[]): ReadonlySet<number> {
  const rows = new Map<number, number>();
  for (const { turned, reported } of columns.flat())
    if (turned) rows.set(reported.sentence, (rows.get(reported.sentence) ?? 0) + 1);
  return new Set([...rows].flatMap(([row, count]) => (count >= 2 ? [row] : [])));
}

function turnedRound<T extends Made>(one: T): T {
  const { formula, value, base } = one;
  if (formula === difference) return { ...one, value: base, base: value };
  if (formula === percentChange) return { ...one, formula: percentFall };
  return { ...one, reported: negated(one.reported) };
}

function negated(quantity: Quantity): Quantity {
  const { numeral } = quantity;
  return { ...quantity, double: -quantity.double, numeral: { ...numeral, value: numeral.value.negate() } };
}

/** `2019 | 2018 | 2019 over 2018`: the header names two other columns by their years. */
function namesOthers({ headers }: TextTable, column: number): boolean {
  const own = yearsOf(headers[column]);
  if (own.length < 2) return false;
  const others = headers.filter((_, at) => at !== column).map(yearsOf);
  return own.every((year) => others.some((years) => years.length === 1 && years[0] === year));
}

function yearsOf(header: readonly Token[] | undefined): readonly number[] {
  return (header ?? [])
    .filter((token) => token.is === "numeral" && token.role === "date")
    .map((token) => (token.is === "numeral" ? token.value.toNumber() : 0));
}

/** What part of the rows has to agree: half under a percent sign or a word of change, else nearly all: `100 | 50 | 50` is no change by itself. */
function shareNeeded(header: readonly Token[] | undefined, found: readonly Change[], known: boolean): number {
  const named = (header ?? []).some(
    (token) => token.is === "word" && (token.sense?.is === "direction" || token.sense?.is === "versus"),
  );
  return named || known || found.some(({ reported }) => isShare(reported)) ? 0.5 : 0.75;
}

/** Of two numbers one is easily so many per cent of the other: at least two rows have to be. */
const fewestRatios = 2;

/** `Kế hoạch | Thực hiện | Đạt (%)`, `Tổng số | Nữ | Tỷ lệ nữ (%)`: one column in percent of another. */
function ratioOf(table: TextTable, { numbers }: TextRow, column: number, at: number, of: number): Made | undefined {
  const [printed, value, base] = [numbers[column], numbers[at], numbers[of]];
  if (!printed || !value || !base || isShare(value) || isShare(base)) return undefined;
  if (!isInPercent(table, column, printed)) return undefined;
  return change(namesPlan(table.headers[of]) ? "plan" : "ratio", percentOf, inPercent(printed), value, base);
}

/** `Số người | Tỷ trọng (%)`: each row in percent of the row of totals, which is itself a hundred. */
function sharesOf(table: TextTable, column: number, at: number): Made[] {
  const { rows } = table;
  const totals = rows.filter(({ role }) => role === "total");
  const [total] = totals;
  const whole = total?.numbers[at];
  if (totals.length !== 1 || !total || !whole || isShare(whole)) return [];
  return rows.flatMap(({ numbers }, row) => {
    const [printed, part] = [numbers[column], numbers[at]];
    if (rows[row] === total || !printed || !part || !isInPercent(table, column, printed)) return [];
    return change("share", percentOf, inPercent(printed), part, whole) ?? [];
  });
}

function namesPlan(header: readonly Token[] | undefined): boolean {
  return (header ?? []).some((token) => token.is === "word" && token.sense?.is === "plan");
}

function changeOf(
  table: TextTable,
  { numbers, label }: TextRow,
  column: number,
  at: number,
  before: number,
): Made | undefined {
  const [printed, value, base] = [numbers[column], numbers[at], numbers[before]];
  if (!printed || !value || !base || isShare(value) || isShare(base)) return undefined;
  const { kind } = printed.numeral.unit;
  if (isInPercent(table, column, printed)) {
    if (isPercent(label)) return pointsOf(printed, value, base);
    const found = change("change", percentChange, inPercent(printed), value, base);
    return found && !found.agrees && isInPoints(printed, value, base) ? undefined : found;
  }
  if (kind === "points") return change("points", difference, printed, value, base, -2);
  return change("difference", difference, printed, value, base);
}

/** `Equity ratio | 41.2 | 38.6 | 2.6` among growth in per cent: what two figures up to 100 differ by, to the digit, may be points. */
function isInPoints(printed: Quantity, value: Quantity, base: Quantity): boolean {
  const [change, now, before] = [printed, value, base].map(({ numeral }) => baseValue(numeral));
  if (!change?.sign() || !now || !before || Math.max(value.double, base.double) > 100) return false;
  return now.sub(before).equals(change);
}

/** `Gross margin (%) | 73.2 | 72.2 | 1.0` under a percent sign: the change of percentages is in points, where it agrees. */
function pointsOf(printed: Quantity, value: Quantity, base: Quantity): Made | undefined {
  const points = { kind: "points" as const, text: "", base: "", scale: -2 };
  const reported = { ...printed, numeral: { ...printed.numeral, unit: points } };
  const found = change("points", difference, reported, value, base, -2);
  return found?.agrees ? found : undefined;
}

function change(
  kind: ClaimKind,
  formula: Formula,
  reported: Quantity,
  value: Quantity,
  base: Quantity,
  scale?: number,
): Made | undefined {
  if (formula !== difference && base.double === 0) return undefined;
  const agrees = meets(formula, reported, value, base, scale);
  const one = { kind, formula, reported, value, base, agrees, turned: false, ...(scale !== undefined && { scale }) };
  const other = turnedRound(one);
  const turned = !agrees && meets(other.formula, other.reported, other.value, other.base, scale);
  return { ...one, turned };
}

function claimOf({ kind, formula, reported, value, base, scale }: Change, down: Quantity): Claim {
  const operands = [value, base].map((quantity) => ({
    quantity: asMeasure(quantity),
    ...(scale !== undefined && { scale }),
  }));
  return {
    kind,
    reported: asMeasure(reported),
    asserted: true,
    direction: "none",
    tries: 0,
    readings: [{ operands, formula, strength: "certain", down, rule: "table column" }],
  };
}
