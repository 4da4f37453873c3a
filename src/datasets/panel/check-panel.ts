import { type Detail, detail } from "../../model/detail.ts";
import type { DiagnosticCode, DiagnosticLevel, Diagnostics } from "../../model/diagnostic.ts";
import type { Panel } from "../../model/panel.ts";
import { scenarios } from "../../model/panel.ts";
import { type Frequency, type Period, periodAt } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { columnOf, lineOf } from "../../model/placed-columns.ts";
import { FirstGaps } from "./first-gaps.ts";
import { type KeySet, keySet } from "./key-set.ts";
import { noArea } from "./members.ts";
import { percentFractions } from "./percent-fractions.ts";
import { type Mixed, seriesInTime } from "./series-in-time.ts";

/**
 * Says what is wrong with the observations of a panel as a whole: the same observation twice, equal or not; periods that are
 * missing inside a series, or come in another order than that of time; two frequencies in one series. Nothing is taken out
 * of the panel. `unless` holds files whose duplicates have been told already.
 */
export function checkPanel(panel: Panel, diagnostics: Diagnostics, unless: ReadonlySet<string> = new Set()): void {
  const { observations, vintages } = panel;
  if (observations.length === 0) return;
  const inTime = vintages.length < 2 ? seriesInTime(panel, mostTold) : undefined;
  // Where rows come in order of time, none is there twice.
  const rows: Rows = inTime ? { length: inTime.late.length, at: (place) => inTime.late[place] ?? 0 } : allOf(panel);
  const keyOf = keysOf(panel, true);
  const keys = keysOfRows(panel, rows, true, keyOf);
  duplicates(panel, rows, keyOf, keys, diagnostics, unless);
  outOfOrder(panel, rows, keyOf, diagnostics);
  fractions(panel, diagnostics);
  const sorted = (vintages.length > 1 ? keysOfRows(panel, rows, false) : keys).sorted;
  const others = gapsAndFrequencies(panel, sorted, inTime?.gaps ?? new FirstGaps(mostTold));
  const mixed = [...(inTime?.mixed ?? []), ...others.mixed].sort((a, b) => a.series - b.series);
  tellGaps(panel, others.gaps, mixed, diagnostics);
}

/** Some rows of a panel, in their own order. */
interface Rows {
  readonly length: number;
  at(place: number): number;
}

function allOf({ observations }: Panel): Rows {
  return { length: observations.length, at: (place) => place };
}

type KeyOfRow = (row: number) => number;

/** A number for each row that is the same for the same indicator, area, scenario and period, and vintage where asked. */
function keysOf({ observations: o, areas, vintages, periods }: Panel, dated: boolean): KeyOfRow {
  const [areaCount, vintageCount, periodCount] = [areas.length, dated ? vintages.length : 1, periods.length];
  return (at) => {
    const member = (o.indicator[at] ?? 0) * areaCount + (o.area[at] ?? 0);
    const series =
      (member * scenarios.length + (o.scenario[at] ?? 0)) * vintageCount + (dated ? (o.vintage[at] ?? 0) : 0);
    return series * periodCount + (o.period[at] ?? 0);
  };
}

function keysOfRows(panel: Panel, rows: Rows, dated: boolean, keyOf: KeyOfRow = keysOf(panel, dated)): KeySet {
  const { indicators, areas, vintages, periods } = panel;
  const series = indicators.length * areas.length * scenarios.length * (dated ? vintages.length : 1);
  return keySet(rows.length, series * periods.length, (place) => keyOf(rows.at(place)));
}

function duplicates(
  panel: Panel,
  rows: Rows,
  keyOf: KeyOfRow,
  keys: KeySet,
  diagnostics: Diagnostics,
  unless: ReadonlySet<string>,
): void {
  if (keys.twice.size === 0) return;
  const twice = new Map(Array.from(keys.twice, (key) => [key, -1]));
  const { observations: o } = panel;
  const found = { "duplicate-equal": new Told(), "duplicate-conflict": new Told() };
  for (let place = 0; place < rows.length; place++) {
    const at = rows.at(place);
    const key = keyOf(at);
    const first = twice.get(key);
    if (first === undefined) continue;
    if (first < 0) {
      twice.set(key, at);
      continue;
    }
    if (unless.has(fileOf(panel, at))) continue;
    const isEqual = Object.is(o.value[at], o.value[first]) && o.status[at] === o.status[first];
    const told = found[isEqual ? "duplicate-equal" : "duplicate-conflict"];
    told.add(
      panel,
      at,
      () => `${nameOf(panel, at)}: ${shown(o.value[at])}`,
      () => detail("in-line", shown(o.value[first]), lineOf(o, first)),
    );
  }
  for (const code of ["duplicate-equal", "duplicate-conflict"] as const) found[code].tell(code, "warning", diagnostics);
}

/** Figures that look like fractions among percentages. */
function fractions(panel: Panel, diagnostics: Diagnostics): void {
  const told = new Told();
  for (const at of percentFractions(panel))
    told.add(
      panel,
      at,
      () => `${nameOf(panel, at)}: ${panel.observations.value[at]}`,
      () => "",
    );
  told.tell("percent-fraction", "warning", diagnostics);
}

/** Rows whose period comes before that of the row before in the same series. */
function outOfOrder(panel: Panel, rows: Rows, keyOf: KeyOfRow, diagnostics: Diagnostics): void {
  const { observations: o, periods } = panel;
  const last = new Map<number, number>();
  const told = new Told(1);
  let series = -1;
  let before = -1;
  for (let place = 0; place < rows.length; place++) {
    const at = rows.at(place);
    const period = o.period[at] ?? 0;
    const current = Math.floor(keyOf(at) / periods.length);
    if (current !== series) {
      if (series >= 0) last.set(series, before);
      series = current;
      before = last.get(series) ?? -1;
    }
    if (period < before && isSameFrequency(periods[period], periods[before]))
      told.add(
        panel,
        at,
        () => nameOf(panel, at),
        () => periodName(panel, before),
      );
    before = period;
  }
  told.tell("out-of-order", "note", diagnostics);
}

function isSameFrequency(a: Period | undefined, b: Period | undefined): boolean {
  return a?.kind === "regular" && b?.kind === "regular" && a.frequency === b.frequency;
}

/** Over the rows in order of series and time: periods of a frequency that are skipped, frequencies that are mixed. */
function gapsAndFrequencies({ periods }: Panel, sorted: Iterable<number>, gaps: FirstGaps) {
  const mixed: Mixed[] = [];
  let series = -1;
  let frequency: Frequency | undefined;
  let ordinal = 0;
  let seen = new Set<Frequency>();
  let windows = false;
  const close = () => {
    if (windows) seen.delete("A");
    if (seen.size > 1) mixed.push({ series, frequencies: [...seen] });
  };
  for (const key of sorted) {
    const current = Math.floor(key / periods.length);
    if (current !== series) {
      close();
      series = current;
      frequency = undefined;
      seen = new Set();
      windows = false;
    }
    const period = periods[key - current * periods.length];
    if (period?.kind !== "regular") {
      windows = true;
      continue;
    }
    if (period.frequency === frequency && period.ordinal > ordinal + 1)
      gaps.add(key, frequency, ordinal + 1, period.ordinal - 1);
    if (period.frequency !== frequency) seen.add(period.frequency);
    frequency = period.frequency;
    ordinal = period.ordinal;
  }
  close();
  return { gaps, mixed };
}

function tellGaps(panel: Panel, gaps: FirstGaps, mixed: readonly Mixed[], diagnostics: Diagnostics): void {
  const told = { gaps: new Told(), mixed: new Told() };
  for (const { key, frequency, from, to } of gaps.list) {
    const between = () => [...new Set([from, to])].map((each) => formatPeriod(periodAt(frequency, each))).join("…");
    told.gaps.addNamed(panel, () => `${seriesName(panel, key)}: ${between()}`, to - from + 1);
  }
  told.gaps.addOthers(gaps.others);
  for (const { series, frequencies } of mixed) {
    const key = series * panel.periods.length;
    told.mixed.addNamed(panel, () => `${seriesName(panel, key)}: ${frequencies.join(" ")}`);
  }
  told.gaps.tell("gap", "note", diagnostics);
  told.mixed.tell("mixed-frequencies", "warning", diagnostics);
}

/** So many of a kind are told one by one. */
const mostTold = 20;

/** The first few of a kind as they are, the rest as a number: of millions no sentence is made. */
class Told {
  readonly #first: { file: string; line?: number; column?: number; found: string; expected?: Detail; count: number }[] =
    [];
  #more = 0;
  readonly #shown: number;

  constructor(shown = mostTold) {
    this.#shown = shown;
  }

  add(panel: Panel, at: number, found: () => string, expected: () => Detail): void {
    if (this.#first.length === this.#shown) {
      this.#more++;
      return;
    }
    const { observations: o } = panel;
    const place = { file: fileOf(panel, at), line: lineOf(o, at), column: columnOf(o, at) };
    this.#first.push({ ...place, found: found(), expected: expected(), count: 1 });
  }

  addNamed(panel: Panel, found: () => string, count = 1): void {
    if (this.#first.length === this.#shown) this.#more += count;
    else this.#first.push({ file: panel.sources[0]?.name ?? "", found: found(), count });
  }

  /** Some more that are not shown. */
  addOthers(count: number): void {
    this.#more += count;
  }

  tell(code: DiagnosticCode, level: DiagnosticLevel, diagnostics: Diagnostics): void {
    for (const [at, { file, line, column, found, expected, count }] of this.#first.entries()) {
      const place = { file, ...(line ? { line } : {}), ...(column ? { column } : {}) };
      const all = count + (at === this.#shown - 1 ? this.#more : 0);
      diagnostics.add({
        code,
        level,
        place,
        found,
        ...(expected ? { expected } : {}),
        ...(all > 1 ? { count: all } : {}),
      });
    }
  }
}

function fileOf({ observations, sources }: Panel, at: number): string {
  return sources[observations.source[at] ?? 0]?.name ?? "";
}

function periodName({ periods }: Panel, code: number): string {
  const period = periods[code];
  return period ? formatPeriod(period) : "";
}

function nameOf(panel: Panel, at: number): string {
  const { observations: o, indicators, areas } = panel;
  const scenario = scenarios[o.scenario[at] ?? 0] ?? "actual";
  const period = periodName(panel, o.period[at] ?? 0);
  return named(indicators[o.indicator[at] ?? 0]?.id, areas[o.area[at] ?? 0]?.code, period, scenario);
}

/** Of a key without vintage. */
function seriesName({ indicators, areas, periods }: Panel, key: number): string {
  const series = Math.floor(key / periods.length);
  const member = Math.floor(series / scenarios.length);
  const scenario = scenarios[series % scenarios.length] ?? "actual";
  return named(indicators[Math.floor(member / areas.length)]?.id, areas[member % areas.length]?.code, scenario);
}

/** What is usual goes without saying: actual figures, and figures without areas. */
function named(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== noArea.code && part !== usualScenario).join(" · ");
}

const usualScenario: (typeof scenarios)[number] = "actual";

function shown(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? "–" : String(value);
}
