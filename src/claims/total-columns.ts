import type { TextRow, TextTable } from "../facts/text-table.ts";
import type { Token } from "../language/token.ts";
import { baseValue } from "../model/printed-number.ts";
import { isOfChange, isRatio, roundedBy, worth } from "./totals.ts";

/** A column that is the total of others. */
export interface TotalColumn {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * The columns that are totals of others: those that say so, each of the columns since the last one, or of those after it where it comes
 * first. Where none says so, the first or the last may be the total of all others, three at least.
 */
export function totalColumns({ rows, headers }: Pick<TextTable, "rows" | "headers">): TotalColumn[] {
  const columns = headers.map((_, at) => at).slice(1);
  const totals = columns.filter((at) => isTotal(headers[at] ?? []));
  if (columns.some((at) => isOfChange(headers[at]) || rows.some((row) => isRatio(row.numbers[at]) && !isOfRatios(row))))
    return [];
  if (totals.length === 0) return unnamedTotals(rows, columns);
  const first = totals[0] === 1;
  return totals.flatMap((total, at) => {
    const from = first ? total : (totals[at - 1] ?? 0);
    const until = first ? (totals[at + 1] ?? headers.length) : total;
    const parts = columns.filter((one) => one > from && one < until);
    return parts.length >= 2 ? [withoutOthers(rows, { total, parts })] : [];
  });
}

/**
 * `Shares | Amount | Paid-in capital | Total`: the number of shares is no part of the amounts. Columns are left out, one after the other, where more
 * rows add up without them and most do in the end.
 */
function withoutOthers(rows: readonly TextRow[], found: TotalColumn): TotalColumn {
  const told = agreementOf(rows, found);
  if (told.agreeing * 2 >= told.held || found.parts.length > mostTried) return found;
  let [best, most] = [found, told.agreeing];
  for (let last = -1; last !== most && best.parts.length > 2; ) {
    last = most;
    for (const parts of best.parts.map((one) => best.parts.filter((other) => other !== one))) {
      const { agreeing } = agreementOf(rows, { ...found, parts });
      if (agreeing > most) [best, most] = [{ ...found, parts }, agreeing];
    }
  }
  const { agreeing, held } = agreementOf(rows, best);
  return agreeing >= 2 && agreeing >= held * 0.8 ? best : found;
}

/** More columns than this are tried as they stand only. */
const mostTried = 16;

/** `Gross margin | 41.2% | 40.1% | 40.6%`: a row of ratios among amounts is no total across, and says nothing of the columns. */
export function isOfRatios({ label, numbers }: TextRow): boolean {
  const said = numbers.slice(1).filter((one) => one !== undefined);
  return said.length > 0 && (said.every(isRatio) || label.some((token) => token.is === "word" && token.fold === "%"));
}

/** The first or the last column, where it is the sum of the others in nearly all rows. */
function unnamedTotals(rows: readonly TextRow[], columns: readonly number[]): TotalColumn[] {
  if (columns.length < fewestParts + 1) return [];
  const [first, last] = [columns[0], columns.at(-1)];
  for (const total of [last, first]) {
    const found = { total: total ?? 0, parts: columns.filter((one) => one !== total) };
    const { agreeing, held } = agreementOf(rows, found);
    if (agreeing >= fewestAgreeing && agreeing >= held * 0.8) return [found];
  }
  return [];
}

const fewestParts = 3;
const fewestAgreeing = 3;

/** In how many rows the parts can be added up, and in how many they come to the total, as rounded. */
function agreementOf(rows: readonly TextRow[], { total, parts }: TotalColumn): { agreeing: number; held: number } {
  let agreeing = 0;
  let held = 0;
  for (const row of rows) {
    const { numbers, blank } = row;
    const printed = numbers[total];
    const cells = parts.flatMap((one) => numbers[one] ?? []);
    if (!printed || cells.length < 2 || isOfRatios(row) || !parts.every((one) => numbers[one] || blank[one])) continue;
    held++;
    const off = worth(cells).sub(baseValue(printed.numeral)).abs();
    if (off.compare(roundedBy(printed, cells)) <= 0) agreeing++;
  }
  return { agreeing, held };
}

/** The columns that take part in a total across which most rows bear out: none of them is the change from one to another. */
export function columnsOfTotals(table: TextTable): ReadonlySet<number> {
  return new Set(
    totalColumns(table).flatMap((found) => {
      const { agreeing, held } = agreementOf(table.rows, found);
      return agreeing >= 2 && agreeing >= held * 0.8 ? [found.total, ...found.parts] : [];
    }),
  );
}

function isTotal(header: readonly Token[]): boolean {
  return header.some((token) => token.is === "word" && token.sense?.is === "total");
}
