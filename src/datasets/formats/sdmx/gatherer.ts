import { Diagnostics, type Guess } from "../../../model/diagnostic.ts";
import { scenarios } from "../../../model/panel.ts";
import { type ObservationRow, PanelBuilder } from "../../../model/panel-builder.ts";
import type { Frequency, Period } from "../../../model/period.ts";
import type { Place } from "../../../model/problem.ts";
import type { Dataset, ReadOptions } from "../../dataset.ts";
import { noArea } from "../../panel/members.ts";
import type { Component, MessageRow, MessageTaker, RowTaker } from "./message.ts";
import { type Roles, resolveRoles } from "./roles.ts";
import { readNumber, significantDigits } from "./sdmx-number.ts";
import { isReportingPeriod, parseFrequency, parseSdmxPeriod, parseTimeFormat } from "./sdmx-period.ts";
import { sdmxStatus } from "./sdmx-status.ts";
import { parseMultiplier } from "./sdmx-unit.ts";
import { areaOf, cellAt, indicatorId, indicatorOf, unitOf } from "./series.ts";

/** Observations of one indicator, area and vintage. */
interface Series {
  readonly indicator: number;
  readonly area: number;
  readonly vintage: number;
  /** How many places the decimal point moves to the right, so that the values are in the indicator's unit. */
  readonly shift: number;
  readonly rows: Map<number, { readonly row: ObservationRow; readonly dataSet: number }>;
}

/** Gathers the rows of a message into a data set: series by series, a later data set over an earlier one. */
export class Gatherer implements MessageTaker {
  readonly #builder = new PanelBuilder();
  readonly #diagnostics = new Diagnostics();
  readonly #guesses = new Map<string, Guess>();
  readonly #file: string;
  readonly #options: ReadOptions;
  readonly #length: number;
  readonly #source: number;
  readonly #units = new Map<string, { readonly scale: number; readonly base: string }>();
  readonly #series = new Map<string, Series>();
  #dataSets = 0;
  #rows = 0;
  #title: string | undefined;

  constructor(file: string, length: number, options: ReadOptions) {
    this.#file = file;
    this.#length = length;
    this.#options = options;
    this.#source = this.#builder.source({ name: file });
  }

  dataSet(components: readonly Component[], title: string | undefined): RowTaker {
    this.#title ??= title;
    const roles = resolveRoles(components, this.#options.map, this.#file);
    this.#note(components, roles);
    const dataSet = this.#dataSets++;
    const periods = new Map<string, Period | undefined>();
    const keys = keyPlaces(components, roles);
    const known = new Map<string, Series | undefined>();
    return (row) => {
      this.#rows++;
      const key = keys.map((place) => row.cells[place] ?? "").join("\0");
      if (!known.has(key)) known.set(key, this.#seriesOf(row, components, roles));
      const series = known.get(key);
      if (!series) return this.#missingArea(row, components, roles);
      const period = this.#periodOf(row, roles, periods);
      if (period !== undefined) this.#observe(row, roles, series, period, dataSet);
    };
  }

  deleted(place: Place, count: number): void {
    this.#rows += count;
    this.#diagnostics.add({ code: "row-unread", level: "left-out", place, found: "action Delete", count });
  }

  ragged(place: Place, found: number, expected: number): void {
    this.#rows++;
    const texts = { found: String(found), expected: String(expected) };
    this.#diagnostics.add({ code: "ragged-row", level: "left-out", place, ...texts });
  }

  progress(done: number): void {
    this.#options.signal?.throwIfAborted();
    this.#options.progress?.(done, this.#length);
  }

  done(): Dataset {
    for (const { rows } of this.#series.values()) for (const { row } of rows.values()) this.#builder.observe(row);
    if (this.#builder.length === 0) {
      this.#diagnostics.add({ code: "no-observations", level: "warning", place: { file: this.#file } });
    }
    return {
      name: this.#options.name ?? this.#file.replace(/^.*[\\/]/, "").replace(/\.[^.]+$/, ""),
      ...(this.#title === undefined ? {} : { title: this.#title }),
      panel: this.#builder.build(),
      guesses: [...this.#guesses.values()],
      diagnostics: this.#diagnostics.list(),
      rows: this.#rows,
    };
  }

  #seriesOf(row: MessageRow, components: readonly Component[], roles: Roles): Series | undefined {
    const { cells } = row;
    const area = areaOf(cells, components, roles);
    if (!area && roles.area !== undefined) return undefined;
    const { id, shift } = this.#indicatorOf(row, components, roles);
    const indicator = this.#builder.indicator(id, () => indicatorOf(id, cells, components, roles));
    const areaCode = this.#builder.area((area ?? noArea).code, () => area ?? noArea);
    const vintageText = roles.constants.vintage ?? cellAt(cells, roles.at.vintage) ?? "";
    const vintage = this.#builder.vintage(vintageText.replace(/^(\d{4})(\d\d)$/, "$1-$2"));
    const key = `${indicator} ${areaCode} ${vintage}`;
    const known = this.#series.get(key);
    if (known?.shift === shift) return known;
    const series: Series = { indicator, area: areaCode, vintage, shift, rows: known?.rows ?? new Map() };
    this.#series.set(key, series);
    return series;
  }

  #missingArea({ place }: MessageRow, components: readonly Component[], roles: Roles): void {
    const expected = components[roles.area ?? 0]?.id ?? "";
    this.#diagnostics.add({ code: "missing-key", level: "left-out", place, expected });
  }

  /**
   * An indicator has one unit. Where another multiplier turns up, values are moved to the first one's; where another unit
   * does, that is another indicator, with the unit in its id.
   */
  #indicatorOf({ cells, place }: MessageRow, components: readonly Component[], roles: Roles) {
    const multiplier = cellAt(cells, roles.at.multiplier);
    if (multiplier !== undefined && multiplier !== "" && parseMultiplier(multiplier) === undefined) {
      this.#diagnostics.add({
        code: "unknown-code",
        level: "warning",
        place,
        found: multiplier,
        expected: "UNIT_MULT",
      });
    }
    const plain = indicatorId(cells, components, roles);
    const unit = unitOf(cells, components, roles);
    const first = this.#units.get(plain) ?? unit;
    const id = first.base === unit.base ? plain : `${plain}.UNIT_MEASURE=${unit.base || "none"}`;
    if (id !== plain) {
      const texts = { found: unit.base, expected: first.base };
      this.#diagnostics.add({ code: "unit-mixed", level: "warning", place, ...texts });
    }
    if (!this.#units.has(plain)) this.#units.set(plain, unit);
    const own = this.#units.get(id) ?? unit;
    this.#units.set(id, own);
    if (own.scale !== unit.scale) {
      const texts = { found: `UNIT_MULT ${unit.scale}`, expected: `UNIT_MULT ${own.scale}` };
      this.#diagnostics.add({ code: "unit-mixed", level: "note", place, ...texts });
    }
    return { id, shift: unit.scale - own.scale };
  }

  #periodOf(row: MessageRow, roles: Roles, known: Map<string, Period | undefined>): number | undefined {
    const { cells, place } = row;
    const text = roles.constants.period ?? cellAt(cells, roles.time) ?? "";
    const frequency = cellAt(cells, roles.frequency) ?? "";
    const format = cellAt(cells, roles.at.timeFormat) ?? "";
    const yearStart = cellAt(cells, roles.at.yearStart) ?? "";
    const key = `${text}\0${frequency}\0${format}\0${yearStart}`;
    if (!known.has(key)) {
      known.set(key, readPeriod(text, parseFrequency(frequency) ?? parseTimeFormat(format), yearStart));
    }
    const period = known.get(key);
    if (period) return this.#builder.period(period);
    if (text === "") this.#diagnostics.add({ code: "missing-key", level: "left-out", place, expected: "TIME_PERIOD" });
    else this.#diagnostics.add({ code: "bad-period", level: "left-out", place, found: text });
    return undefined;
  }

  #observe(row: MessageRow, roles: Roles, series: Series, period: number, dataSet: number): void {
    const { cells, place } = row;
    const number = readNumber(row.value, series.shift);
    if (number === undefined) {
      this.#diagnostics.add({
        code: "bad-value",
        level: "left-out",
        place,
        ...(row.value ? { found: row.value } : {}),
      });
      return;
    }
    const missing = number === "missing";
    if (!missing && significantDigits(row.value ?? "") > 17) {
      this.#diagnostics.add({
        code: "precision-lost",
        level: "note",
        place,
        ...(row.value ? { found: row.value } : {}),
      });
    }
    const observed: ObservationRow = {
      indicator: series.indicator,
      area: series.area,
      vintage: series.vintage,
      period,
      value: missing ? Number.NaN : number.value,
      decimals: missing ? -1 : decimalsOf(number.decimals, cellAt(cells, roles.at.decimals), series.shift),
      scenario: scenarios.find((each) => each === roles.constants.scenario) ?? "actual",
      status: this.#statusOf(row, roles, missing),
      line: place.line ?? 0,
      column: place.column ?? 0,
      source: this.#source,
    };
    this.#keep(series, observed, place, dataSet);
  }

  #statusOf({ cells, place }: MessageRow, roles: Roles, missing: boolean) {
    const found = sdmxStatus({
      status: cellAt(cells, roles.at.status),
      flag: cellAt(cells, roles.at.flag),
      confidentiality: cellAt(cells, roles.at.confidentiality),
      break: cellAt(cells, roles.at.break),
      missing,
    });
    if (found.unknown !== "") {
      this.#diagnostics.add({ code: "bad-status", level: "warning", place, found: found.unknown });
    }
    return found.status;
  }

  /** A later data set updates an earlier one; within one the first value stands, and another for the same is left out. */
  #keep(series: Series, row: ObservationRow, place: Place, dataSet: number): void {
    const before = series.rows.get(row.period);
    if (!before || before.dataSet !== dataSet) {
      series.rows.set(row.period, { row, dataSet });
    } else if (Object.is(before.row.value, row.value)) {
      this.#diagnostics.add({ code: "duplicate-equal", level: "note", place, found: String(row.value) });
    } else {
      const texts = { found: String(row.value), expected: String(before.row.value) };
      this.#diagnostics.add({ code: "duplicate-conflict", level: "left-out", place, ...texts });
    }
  }

  /** What was decided about the message's components, said once. */
  #note(components: readonly Component[], roles: Roles): void {
    const place = { file: this.#file };
    const say = (what: string, places: readonly (number | undefined)[]) => {
      const as = places.flatMap((at) => (at === undefined ? [] : [components[at]?.id ?? ""])).join("+");
      if (as !== "") this.#guesses.set(what, { what, as, place });
    };
    say("indicator", roles.indicator);
    say("area", [roles.area]);
    say("period", [roles.time]);
    say("unit", [roles.at.unit, roles.at.multiplier]);
    say("vintage", [roles.at.vintage]);
  }
}

/** The components that tell one series from another: the dimensions but for time, and what its unit is made of. */
function keyPlaces(components: readonly Component[], roles: Roles): readonly number[] {
  const { unit, multiplier, collection, vintage } = roles.at;
  const places = [...roles.indicator, roles.area, unit, multiplier, collection, vintage];
  return components.flatMap((_, place) => (places.includes(place) ? [place] : []));
}

function readPeriod(text: string, frequency: Frequency | undefined, yearStart: string): Period | undefined {
  // A reporting year that does not begin on 1 January moves the periods that are named after it.
  if (yearStart !== "" && yearStart !== "--01-01" && isReportingPeriod(text)) return undefined;
  return parseSdmxPeriod(text, frequency);
}

/** DECIMALS says what trailing zeros would have; digits that are there all the same are no rounding. */
function decimalsOf(written: number, stated: string | undefined, shift: number): number {
  if (stated === undefined || !/^\d{1,2}$/.test(stated.trim())) return written;
  return Math.max(written, Number(stated) - shift);
}
