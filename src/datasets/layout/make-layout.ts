import { type ColumnField, columnFields } from "../../language/column-sense.ts";
import type { Guess } from "../../model/diagnostic.ts";
import type { Place } from "../../model/problem.ts";
import { frequencyOfDates } from "../cells/dates-as-periods.ts";
import { decimalOf } from "../cells/decimal-mark.ts";
import { dayFirst, isMonthFirst } from "../cells/month-first.ts";
import { spansOfYears } from "../cells/year-spans.ts";
import type { ReadOptions } from "../dataset.ts";
import { type ColumnRole, columnRoles } from "./column-roles.ts";
import { saysToDate } from "./column-words.ts";
import type { DecimalRule, Layout } from "./layout.ts";
import { layoutGuesses } from "./layout-guesses.ts";
import { layoutValues } from "./layout-values.ts";
import { readMap } from "./map-option.ts";
import { type Profile, profileOf } from "./profile.ts";
import { readStyled } from "./row-period.ts";
import { scenarioOfName } from "./scenario-of-file.ts";
import { isTotalArea } from "./total-rows.ts";

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
}

export interface LaidOut {
  readonly layout: Layout;
  readonly guesses: readonly Guess[];
  readonly profiles: readonly Profile[];
}

/** Decides what is in which column: by what the user says, by the column's name, by what its cells look like. */
export function makeLayout(input: LayoutInput): LaidOut {
  const { rows, file, options } = input;
  // Names that are dates are read day first from here on.
  const names = isMonthFirst(input.names) ? input.names.map(dayFirst) : input.names;
  const place: Place = { file };
  const guesses: Guess[] = [];
  const profiles = names.map((name, column) => profileOf(name, column, rows));
  const { fields: mapped, constants } = readMap(options.map ?? {}, input.names);
  const said = new Map(
    columnFields.flatMap((field) => (mapped[field] ?? []).map((column) => [column, field] as const)),
  );
  const isMapped = new Set(said.keys());
  const taken = new Set([...Object.keys(mapped), ...Object.keys(constants)]);
  const { roles, isWide } = columnRoles(profiles, rows, said, taken);
  const columnsOf = (field: ColumnRole) =>
    profiles.filter(({ column }) => roles.get(column) === field).map(({ column }) => column);
  const fields: Partial<Record<ColumnField, readonly number[]>> = {};
  for (const field of new Set(roles.values())) if (field !== "dimension") fields[field] = columnsOf(field);
  const levels = fields["area-name"]?.toSorted((a, b) => variety(profiles[a]) - variety(profiles[b]));
  if (levels) fields["area-name"] = levels;
  const subject = constants.indicator ?? input.subject;
  const values = layoutValues({ profiles, columns: columnsOf("value"), fields, rows, wide: isWide, isMapped });
  const counts = profiles.map(({ marks }) => marks);
  const sure = values
    .map(({ column }) => counts[column])
    .filter((each) => each !== undefined)
    .map((each) => (each.point > 0 && each.comma === 0 ? "." : each.comma > 0 && each.point === 0 ? "," : undefined))
    .find((mark) => mark !== undefined);
  const usual = options.decimal ?? sure ?? input.usual;
  const decimals: DecimalRule[] = profiles.map(({ marks }) => {
    if (options.decimal) return options.decimal;
    if (marks.point > 0 && marks.comma > 0) return "mixed";
    return decimalOf(marks, usual).mark;
  });
  const periods = [...(fields.period ?? []), ...(fields.year ?? [])];
  const spans = periods.some((column) => spansOfYears(profiles[column]?.distinct ?? []));
  const monthFirst = periods.some((column) => isMonthFirst(profiles[column]?.distinct ?? []));
  const [only, ...more] = periods.map((column) => profiles[column]?.distinct ?? []);
  const read = (more.length === 0 ? (only ?? []) : []).flatMap((text) => readStyled(text, { spans, monthFirst }) ?? []);
  const dates = frequencyOfDates(read);
  const dimensions = columnsOf("dimension").map((column) => {
    const { distinct = [], empty = 0 } = profiles[column] ?? {};
    return { column, ...(distinct.length === 1 && empty === 0 && rows.length > 1 ? { usual: distinct[0] ?? "" } : {}) };
  });
  const areas = [...(fields.area ?? []), ...(fields["area-name"] ?? [])];
  const others = [...roles].flatMap(([column, role]) => (notKeys.has(role) || areas.includes(column) ? [] : [column]));
  const keys = [...periods, ...others.filter((column) => !periods.includes(column))];
  const named = taken.has("scenario") || fields.scenario !== undefined ? undefined : scenarioOfName(input.subject);
  const scenario = values.some((value) => value.scenario !== "actual") ? undefined : named;
  if (scenario) guesses.push({ what: "scenario", as: scenario, place, because: "the file's name" });
  const layout: Layout = {
    names: input.names,
    fields,
    dimensions,
    values,
    constants: scenario ? { ...constants, scenario } : constants,
    decimals,
    subject,
    spans,
    ...(dates === undefined ? {} : { dates }),
    monthFirst,
    cumulative: [subject, ...(input.above ?? [])].some(saysToDate) && values.every(({ when }) => when.is !== "to-date"),
    totalArea: areas.length > 0 && isTotalArea(rows, areas, keys),
  };
  guesses.push(...layoutGuesses(layout, place, isMapped, usual));
  return { layout, guesses, profiles };
}

/** Levels of areas from the top down: the more names a column has, the deeper it lies. */
function variety(profile: Profile | undefined): number {
  return profile?.distinct.length ?? 0;
}

const notKeys = new Set<ColumnRole>(["value", "plan", "estimate", "status", "decimals", "source", "ignored"]);
