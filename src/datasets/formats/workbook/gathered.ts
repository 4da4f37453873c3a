import type { HeaderMeaning } from "../../../language/header-meaning.ts";
import type { HeaderLanguage } from "../../../language/header-sense.ts";
import { decodeText, type LegacyFont } from "../../../language/legacy-text.ts";
import { readHeader, readTitle } from "../../../language/read-header.ts";
import { type DetailPhrase, detail } from "../../../model/detail.ts";
import { Diagnostics, type Guess } from "../../../model/diagnostic.ts";
import { said } from "../../../model/guess-said.ts";
import { PanelBuilder } from "../../../model/panel-builder.ts";
import { type Period, period, undated, yearOf } from "../../../model/period.ts";
import { formatPeriod } from "../../../model/period-notation.ts";
import type { ReadOptions } from "../../dataset.ts";
import { saysToDate } from "../../layout/column-words.ts";
import { vintageOfName } from "../../layout/vintage-of-file.ts";
import type { Block } from "./blocks.ts";
import { type Column, isDated, readColumns, type TableTime, tableTime, withNames, yearsOf } from "./columns.ts";
import type { Grid } from "./grid.ts";
import { indicatorId, slug } from "./indicator-id.ts";
import { monthsAsMeant } from "./months-as-meant.ts";
import { numberingGuesses } from "./numberings.ts";
import type { Sheet } from "./open-workbook.ts";
import { isPeriodOfSheet, periodOfSheet } from "./period-of-sheet.ts";
import { prepare } from "./prepared-sheet.ts";
import { readBlock } from "./read-block.ts";
import type { SheetTable } from "./sheet-table.ts";
import { bracketUnit, unitList } from "./table-unit.ts";
import { isUnit, lineCells, nearest, type TextCell, unitInTitle, unitOverNames } from "./title-lines.ts";
import { scenarioOfTitle, withoutCitations, withoutPrices } from "./title-text.ts";
import { unreadRows } from "./unread-rows.ts";

/** A sheet without the columns that stand nowhere in it. */
function withoutAdded(sheet: Sheet): Sheet {
  const first = Math.min(...(sheet.from?.keys() ?? []));
  return Number.isFinite(first) ? { ...sheet, rows: sheet.rows.map((row) => row.slice(0, first)) } : sheet;
}

/** What the tables of some sheets come to; those that are no plain tables. */
export class Gathered {
  readonly builder = new PanelBuilder();
  readonly diagnostics = new Diagnostics(200);
  readonly guesses: Guess[] = [];
  readonly file: string;
  readonly #vintage: number;
  /** The year that a table without one is taken to be of: that of the file's name, or of the table before. */
  #year: number | undefined;
  /** The year that the file's name says, and no more of a date. */
  readonly #fileYear: number | undefined;
  readonly #ids = new Map<string, string>();
  /** The id that names have, by the language that they were read in: rows ask for it cell by cell. */
  readonly #given = new Map<HeaderLanguage, Map<string, string>>();
  readonly #spellings = new Map<HeaderLanguage, Map<string, Spelling>>();
  #period: Period | undefined;
  rows = 0;

  constructor(file: string) {
    this.file = file;
    const vintage = vintageOfName(file);
    this.#vintage = this.builder.vintage(vintage);
    if (vintage === "") {
      this.#fileYear = yearNamed(stemOf(file));
      this.#year = this.#fileYear;
      return;
    }
    this.#year = Number(vintage.slice(0, 4));
    this.guesses.push({ what: "vintage", as: vintage, place: { file }, because: said("file-name") });
  }

  add(from: Sheet, options: ReadOptions): void {
    const { sheet, guesses } = monthsAsMeant(withoutAdded(from));
    this.guesses.push(...guesses);
    const { tables, language, legacy, mark } = prepare(sheet, options);
    const place = { file: this.file, sheet: sheet.sheet };
    if (mark) this.guesses.push({ what: "decimal", as: mark, place, because: said("cells-of-table") });
    for (const [font, text] of legacy) this.#tellLegacy(sheet, font, text);
    if (tables.length === 0) {
      const texts = sheet.rows.flat().filter((value) => typeof value === "string" && value.trim() !== "").length;
      this.unread(sheet.sheet, detail(texts === 0 ? "empty-sheet" : "text-only"));
      return;
    }
    this.guesses.push(...[...new Set(tables.map(({ grid }) => grid))].flatMap(numberingGuesses));
    let before: SheetTable | undefined;
    if (options.isUndated) this.#period = undated;
    const read = new Set<number>();
    for (const { grid, block } of tables) before = this.#addBlock(grid, block, language, before, read);
    const grids = tables.map(({ grid }) => grid);
    for (const each of unreadRows(grids, read)) {
      this.rows++;
      this.diagnostics.add(each);
    }
  }

  /** How many figures and printed comparisons there are so far. */
  get figures(): number {
    return this.builder.length + this.builder.reports;
  }

  /** Takes back what was told of a sheet that is read otherwise. */
  forget(sheet: string): void {
    this.diagnostics.forget(this.file, sheet);
    this.guesses.splice(0, this.guesses.length, ...this.guesses.filter(({ place }) => place.sheet !== sheet));
  }

  unread(sheet: string, found: DetailPhrase, expected?: string): void {
    const place = { file: this.file, sheet };
    this.diagnostics.add({ code: "sheet-unread", level: "note", place, found, ...(expected && { expected }) });
  }

  /** Hidden sheets and rows are read as the others are, and it is said. */
  tellHidden({ sheet, hidden, rows, isHiddenRow }: Sheet): void {
    const place = { file: this.file, sheet };
    const hiddenRows = rows.filter((_, row) => isHiddenRow(row)).length;
    if (hidden) this.guesses.push({ what: "hidden", as: said("hidden-read"), place, because: said("hidden-sheet") });
    if (hiddenRows > 0)
      this.guesses.push({ what: "hidden", as: said("hidden-read"), place, because: said("hidden-rows", hiddenRows) });
  }

  #tellLegacy({ sheet }: Sheet, font: LegacyFont, found: string): void {
    const place = { file: this.file, sheet };
    this.diagnostics.add({ code: "legacy-encoding", level: "note", place, found, expected: decodeText(found, font) });
    this.guesses.push({ what: "encoding", as: font, place, because: found });
  }

  #addBlock(
    grid: Grid,
    block: Block,
    language: HeaderLanguage,
    before: SheetTable | undefined,
    read: Set<number>,
  ): SheetTable {
    const found = readColumns(grid, block, language, (text) => bracketUnit(text) !== undefined);
    const columns = withNames(found, grid, block, isUnit);
    const subject = isPeriodOfSheet(grid.sheet.sheet) ? stemOf(this.file) : grid.sheet.sheet || stemOf(this.file);
    const table = { grid, block, columns, language, subject, ...this.#title(grid, block, columns, language, before) };
    this.#year = table.time.year ?? this.#year;
    readBlock(table, {
      builder: this.builder,
      diagnostics: this.diagnostics,
      guesses: this.guesses,
      file: this.file,
      source: this.builder.source({ name: this.file, ...(grid.sheet.sheet !== "" && { sheet: grid.sheet.sheet }) }),
      vintage: this.#vintage,
      ...(this.#period && { period: this.#period }),
      idOf: (names) => this.#idOf(names, language),
      count: (row) => {
        this.rows++;
        read.add(row);
      },
    });
    return table;
  }

  /** Names that differ in more than spelling have ids that differ, though without their marks they be the same. */
  #idOf(names: readonly string[], language: HeaderLanguage): string {
    const given = this.#given.get(language) ?? new Map<string, string>();
    this.#given.set(language, given);
    const key = names.join("\0");
    const id = given.get(key) ?? this.#newId(names, language);
    given.set(key, id);
    return id;
  }

  #newId(names: readonly string[], language: HeaderLanguage): string {
    const parts = names.filter((name) => name !== "").map((name) => this.#spellingOf(name, language));
    const id = indicatorId(parts.map(({ slug }) => slug));
    const spelled = parts.map(({ folded }) => folded).join("/");
    for (let number = 1; ; number++) {
      const free = number === 1 ? id : `${id}~${number}`;
      const known = this.#ids.get(free);
      if (known === undefined) this.#ids.set(free, spelled);
      if (known === undefined || known === spelled) return free;
    }
  }

  /** A name is spelled once: a title leads to every figure of its table. */
  #spellingOf(name: string, language: HeaderLanguage): Spelling {
    const spellings = this.#spellings.get(language) ?? new Map<string, Spelling>();
    this.#spellings.set(language, spellings);
    const known = spellings.get(name);
    if (known) return known;
    const folded = name.toLowerCase().split(" ").map(language.fold).join(" ");
    const spelling = { slug: slug(name), folded };
    spellings.set(name, spelling);
    return spelling;
  }

  #title(
    grid: Grid,
    block: Block,
    columns: readonly Column[],
    language: HeaderLanguage,
    before: SheetTable | undefined,
  ): Pick<SheetTable, "name" | "time" | "units" | "cumulative" | "scenario"> {
    const names = new Set(block.stub);
    const stub = columns.filter(({ column }) => names.has(column));
    const first = block.values[0] ?? 0;
    const cells = nearest(block.title.map((row) => lineCells(grid, row)));
    const isUnitCell = ({ column, text }: TextCell) => isUnit(text) && (column >= first || /[:(]/.test(text));
    const above = block.unitRow === undefined ? [] : lineCells(grid, block.unitRow);
    const alone = [...above, ...cells.filter(isUnitCell)].flatMap(({ text }) => unitList(text) ?? []);
    const titled = alone.length > 0 ? alone : cells.flatMap(({ text }) => unitInTitle(text));
    const ofNames = stub.flatMap(({ path }) => path.flatMap(unitOverNames));
    const units = titled.length > 0 ? titled : ofNames;
    const words = cells
      .filter((cell) => !isUnitCell(cell) && !readHeader(cell.text, language).note)
      .map(({ text }) => text);
    const isRunning = [grid.sheet.sheet, ...words].some(saysToDate);
    const cumulative = isRunning && columns.every(({ meaning }) => !meaning.cumulative);
    if (words.length === 0 && before) {
      const time = tableTime(emptyTitle(language), columns, before.time.year, stub);
      return {
        name: before.name,
        time: { ...before.time, ...time, periods: time.periods.length > 0 ? time.periods : before.time.periods },
        units: units.length > 0 ? units : before.units,
        cumulative: cumulative || before.cumulative,
        ...(before.scenario && { scenario: before.scenario }),
      };
    }
    const text = withoutCitations(words).replace(/^\d+(?:\.\d+)*\s*[.)]\s*/, "");
    const scenario = words.map((line) => scenarioOfTitle(line, language)).find((each) => each !== undefined);
    const { rest, prices } = withoutPrices(text);
    const meaning = this.#ofFileYear(readTitle(rest, language));
    const sheet = periodOfSheet(grid.sheet.sheet, this.#fileYear ?? this.#year);
    const isSaid = meaning.periods.flatMap(yearsOf).length > 0;
    const time = tableTime(meaning, columns, isSaid ? undefined : ((sheet && yearOf(sheet)) ?? this.#year), stub);
    return {
      name: meaning.name === "" && !sheet ? grid.sheet.sheet : `${meaning.name} ${prices}`.trim(),
      time: isSaid ? time : this.#timeAround(time, columns, sheet, grid.sheet),
      units,
      cumulative,
      ...(scenario && { scenario }),
    };
  }

  /** Of several years in a title the one that the file's name says too: the others are left from another year's sheet, or compared with. */
  #ofFileYear(title: HeaderMeaning): HeaderMeaning {
    const years = title.periods.map((each) => yearsOf(each).at(-1));
    if (this.#fileYear === undefined || !years.includes(this.#fileYear) || years.some((year) => year === undefined))
      return title;
    return { ...title, periods: title.periods.filter((_, at) => years[at] === this.#fileYear) };
  }

  /** The time of a table that its title does not say: that of the sheet's name, or the year of the file's where nothing else says when. */
  #timeAround(
    time: TableTime,
    columns: readonly Column[],
    sheet: Period | undefined,
    { sheet: name }: Sheet,
  ): TableTime {
    const place = { file: this.file, sheet: name };
    if (sheet) {
      this.guesses.push({ what: "period", as: formatPeriod(sheet), place, because: said("sheet-name") });
      return { ...time, periods: [sheet] };
    }
    const year = yearNamed(name) ?? this.#fileYear;
    const dated = columns.filter(isDated);
    const isMostlyDated = dated.length * 2 > columns.length;
    const needsYear = dated.some(
      ({ meaning }) => meaning.periods.length > 0 && meaning.periods.flatMap(yearsOf).length === 0,
    );
    if (year === undefined || time.periods.length > 0 || (isMostlyDated && !needsYear)) return time;
    const because = said(year === yearNamed(name) ? "sheet-name" : "file-name");
    this.guesses.push({ what: "year", as: String(year), place, because });
    return { ...time, year, ...(isMostlyDated ? {} : { periods: [period("A", year)] }) };
  }
}

/** A name as ids have it, and in one spelling. */
interface Spelling {
  readonly slug: string;
  readonly folded: string;
}

/** The one year in a name: `nien-giam-2015`; undefined where there are several. */
function yearNamed(name: string): number | undefined {
  const years = new Set(name.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  return years.size === 1 ? Number([...years][0]) : undefined;
}

function stemOf(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? file).replace(/\.[^.]*$/, "");
}

function emptyTitle(language: HeaderLanguage): HeaderMeaning {
  return readTitle("", language);
}
