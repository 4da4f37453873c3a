import { detail } from "../../../model/detail.ts";
import type { Panel } from "../../../model/panel.ts";
import type { Dataset, ReadOptions } from "../../dataset.ts";
import { mostlyUnread } from "../../panel/coverage.ts";
import { mergePanels } from "../../panel/merge-panels.ts";
import { withRunningApart } from "../../panel/running-apart.ts";
import { Gathered } from "./gathered.ts";
import { openWorkbook, type Sheet } from "./open-workbook.ts";
import { isPeriodOfSheet } from "./period-of-sheet.ts";
import { periodsAsMeant } from "./periods-as-meant.ts";
import { readAsText, readPlainSheet } from "./plain-sheet.ts";
import { type PlainSheet, sheetsAsAreas } from "./sheets-as-areas.ts";

/**
 * Reads every table of every sheet of a workbook. What a column was taken for is a guess, printed with the header that it
 * rests on; what was not read is a diagnostic with sheet, cell, what was found and what was expected.
 */
export async function readWorkbook(bytes: Uint8Array, file: string, options: ReadOptions): Promise<Dataset> {
  const { sheets, diagnostics } = await openWorkbook(bytes, file);
  const gathered = new Gathered(file);
  for (const each of diagnostics)
    if (!options.sheets || options.sheets.includes(each.place.sheet ?? "")) gathered.diagnostics.add(each);
  const plain: PlainSheet[] = [];
  for (const each of sheets) {
    if (options.sheets && !options.sheets.includes(each.sheet)) continue;
    options.signal?.throwIfAborted();
    const { sheet, guesses } = periodsAsMeant(each, options);
    gathered.guesses.push(...guesses);
    gathered.tellHidden(sheet);
    const subject = subjectOf(file, sheet, sheets);
    const read = readPlainSheet(sheet, subject, options) ?? readAsLastResort(gathered, sheet, subject, options);
    if (read && isBetterLaidOut(read, sheet, options)) gathered.add(sheet, options);
    else if (read) plain.push({ sheet: sheet.sheet, read });
  }
  const isKnown = (name: string) =>
    sheets.some(({ sheet }) => sheet === name) || diagnostics.some(({ place }) => place.sheet === name);
  const missing = options.sheets?.filter((name) => !isKnown(name)) ?? [];
  for (const sheet of missing)
    gathered.unread(sheet, detail("no-such-sheet"), sheets.map((each) => each.sheet).join(", "));
  const listed = listsOfSeries(plain);
  for (const each of listed) gathered.unread(each.sheet, detail("list-of-series"));
  const read = together(
    options.name ?? file,
    gathered,
    sheetsAsAreas(plain.filter((each) => !listed.includes(each))).map(({ read }) => read),
    options,
  );
  return { ...read, cells: sheets.filter(({ sheet }) => !options.sheets || options.sheets.includes(sheet)) };
}

/** Sheets that say of each series of the others since when there are how many figures, and hold none of their own. */
function listsOfSeries(sheets: readonly PlainSheet[]): readonly PlainSheet[] {
  return sheets.filter((each) => {
    const others = sheets.filter((other) => other !== each);
    const ids = new Set(others.flatMap(({ read }) => read.panel.indicators.map(({ id }) => id)));
    const { indicators, observations } = each.read.panel;
    const [series, measure] = [indicators.map(({ id }) => id.split(": ")[0] ?? ""), indicators.length];
    const isOnce = observations.length === measure;
    return measure > 0 && isOnce && series.every((id, at) => ids.has(id) && indicators[at]?.id !== id);
  });
}

/** Gathers a sheet; where nothing comes of it, what its cells are as a text, if that is more. */
function readAsLastResort(
  gathered: Gathered,
  sheet: Sheet,
  subject: string,
  options: ReadOptions,
): Dataset | undefined {
  const before = gathered.figures;
  gathered.add(sheet, options);
  if (gathered.figures > before || options.isUndated || !isSmall(sheet)) return undefined;
  const read = readAsText(sheet, subject, options);
  if (isEmpty(read.panel) || mostlyUnread(read).length > 0 || isNumbering(read.panel)) return undefined;
  gathered.forget(sheet.sheet);
  return read;
}

/** Whether all figures are one column of 1, 2, 3 and so on: the numbers of a list, as a table of contents has them. */
function isNumbering({ observations: o, reported }: Panel): boolean {
  const figures = [...o.value.subarray(0, o.length)].filter((value) => !Number.isNaN(value));
  const isOneColumn =
    figures.length > 2 && new Set(Array.from({ length: o.length }, (_, at) => o.column[at])).size === 1;
  return reported.length === 0 && isOneColumn && figures.every((value, at) => value === at + 1);
}

/** Whether a plain table of which hardly anything is read gives more as people lay tables out: rows of other things under `Year`. */
function isBetterLaidOut(read: Dataset, sheet: Sheet, options: ReadOptions): boolean {
  if (options.map !== undefined || !isSmall(sheet)) return false;
  if (!isEmpty(read.panel) && mostlyUnread(read).length === 0) return false;
  const trial = new Gathered(sheet.file);
  trial.add(sheet, options);
  return trial.figures > read.panel.observations.length + read.panel.reported.length;
}

/** Whether a sheet is of a size that people lay out, and that is read twice in no time. */
function isSmall({ rows }: Sheet): boolean {
  return rows.length <= 5000 && rows.every(({ length }) => length <= 256);
}

/** The name of a plain table: the file's, as of a CSV file, where the sheet is the only one or is called by a period; else the sheet's. */
function subjectOf(file: string, { sheet }: Sheet, sheets: readonly Sheet[]): string {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  return filled.length > 1 && !isPeriodOfSheet(sheet) ? sheet : baseName(file).replace(/\.[^.]*$/, "");
}

function baseName(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? file;
}

/** What was read in either way, as one data set. */
function together(name: string, gathered: Gathered, plain: readonly Dataset[], options: ReadOptions): Dataset {
  const own = gathered.builder.build();
  const panels = [...(isEmpty(own) && plain.length > 0 ? [] : [own]), ...plain.map(({ panel }) => panel)];
  const [only = own, ...more] = panels;
  const running = withRunningApart(panels, options);
  const panel = more.length === 0 ? only : mergePanels(running.panels, gathered.diagnostics);
  if (isEmpty(panel))
    gathered.diagnostics.add({ code: "no-observations", level: "warning", place: { file: gathered.file } });
  return {
    name,
    panel,
    guesses: [...gathered.guesses, ...plain.flatMap(({ guesses }) => guesses), ...running.guesses],
    diagnostics: [...gathered.diagnostics.list(), ...plain.flatMap(({ diagnostics }) => diagnostics)],
    rows: plain.reduce((rows, each) => rows + each.rows, gathered.rows),
  };
}

function isEmpty({ observations, reported }: Panel): boolean {
  return observations.length + reported.length === 0;
}
