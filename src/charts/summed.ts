import { isTotalName } from "../language/total-name.ts";
import { isUndivided } from "../model/area.ts";
import { formatPeriod } from "../model/period-notation.ts";
import type { ChartRow } from "./compared-rows.ts";

/** One series: its rows by what is held against what (a period's values, or its bases). */
interface Line {
  readonly key: string;
  readonly unit: string;
  readonly named: boolean;
  readonly figures: ReadonlyMap<string, number>;
}

/** A sum may be off by so much, since its parts are rounded. */
const tolerance = 5e-4;
/** Digits that must agree before rows that add up count as more than chance, and in what part of the columns they must. */
const leastDigits = 5;
const leastShare = 0.6;
const mostParts = 80;
const mostLines = 400;
const mostColumns = 12;

/**
 * Series that are the sum of those that follow them, whatever they are called: `Total`, `Central`, `Local` above ministries
 * and provinces. One called a total is one wherever it stands. Rows are in the order of their source.
 */
export function summedSeries(rows: readonly ChartRow[], keyOf: (row: ChartRow) => string): ReadonlySet<string> {
  const lines = linesOf(rows, keyOf);
  const found = new Set(lines.filter(({ named }) => named).map(({ key }) => key));
  if (lines.length > mostLines) return found;
  /** How many lines below each are its parts and theirs. */
  const below = new Array<number>(lines.length).fill(0);
  for (let at = lines.length - 3; at >= 0; at--) {
    below[at] = partsBelow(lines, at, below);
    const { key } = lines[at] ?? {};
    if (below[at] && key !== undefined) found.add(key);
  }
  return found;
}

function linesOf(rows: readonly ChartRow[], keyOf: (row: ChartRow) => string): readonly Line[] {
  const lines = new Map<string, Line & { readonly figures: Map<string, number> }>();
  for (const row of rows) {
    const key = keyOf(row);
    const { indicator, area, period, value, cells } = row;
    const line = lines.get(key) ?? {
      key,
      unit: indicator.unit.text,
      named: !isUndivided(area.code) && [area.names.vi, area.names.en ?? "", area.code].some(isTotalName),
      figures: new Map<string, number>(),
    };
    lines.set(key, line);
    if (value !== undefined) line.figures.set(formatPeriod(period), value);
    const base = cells[0]?.base;
    if (base !== undefined) line.figures.set(`base:${formatPeriod(period)}`, base);
  }
  return [...lines.values()];
}

/** How many of the lines that follow one add up to it, their own parts skipped; 0 where none do. */
function partsBelow(lines: readonly Line[], at: number, below: readonly number[]): number {
  const whole = lines[at];
  if (!whole) return 0;
  const columns = [...whole.figures].slice(-mostColumns);
  const sums = columns.map(() => 0);
  let parts = 0;
  for (let next = at + 1; next < lines.length && parts < mostParts; next += 1 + (below[next] ?? 0)) {
    const part = lines[next];
    if (!part || part.unit !== whole.unit) return 0;
    parts++;
    for (const [place, [column]] of columns.entries())
      sums[place] = (sums[place] ?? 0) + (part.figures.get(column) ?? 0);
    if (parts >= 2 && addsUp(columns, sums, parts)) return next + (below[next] ?? 0) - at;
  }
  return 0;
}

function addsUp(columns: readonly (readonly [string, number])[], sums: readonly number[], parts: number): boolean {
  let digits = 0;
  let agree = 0;
  for (const [place, [, whole]] of columns.entries()) {
    const room = Math.max(Math.abs(whole) * tolerance, 1e-9);
    if (whole === 0 || Math.abs((sums[place] ?? 0) - whole) > room) continue;
    agree++;
    digits += Math.min(Math.log10(1 / tolerance), Math.max(0, Math.log10(Math.abs(whole))));
  }
  return agree >= columns.length * leastShare && digits - Math.log10(parts) >= leastDigits;
}
