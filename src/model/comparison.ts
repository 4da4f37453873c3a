import { endDay, type Period, startDay, toDate } from "./period.ts";
import { formatPeriod, parsePeriod } from "./period-notation.ts";

/** How much of a year's plan is expected by a period: all of it, its share of the year, its share in past years, as given. */
export type Phasing =
  | { readonly kind: "none" }
  | { readonly kind: "linear" }
  | { readonly kind: "seasonal"; readonly first: number; readonly last: number }
  | { readonly kind: "given" };

/** What a value is held against. */
export type Reference =
  | { readonly kind: "none" }
  | { readonly kind: "prior-year" }
  | { readonly kind: "prior-period" }
  /** The mean of the same period in each year from `first` to `last`; `minimum` years suffice, all where it is not said. */
  | { readonly kind: "base-average"; readonly first: number; readonly last: number; readonly minimum?: number }
  /** `change` where the base was named as a period, and not as what is 100: it is measured as a change then. */
  | { readonly kind: "fixed-base"; readonly period: Period; readonly change?: true }
  | { readonly kind: "first" }
  | { readonly kind: "plan"; readonly phasing: Phasing }
  /** The whole that an area, or else an indicator, is a part of. */
  | { readonly kind: "total"; readonly of: "area" | "indicator" }
  /** The indicators that are parts of this one: `parts/sum` is "39 trường hợp (19 cấp mới, 02 cấp lại, 18 gia hạn)". */
  | { readonly kind: "parts" }
  | { readonly kind: "area"; readonly code: string };

export type ReferenceKind = Reference["kind"];

export const measureIds = [
  "value",
  "difference",
  "percent-change",
  "percent-of",
  "points",
  "multiple",
  "contribution",
  "index",
  "compound-growth",
  "cumulative-to-date",
  "moving-average",
  "rank",
  "sum",
] as const;

/** How a value is held against its reference. */
export type MeasureId = (typeof measureIds)[number];

/** A reference and a measure: `prior-year/percent-change` is "tăng 44,5% so với cùng kỳ". */
export interface Comparison {
  readonly reference: Reference;
  readonly measure: MeasureId;
}

/**
 * A comparison as the command line, `reported.csv` and the JSON write it.
 *
 * @example
 * formatComparison({ reference: { kind: "prior-year" }, measure: "percent-change" }) // -> "prior-year/percent-change"
 */
export function formatComparison({ reference, measure }: Comparison): string {
  return reference.kind === "none" ? measure : `${formatReference(reference)}/${measure}`;
}

/**
 * Reads what {@link formatComparison} writes; undefined for anything else.
 *
 * @example
 * parseComparison("base-average:2016..2020/percent-change")?.measure // -> "percent-change"
 * parseComparison("prior-year/whatever") // -> undefined
 */
export function parseComparison(text: string): Comparison | undefined {
  const [left = "", right, ...rest] = text.split("/");
  const reference = right === undefined ? ({ kind: "none" } as const) : parseReference(left);
  const measure = measureIds.find((id) => id === (right ?? left));
  return reference && measure && rest.length === 0 ? { reference, measure } : undefined;
}

/**
 * A reference in writing: `prior-year`, `base-average:2016..2020`, `base-average:2016..2020>=4`, `fixed-base:2010`,
 * `plan:seasonal:2019..2023`, `area:VN-44`.
 *
 * @example
 * formatReference({ kind: "base-average", first: 2016, last: 2020 }) // -> "base-average:2016..2020"
 */
export function formatReference(reference: Reference): string {
  switch (reference.kind) {
    case "base-average": {
      const { first, last, minimum } = reference;
      return `base-average:${first}..${last}${minimum === undefined ? "" : `>=${minimum}`}`;
    }
    case "fixed-base":
      return `fixed-base:${formatPeriod(reference.period)}`;
    case "plan":
      return formatPlan(reference.phasing);
    case "total":
      return reference.of === "area" ? "total" : "total:indicator";
    case "area":
      return `area:${reference.code}`;
    default:
      return reference.kind;
  }
}

/**
 * Reads what {@link formatReference} writes, and the short forms `2016..2020` for a base average, `2019` for the same period of that
 * year, `2010=100` for a fixed base, `2019-06` and `2019-01..2019-06` for a change against that period; undefined for anything else.
 *
 * @example
 * parseReference("2016..2020") // -> { kind: "base-average", first: 2016, last: 2020 }
 * parseReference("plan:linear") // -> { kind: "plan", phasing: { kind: "linear" } }
 */
export function parseReference(text: string): Reference | undefined {
  const base = /^(?:base-average:)?(\d{4})\.\.(\d{4})(?:>=(\d{1,4}))?$/.exec(text);
  if (base) return baseAverage(Number(base[1]), Number(base[2]), base[3]);
  if (/^\d{4}$/.test(text)) return baseAverage(Number(text), Number(text), undefined);
  const fixed = /^fixed-base:(.+)$|^(.+)=100$/.exec(text);
  if (fixed) {
    const period = parseBase(fixed[1] ?? fixed[2] ?? "");
    return period && { kind: "fixed-base", period };
  }
  const period = parseBase(text);
  if (period) return { kind: "fixed-base", period, change: true };
  if (text.startsWith("area:") && text.length > "area:".length) return { kind: "area", code: text.slice(5) };
  switch (text) {
    case "none":
    case "prior-year":
    case "prior-period":
    case "first":
    case "parts":
      return { kind: text };
    case "total":
    case "total:area":
      return { kind: "total", of: "area" };
    case "total:indicator":
      return { kind: "total", of: "indicator" };
    default:
      return parsePlan(text);
  }
}

/** A period, or a window from one to another. */
function parseBase(text: string): Period | undefined {
  const [from, to, ...rest] = text.split("..").map(parsePeriod);
  if (!to || !from || rest.length > 0) return parsePeriod(text);
  return startDay(from) <= endDay(to) ? toDate(from, to) : undefined;
}

function baseAverage(first: number, last: number, minimum: string | undefined): Reference | undefined {
  if (first < 1 || last < first) return undefined;
  if (minimum === undefined) return { kind: "base-average", first, last };
  const years = Number(minimum);
  return years >= 1 && years <= last - first + 1 ? { kind: "base-average", first, last, minimum: years } : undefined;
}

function formatPlan(phasing: Phasing): string {
  switch (phasing.kind) {
    case "none":
      return "plan";
    case "seasonal":
      return `plan:seasonal:${phasing.first}..${phasing.last}`;
    default:
      return `plan:${phasing.kind}`;
  }
}

function parsePlan(text: string): Reference | undefined {
  const seasonal = /^plan:seasonal:(\d{4})\.\.(\d{4})$/.exec(text);
  if (seasonal) {
    const [first, last] = [Number(seasonal[1]), Number(seasonal[2])];
    return first >= 1 && last >= first ? { kind: "plan", phasing: { kind: "seasonal", first, last } } : undefined;
  }
  if (text === "plan") return { kind: "plan", phasing: { kind: "none" } };
  if (text === "plan:linear" || text === "plan:given") {
    return { kind: "plan", phasing: { kind: text === "plan:linear" ? "linear" : "given" } };
  }
  return undefined;
}
