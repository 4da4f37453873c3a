import type { ColumnField } from "../../language/column-sense.ts";
import { type GuessSaid, said } from "../../model/guess-said.ts";
import { undated } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { partName, periodName } from "../cells/period-name.ts";
import { fieldOf } from "./column-words.ts";
import type { Profile } from "./profile.ts";

/** A period that holds for a whole table, as `--map year='2024'` would say it. */
export interface TitlePeriod {
  readonly field: ColumnField;
  readonly text: string;
  readonly because: GuessSaid;
}

/**
 * The period of a table that has none in its rows or in its header: the one that the lines above it name, or its file or sheet. Where it has months
 * or quarters, it is their year. Undefined where they name none, or several.
 */
export function periodOfTitle(
  above: readonly string[],
  names: readonly string[],
  profiles: readonly Profile[],
): TitlePeriod | undefined {
  const isPart = profiles.some(
    (each) =>
      (parts.has(fieldOf(each.name) ?? "") && each.distinct.some(mayBePart)) ||
      partName(each.name) !== undefined ||
      namesParts(each),
  );
  for (const [texts, because] of [
    [above, said("title")],
    ...names.map((name, at) => [[name], said(at < names.length - 1 ? "sheet-name" : "file-name")] as const),
  ] as const) {
    const years = new Set(texts.flatMap((text) => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []));
    const [year] = years;
    if (years.size !== 1 || year === undefined) continue;
    if (isPart) return { field: "year", text: year, because };
    const [period] = texts.flatMap((text) => periodName(text) ?? []);
    // The day of a publication is no period of its figures.
    const isDay = period?.period.kind === "regular" && period.period.frequency === "D";
    return isDay || !period ? undefined : { field: "period", text: formatPeriod(period.period), because };
  }
  return undefined;
}

/** That of a table which says no period anywhere. */
export const noPeriod: TitlePeriod = { field: "period", text: formatPeriod(undated), because: said("no-period") };

/** Whether a column is called one of periods, which a table without any has not. */
export function namesPeriods(names: readonly string[]): boolean {
  return names.some((name) => fieldsOfTime.has(fieldOf(name) ?? ""));
}

/** What columns that say when are. */
export const fieldsOfTime: ReadonlySet<string> = new Set<ColumnField>([
  "period",
  "start",
  "end",
  "year",
  "half",
  "quarter",
  "month",
  "week",
  "day",
]);

const parts: ReadonlySet<string> = new Set(["month", "quarter", "half"]);

/** Whether a text may say which part of a year it is: `Quỹ` A is a fund, and no quarter, `Quý`. */
export function mayBePart(text: string): boolean {
  return /\d|^[IVX]+$/i.test(text) || partName(text) !== undefined;
}

/** Cells such as `Tháng 1` or `Q3`, which lack a year. */
function namesParts({ distinct }: Profile): boolean {
  return distinct.length > 0 && distinct.every((text) => partName(text) !== undefined);
}
