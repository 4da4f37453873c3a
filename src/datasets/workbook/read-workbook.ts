import { headerLanguageOf } from "../../language/header-languages.ts";
import type { HeaderMeaning } from "../../language/header-meaning.ts";
import type { HeaderLanguage } from "../../language/header-sense.ts";
import { decodeText, type LegacyFont, legacyDecoder } from "../../language/legacy-text.ts";
import { readHeader, readTitle } from "../../language/read-header.ts";
import { Diagnostics, type Guess } from "../../model/diagnostic.ts";
import type { Panel } from "../../model/panel.ts";
import { PanelBuilder } from "../../model/panel-builder.ts";
import { parsePeriod } from "../../model/period-notation.ts";
import type { Dataset, ReadOptions } from "../dataset.ts";
import { mergePanels } from "../merge-panels.ts";
import { type Block, findBlocks } from "./blocks.ts";
import { type Column, readColumns, tableTime, yearsOf } from "./columns.ts";
import { type Grid, gridOf } from "./grid.ts";
import { indicatorId } from "./indicator-id.ts";
import { isHeader } from "./lines.ts";
import { openWorkbook, type Sheet } from "./open-workbook.ts";
import { readPlainSheet } from "./plain-sheet.ts";
import { readBlock } from "./read-block.ts";
import type { SheetTable } from "./sheet-table.ts";
import { bracketUnit, unitList } from "./table-unit.ts";

/**
 * Reads every table of every sheet of a workbook. What a column was taken for is a guess, printed with the header that it
 * rests on; what was not read is a diagnostic with sheet, cell, what was found and what was expected.
 */
export async function readWorkbook(bytes: Uint8Array, file: string, options: ReadOptions): Promise<Dataset> {
  const sheets = await openWorkbook(bytes, file);
  const gathered = new Gathered(file);
  const plain: Dataset[] = [];
  for (const sheet of sheets) {
    if (options.sheets && !options.sheets.includes(sheet.sheet)) continue;
    options.signal?.throwIfAborted();
    gathered.tellHidden(sheet);
    const read = readPlainSheet(sheet, subjectOf(file, sheet, sheets), options);
    if (read) plain.push(read);
    else gathered.add(sheet, options);
  }
  const missing = options.sheets?.filter((name) => !sheets.some(({ sheet }) => sheet === name)) ?? [];
  for (const sheet of missing) gathered.unread(sheet, "no such sheet", sheets.map((each) => each.sheet).join(", "));
  return together(options.name ?? file, gathered, plain);
}

/** The name of a plain table: the file's, as of a CSV file, where the sheet is the only one, and the sheet's otherwise. */
function subjectOf(file: string, { sheet }: Sheet, sheets: readonly Sheet[]): string {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  return filled.length > 1 ? sheet : baseName(file).replace(/\.[^.]*$/, "");
}

function baseName(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? file;
}

/** What was read in either way, as one data set. */
function together(name: string, gathered: Gathered, plain: readonly Dataset[]): Dataset {
  const own = gathered.builder.build();
  const panels = [...(isEmpty(own) && plain.length > 0 ? [] : [own]), ...plain.map(({ panel }) => panel)];
  const [only = own, ...more] = panels;
  const panel = more.length === 0 ? only : mergePanels(panels, gathered.diagnostics);
  if (isEmpty(panel))
    gathered.diagnostics.add({ code: "no-observations", level: "warning", place: { file: gathered.file } });
  return {
    name,
    panel,
    guesses: [...gathered.guesses, ...plain.flatMap(({ guesses }) => guesses)],
    diagnostics: [...gathered.diagnostics.list(), ...plain.flatMap(({ diagnostics }) => diagnostics)],
    rows: plain.reduce((rows, each) => rows + each.rows, gathered.rows),
  };
}

function isEmpty({ observations, reported }: Panel): boolean {
  return observations.length + reported.length === 0;
}

interface Prepared {
  readonly grid: Grid;
  readonly language: HeaderLanguage;
  readonly blocks: readonly Block[];
  readonly legacy: ReadonlyMap<LegacyFont, string>;
}

class Gathered {
  readonly builder = new PanelBuilder();
  readonly diagnostics = new Diagnostics(200);
  readonly guesses: Guess[] = [];
  readonly file: string;
  readonly #vintage: number;
  /** The year that a table without one is taken to be of: that of the file's name, or of the table before. */
  #year: number | undefined;
  readonly #ids = new Map<string, string>();
  rows = 0;

  constructor(file: string) {
    this.file = file;
    const date = /(?:^|\D)((?:19|20)\d\d-\d\d-\d\d)(?:\D|$)/.exec(baseName(file))?.[1] ?? "";
    const vintage = parsePeriod(date) ? date : "";
    this.#vintage = this.builder.vintage(vintage);
    if (vintage === "") return;
    this.#year = Number(vintage.slice(0, 4));
    this.guesses.push({ what: "vintage", as: vintage, place: { file }, because: "the file's name" });
  }

  add(sheet: Sheet, options: ReadOptions): void {
    const { grid, language, blocks, legacy } = prepare(sheet, options);
    for (const [font, text] of legacy) this.#tellLegacy(sheet, font, text);
    if (blocks.length === 0) {
      const texts = sheet.rows.flat().filter((value) => typeof value === "string" && value.trim() !== "").length;
      this.unread(sheet.sheet, texts === 0 ? "an empty sheet" : "text only", "a table with numbers");
      return;
    }
    let before: SheetTable | undefined;
    for (const block of blocks) before = this.#addBlock(grid, block, language, before);
  }

  unread(sheet: string, found: string, expected: string): void {
    this.diagnostics.add({ code: "sheet-unread", level: "note", place: { file: this.file, sheet }, found, expected });
  }

  /** Hidden sheets and rows are read as the others are, and it is said. */
  tellHidden({ sheet, hidden, rows, isHiddenRow }: Sheet): void {
    const place = { file: this.file, sheet };
    const hiddenRows = rows.filter((_, row) => isHiddenRow(row)).length;
    if (hidden) this.guesses.push({ what: "hidden", as: "read", place, because: "a hidden sheet" });
    if (hiddenRows > 0) this.guesses.push({ what: "hidden", as: "read", place, because: `${hiddenRows} hidden rows` });
  }

  #tellLegacy({ sheet }: Sheet, font: LegacyFont, found: string): void {
    const place = { file: this.file, sheet };
    this.diagnostics.add({ code: "legacy-encoding", level: "note", place, found, expected: decodeText(found, font) });
    this.guesses.push({ what: "encoding", as: font, place, because: found });
  }

  #addBlock(grid: Grid, block: Block, language: HeaderLanguage, before: SheetTable | undefined): SheetTable {
    const columns = readColumns(grid, block, language, (text) => bracketUnit(text) !== undefined);
    const table = { grid, block, columns, language, ...this.#title(grid, block, columns, language, before) };
    this.#year = table.time.year ?? this.#year;
    readBlock(table, {
      builder: this.builder,
      diagnostics: this.diagnostics,
      guesses: this.guesses,
      file: this.file,
      source: this.builder.source({ name: this.file, sheet: grid.sheet.sheet }),
      vintage: this.#vintage,
      area: this.builder.area("all", () => ({ code: "all", names: { vi: "toàn bộ", en: "all" } })),
      idOf: (names) => this.#idOf(names, language),
      count: () => {
        this.rows++;
      },
    });
    return table;
  }

  /** Names that differ in more than spelling have ids that differ, though without their marks they be the same. */
  #idOf(names: readonly string[], language: HeaderLanguage): string {
    const id = indicatorId(names);
    const spelled = names.map((name) => name.toLowerCase().split(" ").map(language.fold).join(" ")).join("/");
    for (let number = 1; ; number++) {
      const free = number === 1 ? id : `${id}~${number}`;
      const known = this.#ids.get(free);
      if (known === undefined) this.#ids.set(free, spelled);
      if (known === undefined || known === spelled) return free;
    }
  }

  #title(
    grid: Grid,
    block: Block,
    columns: readonly Column[],
    language: HeaderLanguage,
    before: SheetTable | undefined,
  ): Pick<SheetTable, "name" | "time" | "units"> {
    const first = block.values[0] ?? 0;
    const cells = block.title.flatMap((row) => lineCells(grid, row));
    const isUnitCell = ({ column, text }: TextCell) => isUnit(text) && (column >= first || /[:(]/.test(text));
    const above = block.unitRow === undefined ? [] : lineCells(grid, block.unitRow);
    const units = [...above, ...cells.filter(isUnitCell)].flatMap(({ text }) => unitList(text) ?? []);
    const words = cells
      .filter((cell) => !isUnitCell(cell) && !readHeader(cell.text, language).note)
      .map(({ text }) => text);
    if (words.length === 0 && before) {
      const time = tableTime(emptyTitle(language), columns, before.time.year);
      return {
        name: before.name,
        time: { ...before.time, ...time, periods: before.time.periods },
        units: units.length > 0 ? units : before.units,
      };
    }
    const text = words.join(" ").replace(/^\d+(?:\.\d+)*\s*[.)]\s*/, "");
    const meaning = readTitle(text, language);
    const around = meaning.periods.flatMap(yearsOf).length > 0 ? undefined : this.#year;
    return {
      name: meaning.name === "" ? grid.sheet.sheet : meaning.name,
      time: tableTime(meaning, columns, around),
      units,
    };
  }
}

function prepare(sheet: Sheet, options: ReadOptions): Prepared {
  const texts = sheet.rows.flat().filter((value) => typeof value === "string");
  const legacy = legacyDecoder(texts.map((text) => text.normalize("NFC")));
  const language = headerLanguageOf(texts.slice(0, 500).map(legacy.decode).join(" "));
  const grid = gridOf(sheet, legacy.decode, options.decimal ?? ".");
  const blocks = findBlocks(grid, {
    isUnit,
    isNote: (each) => /^\W*\*|^\(\d+\)/.test(each) || readHeader(each, language).note,
  });
  return { grid, language, blocks, legacy: legacy.found };
}

function isUnit(text: string): boolean {
  return unitList(text) !== undefined;
}

interface TextCell {
  readonly column: number;
  readonly text: string;
}

function lineCells(grid: Grid, row: number): readonly TextCell[] {
  return Array.from({ length: grid.width }, (_, column) => ({ column, cell: grid.at(row, column) })).flatMap(
    ({ column, cell }) => (cell && isHeader(cell) ? [{ column, text: cell.text }] : []),
  );
}

function emptyTitle(language: HeaderLanguage): HeaderMeaning {
  return readTitle("", language);
}
