import { type ColumnField, columnFields } from "../../language/column-sense.ts";
import { decimalOfLanguage } from "../../language/header-languages.ts";
import type { Guess } from "../../model/diagnostic.ts";
import { said as say } from "../../model/guess-said.ts";
import type { Place } from "../../model/problem.ts";
import { decimalOf, noMarks } from "../cells/decimal-mark.ts";
import { unitOf } from "../cells/unit-of.ts";
import type { ReadOptions } from "../dataset.ts";
import { changeGuesses, changesAcross } from "./changes-across.ts";
import type { ColumnRole } from "./column-role.ts";
import { columnRoles } from "./column-roles.ts";
import { fieldOf, periodWordsOf, saysGrowth, saysPercent, saysToDate } from "./column-words.ts";
import { daysOfYear } from "./days-of-year.ts";
import { fiscalMonths } from "./fiscal-months.ts";
import { growthColumns } from "./growth-columns.ts";
import type { DecimalRule, Layout } from "./layout.ts";
import { layoutGuesses } from "./layout-guesses.ts";
import { layoutValues } from "./layout-values.ts";
import { letteredTable } from "./lettered-table.ts";
import { readMap } from "./map-option.ts";
import { missingCodes } from "./missing-codes.ts";
import { namesOfNames, tableUnit } from "./names-of-names.ts";
import { notedPeriods, notesAmong } from "./noted-periods.ts";
import { isPercentColumn } from "./percent-column.ts";
import { percentScale } from "./percent-scale.ts";
import { type FoundStyle, namesAsPeriods, styleOf } from "./period-evidence.ts";
import { namesPeriods, noPeriod, periodOfTitle } from "./period-of-title.ts";
import { type Profile, profileOf } from "./profile.ts";
import { quotientsOf } from "./quotients.ts";
import { quotientsOfPeriods } from "./quotients-of-periods.ts";
import { markBesideCounts, roundThousands } from "./round-thousands.ts";
import { rowScenarios } from "./row-scenarios.ts";
import { scenarioOfName } from "./scenario-of-file.ts";
import { areRowsSigned } from "./signed-rows.ts";
import { isTotalArea } from "./total-rows.ts";
import { withoutPeriod } from "./without-period.ts";

/** A table to make out: its column names and some of its rows. */
export interface LayoutInput {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly file: string;
  /** The file's name as an indicator's: `budget-plan-2003-2017`. */
  readonly subject: string;
  readonly options: ReadOptions;
  /** The decimal mark where columns do not show one. */
  readonly usual: "." | ",";
  /** The words above the table. */
  readonly above?: readonly string[];
  /** Lines among the rows that hold one text only, where `rows` has them not. */
  readonly notes?: readonly string[];
  /** Names that may say its period, the nearest first: the sheet's, the file's; the subject where nothing is given. */
  readonly around?: readonly string[];
}

export interface LaidOut {
  readonly layout: Layout;
  readonly guesses: readonly Guess[];
  readonly profiles: readonly Profile[];
}

/** Decides what is in which column: by what the user says, by the column's name, by what its cells look like. */
export function makeLayout(input: LayoutInput): LaidOut {
  const { file, options } = input;
  const place: Place = { file };
  const guesses: Guess[] = [];
  const tell = ({ guesses: found }: FoundStyle) => guesses.push(...found.map((each) => ({ ...each, place })));
  const lettered = letteredTable(input);
  if (lettered.guess) guesses.push({ ...lettered.guess, place });
  const days = daysOfYear(lettered.names, lettered.rows, input.above ?? [], input.around ?? [input.subject]);
  if (days.guess) guesses.push({ ...days.guess, place });
  const { rows } = days;
  const noted = notedPeriods([...input.names, ...rows.flat()], () => input.notes ?? notesAmong(rows));
  guesses.push(...noted.guesses.map((each) => ({ ...each, place })));
  const header = namesAsPeriods(
    lettered.names.map((name) => noted.texts.get(name) ?? name),
    options,
  );
  const { names } = header;
  const profiles = names.map((name, column) => profileOf(name, column, rows));
  const { fields: mapped, constants: given, planOf } = readMap(options.map ?? {}, input.names);
  const said = new Map(
    columnFields.flatMap((field) => (mapped[field] ?? []).map((column) => [column, field] as const)),
  );
  const isMapped = new Set(said.keys());
  const taken = new Set([...Object.keys(mapped), ...Object.keys(given)]);
  const first = columnRoles(profiles, rows, said, taken);
  const isDated =
    first.isWide ||
    taken.has("period") ||
    taken.has("year") ||
    [...first.roles.values()].some((role) => dated.has(role));
  const title = isDated
    ? undefined
    : (periodOfTitle(input.above ?? [], input.around ?? [input.subject], profiles) ??
      periodOfTitle(namesOfNames(profiles, first.roles), [], profiles) ??
      (options.isUndated && !namesPeriods(names) ? noPeriod : undefined));
  if (title) {
    taken.add(title.field);
    guesses.push({ what: title.field, as: title.text, place, because: title.because });
  }
  const { roles, isWide, unsure } = title ? columnRoles(profiles, rows, said, taken) : first;
  const columnsOf = (field: ColumnRole) =>
    profiles.filter(({ column }) => roles.get(column) === field).map(({ column }) => column);
  const fields: Partial<Record<ColumnField, readonly number[]>> = {};
  for (const field of new Set(roles.values()))
    if (field !== "dimension" && field !== "level") fields[field] = columnsOf(field);
  const levels = fields["area-name"]?.toSorted((a, b) => byDepth(profiles[a], profiles[b]));
  if (levels) fields["area-name"] = levels;
  const measured = tableUnit(profiles, roles, isWide);
  const constants = { ...given, ...(title && { [title.field]: title.text }) };
  const subject = constants.indicator ?? (measured?.name || input.subject);
  const figures = [...columnsOf("value"), ...(fields.plan ?? []), ...(fields.estimate ?? [])];
  const markOf = (column: number) => decimalOf(profiles[column]?.marks ?? noMarks(), input.usual).mark;
  const divided = quotientsOf(rows, figures, {
    decimalOf: markOf,
    isPercent: (column) => profiles[column]?.sign !== undefined || saysPercent(names[column] ?? ""),
  });
  const quotients = isWide ? quotientsOfPeriods(divided, names) : divided;
  const valueColumns = columnsOf("value");
  const isGrowth = (column: number) => saysGrowth(names[column] ?? "");
  const keyRoles: readonly ColumnRole[] = ["dimension", "area", "area-name", "indicator", "indicator-name"];
  const growths = growthColumns({
    rows: isWide ? [] : rows.slice(0, 2000),
    growths: isWide ? [] : valueColumns.filter(isGrowth),
    figures: valueColumns.filter((column) => !isGrowth(column)),
    keys: keyRoles.flatMap(columnsOf),
    fields,
    decimalOf: markOf,
  });
  const changes = isWide ? changesAcross({ profiles, columns: valueColumns, rows, decimalOf: markOf }) : [];
  guesses.push(...changeGuesses(changes, names).map((each) => ({ ...each, place })));
  for (const { column, of, to, agree, rows: checked } of growths) {
    const because = say("rows-agree", agree, checked);
    guesses.push({ what: "roles", as: say("compared-with", `${names[column]} = ${names[of]}`, to), place, because });
  }
  const units = (fields.unit ?? []).flatMap((column) => profiles[column]?.distinct ?? []);
  const named = (["indicator", "indicator-name"] as const).flatMap((field) => fields[field] ?? []);
  const bySign = areRowsSigned(rows.slice(0, 2000), named, valueColumns);
  const isCumulative = [subject, ...(input.above ?? []), ...(input.around ?? [])].some(saysToDate);
  const scaled = percentScale(
    layoutValues({
      bySign,
      growths,
      changes,
      profiles,
      columns: columnsOf("value"),
      fields,
      rows,
      wide: isWide,
      isMapped,
      quotients,
      isCumulative,
      planOf,
    }),
    profiles,
    quotients,
    units.length > 0 && units.every((text) => unitOf(text).kind === "percent"),
  );
  const isOfRows = title !== undefined || (isDated && !isWide);
  const { values, guesses: dateless } = withoutPeriod(scaled.values, isOfRows, names, place);
  guesses.push(...dateless);
  guesses.push(...scaled.guesses.map((each) => ({ ...each, place })));
  for (const { ratio, numerator, denominator, scale, agree, rows: of } of quotients) {
    if (!values.some((each) => each.column === ratio && each.comparison)) continue;
    const [of1, of2, of3] = [ratio, numerator, denominator].map((column) => names[column]);
    guesses.push({
      what: "roles",
      as: scale === 1 ? say("fraction", `${of1} = ${of2} / ${of3}`) : `${of1} = ${of2} / ${of3}`,
      place,
      because: say("rows-agree", agree, of),
    });
  }
  const told = new Set([
    ...quotients.map(({ ratio }) => ratio),
    ...[...growths, ...changes].map(({ column }) => column),
  ]);
  for (const { column, shift } of values) {
    if (shift !== undefined && !told.has(column) && values.some((each) => each.column === column && each.comparison))
      guesses.push({ what: "roles", as: say("fraction", names[column] ?? ""), place, because: say("below-three") });
  }
  const sure = values
    .flatMap(({ column }) => profiles[column]?.marks ?? [])
    .map((each) => (each.point > 0 && each.comma === 0 ? "." : each.comma > 0 && each.point === 0 ? "," : undefined))
    .find((mark) => mark !== undefined);
  const usual =
    options.decimal ?? sure ?? markBesideCounts(values, profiles) ?? decimalOfLanguage(names.join(" "), input.usual);
  const areThousands = roundThousands(values, profiles, usual);
  const decimals: DecimalRule[] = profiles.map((profile) => {
    if (options.decimal) return options.decimal;
    const { point, comma, eitherPoint, eitherComma } = profile.marks;
    // `12.345 %` beside `9,8 %` is no twelve thousand.
    const isOdd = (point > 0 && eitherComma > 0) || (comma > 0 && eitherPoint > 0);
    if ((point > 0 && comma > 0) || (isOdd && profile.sign === "%")) return "mixed";
    const { mark, sure: isSure } = decimalOf(profile.marks, usual);
    if (!isSure && areThousands(profile.marks, mark)) return mark === "." ? "," : ".";
    if (isSure || !isPercentColumn(profile, units)) return mark;
    const because = say("no-thousands");
    const ofPercent = profile.marks.eitherPoint >= profile.marks.eitherComma ? "." : ",";
    guesses.push({ what: "decimal", as: `${names[profile.column]} ${ofPercent}`, place, because });
    return ofPercent;
  });
  const periods = [...(fields.period ?? []), ...(fields.start ?? []), ...(fields.end ?? []), ...(fields.year ?? [])];
  const written = periods.flatMap((column) => profiles[column]?.distinct ?? []);
  const style = styleOf(written, {
    words: periodWordsOf(periods.map((column) => names[column]).join(" ")),
    field: periods.length === 1 ? fieldOf(names[periods[0] ?? 0] ?? "") : undefined,
    areDays: fields.start !== undefined && fields.end !== undefined,
    usual: usual === "," ? "dmy" : undefined,
    options,
  });
  if (isWide) tell(header);
  else tell(style);
  const [month] = (fields.month ?? []).flatMap((column) => profiles[column] ?? []);
  const years = isWide ? values.map(({ column }) => input.names[column] ?? "") : written;
  const fiscal = fiscalMonths(month, isWide ? header.style : style.style, years, options.yearStart);
  if (fiscal.guess) {
    const before = guesses.findIndex(({ what }) => what === "year-start");
    guesses.splice(before < 0 ? guesses.length : before, 1, { ...fiscal.guess, place });
  }
  const namesOfRows = fields.scenario || constants.scenario !== undefined ? [] : named.slice(0, 1);
  const ofRows = rowScenarios(namesOfRows.flatMap((column) => profiles[column]?.distinct ?? []));
  for (const [text, { scenario: is }] of ofRows)
    guesses.push({ what: "scenario", as: say("equals", text, say("scenario", is)), place });
  const dimensions = columnsOf("dimension").map((column) => {
    const { distinct = [], empty = 0 } = profiles[column] ?? {};
    return { column, ...(distinct.length === 1 && empty === 0 && rows.length > 1 ? { usual: distinct[0] ?? "" } : {}) };
  });
  const areas = [...(fields.area ?? []), ...(fields["area-name"] ?? [])];
  const others = [...roles].flatMap(([column, role]) => (notKeys.has(role) || areas.includes(column) ? [] : [column]));
  const keys = [...periods, ...others.filter((column) => !periods.includes(column))];
  const ofFile =
    !options.isBeside || taken.has("scenario") || fields.scenario !== undefined
      ? undefined
      : scenarioOfName(input.subject);
  const scenario = values.some((value) => value.scenario !== "actual") ? undefined : ofFile;
  if (scenario) guesses.push({ what: "scenario", as: say("scenario", scenario), place, because: say("file-name") });
  const absent = missingCodes(
    profiles,
    values.map(({ column }) => column),
  );
  for (const text of absent) guesses.push({ what: "missing", as: text, place, because: say("none-below-zero") });
  const layout: Layout = {
    names: input.names,
    absent,
    fields,
    dimensions,
    levels: columnsOf("level"),
    values,
    constants: scenario ? { ...constants, scenario } : constants,
    decimals,
    signed: profiles.map(({ middle }) => (bySign ? undefined : middle)),
    subject,
    noted: noted.texts,
    rowScenarios: ofRows,
    monthsFrom: fiscal.from,
    periods: { ...style.style, quarters: lettered.quarters, ...(days.year && { daysOf: days.year }) },
    cumulative: isCumulative && values.every(({ when }) => when.is !== "to-date"),
    totalArea: areas.length > 0 && isTotalArea(rows, areas, keys),
    ...(measured && { unit: measured.unit }),
    ...(bySign && { areRowsSigned: bySign }),
  };
  if (measured) guesses.push({ what: "unit", as: measured.unit, place, because: say("name-and-cells") });
  guesses.push(...layoutGuesses(layout, place, isMapped, usual, unsure));
  return { layout, guesses, profiles };
}

/** Levels of areas from the top down: a deeper one is not said in all rows, or has more names. */
function byDepth(a: Profile | undefined, b: Profile | undefined): number {
  return (b?.filled ?? 0) - (a?.filled ?? 0) || (a?.distinct.length ?? 0) - (b?.distinct.length ?? 0);
}

const dated = new Set<ColumnRole>(["period", "start", "year"]);
const notKeys = new Set<ColumnRole>([
  "value",
  "plan",
  "estimate",
  "status",
  "confidentiality",
  "decimals",
  "source",
  "ignored",
  "level",
]);
