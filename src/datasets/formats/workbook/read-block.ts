import type { HeaderComparison, HeaderMeaning } from "../../../language/header-meaning.ts";
import { kindOfName } from "../../../language/indicator-kind.ts";
import { settlePeriod } from "../../../language/loose-period.ts";
import { readHeader } from "../../../language/read-header.ts";
import { type DetailPhrase, detail } from "../../../model/detail.ts";
import type { Row } from "../../../model/panel-builder.ts";
import { type Period, undated, yearOf } from "../../../model/period.ts";
import type { Unit } from "../../../model/unit.ts";
import { namesPeriods } from "../../layout/period-of-title.ts";
import { type Attainment, attainmentsShown } from "./attainments-shown.ts";
import { changeGuess, changesShown } from "./changes-shown.ts";
import type { Column } from "./columns.ts";
import { comparisonOf } from "./comparison-of.ts";
import { changed, statusOf, unreadCell } from "./figure-of-row.ts";
import { describeFigures, type Figures, figuresOf, headerShown } from "./figures.ts";
import { type GridCell, lineTexts } from "./grid.ts";
import { LeftOut } from "./left-out.ts";
import { isInPercent } from "./line-in-percent.ts";
import { asShown } from "./measure-shown.ts";
import { figuresBeforeNames, referenceColumns } from "./reference-columns.ts";
import { everything, rowAreas } from "./row-areas.ts";
import { indicatorOfRow, namesOfRow } from "./row-indicator.ts";
import { type BodyLine, bodyLines, datedPeriod, isPeriodLine, yearOfRows } from "./row-labels.ts";
import { type RowPath, RowPaths } from "./row-paths.ts";
import type { Reading, SheetTable } from "./sheet-table.ts";
import { strayFigures } from "./stray-figures.ts";
import { tableUnit, unitList } from "./table-unit.ts";
import { TableUnits } from "./table-units.ts";

/** A cell of figures with what its row and its column say of it. */
interface Figure {
  readonly line: BodyLine;
  readonly at: RowPath;
  readonly figures: Figures;
  /** Holds a value, or says that there is none. */
  readonly cell: Exclude<GridCell, { readonly is: "text" }>;
  readonly period: Period;
}

/** Reads one table into observations and reported comparisons. */
export function readBlock(table: SheetTable, reading: Reading): void {
  new BlockReader(table, reading).read();
}

class BlockReader {
  readonly #table: SheetTable;
  readonly #reading: Reading;
  readonly #figures: readonly Figures[];
  readonly #changes: ReturnType<typeof changesShown>;
  readonly #attainments: readonly Attainment[];
  #paths = new RowPaths();
  readonly #units: TableUnits;
  readonly #leftOut: LeftOut;
  /** The area of a row, where the columns of names say that they are those of places: `Địa phương`. */
  readonly #areaOf: ReturnType<typeof rowAreas>;
  /** No column of figures says when they are of. */
  readonly #isOpen: boolean;
  /** No column names rows, and there is but one of them: figures below their periods, of what the title says. */
  readonly #isOneSeries: boolean;
  /** The period of figures that have none, where the table says none anywhere. */
  #noPeriod: Period | undefined;
  /** A comparison that a section says of the figures below it. */
  #section: { readonly comparison: HeaderComparison; readonly level: number } | undefined;
  /** What the table's name says of the kind of its figures, once it is asked for. */
  #kind: { readonly is: ReturnType<typeof kindOfName> } | undefined;
  /** The year of the last line that is one, for the quarters below it. */
  #rowYear: number | undefined;
  /** The period of the last line that is one and has no figures of its own. */
  #rowPeriod: Period | undefined;

  constructor(table: SheetTable, reading: Reading) {
    const { grid, block, columns, time, units } = table;
    this.#table = table;
    this.#reading = reading;
    const [values, names] = [new Set(block.values), new Set(block.stub)];
    const numbered = columns.filter(({ column }) => values.has(column));
    const references = referenceColumns(grid, block, numbered);
    const ofValues = numbered.filter(({ column }) => !references.has(column));
    const headed = figuresOf(ofValues, time, table.scenario);
    this.#changes = changesShown(headed, grid, block);
    this.#attainments = attainmentsShown(headed, grid, block);
    const plans = this.#attainments.map(({ plan }) => ({ figures: plan }));
    const shown = [...this.#changes, ...plans, ...this.#attainments];
    const changes = new Map(shown.map(({ figures }) => [figures.column, figures]));
    this.#figures = asShown(
      headed.map((each) => changes.get(each.column) ?? each),
      grid,
      block,
    );
    this.#isOpen = this.#figures.every(({ isDated, comparison }) => !isDated || comparison);
    const notes = block.notes.flatMap((row) => lineTexts(grid, row));
    const isFigures = (row: number) => block.values.some((column) => grid.at(row, column)?.is === "number");
    const areDated = this.#figures.every(({ isDated }) => isDated);
    this.#isOneSeries = block.stub.length === 0 && areDated && block.body.filter(isFigures).length === 1;
    this.#units = new TableUnits(units, this.#figures, notes);
    this.#leftOut = new LeftOut(reading.file, grid.sheet);
    const stub = columns.filter(({ column, meaning }) => names.has(column) && meaning.role === undefined);
    const leftAside = [
      ...numbered.filter(({ column }) => references.has(column)),
      ...figuresBeforeNames(grid, block, stub),
    ];
    for (const { path, column } of leftAside)
      reading.guesses.push({
        what: "ignored",
        as: path.join(" "),
        place: this.#leftOut.place(block.header[0] ?? block.body[0] ?? 0, column),
      });
    this.#noPeriod = namesPeriods(columns.map(({ path }) => path.join(" "))) ? undefined : reading.period;
    const isNumbered = ({ column }: Column) => block.body.every((row) => grid.at(row, column)?.is !== "text");
    const named = stub.filter((each) => !isNumbered(each));
    this.#areaOf = rowAreas(named.length > 0 ? named : stub);
  }

  read(): void {
    const { grid, block, columns, language } = this.#table;
    this.#tellColumns();
    const lines = bodyLines(grid, block, columns, language, isKnownUnit);
    // Beside rows of days, one without any has no period: `Cash`, `One year strip`.
    if (this.#isOpen && lines.filter(({ written }) => written).length > 1) this.#noPeriod ??= undated;
    this.#paths = new RowPaths(lines.map((line) => ({ line, share: this.#shareOf(line) })));
    for (const each of lines) {
      // Where columns say when their figures are of, a day in front of a row is part of its name.
      const { written: _, ...unwritten } = each;
      const line = this.#isOpen ? each : unwritten;
      if (line.hasValues) this.#readLine(line);
      else this.#takeLine(line);
    }
    for (const [row, column, cell] of strayFigures(grid, block)) this.#miss(row, column, cell, detail("column-header"));
    for (const column of block.texts) this.#leaveTexts(column);
    for (const diagnostic of this.#leftOut.list()) this.#reading.diagnostics.add(diagnostic);
  }

  /** Prints what each column was taken for. */
  #tellColumns(): void {
    const row = this.#table.block.header[0];
    if (row === undefined) return;
    for (const figures of this.#figures) {
      const place = this.#leftOut.place(row, figures.column);
      this.#reading.guesses.push({
        what: "column",
        as: describeFigures(figures),
        place,
        because: headerShown(figures),
      });
    }
    for (const each of this.#changes)
      this.#reading.guesses.push({ ...changeGuess(each), place: this.#leftOut.place(row, each.figures.column) });
    for (const { figures, guess } of this.#attainments)
      this.#reading.guesses.push({ ...guess, place: this.#leftOut.place(row, figures.column) });
  }

  /** Takes a line without figures for what it says of those below. */
  #takeLine(line: BodyLine): void {
    const { grid, block, language } = this.#table;
    const texts = block.values.flatMap((column) => {
      const cell = grid.at(line.row, column);
      return cell?.is === "text" ? [{ column, text: cell.text }] : [];
    });
    const [first] = texts;
    if (line.labels.length > 0 && !isPeriodLine(line)) {
      this.#takeSection(line.meaning, line.level);
      this.#paths.next(line, this.#section !== undefined);
      this.#units.line(line);
    }
    if (isPeriodLine(line)) this.#takeYear(line);
    if (!first) return;
    if (texts.every(({ text }) => unitList(text) !== undefined)) this.#takeUnits(line, texts);
    else if (texts.length === 1 && line.labels.length === 0) {
      this.#takeSection(readHeader(first.text, language, isKnownUnit), wholeTable);
    } else for (const { column, text } of texts) this.#leftOut.bad(line.row, column, text);
  }

  /** A comparison that a section says holds until a section that stands as far out. */
  #takeSection({ comparison, breakdown }: HeaderMeaning, level: number): void {
    if (comparison?.to !== undefined) this.#section = { comparison, level };
    else if (this.#section && !breakdown && level <= this.#section.level) this.#section = undefined;
  }

  /** Units over the figures below, each for its column or, where there is but one, for all. */
  #takeUnits(
    { row, level, labels }: BodyLine,
    texts: readonly { readonly column: number; readonly text: string }[],
  ): void {
    const { grid, block } = this.#table;
    this.#section = undefined;
    const found = block.values.flatMap((column) => {
      const cell = grid.shown(row, column);
      const text = cell?.is === "text" ? cell.text : texts.length === 1 ? texts[0]?.text : undefined;
      const [unit] = text === undefined ? [] : (unitList(text) ?? []);
      return unit ? [[column, unit] as const] : [];
    });
    this.#units.section(new Map(found), labels.length === 0 ? wholeTable : level);
  }

  /** A period holds for the lines below it: its year for their quarters, itself where they and their columns say none. */
  #takeYear({ meaning, hasValues }: BodyLine): void {
    const [period] = meaning.periods;
    this.#rowYear = yearOfRows(period) ?? this.#rowYear;
    const whole = period && settlePeriod(period, undefined);
    if (whole && !hasValues) this.#rowPeriod = whole;
  }

  #readLine(line: BodyLine): void {
    const { grid, block } = this.#table;
    if (line.labels.length === 0 && !this.#isOneSeries) {
      for (const column of block.values) this.#miss(line.row, column, grid.at(line.row, column), detail("row-name"));
      return;
    }
    if (isPeriodLine(line)) this.#takeYear(line);
    const at = isPeriodLine(line)
      ? { path: line.written ? this.#paths.heading : [...this.#paths.section, ...line.labels.slice(0, -1)] }
      : this.#pathOf(line);
    this.#units.line(line, isInPercent(grid, line.row, this.#figures));
    for (const figures of this.#figures) {
      const cell = grid.at(line.row, figures.column);
      if (cell) this.#readCell(line, at, figures, cell);
    }
  }

  /** A line whose label says when its figures are of is called by the rest of it, which other lines may be called too. */
  #pathOf(line: BodyLine): RowPath {
    const repeats = this.#section !== undefined;
    if (!this.#isOpen || !datedPeriod(line))
      return this.#paths.next(line, repeats || (this.#isOpen && this.#rowPeriod !== undefined), this.#shareOf(line));
    return this.#paths.next({ ...line, labels: [...line.labels.slice(0, -1), line.meaning.name] }, true);
  }

  /** The row's share of the whole, where a column prints shares. */
  #shareOf({ row }: BodyLine): number | undefined {
    const shares = this.#figures.filter(({ comparison }) => comparison?.to === "total");
    const cells = shares.map(({ column }) => this.#table.grid.at(row, column));
    return cells.find((cell) => cell?.is === "number")?.value;
  }

  #readCell(line: BodyLine, at: RowPath, figures: Figures, cell: GridCell): void {
    if (cell.is === "text") {
      this.#reading.count(line.row);
      this.#leftOut.bad(line.row, figures.column, cell.text);
      this.#observeUnread(line, at, figures, cell.text);
      return;
    }
    const period = this.#periodOf(line, figures);
    if (!period) {
      this.#miss(line.row, figures.column, cell, detail("period"));
      return;
    }
    this.#reading.count(line.row);
    const figure = { line, at, figures, cell, period };
    const said = figures.comparison ?? this.#section?.comparison;
    said ? this.#report(figure, said) : this.#observe(figure);
  }

  /** A figure that cannot be read, an error of a formula among them, is no sign that its series has ended or begins later. */
  #observeUnread(line: BodyLine, at: RowPath, figures: Figures, text: string): void {
    const period = this.#periodOf(line, figures);
    const cell = unreadCell(text);
    if (!period || figures.comparison || this.#section || !cell) return;
    this.#observe({ line, at, figures, cell, period });
  }

  /** The row's own period, in the year of the rows above or of the column where it has none; the column's otherwise. */
  #periodOf(line: BodyLine, { header, period, isDated }: Figures): Period | undefined {
    if (line.written) return line.written;
    const [own] = isPeriodLine(line) ? line.meaning.periods : [];
    if (!own) return isDated ? period : (datedPeriod(line) ?? this.#rowPeriod ?? period ?? this.#noPeriod);
    const year = header !== "" && period ? yearOf(period) : undefined;
    return settlePeriod(own, this.#rowYear ?? year ?? this.#table.time.year);
  }

  #observe(figure: Figure): void {
    const { line, figures, cell } = figure;
    const isOpen = figures.scenario === "actual" && !figures.isSaid;
    const scenario = isOpen ? (line.meaning.scenario ?? "actual") : figures.scenario;
    const provisional = figures.provisional || line.meaning.provisional;
    this.#reading.builder.observe({
      ...this.#row(figure, this.#units.ofValues(figures, figure.at.path)),
      value: cell.is === "missing" ? Number.NaN : cell.value,
      scenario,
      status: statusOf(cell, scenario, provisional),
    });
  }

  #report(figure: Figure, said: HeaderComparison): void {
    const { line, figures, cell, period } = figure;
    const unit = this.#units.ofComparisons(figures);
    const inPercent = unit === undefined || unit.kind === "percent";
    const comparison = comparisonOf(said, period, this.#table.time.year, inPercent, figures.units);
    if (!comparison) {
      this.#leftOut.miss(line.row, figures.column, cell.text, detail("base"));
      return;
    }
    if (cell.is === "missing") return;
    const { builder } = this.#reading;
    builder.report({
      ...this.#row(figure, inPercent ? undefined : unit),
      value: cell.value,
      comparison: builder.comparison(changed(comparison, line.meaning.rowChange)),
    });
  }

  #row({ line, at, figures, cell, period }: Figure, unit: Unit | undefined): Omit<Row, "value"> {
    const { builder, vintage, source } = this.#reading;
    const place = this.#areaOf?.(at.path);
    return {
      indicator: this.#indicator(place === undefined ? at : { path: [] }, figures, unit),
      area: place === undefined ? builder.area("all", () => everything) : builder.area(place.code, () => place),
      period: builder.period(period),
      decimals: cell.is === "number" ? cell.decimals : cell.is === "year" ? 0 : -1,
      vintage,
      source,
      line: this.#table.grid.sheet.line(line.row),
      column: figures.column + 1,
    };
  }

  #indicator(at: RowPath, { name }: Figures, unit: Unit | undefined): number {
    const { builder, idOf } = this.#reading;
    const id = idOf(namesOfRow(this.#table, at.path, name));
    return builder.indicator(id, () => indicatorOfRow(this.#table, at, name, unit, idOf, () => this.#kindOfTable()));
  }

  #kindOfTable(): ReturnType<typeof kindOfName> {
    const { name, language } = this.#table;
    this.#kind ??= { is: kindOfName(name, language) };
    return this.#kind.is;
  }

  /** A column of texts among the figures: remarks, marks. */
  #leaveTexts(column: number): void {
    for (const row of this.#table.block.body) {
      const cell = this.#table.grid.at(row, column);
      if (!cell) continue;
      this.#reading.count(row);
      this.#leftOut.miss(row, column, cell.text, detail("number-here"));
    }
  }

  #miss(row: number, column: number, cell: GridCell | undefined, expected: DetailPhrase): void {
    if (!cell || cell.is === "text") return;
    this.#reading.count(row);
    this.#leftOut.miss(row, column, cell.text, expected);
  }
}

/** A level further out than any line's. */
const wholeTable = -1;

function isKnownUnit(text: string): boolean {
  return tableUnit(text) !== undefined;
}
