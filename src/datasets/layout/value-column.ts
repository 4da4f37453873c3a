import type { ColumnQualifier } from "../../language/column-sense.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { ObservationStatus } from "../../model/observation-status.ts";
import type { Scenario } from "../../model/panel.ts";
import type { Period } from "../../model/period.ts";
import type { Unit } from "../../model/unit.ts";
import { knownUnit, unitBehindComma } from "../cells/unit-of.ts";
import { type NameWord, qualifiedWords } from "./column-words.ts";
import type { PlanOf } from "./plan-of-year.ts";

/** Which period a figure is of: that of its row, the one before, the year around it, from the year's start to its end. */
export type When =
  | { readonly is: "row" | "prior-period" | "prior-year" | "year" | "to-date" }
  | { readonly is: "fixed"; readonly period: Period }
  | { readonly is: "month" | "quarter"; readonly number: number };

/** A column of figures, and what its name says about them. */
export interface ValueColumn {
  readonly column: number;
  /** What is measured, as far as the name says; empty where the rest of the row, or the file, says it. */
  readonly stem: string;
  readonly scenario: Scenario;
  readonly when: When;
  /** The status of figures without one of their own. */
  readonly status?: ObservationStatus;
  readonly unit?: Unit;
  /** Set where the figures are printed comparisons. */
  readonly comparison?: Comparison;
  /** The power of ten that takes printed fractions to percent: 2 for 0.8 that is 80 %. */
  readonly shift?: number;
  /** Set where plans are the same in all periods of a year, so that it takes evidence what they are of. */
  readonly planOf?: PlanOf;
}

/** What the name of a column of figures says, before the other columns are looked at. */
export interface ValueName {
  readonly words: readonly NameWord[];
  readonly says: ReadonlySet<ColumnQualifier>;
  readonly unit?: Unit;
  /** The name without its unit. */
  readonly name: string;
}

/**
 * Takes the unit in brackets from the name of a column of figures, and reads the words of the rest.
 *
 * @example
 * readValueName("Thu ngân sách (triệu đồng)").unit?.scale // -> 6
 * readValueName("Thu ngân sách (triệu đồng)").name // -> "Thu ngân sách"
 */
export function readValueName(text: string): ValueName {
  let unit: Unit | undefined;
  let name = text
    .normalize("NFC")
    .replaceAll(/[([]([^()[\]]*)[)\]]/g, (whole, inner: string) => {
      const found = unit === undefined ? knownUnit(inner) : undefined;
      unit ??= found;
      return found ? " " : whole;
    })
    .replaceAll(/\s+/g, " ")
    .trim();
  const behind = unit === undefined ? unitBehindComma(name) : undefined;
  if (behind) ({ name, unit } = behind);
  const words = qualifiedWords(name);
  const says = new Set(words.flatMap((word) => (word.says === undefined ? [] : saying(word.says))));
  return { words, says, name, ...(unit ? { unit } : {}) };
}

/** `yoy` says what it is against and that it is a change. */
function saying(says: ColumnQualifier): readonly ColumnQualifier[] {
  if (says === "year-on-year") return [says, "prior-year", "versus"];
  return says === "period-on-period" ? [says, "prior-period", "versus"] : [says];
}

const always: readonly ColumnQualifier[] = [
  "value",
  "plan",
  "actual",
  "estimate",
  "provisional",
  "prior-period",
  "prior-year",
  "year-on-year",
  "period-on-period",
  "to-date",
];
const besides: readonly ColumnQualifier[] = ["of-year", "of-period"];
const comparing: readonly ColumnQualifier[] = ["percent", "growth", "difference", "versus"];

/**
 * What is measured: the words of a name that do not say which figures of it these are. `comparison` takes the words of a
 * comparison off as well; words of `spared` stay.
 *
 * @example
 * [stemOf(readValueName("revenue_plan"), false), stemOf(readValueName("annual_income"), false)] // -> ["revenue", "annual_income"]
 * stemOf(readValueName("plan_pct"), true) // -> ""
 * stemOf(readValueName("Fair value"), false, "value") // -> "Fair value"
 */
export function stemOf({ words, says, name }: ValueName, comparison: boolean, spared?: ColumnQualifier): string {
  if (!always.some((each) => says.has(each)) && !comparison) return name;
  const dropped = [...always, ...besides, ...(comparison ? comparing : [])].filter((each) => each !== spared);
  const kept = words.filter(({ says: each }) => each === undefined || !dropped.includes(each));
  // `Running total of permits`
  const from = Math.max(
    0,
    kept.findIndex(({ says: each }) => each !== "versus"),
  );
  return kept
    .slice(from)
    .map(({ text }) => text)
    .join(name.includes("_") ? "_" : " ");
}

/** The comparison that a name asserts its figures are, without looking at them; `change` where they may be either. */
export function comparisonNamed({
  says,
  unit,
}: ValueName): { to: "plan" | "prior-year" | "prior-period"; as: "percent" | "change" | "difference" } | undefined {
  const percent = says.has("percent") || unit?.kind === "percent";
  const relative = percent || says.has("growth") || says.has("difference") || says.has("versus");
  if (!relative && !(says.has("prior-year") && says.size === 1)) return undefined;
  const to = says.has("prior-year")
    ? "prior-year"
    : says.has("prior-period")
      ? "prior-period"
      : says.has("plan")
        ? "plan"
        : undefined;
  if (to === undefined) return undefined;
  if (says.has("difference")) return { to, as: "difference" };
  return { to, as: says.has("growth") ? "change" : "percent" };
}
