import type { DiagnosticCode, Diagnostics } from "../../model/diagnostic.ts";
import type { Panel } from "../../model/panel.ts";
import { type Period, undated } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { columnOf, lineOf } from "../../model/placed-columns.ts";
import { partName } from "../cells/period-name.ts";
import { changesUnlike } from "./changes-unlike.ts";
import { codesAsFigures } from "./codes-as-figures.ts";
import { columnsCounting } from "./columns-counting.ts";
import { columnsUnnamed } from "./columns-unnamed.ts";
import { figuresInNames, periodsInNames } from "./misread-names.ts";
import { oddPeriods } from "./odd-periods.ts";
import { partsAgainstPeriods } from "./parts-against-periods.ts";

/** What looks as if it had been read wrongly: what of, and how many cases. */
export interface Misreading {
  readonly code: DiagnosticCode;
  readonly found: string;
  /** The observation that it was seen at; undefined where it is no single one. */
  readonly at?: number;
  readonly count: number;
}

/**
 * Signs that a source is read wrongly, whatever its layout: figures a thousand times as large as those around them,
 * names that hold what should be periods or figures, indicators that count rows, periods that are another one for each area. Nothing is changed.
 */
export function misreadings(panel: Panel): readonly Misreading[] {
  const names = [...panel.indicators, ...panel.areas].map((each) => each.names.vi);
  return [
    ...scaleJumps(panel),
    ...periodsNamed(names, isUndated(panel)),
    ...listOf("periods-in-names", partsAgainstPeriods(panel)),
    ...listOf("figures-in-names", figuresInNames(names)),
    ...listOf("codes-as-figures", codesAsFigures(panel)),
    ...listOf("columns-unnamed", columnsUnnamed(panel)),
    ...countings(panel),
    ...scatteredPeriods(panel),
    ...oddPeriods(panel).map((each) => ({ code: "period-odd" as const, ...each, count: 1 })),
  ];
}

/** Periods in names; of parts of years alone, in a source without any year, which year they are of is not known. */
function periodsNamed(names: readonly string[], undatedOnes: boolean): readonly Misreading[] {
  const found = periodsInNames(names, undatedOnes);
  const areParts = undatedOnes && found.every((name) => partName(name.split(/ · | \/ |: /).at(-1) ?? "") !== undefined);
  return listOf(areParts ? "year-missing" : "periods-in-names", found);
}

/** Whether no figure has a period: what looks like one in a name is where it was not understood. */
function isUndated({ periods }: Panel): boolean {
  return periods.length > 0 && periods.every((each) => formatPeriod(each) === formatPeriod(undated));
}

/** Tells them, each at the first place that shows it; of files as they were read, whose decimal marks were guessed, also decimals that may be thousands. */
export function tellMisreadings(panel: Panel, guessed: readonly Panel[], diagnostics: Diagnostics): void {
  for (const each of guessed) tell(each, unsureDecimals(each), diagnostics);
  tell(panel, misreadings(panel), diagnostics);
  tellUnlikeChanges(panel, diagnostics);
}

function tellUnlikeChanges(panel: Panel, diagnostics: Diagnostics): void {
  const { reported: r, sources } = panel;
  for (const { found, at, count } of changesUnlike(panel)) {
    const [file = "", line = 0, column = 0] = [sources[r.source[at] ?? 0]?.name, r.line[at], r.column[at]];
    const place = { file, ...(line > 0 && { line }), ...(column > 0 && { column }) };
    diagnostics.add({ code: "changes-unlike", level: "warning", place, found, ...(count > 1 && { count }) });
  }
}

function tell({ observations: o, sources }: Panel, found: readonly Misreading[], diagnostics: Diagnostics): void {
  for (const { code, found: what, at, count } of found) {
    const file = sources[o.source[at ?? 0] ?? 0]?.name ?? "";
    const [line, column] = at === undefined ? [0, 0] : [lineOf(o, at), columnOf(o, at)];
    const place = { file, ...(line > 0 && { line }), ...(column > 0 && { column }) };
    diagnostics.add({ code, level: "warning", place, found: what, ...(count > 1 && { count }) });
  }
}

function listOf(code: DiagnosticCode, names: readonly string[]): readonly Misreading[] {
  return names.length === 0 ? [] : [{ code, found: names.slice(0, mostNamed).join(", "), count: 1 }];
}

const mostNamed = 3;

/** What the figures of a column show: how many have three decimals, no decimals, or what settles which mark is which. */
interface Marks {
  readonly first: number;
  readonly source: number;
  three: number;
  whole: number;
  settled: number;
}

/**
 * Columns in which every mark stands before three digits, and was taken to come before decimals: `1,200` may be 1.2 or 1200. A figure of the source
 * that shows its mark, 12,5 or 0,125 or 1234,567, settles it, unless whole numbers stand beside them: nobody prints `4.000` above `500` with decimals.
 */
function unsureDecimals({ observations: o, reported, indicators, sources }: Panel): readonly Misreading[] {
  const columns = new Map<number, Marks>();
  let [key, marks]: [number, Marks | undefined] = [-1, undefined];
  const isOne = o.placed?.isOneColumn === true && sources.length === 1;
  for (let at = 0; at < o.length; at++) {
    const [value, decimals, source] = [Math.abs(o.value[at] ?? 0), o.decimals[at] ?? -1, o.source[at] ?? 0];
    if (Number.isNaN(value) || value === 0) continue;
    const own = source * mostColumns + columnOf(o, at);
    if (marks === undefined || own !== key)
      marks = columns.get(own) ?? { first: at, source, three: 0, whole: 0, settled: 0 };
    if (own !== key) columns.set(own, marks);
    key = own;
    if (decimals === 3 && value >= 1 && value < 1000) marks.three++;
    else if (decimals !== 0 || value >= 1000) marks.settled++;
    else marks.whole++;
    // What is settled stays so.
    if (isOne && marks.settled > 0) break;
  }
  const isSettled = new Set([...columns.values()].flatMap(({ settled, source }) => (settled > 0 ? [source] : [])));
  for (let at = 0; at < reported.length; at++)
    if ((reported.decimals[at] ?? 0) > 0) isSettled.add(reported.source[at] ?? 0);
  return [...columns.values()].flatMap(({ first, source, three, whole, settled }) => {
    if (three === 0 || settled > 0 || (whole === 0 && isSettled.has(source))) return [];
    const found = `${indicators[o.indicator[first] ?? 0]?.id ?? ""}: ${(o.value[first] ?? 0).toFixed(3)}`;
    return [{ code: "decimals-unsure" as const, found, at: first, count: three }];
  });
}

const mostColumns = 65_536;

/** Series of so many figures show what is usual among them. */
const fewestInSeries = 4;
/** Nobody waits for more than so many to be sorted. */
const mostSorted = 200_000;
const near = 2.5;

/** Figures that are a thousandth, or a thousand times, what the others of their series are: 1.234 among 1180, 1310 and 1275, 12345 among 12.3 and 11.9. */
function scaleJumps({ observations: o, indicators }: Panel): readonly Misreading[] {
  if (o.length > mostSorted) return [];
  const series = new Map<string, number[]>();
  for (let at = 0; at < o.length; at++) {
    if (Number.isNaN(o.value[at]) || o.value[at] === 0) continue;
    const key = `${o.indicator[at]} ${o.area[at]} ${o.scenario[at]}`;
    const known = series.get(key);
    if (known) known.push(at);
    else series.set(key, [at]);
  }
  const sizeAt = (at: number) => Math.abs(o.value[at] ?? 0);
  const found = [...series.values()].flatMap((places) => jumpsAmong(places, sizeAt));
  const [first] = found;
  if (first === undefined) return [];
  const id = indicators[o.indicator[first] ?? 0]?.id ?? "";
  return [{ code: "scale-jump", found: `${id}: ${o.value[first]}`, at: first, count: found.length }];
}

function jumpsAmong(places: readonly number[], sizeAt: (at: number) => number): readonly number[] {
  if (places.length < fewestInSeries) return [];
  const sizes = places.map(sizeAt).sort((a, b) => a - b);
  const middle = sizes[sizes.length >> 1] ?? 0;
  const isAlike = (size: number) => size <= middle * near && size * near >= middle;
  const others = places.filter((at) => !isAlike(sizeAt(at)));
  // What is all over the place shows nothing.
  if (others.length === 0 || others.length * 4 > places.length) return [];
  const areWhole = places.every((at) => others.includes(at) || Number.isInteger(sizeAt(at)));
  return others.filter((at) => {
    const size = sizeAt(at);
    if (!Number.isInteger(size)) return isAlike(size * 1000);
    return !areWhole && size >= 1000 && isAlike(size / 1000);
  });
}

/** So many rows in turn are no accident. */
const fewestInTurn = 4;

/** Indicators whose figures are 1, 2, 3 and so on down the rows, beside others: numbers of rows, rounds, ranks. */
function numberings({ observations: o, indicators }: Panel): readonly Misreading[] {
  if (indicators.length < 2) return [];
  const counts = new Float64Array(indicators.length);
  for (let at = 0; at < o.length; at++) {
    const indicator = o.indicator[at] ?? 0;
    const next = (counts[indicator] ?? 0) + 1;
    counts[indicator] = counts[indicator] !== -1 && o.value[at] === next ? next : -1;
  }
  return indicators.flatMap(({ id }, at) => {
    const count = counts[at] ?? 0;
    return count < fewestInTurn ? [] : [{ code: "numbering" as const, found: `${id}: 1 … ${count}`, count: 1 }];
  });
}

/** Of indicators, else of columns. */
function countings(panel: Panel): readonly Misreading[] {
  const found = numberings(panel);
  return found.length > 0 ? found : listOf("numbering", columnsCounting(panel));
}

/** Areas fewer than these may have been counted in another year each. */
const fewestScattered = 3;

/** Areas that have figures of one period each, and nearly each another one: it is when something else was, as a year of foundation. */
function scatteredPeriods({ observations: o, areas, periods }: Panel): readonly Misreading[] {
  if (areas.length < fewestScattered || periods.length < fewestScattered || periods.length > areas.length) return [];
  const own = new Int32Array(areas.length).fill(-1);
  for (let at = 0; at < o.length; at++) {
    const [area, period] = [o.area[at] ?? 0, o.period[at] ?? 0];
    if (own[area] !== -1 && own[area] !== period) return [];
    own[area] = period;
  }
  const used = new Set([...own].filter((period) => period >= 0));
  if (used.size < fewestScattered || used.size * 3 < areas.length * 2) return [];
  const years = [...used].flatMap((at) => yearOf(periods[at]) ?? []).sort((a, b) => a - b);
  // Years beside each other are those in which things were counted.
  if (years.length < used.size || (years.at(-1) ?? 0) - (years[0] ?? 0) < used.size * 2) return [];
  return [{ code: "periods-scattered", found: `${years[0]} … ${years.at(-1)}`, at: 0, count: 1 }];
}

function yearOf(period: Period | undefined): number | undefined {
  return period?.kind === "regular" && period.frequency === "A" ? period.ordinal : undefined;
}
