import { BulkBuilder } from "../../model/bulk-builder.ts";
import { detail } from "../../model/detail.ts";
import { Diagnostics } from "../../model/diagnostic.ts";
import type { Panel } from "../../model/panel.ts";
import { ProblemError } from "../../model/problem.ts";
import type { Dataset, ReadOptions } from "../dataset.ts";
import { bareMonths } from "../layout/bare-months.ts";
import { findHeader } from "../layout/find-header.ts";
import type { DecimalRule, Layout } from "../layout/layout.ts";
import { numberingGuess } from "../layout/layout-guesses.ts";
import { makeLayout } from "../layout/make-layout.ts";
import { notesAmong } from "../layout/noted-periods.ts";
import { isReportTable } from "../layout/report-table.ts";
import { figuresAbove } from "../layout/rows-above.ts";
import { seriesInColumns } from "../layout/series-in-columns.ts";
import { unitAbove } from "../layout/unit-above.ts";
import { conflictsIn } from "../panel/conflicts-in.ts";
import { mostlyUnread } from "../panel/coverage.ts";
import { PanelFiller } from "../panel/fill-panel.ts";
import { readBeside } from "../panel/read-beside.ts";
import { readReshaped } from "../panel/read-reshaped.ts";
import { readSeries } from "../panel/read-series.ts";
import { readStacked } from "../panel/read-stacked.ts";
import { RowSample, rowsLookedAt } from "../panel/row-sample.ts";
import type { ByteSource } from "./byte-source.node.ts";
import { CsvRow } from "./csv-row.ts";
import { CsvScanner } from "./csv-scanner.ts";
import { type Dialect, sniffDialect } from "./dialect.ts";
import { withoutMarkdown } from "./markdown-table.node.ts";
import { checkColumns, mostSampled } from "./most-columns.ts";
import { isStacked, namesAgain } from "./names-in-rows.ts";
import { plainTaker } from "./plain-taker.ts";
import { readReportTable } from "./read-report-table.ts";
import { textApart } from "./text-apart.node.ts";
import { textGuesses } from "./text-guesses.ts";
import { openText, type TextSource } from "./text-source.node.ts";

const manyColumns = 4096;
/** Tables that people lay out have no more places than so many, filled or not. */
const mostLaidOut = 1_000_000;

/** Reads a delimited text into a panel, in chunks. Throws a ProblemError where there is no table in it. */
export async function readDelimited(
  source: ByteSource,
  name: string,
  options: ReadOptions,
  known: Known = {},
): Promise<Dataset> {
  const text = withoutMarkdown(await openText(source, options.encoding));
  const dialect = sniffDialect(text.head, text.isWhole, options.delimiter);
  const read = await readCut({ text, dialect }, source, name, options, known);
  const { rows, lines } = dialect;
  return dialect.isAll && !known.isDescribed ? { ...read, cells: [{ rows, line: (row) => lines[row] ?? 0 }] } : read;
}

/** Reads a text that is cut into rows. */
async function readCut(
  cut: { readonly text: TextSource; readonly dialect: Dialect },
  source: ByteSource,
  name: string,
  options: ReadOptions,
  known: Known,
): Promise<Dataset> {
  const file = source.path;
  const { text, dialect } = known.isDescribed ? cut : await textApart(cut, options);
  // The first row alone is longer than what a dialect is told from.
  if (dialect.rows.length === 0 && !text.isWhole)
    throw new ProblemError({ code: "row-too-long", place: { file, line: 1 }, expected: "1" });
  if (dialect.rows.every((row) => row.every((cell) => cell === "")))
    throw new ProblemError({ code: "empty-document", place: { file } });
  checkColumns(
    dialect.rows.reduce((most, row) => Math.max(most, row.length), 0),
    file,
  );
  const header = findHeader(dialect.rows);
  const diagnostics = new Diagnostics();
  const rows = dialect.rows.slice(header.row === undefined ? 0 : header.row + 1);
  const usual = dialect.delimiter === ";" ? "," : ".";
  const headerLine = header.row === undefined ? 0 : (dialect.lines[header.row] ?? 0);
  const guessed = textGuesses(text, dialect, headerLine, file);
  const numbered = header.numbering ? [numberingGuess(header.numbering, [headerLine], { file, line: headerLine })] : [];
  const isAll = dialect.isAll && header.names.length * rows.length <= mostLaidOut;
  const mayBeLaidOut = isAll && !known.isDescribed && options.map === undefined;
  const laidOut = (): Dataset => {
    const read = readReportTable(dialect, file, name, options, usual);
    return { ...read, guesses: [...guessed, ...read.guesses] };
  };
  const inColumns = mayBeLaidOut ? seriesInColumns(dialect.rows) : undefined;
  if (inColumns) {
    const placed = dialect.rows.map((cells, at) => ({ cells, line: dialect.lines[at] ?? 0 }));
    const read = readSeries(inColumns, placed, { file, name }, options);
    return { ...read, guesses: [...guessed, ...read.guesses] };
  }
  if (mayBeLaidOut && (isReportTable(header.names) || bareMonths(dialect.rows, []))) {
    const read = laidOut();
    // Of a table of one row nothing shows where its figures begin; it is read by its names alone.
    if (read.panel.observations.length > 0) return read;
  }
  if (isAll && !known.isDescribed) {
    const from = header.row === undefined ? 0 : header.row + 1;
    const placed = rows.map((cells, at) => ({ cells, line: dialect.lines[from + at] ?? 0 }));
    const table = { names: header.names, file, name, usual, above: header.above } as const;
    const read =
      readBeside(table, placed, options, dialect.rows.slice(0, header.row ?? 0)) ??
      (mayBeLaidOut ? (readStacked(table, placed, options) ?? readReshaped(table, placed, options)) : undefined);
    if (read) return { ...read, guesses: [...guessed, ...numbered, ...read.guesses] };
  }
  const { layout, guesses } = makeLayout({
    names: header.names,
    rows: rows.filter((row) => row.length >= header.width * 0.5).slice(0, mostSampled(header.names.length)),
    file,
    subject: name,
    options,
    usual,
    above: header.above,
    notes: notesAmong(rows),
  });
  if (header.names.length > manyColumns) {
    diagnostics.add({
      code: "too-many-columns",
      level: "warning",
      place: { file },
      found: String(header.names.length),
      expected: String(manyColumns),
    });
  }
  if (text.isGuess)
    diagnostics.add({
      code: "legacy-encoding",
      level: "warning",
      place: { file },
      found: text.encoding,
      expected: "utf-8",
    });
  const lost = figuresAbove(dialect.rows, header.row);
  for (const at of lost) {
    const found = (dialect.rows[at] ?? []).filter((cell) => cell !== "").join(" ");
    const place = { file, line: dialect.lines[at] ?? 0 };
    diagnostics.add({ code: "row-above", level: "left-out", place, found: found.slice(0, 120) });
  }
  const size = source.isCompressed ? 0 : source.size;
  const pass = { text, dialect, headerLine, file, units: unitAbove(header.above), known, size };
  const filled = await fillTwice(layout, pass, diagnostics);
  const panel = filled.builder.build();
  if (panel.observations.length === 0) {
    diagnostics.add({
      code: "no-observations",
      level: "warning",
      place: { file },
      found: header.names.slice(0, 12).join(", "),
    });
  }
  const read: Dataset = {
    name,
    panel,
    guesses: known.isDescribed ? numbered : [...guessed, ...numbered, ...guesses, ...filled.filler.guesses()],
    diagnostics: diagnostics.list(),
    rows: filled.filler.rows,
    ...((!dialect.isAll || known.isDescribed) && { cells: [filled.kept.cells(layout, true)] }),
  };
  if (!mayBeLaidOut) return read;
  // A table that people laid out is read as such where that gives as much; any table where it is hardly read otherwise.
  const again = namesAgain(header.names, rows);
  const isOther = again > 0 || isStacked(header, dialect.rows);
  const conflicts = conflictsIn(panel);
  const isMixed = conflicts > 0 && layout.values[0]?.when.is === "fixed";
  if (!isOther && !isMixed && lost.length === 0 && mostlyUnread(read).length === 0) return read;
  const other = laidOut();
  if (isMixed && (conflictsIn(other.panel) >= conflicts || numbersRows(other.panel))) return read;
  const figures = figuresIn(read);
  const least = figures - again - (isMixed ? conflicts : 0) + ((isOther || isMixed) && figures > 0 ? 0 : 1);
  return figuresIn(other) >= least ? other : read;
}

/** Whether rows are told apart by their numbers alone: they are of one name, and none of a part of something. */
function numbersRows({ indicators, areas }: Panel): boolean {
  const names = [...indicators.map(({ names: { en } }) => en), ...areas.map(({ code }) => code)];
  return names.some((name) => /(?:^| \/ )#\d+(?:$| \/ )/.test(name));
}

/** How many figures and printed comparisons were read. */
function figuresIn({ panel: { observations, reported } }: Dataset): number {
  return observations.value.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), reported.length);
}

interface Pass {
  readonly text: TextSource;
  readonly dialect: Dialect;
  readonly headerLine: number;
  readonly file: string;
  readonly units: string | undefined;
  readonly known: Known;
  /** How many bytes there are; 0 where that is not known. */
  readonly size: number;
}

/** What is known of a table before it is read, as a descriptor says it. */
export interface Known {
  /** Puts into a new panel what is in none of the rows: indicators, areas. */
  readonly prepare?: (builder: BulkBuilder) => void;
  /** Texts that stand for no value, besides the usual ones. */
  readonly missing?: ReadonlySet<string>;
  /** The columns have the names of their fields, and nothing needs to be guessed. */
  readonly isDescribed?: boolean;
}

/** Reads a table, and once more where its decimal marks turn out to be others than its beginning said. */
async function fillTwice(layout: Layout, pass: Pass, diagnostics: Diagnostics) {
  const attempt = new Diagnostics();
  const first = await fill(layout, pass, attempt);
  const decimals = revised(layout, first.filler);
  if (decimals === undefined) {
    for (const each of attempt.list()) diagnostics.add(each);
    return first;
  }
  return fill({ ...layout, decimals }, pass, diagnostics);
}

/** The decimal marks as all rows show them; undefined where nothing changes. */
function revised(layout: Layout, filler: PanelFiller): readonly DecimalRule[] | undefined {
  let changed = false;
  const decimals = layout.decimals.map((rule, column) => {
    const { point = 0, comma = 0, either = 0 } = filler.evidence[column] ?? {};
    if (rule === "mixed" || (point === 0 && comma === 0)) return rule;
    const found: DecimalRule = point > 0 && comma > 0 ? "mixed" : point > 0 ? "." : ",";
    if (found === rule || (found === "mixed" && either === 0 && point + comma === 0)) return rule;
    changed = true;
    return found;
  });
  return changed ? decimals : undefined;
}

async function fill(layout: Layout, pass: Pass, diagnostics: Diagnostics) {
  const { text, dialect, headerLine, file, units, known, size } = pass;
  const builder = new BulkBuilder();
  known.prepare?.(builder);
  const filler = new PanelFiller(
    layout,
    builder,
    diagnostics,
    { name: file },
    { unitAbove: units, missing: known.missing, from: text.apart?.from },
  );
  const scanner = new CsvScanner(dialect, file);
  const row = new CsvRow();
  const plain = plainTaker(dialect, filler.plain, row, headerLine);
  // All rows of a short text are at hand.
  const isKept = !dialect.isAll || known.isDescribed === true;
  const kept = new RowSample(layout.names, text.apart ? undefined : layout);
  const read = (chunk: Uint8Array, last: boolean) =>
    scanner.push(
      chunk,
      last,
      (scanned) => {
        if (scanned.line <= headerLine) return;
        if (scanned.unclosed) {
          diagnostics.add({
            code: "ragged-row",
            level: "warning",
            place: { file, line: scanned.line },
            found: detail("open-quote"),
          });
        }
        row.at(scanned);
        const before = builder.length + builder.reports;
        filler.row(row);
        if (isKept) kept.read(row, builder.length + builder.reports - before);
      },
      plain,
    );
  let bytes = 0;
  let expected = 0;
  let told = 0;
  for await (const chunk of text.chunks()) {
    if (plain) plain.aside = isKept ? rowsLookedAt(layout, bytes === 0) : 0;
    read(chunk, false);
    bytes += chunk.length;
    if (bytes < told || bytes >= size) continue;
    // What the first bytes hold says how many observations there will be, and four times as many bytes say it better; a little room is never
    // written to, and takes no memory.
    told = 4 * bytes;
    const count = builder.length * (size / bytes);
    if (count * 1.01 < expected) continue;
    expected = Math.ceil(count * 1.05);
    builder.expect(expected);
  }
  read(new Uint8Array(0), true);
  return { builder, filler, kept };
}
