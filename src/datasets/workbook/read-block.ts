import type { HeaderLanguage } from "../../language/header-sense.ts";
import { kindOfName } from "../../language/indicator-kind.ts";
import { settlePeriod } from "../../language/loose-period.ts";
import { type HeaderComparison, type HeaderMeaning, readHeader } from "../../language/read-header.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Diagnostics, Guess } from "../../model/diagnostic.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Scenario } from "../../model/panel.ts";
import type { PanelBuilder } from "../../model/panel-builder.ts";
import { endDay, type Period, startDay, yearOf } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { nearest, yearBefore } from "../../model/period-reference.ts";
import type { Place } from "../../model/problem.ts";
import { noUnit, type Unit } from "../../model/unit.ts";
import { missingStatus } from "../read-value.ts";
import type { Block } from "./blocks.ts";
import { type Column, columnPeriod, type TableTime } from "./columns.ts";
import { comparisonOf } from "./comparison-of.ts";
import { cellName, type Grid, type GridCell } from "./grid.ts";
import { type BodyLine, bodyLines } from "./row-labels.ts";
import { RowPaths } from "./row-paths.ts";
import { bracketUnit, tableUnit, unitList } from "./table-unit.ts";

/** What reading the tables of a workbook gathers, and what is known before a table is read. */
export interface Reading {
  readonly builder: PanelBuilder;
  readonly diagnostics: Diagnostics;
  readonly guesses: Guess[];
  readonly file: string;
  readonly source: number;
  readonly vintage: number;
  readonly area: number;
  /** The id of an indicator by the names that lead to it. */
  readonly idOf: (names: readonly string[]) => string;
  /** Counts a cell that holds data, read or not. */
  readonly count: () => void;
}

/** What a title says of its table. */
export interface TableTitle {
  readonly name: string;
  readonly time: TableTime;
  readonly units: readonly Unit[];
}

/** What a column of figures is. */
interface Figures {
  readonly column: number;
  readonly header: string;
  readonly name: string;
  readonly period?: Period;
  readonly scenario: Scenario;
  readonly provisional: boolean;
  readonly comparison?: HeaderComparison;
  readonly units: readonly string[];
}

/** Reads one table into observations and reported comparisons. */
export function readBlock(
  grid: Grid,
  block: Block,
  columns: readonly Column[],
  title: TableTitle,
  language: HeaderLanguage,
  reading: Reading,
): void {
  new BlockReader(grid, block, columns, title, language, reading).read();
}

class BlockReader {
  readonly #grid: Grid;
  readonly #block: Block;
  readonly #columns: readonly Column[];
  readonly #title: TableTitle;
  readonly #language: HeaderLanguage;
  readonly #reading: Reading;
  readonly #figures: readonly Figures[];
  readonly #paths = new RowPaths();
  /** What the last section says of the figures below it. */
  #section: { readonly comparison: HeaderComparison; readonly level: number } | undefined;
  #sectionUnits = new Map<number, Unit>();
  #rowUnit: Unit | undefined;
  #rowYear: number | undefined;

  constructor(
    grid: Grid,
    block: Block,
    columns: readonly Column[],
    title: TableTitle,
    language: HeaderLanguage,
    reading: Reading,
  ) {
    this.#grid = grid;
    this.#block = block;
    this.#columns = columns;
    this.#title = title;
    this.#language = language;
    this.#reading = reading;
    this.#figures = withSharedNames(this.#readFigures());
  }

  read(): void {
    for (const figures of this.#figures) this.#tellColumn(figures);
    const lines = bodyLines(this.#grid, this.#block, this.#columns, this.#language, isUnitText);
    for (const line of lines) {
      if (!line.hasValues && this.#takeLine(line)) continue;
      this.#readLine(line);
    }
    for (const column of this.#block.stray) this.#leaveOut(this.#block.body, [column], "a header over the column");
  }

  #readFigures(): readonly Figures[] {
    const values = this.#columns.filter(({ column }) => this.#block.values.includes(column));
    const raw = values.map((column): Figures => {
      const { meaning } = column;
      const period = this.#periodOf(column);
      return {
        column: column.column,
        header: column.path.join(" "),
        name: meaning.name,
        ...(period ? { period } : {}),
        scenario: meaning.scenario ?? "actual",
        provisional: meaning.provisional,
        ...(meaning.comparison ? { comparison: meaning.comparison } : {}),
        units: meaning.units,
      };
    });
    const estimates = raw.filter((each) => each.scenario === "estimate" && each.period && !each.comparison);
    return raw.map((each, at) => {
      const meaning = values[at]?.meaning;
      const open = meaning?.scenario === undefined || (meaning.cumulative && meaning.scenario === "actual");
      const { period } = each;
      if (!open || !period || each.comparison) return each;
      const ends = estimates.some(
        (other) =>
          other.period && endDay(other.period) === endDay(period) && startDay(period) <= startDay(other.period),
      );
      return ends ? { ...each, scenario: "estimate" as const } : each;
    });
  }

  #periodOf(column: Column): Period | undefined {
    const period = columnPeriod(column, this.#title.time);
    if (!period || !column.meaning.ofPriorYear || column.meaning.periods.length > 0) return period;
    return nearest(yearBefore(period));
  }

  /** Prints what a column was taken for. */
  #tellColumn(figures: Figures): void {
    const { column, header, period, comparison, scenario, name } = figures;
    const place = this.#place(this.#block.header[0] ?? this.#block.body[0] ?? 0, column);
    if (header === "") return;
    const what = comparison ? describeComparison(comparison) : scenario;
    const as = [what, period ? formatPeriod(period) : "period from the rows", name]
      .filter((part) => part !== "")
      .join(", ");
    this.#reading.guesses.push({ what: "column", as, place, because: header });
  }

  #place(row: number, column: number): Place {
    return { file: this.#reading.file, sheet: this.#grid.sheet.sheet, cell: cellName(row, column) };
  }

  /** Takes a line without figures for what it says of those below; false where it only names a section. */
  #takeLine(line: BodyLine): boolean {
    const texts = this.#block.values.flatMap((column) => {
      const cell = this.#grid.at(line.row, column);
      return cell?.is === "text" ? [{ column, text: cell.text }] : [];
    });
    if (texts.length > 0 && texts.every(({ text }) => isUnitText(text))) this.#takeUnits(line.row, texts);
    else if (texts.length === 1 && line.labels.length === 0) {
      this.#takeSection(readHeader(texts[0]?.text ?? "", this.#language, isUnitText), -1);
      return true;
    } else if (texts.length > 0) {
      for (const { column, text } of texts) this.#bad(line.row, column, text, "a number");
    }
    if (line.labels.length === 0) return true;
    if (isPeriodLine(line)) {
      const [period] = line.meaning.periods;
      if (period?.is === "year" && period.year !== undefined) this.#rowYear = period.year;
      return true;
    }
    this.#takeSection(line.meaning, line.level);
    this.#paths.next(line, this.#section !== undefined);
    const own = tableUnit(withoutNumbering(line.labels.at(-1) ?? "")) ?? (line.unit ? tableUnit(line.unit) : undefined);
    if (own) this.#rowUnit = own;
    return true;
  }

  /** A comparison that a section says holds until a section that stands as far out. */
  #takeSection({ comparison, breakdown }: HeaderMeaning, level: number): void {
    if (comparison?.to !== undefined) this.#section = { comparison, level };
    else if (this.#section && !breakdown && level <= this.#section.level) this.#section = undefined;
  }

  /** Units that a line prints over the figures below it, each for its column or the columns merged with it. */
  #takeUnits(row: number, texts: readonly { readonly column: number; readonly text: string }[]): void {
    this.#section = undefined;
    for (const column of this.#block.values) {
      const shown =
        this.#grid.shown(row, column) ?? (texts.length === 1 ? this.#grid.at(row, texts[0]?.column ?? 0) : undefined);
      const unit = shown && tableUnit(inner(shown.text));
      if (unit) this.#sectionUnits.set(column, unit);
    }
  }

  #readLine(line: BodyLine): void {
    const isPeriod = isPeriodLine(line);
    if (line.labels.length === 0) {
      this.#leaveOut([line.row], this.#block.values, "a name for the row");
      return;
    }
    const { path, parent } = isPeriod ? this.#periodPath(line) : this.#paths.next(line, this.#section !== undefined);
    if (line.unit !== undefined) this.#rowUnit = tableUnit(line.unit) ?? this.#rowUnit;
    for (const figures of this.#figures) {
      const cell = this.#grid.at(line.row, figures.column);
      if (cell) this.#readCell(line, path, parent, figures, cell);
    }
  }

  /** The path of a line that names a period: that of the section it stands in. */
  #periodPath(line: BodyLine): { path: readonly string[]; parent?: readonly string[] } {
    const [period] = line.meaning.periods;
    if (period?.is === "year" && period.year !== undefined) this.#rowYear = period.year;
    const outer = line.labels.slice(0, -1);
    return { path: [...this.#paths.section, ...outer] };
  }

  #readCell(
    line: BodyLine,
    path: readonly string[],
    parent: readonly string[] | undefined,
    figures: Figures,
    cell: GridCell,
  ): void {
    const { row } = line;
    this.#reading.count();
    if (cell.is === "text") {
      this.#bad(row, figures.column, cell.text, "a number");
      return;
    }
    const period = this.#cellPeriod(line, figures);
    if (!period) {
      this.#missingKey(row, figures.column, cell.text, "a period");
      return;
    }
    const said = figures.comparison ?? this.#section?.comparison;
    if (said) this.#report(line, path, parent, figures, cell, period, said);
    else this.#observe(line, path, parent, figures, cell, period);
  }

  /** The row's own period, in the column's year where it has none; the column's otherwise. */
  #cellPeriod(line: BodyLine, figures: Figures): Period | undefined {
    const [own] = isPeriodLine(line) ? line.meaning.periods : [];
    if (!own) return figures.period;
    const year = figures.header !== "" && figures.period ? yearOf(figures.period) : undefined;
    return settlePeriod(own, this.#rowYear ?? year ?? this.#title.time.year);
  }

  #observe(
    line: BodyLine,
    path: readonly string[],
    parent: readonly string[] | undefined,
    figures: Figures,
    cell: Exclude<GridCell, { is: "text" }>,
    period: Period,
  ): void {
    const { builder, area, vintage, source } = this.#reading;
    const scenario = figures.scenario === "actual" ? (line.meaning.scenario ?? "actual") : figures.scenario;
    const status =
      cell.is === "missing"
        ? (missingStatus(cell.text) ?? "O")
        : figures.provisional || line.meaning.provisional
          ? "P"
          : scenario === "estimate"
            ? "E"
            : "A";
    builder.observe({
      indicator: this.#indicator(path, parent, figures, this.#unitOf(figures)),
      area,
      period: builder.period(period),
      value: cell.is === "missing" ? Number.NaN : cell.value,
      decimals: cell.is === "number" ? cell.decimals : cell.is === "year" ? 0 : -1,
      vintage,
      source,
      line: line.row + 1,
      column: figures.column + 1,
      scenario,
      status,
    });
  }

  #report(
    line: BodyLine,
    path: readonly string[],
    parent: readonly string[] | undefined,
    figures: Figures,
    cell: Exclude<GridCell, { is: "text" }>,
    period: Period,
    said: HeaderComparison,
  ): void {
    const { builder, area, vintage, source } = this.#reading;
    const unit = this.#comparisonUnit(figures);
    const comparison = comparisonOf(said, period, this.#title.time.year, unit === undefined || unit.kind === "percent");
    if (!comparison) {
      this.#missingKey(line.row, figures.column, cell.text, "what it is compared with");
      return;
    }
    if (cell.is === "missing") return;
    builder.report({
      indicator: this.#indicator(path, parent, figures, unit?.kind === "percent" ? undefined : unit),
      area,
      period: builder.period(period),
      comparison: builder.comparison(changed(comparison, line.meaning.rowChange)),
      value: cell.value,
      decimals: cell.is === "number" ? cell.decimals : 0,
      vintage,
      source,
      line: line.row + 1,
      column: figures.column + 1,
    });
  }

  /** The unit of a column's figures: its own, that of a line above them, the row's, the table's. */
  #unitOf(figures: Figures): Unit {
    const own = figures.units.map(bracketUnit).find((unit) => unit !== undefined && unit.kind !== "percent");
    const percent = figures.units.map(bracketUnit).find((unit) => unit?.kind === "percent");
    const given = own ?? percent ?? this.#sectionUnits.get(figures.column);
    if (given) return given;
    const { units } = this.#title;
    if (this.#rowUnit && units.length === 0) return this.#rowUnit;
    if (units.length <= 1) return units[0] ?? this.#rowUnit ?? noUnit;
    const names = distinct(this.#figures.filter((each) => !each.comparison).map((each) => each.name));
    return units[names.indexOf(figures.name)] ?? noUnit;
  }

  #comparisonUnit(figures: Figures): Unit | undefined {
    const own = figures.units.map(bracketUnit).filter((unit) => unit !== undefined);
    const given = own.find((unit) => unit.kind === "percent") ?? own[0] ?? this.#sectionUnits.get(figures.column);
    if (given) return given;
    return this.#title.units.find((unit) => unit.kind === "percent");
  }

  #indicator(
    path: readonly string[],
    parent: readonly string[] | undefined,
    figures: Figures,
    unit: Unit | undefined,
  ): number {
    const id = this.#id(path, figures);
    return this.#reading.builder.indicator(id, (): Indicator => {
      const name = [this.#title.name, ...path, figures.name].filter((part) => part !== "").join(" / ");
      const kind =
        kindOfName([...path, figures.name].join(" "), this.#language) ?? kindOfName(this.#title.name, this.#language);
      const ratio = unit?.kind === "percent" || unit?.base.includes("/");
      return {
        id,
        names: { vi: name, en: name },
        unit: unit ?? noUnit,
        kind: kind === "index" || kind === "ratio" ? kind : ratio ? "ratio" : (kind ?? "flow"),
        direction: "none",
        guessed: true,
        ...(parent ? { parent: this.#id(parent, figures) } : {}),
      };
    });
  }

  #id(path: readonly string[], figures: Figures): string {
    return this.#reading.idOf([this.#title.name, ...path, figures.name]);
  }

  #bad(row: number, column: number, found: string, expected: string): void {
    const place = this.#place(row, column);
    this.#reading.diagnostics.add({ code: "bad-value", level: "left-out", place, found, expected });
  }

  #missingKey(row: number, column: number, found: string, expected: string, count = 1): void {
    const place = this.#place(row, column);
    this.#reading.diagnostics.add({ code: "missing-key", level: "left-out", place, found, expected, count });
  }

  /** Leaves out figures for want of what says what they are: one diagnostic with the first of them and their count. */
  #leaveOut(rows: readonly number[], columns: readonly number[], expected: string): void {
    const found = rows.flatMap((row) =>
      columns.flatMap((column) => {
        const cell = this.#grid.at(row, column);
        return cell && cell.is !== "text" ? [{ row, column, cell }] : [];
      }),
    );
    const [first] = found;
    if (!first) return;
    for (const _ of found) this.#reading.count();
    this.#missingKey(first.row, first.column, first.cell.text, expected, found.length);
  }
}

/** A label that is a period and nothing else: `Quý I`, `Ước tính năm 2014`, `2015`. */
function isPeriodLine({ meaning }: BodyLine): boolean {
  return meaning.periods.length === 1 && meaning.name === "" && !meaning.comparison;
}

/** In an index table, rows whose figures are changes: inflation stands as 1.88, not as 101.88. */
function changed(comparison: Comparison, rowChange: boolean): Comparison {
  return rowChange && comparison.measure === "percent-of" ? { ...comparison, measure: "percent-change" } : comparison;
}

/**
 * Gives the columns that compare the names of the columns they compare: where they have other names but as many, in order
 * (`Số DN`, `Số doanh nghiệp`); where there is one name only, that.
 */
function withSharedNames(figures: readonly Figures[]): readonly Figures[] {
  const named = distinct(
    figures.filter(({ comparison, header }) => !comparison && header !== "").map(({ name }) => name),
  );
  const compared = distinct(figures.filter(({ comparison }) => comparison).map(({ name }) => name));
  if (named.length === 0) return figures;
  return figures.map((each) => {
    if (!each.comparison || named.includes(each.name)) return each;
    const match =
      named.length === 1 ? named[0] : named.length === compared.length ? named[compared.indexOf(each.name)] : undefined;
    return match === undefined ? each : { ...each, name: match };
  });
}

function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}

function isUnitText(text: string): boolean {
  return unitList(inner(text)) !== undefined;
}

function inner(text: string): string {
  return text.replace(/^\((.*)\)$/, "$1").trim();
}

function withoutNumbering(label: string): string {
  return label.replace(/^(?:[A-Z]|[IVX]+|\d+)\s*[.)]\s*/, "");
}

function describeComparison({ to, period, measure }: HeaderComparison): string {
  const reference = to ?? (period ? `against ${Object.values(period).join(" ")}` : "unknown reference");
  return `reported ${reference}${measure ? ` ${measure}` : ""}`;
}
