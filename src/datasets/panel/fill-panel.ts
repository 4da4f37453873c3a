import type { BulkBuilder } from "../../model/bulk-builder.ts";
import type { Diagnostics, Guess } from "../../model/diagnostic.ts";
import type { ObservationStatus } from "../../model/observation-status.ts";
import type { Scenario, Source } from "../../model/panel.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { isWithheld, statusOf, weakestOf } from "../cells/cell-status.ts";
import { readPeriod } from "../cells/read-period.ts";
import { isImprecise } from "../cells/read-value.ts";
import type { PlainNumber, Row } from "../cells/row.ts";
import { scenarioOf } from "../layout/column-words.ts";
import type { Layout } from "../layout/layout.ts";
import { type PeriodsOfRow, periodColumns } from "../layout/row-period.ts";
import { ColumnsThere } from "./columns-there.ts";
import { Currencies } from "./currencies.ts";
import { countMark, type DecimalEvidence, valueIn } from "./decimal-evidence.ts";
import { everyBit } from "./key-bits.ts";
import { KeyTrie } from "./key-trie.ts";
import { Members } from "./members.ts";
import { periodsOfRow } from "./periods-of-row.ts";
import { plainColumn } from "./plain-column.ts";
import { PlainRows, type StatusOfRow } from "./plain-rows.ts";
import { RowReports } from "./row-reports.ts";
import { Series, type SeriesOfRow } from "./series.ts";

/** What else there is to know about a table. */
export interface FillOptions {
  /** False where numbers are stored and not printed: their decimals say nothing. */
  readonly isPrinted?: boolean | undefined;
  /** The unit that stands above the table. */
  readonly unitAbove?: string | undefined;
  /** Texts that stand for no value, besides the usual ones. */
  readonly missing?: ReadonlySet<string> | undefined;
  /** The columns that those behind all others were taken from. */
  readonly from?: ReadonlyMap<number, number> | undefined;
}

/** Puts the rows of a table into a panel, as its layout says what they are. One filler for each pass over a table. */
export class PanelFiller {
  readonly layout: Layout;
  #read = 0;
  /** By column: what turned up of decimal marks. */
  readonly evidence: DecimalEvidence[];
  /** Marks behind numbers and the status each was taken for. */
  readonly marks = new Map<string, ObservationStatus>();
  readonly #builder: BulkBuilder;
  readonly #reports: RowReports;
  readonly #file: string;
  readonly #sources: KeyTrie<number>;
  readonly #source: number;
  readonly #periods: KeyTrie<PeriodsOfRow>;
  readonly #members: Members;
  readonly #series: Series;
  readonly #scenarios: KeyTrie<{ readonly scenario: Scenario | undefined; readonly said: boolean }>;
  readonly #statuses: KeyTrie<StatusOfRow>;
  readonly #vintages: KeyTrie<number>;
  readonly #currencies: Currencies;
  readonly #comparisons: readonly (number | undefined)[];
  readonly #number: PlainNumber = { value: 0, decimals: 0, before: 0 };
  readonly #isPrinted: boolean;
  readonly #from: ReadonlyMap<number, number>;
  readonly #missing: ReadonlySet<string> | undefined;
  readonly #there: ColumnsThere;
  /** What puts in the rows that are as most are; undefined where none is. */
  readonly plain: PlainRows | undefined;

  constructor(
    layout: Layout,
    builder: BulkBuilder,
    diagnostics: Diagnostics,
    source: Source,
    { isPrinted = true, unitAbove, missing, from = new Map() }: FillOptions = {},
  ) {
    const { fields, values, constants } = layout;
    this.layout = layout;
    this.#there = new ColumnsThere(values.map(({ column }) => column));
    this.#isPrinted = isPrinted;
    this.#from = from;
    const absent = new Set([...(missing ?? []), ...(layout.absent ?? [])]);
    this.#missing = absent.size > 0 ? absent : undefined;
    this.#builder = builder;
    this.#reports = new RowReports(layout, diagnostics, source.name);
    this.#file = source.name;
    this.#source = builder.source(source);
    this.evidence = layout.names.map(() => ({ point: 0, comma: 0, either: 0 }));
    this.#sources = new KeyTrie(fields.source ?? [], (row) => {
      const named = (fields.source ?? []).map((column) => row.text(column)).join(" ");
      return named === "" ? this.#source : builder.source({ name: named });
    });
    this.#periods = new KeyTrie(periodColumns(layout), (row) =>
      periodsOfRow(row, layout, (period) => builder.period(period)),
    );
    this.#members = new Members(layout, builder);
    this.#series = new Series(layout, builder, (text) => this.#reports.mixedUnits(text), unitAbove);
    this.#currencies = new Currencies((text) => this.#reports.mixedUnits(text));
    const { rowScenarios } = layout;
    const naming = [...(fields.indicator ?? []), ...(fields["indicator-name"] ?? [])].slice(
      0,
      rowScenarios.size > 0 ? 1 : 0,
    );
    this.#scenarios = new KeyTrie(fields.scenario ?? naming, (row) => {
      const ofRow = naming.flatMap((column) => rowScenarios.get(row.text(column))?.scenario ?? []);
      if (ofRow.length > 0) return { scenario: ofRow[0], said: true };
      const said = constants.scenario ?? (fields.scenario ?? []).map((column) => row.text(column)).join("");
      return { scenario: said === "" ? undefined : scenarioOf(said), said: said !== "" };
    });
    this.#statuses = new KeyTrie([...(fields.status ?? []), ...(fields.confidentiality ?? [])], (row) => {
      const said = constants.status ?? (fields.status ?? []).map((column) => row.text(column)).join("");
      const status = statusOf(said);
      const withheld = (fields.confidentiality ?? []).some((column) => isWithheld(row.text(column)));
      return { status, withheld, bad: said !== "" && status === undefined };
    });
    this.#vintages = new KeyTrie(fields.vintage ?? [], (row) => {
      const said = constants.vintage ?? (fields.vintage ?? []).map((column) => row.text(column)).join("");
      const when = readPeriod(said);
      return builder.vintage(when ? formatPeriod(when) : said);
    });
    this.#comparisons = values.map(({ comparison }) => comparison && builder.comparison(comparison));
    const plain = this.#missing ? undefined : plainColumn(layout);
    const keys = {
      series: this.#series,
      periods: this.#periods,
      area: this.#members,
      scenario: this.#scenarios,
      status: this.#statuses,
      vintage: this.#vintages,
      source: this.#sources,
    };
    const about = { width: layout.names.length, evidence: this.evidence[plain?.column.column ?? -1], isPrinted };
    this.plain = plain && new PlainRows(plain, keys, builder, about);
  }

  /** Rows that held data, read or not. */
  get rows(): number {
    return this.#read + (this.plain?.count ?? 0) + this.#reports.unread;
  }

  /** What was guessed on the way: marks behind numbers. */
  guesses(): readonly Guess[] {
    const place = { file: this.#file };
    return [...this.marks].map(([mark, status]) => ({ what: "mark", as: `${mark} = ${status}`, place }));
  }

  /** Reads one row below the header. */
  row(row: Row): void {
    if (this.plain && this.#isPlain(row, this.plain)) return;
    const { values, names } = this.layout;
    const named = this.#series.get(row);
    const mayBeRemark = !named.isNamed || row.length !== names.length || values[0]?.when.is === "fixed";
    if (mayBeRemark && this.#reports.isRemark(row)) return;
    const periods = this.#periods.get(row);
    const member = this.#members.get(row);
    if (periods.bad !== undefined || member < 0 || row.length !== names.length) {
      if (!this.#reports.isUsable(row, periods, member)) return;
    }
    const series = named.isNamed ? named : this.#series.unnamed(row);
    this.#read++;
    const scenario = this.#scenarios.get(row);
    const status = this.#statuses.get(row);
    const vintage = this.#vintages.get(row);
    const source = this.#sources.get(row);
    if (scenario.said && scenario.scenario === undefined) {
      this.#reports.leftOut("bad-scenario", row, row.text(this.layout.fields.scenario?.[0] ?? 0));
      return;
    }
    if (status.bad) this.#reports.warn("bad-status", row, row.text(this.layout.fields.status?.[0] ?? 0));
    for (const at of this.#there.in(row)) {
      const column = values[at];
      const period = periods.codes[at] ?? periods.codeAt?.(at) ?? -1;
      if (column === undefined) continue;
      if (period < 0) {
        if (row.text(column.column) !== "")
          this.#reports.leftOut("bad-period", row, this.layout.names[column.column] ?? "", column.column);
        continue;
      }
      const place = { area: member, period, vintage, source, line: row.line };
      this.#cell(row, at, place, series, scenario.scenario ?? periods.stage?.scenario, status, periods.stage?.status);
    }
  }

  /** Reads a row that is plain. False, with nothing told and nothing put in the panel, for all others. */
  #isPlain(row: Row, plain: PlainRows): boolean {
    const { column, rule } = plain.column;
    if (row.length !== plain.width || !row.plain(column.column, rule, this.#number)) return false;
    if (!plain.keys(row, everyBit)) return false;
    plain.put(this.#number, row.line);
    return true;
  }

  #cell(
    row: Row,
    at: number,
    place: { area: number; period: number; vintage: number; source: number; line: number },
    series: SeriesOfRow,
    scenario: Scenario | undefined,
    { status, withheld }: StatusOfRow,
    staged: ObservationStatus | undefined,
  ): void {
    const column = this.layout.values[at];
    if (column === undefined) return;
    const rule = this.layout.decimals[column.column] ?? ".";
    const settled = series.settled?.(at);
    const indicator = settled?.indicator ?? series.indicators[at] ?? 0;
    const number = this.#number;
    let value = Number.NaN;
    let decimals = -1;
    let found: ObservationStatus | undefined;
    if (this.#missing?.has(row.text(column.column))) {
      found = "O";
    } else if (
      rule !== "mixed" &&
      this.layout.signed[column.column] === undefined &&
      row.plain(column.column, rule, number)
    ) {
      ({ value, decimals } = number);
      if (number.before > 0 || decimals > 0) countMark(this.evidence[column.column], rule, number);
    } else {
      const text = row.text(column.column);
      const read = valueIn(text, rule, this.evidence[column.column]);
      this.#currencies.look(text, column.when.is === "fixed" ? row.line : -1 - column.column);
      if (read === undefined || read.kind === "bad") {
        this.#reports.leftOut(read ? "bad-value" : "mixed-decimals", row, text, column.column);
        // A figure that cannot be read is no sign that the series has ended, or begins later.
        if (column.comparison !== undefined || !this.#isFigure(row, text, column)) return;
        found = read?.status ?? "O";
      } else if (read.kind === "number") {
        const middle = this.layout.signed[column.column];
        if (middle !== undefined && !read.percent && !read.perMille && Math.abs(read.value) * 10 < Math.abs(middle)) {
          this.#reports.leftOut("mixed-percent", row, text, column.column);
          if (column.comparison !== undefined) return;
          found = "O";
        } else {
          ({ value, decimals } = read);
          found = read.status;
        }
        if (read.status && read.mark) this.marks.set(read.mark, read.status);
        if (text.length > 15 && isImprecise(text, value))
          this.#reports.warn("precision-lost", row, text, column.column);
      } else found = read.status;
    }
    const shift = (settled?.shift ?? series.shifts[at] ?? 0) + (column.shift ?? 0);
    if (shift !== 0 && !Number.isNaN(value)) {
      value = Number(`${value}e${shift}`);
      decimals = Math.max(0, decimals - shift);
    }
    const comparison = this.#comparisons[at];
    const { area, period, vintage, source, line } = place;
    const columnNumber = (this.#from.get(column.column) ?? column.column) + 1;
    if (!this.#isPrinted) decimals = -1;
    // Objects of one shape, without spreads: this runs for every figure.
    if (comparison !== undefined) {
      if (Number.isNaN(value)) return;
      this.#builder.report({
        indicator,
        area,
        period,
        value,
        decimals,
        vintage,
        line,
        column: columnNumber,
        source,
        comparison,
      });
      return;
    }
    this.#builder.observe({
      indicator,
      area,
      period,
      value,
      decimals,
      vintage,
      line,
      column: columnNumber,
      source,
      scenario: scenario ?? column.scenario,
      status: weakestOf(found, withheld && Number.isNaN(value) ? "Q" : (status ?? staged), column.status, value),
    });
  }

  /**
   * Whether a text that is no number stands for one: all do in a row with a period of its own; in columns of periods it may be a heading, unless it
   * is but a mark or other columns of the row have figures.
   */
  #isFigure(row: Row, text: string, { when }: Layout["values"][number]): boolean {
    if (when.is !== "fixed" || /\d|^#[a-z]/i.test(text) || !/\p{L}{2}/u.test(text)) return true;
    return this.layout.values.some(({ column }) => /^[-+]?\d/.test(row.text(column)));
  }
}
