import type { HeaderMeaning } from "../../../language/header-meaning.ts";
import type { HeaderLanguage } from "../../../language/header-sense.ts";
import { type LoosePeriod, settlePeriod } from "../../../language/loose-period.ts";
import { readHeader } from "../../../language/read-header.ts";
import { type Period, startDay, toDate } from "../../../model/period.ts";
import { parsePeriod } from "../../../model/period-notation.ts";
import type { Unit } from "../../../model/unit.ts";
import { partName } from "../../cells/period-name.ts";
import { readPeriod } from "../../cells/read-period.ts";
import { withoutYearNotes } from "../../cells/year-notes.ts";
import { withYearsOfSpans } from "../../cells/year-spans.ts";
import type { Block } from "./blocks.ts";
import type { Column } from "./columns.ts";
import type { Grid, GridCell } from "./grid.ts";
import { bracketUnit, cellUnit } from "./table-unit.ts";

/** A line of a body, or several that print one label, and what names it. */
export interface BodyLine {
  readonly row: number;
  /** The names in its stub, outermost first; the label's unit is taken out of it. */
  readonly labels: readonly string[];
  /** How far in the first label stands: by column, then by indent. */
  readonly level: number;
  readonly meaning: HeaderMeaning;
  /** The period that its labels write in full: a date, or `2001-12 | to | 2002-03`. */
  readonly written?: Period;
  /** Its unit, from its label's brackets or the unit column. */
  readonly unit?: Unit;
  /** Its label says that it is a part of the line above. */
  readonly isPart: boolean;
  readonly hasValues: boolean;
  /** It has no figures and looks like a heading: capitals, a number before it, a colon, a unit, a blank line above. */
  readonly isHeading: boolean;
}

/** Reads the labels of a block's body; a label that runs over two lines is one. */
export function bodyLines(
  grid: Grid,
  block: Block,
  columns: readonly Column[],
  language: HeaderLanguage,
  isUnit: (text: string) => boolean,
): readonly BodyLine[] {
  const roles = new Map(columns.map(({ column, meaning }) => [column, meaning.role]));
  const names = block.stub.filter((column) => roles.get(column) === undefined && !isNumbering(grid, block, column));
  const unitColumn = block.stub.find((column) => roles.get(column) === "unit");
  const lines: BodyLine[] = [];
  const found = withYears(joinedLabels(grid, block, names)).map(saidOnce);
  const parts = monthsAmong(found.map(([, { labels }]) => labels.at(-1) ?? ""));
  let unit: Unit | undefined;
  for (const [row, text] of found) {
    const own = unitColumn === undefined ? undefined : grid.shown(row, unitColumn)?.text;
    if (own !== undefined && !isDitto(own)) unit = cellUnit(own);
    const inner = text.labels.at(-1) ?? "";
    const meaning = withPart(withOneYear(readHeader(inner, language, isUnit)), parts.get(inner));
    const rowUnit = own === undefined ? bracketed(meaning.units.at(-1)) : unit;
    const valued = hasValues(grid, block, row);
    const [label = ""] = text.labels;
    const written = writtenPeriod(text.labels, language);
    lines.push({
      row,
      labels: text.labels
        .map((label) => withoutUnits(withoutLead(label, language), isUnit))
        .filter((label) => label !== ""),
      level: text.level,
      meaning,
      ...(written && { written }),
      ...(rowUnit === undefined ? {} : { unit: rowUnit }),
      isPart: meaning.breakdown,
      hasValues: valued,
      isHeading:
        !valued && (looksLikeHeading(label) || meaning.breakdown || meaning.units.length > 0 || isBlank(grid, row - 1)),
    });
  }
  return withSections(lines);
}

/** Lines without figures over the same names of rows, `Nam` and `Nữ` over the same ages, are headings, whatever they look like. */
function withSections(lines: readonly BodyLine[]): readonly BodyLine[] {
  const below = new Map<BodyLine, string[]>();
  let names: string[] = [];
  for (const line of lines) {
    if (line.hasValues) names.push(line.labels.join("\0"));
    else if (line.labels.length > 0) {
      names = [];
      below.set(line, names);
    }
  }
  const first = [...below].find(([, each]) => each.length > 0);
  const isAlike = (each: readonly string[]) =>
    first !== undefined && each.length > 0 && each.join("\n") === first[1].join("\n");
  const alike = new Set([...below].flatMap(([line, each]) => (isAlike(each) ? [line] : [])));
  return alike.size < 2 ? lines : lines.map((line) => (alike.has(line) ? { ...line, isHeading: true } : line));
}

/** `2019 Fiscal Year`: the year and a word for one are one period. */
function withOneYear(meaning: HeaderMeaning): HeaderMeaning {
  const periods = meaning.periods.filter((each) => each.is !== "year" || each.year !== undefined);
  return periods.length === 1 && meaning.periods.length > 1 ? { ...meaning, periods } : meaning;
}

type Part = NonNullable<ReturnType<typeof partName>>;

/** The labels that are names of months without a year, `Jan`, `T1`, where three and more of them stand in a table. */
function monthsAmong(labels: readonly string[]): ReadonlyMap<string, Part> {
  const found = new Map<string, Part>();
  for (const label of new Set(labels)) {
    const part = partName(label);
    if (part?.is === "month") found.set(label, part);
  }
  return new Set([...found.values()].map(({ number }) => number)).size < 3 ? new Map() : found;
}

function withPart(meaning: HeaderMeaning, part: Part | undefined): HeaderMeaning {
  return part && meaning.periods.length === 0 ? { ...meaning, periods: [part], name: "" } : meaning;
}

/** Labels that are years of accounts, `2010-11` to `2013-14 (revised)`, as the years in which they end. */
function withYears(found: readonly (readonly [number, Label])[]): readonly (readonly [number, Label])[] {
  const texts = [...new Set(found.flatMap(([, { labels }]) => labels.filter((label) => beginsWithSpan.test(label))))];
  if (texts.length < 2) return found;
  const ended = withYearsOfSpans(texts.map((text) => `_ ${text}`));
  const written = new Map(
    ended.map((text, at) => [texts[at] ?? "", text.slice(2).replace(/^(\d{4})\s*[([].*[)\]]$/, "$1")] as const),
  );
  return found.map(([row, label]) => [
    row,
    { ...label, labels: label.labels.map((text) => written.get(text) ?? text) },
  ]);
}

/** Labels without the notes of their years, of which one says the year of another again, in another calendar: `民國47年` beside 1958. */
function saidOnce([row, { labels, level }]: readonly [number, Label]): readonly [number, Label] {
  const label = { labels: labels.map(withoutYearNotes), level };
  const inner = label.labels.at(-1) ?? "";
  if (label.labels.length < 2 || !/^\d{4}$/.test(inner)) return [row, label];
  const isAgain = (text: string) => {
    const read = text === inner ? undefined : readPeriod(text);
    return read?.kind === "regular" && read.frequency === "A" && read.ordinal === Number(inner);
  };
  return [row, { ...label, labels: label.labels.filter((text) => !isAgain(text)) }];
}

const beginsWithSpan = /^(?:1[89]|20|21)\d\d[-–/]\d\d(?![\d/–-])/;

interface Label {
  readonly labels: readonly string[];
  readonly level: number;
}

/** The label of each line, with what runs over into the line below: it starts with a small letter there. */
function joinedLabels(grid: Grid, block: Block, names: readonly number[]): readonly (readonly [number, Label])[] {
  const found: [number, Label][] = [];
  for (const row of block.body) {
    const label = labelOf(grid, row, names);
    const values = hasValues(grid, block, row);
    if (label.labels.length === 0 && !values && !hasOther(grid, block, row)) continue;
    const before = found.at(-1);
    const runsOn = label.labels.length === 1 && isGoingOn(label.labels[0] ?? "") && before?.[0] === row - 1;
    if (before && runsOn && before[1].labels.length > 0 && partName(before[1].labels.at(-1) ?? "") === undefined) {
      const beforeHasValues = hasValues(grid, block, before[0]);
      if (!(beforeHasValues && values)) {
        const [last = "", ...outer] = [...before[1].labels].reverse();
        const joined = { labels: [...outer.reverse(), `${last} ${label.labels[0]}`], level: before[1].level };
        found[found.length - 1] = [values ? row : before[0], joined];
        continue;
      }
    }
    found.push([row, label]);
  }
  return found;
}

/** Words with a small letter in front go on, but for months, which many languages write so. */
function isGoingOn(label: string): boolean {
  return /^\p{Ll}/u.test(label) && partName(label) === undefined;
}

function labelOf(grid: Grid, row: number, names: readonly number[]): Label {
  const cells = names.flatMap((column, place) => {
    const cell = labelCell(grid, row, column);
    return cell ? [{ text: cell.text, level: levelOf(grid, row, column, place) }] : [];
  });
  return { labels: cells.map(({ text }) => text), level: cells.at(-1)?.level ?? 0 };
}

/** A stub's cell, or the one that is merged down over it. */
function labelCell(grid: Grid, row: number, column: number): GridCell | undefined {
  const own = grid.at(row, column);
  if (own) return own;
  const merge = grid.merge(row, column);
  return merge && merge.left === column && merge.top < row ? grid.at(merge.top, column) : undefined;
}

function levelOf(grid: Grid, row: number, column: number, place: number): number {
  const blanks = Math.min(40, grid.leading(row, column));
  return place * 1000 + grid.sheet.indent(row, column) * 10 + blanks;
}

function hasValues(grid: Grid, block: Block, row: number): boolean {
  return block.values.some((column) => {
    const cell = grid.at(row, column);
    return cell !== undefined && cell.is !== "text";
  });
}

function hasOther(grid: Grid, block: Block, row: number): boolean {
  return block.values.some((column) => grid.at(row, column) !== undefined);
}

function looksLikeHeading(label: string): boolean {
  const isCapital = /\p{Lu}{2}/u.test(label) && !/\p{Ll}/u.test(label);
  return isCapital || /^(?:[A-Z]|[IVX]+|\d+)\s*[.)]/.test(label) || label.endsWith(":");
}

function isBlank(grid: Grid, row: number): boolean {
  return grid.filled(row).length === 0;
}

function isNumbering(grid: Grid, block: Block, column: number): boolean {
  const cells = block.body.flatMap((row) => grid.at(row, column) ?? []);
  return cells.length > 1 && cells.every((cell, at) => cell.is === "number" && cell.value === at + 1);
}

function bracketed(text: string | undefined): Unit | undefined {
  return text === undefined ? undefined : bracketUnit(text);
}

/** Marks that stand for what is said above. */
function isDitto(text: string): boolean {
  return /^["“”″'’´,]{1,2}$|^nt$|^''$/.test(text);
}

/** Without the words that only say that it is a part: `Trong đó: Ô tô`; nothing of `Trong đó:` beside a name. */
function withoutLead(label: string, language: HeaderLanguage): string {
  const colon = label.indexOf(":");
  if (colon < 0) return label;
  const lead = readHeader(label.slice(0, colon), language);
  return lead.breakdown && lead.name === "" ? label.slice(colon + 1).trim() : label;
}

function withoutUnits(label: string, isUnit: (text: string) => boolean): string {
  const plain = label.replace(/\(([^()]*)\)/g, (all, inner: string) => (isUnit(inner.trim()) ? " " : all));
  return plain.replace(/\s+/g, " ").trim();
}

/** A date or a month in SDMX notation, as cells of dates read; two of them with a word between are a window. */
function writtenPeriod(labels: readonly string[], language: HeaderLanguage): Period | undefined {
  const [first, ...others] = labels.filter((label) => !joinsPeriods(label, language)).map(dateOf);
  const [last, ...more] = others;
  if (!first || more.length > 0 || labels.length > 3) return undefined;
  if (!last) return others.length === 0 && labels.length === 1 ? first : undefined;
  return startDay(first) <= startDay(last) ? toDate(first, last) : undefined;
}

function dateOf(label: string): Period | undefined {
  const [, words, from, to] = /^((?:\p{L}+ ){0,3})(\d{4}) ?[-–] ?(\d{4})$/u.exec(label) ?? [];
  if (from !== undefined) return words === "" || Number(to) === Number(from) + 1 ? readPeriod(label) : undefined;
  // `2023Q2`, `2023Aug`
  if (/^(?:19|20)\d\d(?:[QM]\d{1,2}|\p{Lu}\p{L}{2,8})$/u.test(label)) return readPeriod(label);
  return /^\d{4}-\d\d(?:-\d\d(?:\.\.\d{4}-\d\d-\d\d)?)?$/.test(label) ? parsePeriod(label) : undefined;
}

/** `to`, `đến`, a dash. */
function joinsPeriods(label: string, language: HeaderLanguage): boolean {
  return /^[-–—]$/.test(label) || language.spans.includes(language.fold(label.toLowerCase()));
}

/** A label that is a period and nothing else: `Quý I`, `Ước tính năm 2014`, `2015`. */
export function isPeriodLine({ meaning, labels, written }: BodyLine): boolean {
  if (written) return true;
  return labels.length > 0 && meaning.periods.length === 1 && meaning.name === "" && !meaning.comparison;
}

/** The day or span that a label names beside what it is of: `Balances at December 31, 2018`. A year alone may be part of a name. */
export function datedPeriod({ meaning: { periods, comparison, name } }: BodyLine): Period | undefined {
  const [only, ...more] = periods;
  const isWhole = only && more.length === 0 && !comparison && name !== "" && only.is !== "year" && only.is !== "years";
  return isWhole ? settlePeriod(only, undefined) : undefined;
}

/** The year that a line of its own gives to the quarters and months below it: `2019`, `Fiscal Year Ended April 27, 2019`. */
export function yearOfRows(period: LoosePeriod | undefined): number | undefined {
  return period?.is === "year" || (period?.is === "ended" && period.months === 12) ? period.year : undefined;
}
