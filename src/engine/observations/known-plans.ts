import { calendarDate } from "../../model/calendar.ts";
import { type Panel, scenarios } from "../../model/panel.ts";
import type { Period } from "../../model/period.ts";

const planScenario = scenarios.indexOf("plan");
/** A percentage says nothing of the plan where its rounding leaves more than so much of it open. */
const mostOpen = 0.005;
/** What a percentage that was never rounded may be off by. */
const noise = 1e-6;

/** A plan of a year as it was known from a publication on. */
export interface KnownPlan {
  readonly value: number;
  /** Place in the panel's vintages. */
  readonly vintage: number;
  /** True where nobody printed it and a printed percentage of it tells it. */
  readonly implied?: true;
}

/**
 * The plans of each year as they were known, in the order of their publication: those that are stated, and those that percentages were
 * worked out from. Where a table gives a total to date and what part of the year's plan it is, and the plan that is known would give another
 * part, the plan has changed to the total over the part. By indicator, area and year (`"0 3 2024"`, places in the panel's lists), of the
 * publications that count. What is held against a plan anywhere is held against one of these.
 */
export function knownPlans(
  panel: Panel,
  counts: (vintage: number) => boolean,
): ReadonlyMap<string, readonly KnownPlan[]> {
  const plans = statedPlans(panel, counts);
  const printed = printedParts(panel, counts);
  const totals = printed.length > 0 ? totalsOf(panel) : new Map<string, number>();
  for (const { key, end, year, vintage, part, half } of printed) {
    const total = totals.get(`${key} ${end} ${vintage}`);
    if (total === undefined || !(total > 0) || !(part > 0) || half / part > mostOpen) continue;
    const known = plans.get(`${key} ${year}`) ?? [];
    // What was published since the last change that was noticed counts more.
    const plan = planKnownWith(known, vintage);
    if (plan && Math.abs(total / plan.value - part) <= half + noise * part) continue;
    const implied = { value: rounded(total / part, half / part), vintage, implied: true } as const;
    plans.set(
      `${key} ${year}`,
      [...known, implied].sort((a, b) => a.vintage - b.vintage),
    );
  }
  return plans;
}

/** The plans without those that only repeat the one before. */
export function changesOf(plans: readonly KnownPlan[]): readonly KnownPlan[] {
  return plans.filter(({ value }, at) => value !== plans[at - 1]?.value);
}

/** The plan that was out with a publication; undefined before the first. */
export function planKnownWith(plans: readonly KnownPlan[], vintage: number): KnownPlan | undefined {
  return plans.findLast((plan) => plan.vintage <= vintage);
}

interface PrintedPart {
  readonly key: string;
  readonly end: number;
  readonly year: number;
  readonly vintage: number;
  /** The part of the plan, and half of its last place. */
  readonly part: number;
  readonly half: number;
}

/** Percentages of the year's plan that totals to date are, in the order of their publication. */
function printedParts(panel: Panel, counts: (vintage: number) => boolean): readonly PrintedPart[] {
  const { reported, comparisons, periods } = panel;
  const ofPlan = comparisons.map(
    ({ reference, measure }) =>
      reference.kind === "plan" && reference.phasing.kind === "none" && measure === "percent-of",
  );
  const rows: PrintedPart[] = [];
  for (let row = 0; row < reported.length; row++) {
    const window = yearToDate(periods[reported.period[row] ?? -1]);
    const vintage = reported.vintage[row] ?? 0;
    if (!window || ofPlan[reported.comparison[row] ?? -1] !== true || !counts(vintage)) continue;
    const decimals = reported.decimals[row] ?? -1;
    const half = decimals < 0 ? 0 : 0.5 * 10 ** -decimals;
    const key = `${reported.indicator[row]} ${reported.area[row]}`;
    rows.push({ key, ...window, vintage, part: (reported.value[row] ?? 0) / 100, half: half / 100 });
  }
  return rows.sort((a, b) => a.vintage - b.vintage);
}

/** Totals to date by series, last day and publication. */
function totalsOf({ observations, periods }: Panel): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (let row = 0; row < observations.length; row++) {
    const window = yearToDate(periods[observations.period[row] ?? -1]);
    if (!window || observations.scenario[row] === planScenario) continue;
    const key = `${observations.indicator[row]} ${observations.area[row]} ${window.end} ${observations.vintage[row]}`;
    totals.set(key, observations.value[row] ?? Number.NaN);
  }
  return totals;
}

/** Plans of years that are stated. */
function statedPlans(
  { observations, periods }: Panel,
  counts: (vintage: number) => boolean,
): Map<string, readonly KnownPlan[]> {
  const rows: { readonly key: string; readonly plan: KnownPlan }[] = [];
  for (let row = 0; row < observations.length; row++) {
    if (observations.scenario[row] !== planScenario) continue;
    const period = periods[observations.period[row] ?? -1];
    const value = observations.value[row] ?? Number.NaN;
    const vintage = observations.vintage[row] ?? 0;
    if (Number.isNaN(value) || !counts(vintage)) continue;
    if (period?.kind !== "regular" || period.frequency !== "A") continue;
    const key = `${observations.indicator[row]} ${observations.area[row]} ${period.ordinal}`;
    rows.push({ key, plan: { value, vintage } });
  }
  const plans = new Map<string, readonly KnownPlan[]>();
  for (const { key, plan } of rows.sort((a, b) => a.plan.vintage - b.plan.vintage)) {
    plans.set(key, [...(plans.get(key) ?? []), plan]);
  }
  return plans;
}

/** To as many digits as the percentage leaves certain. */
function rounded(plan: number, open: number): number {
  return Number(plan.toPrecision(Math.max(3, Math.min(12, Math.floor(-Math.log10(Math.max(open, 1e-12)))))));
}

function yearToDate(period: Period | undefined): { readonly end: number; readonly year: number } | undefined {
  if (period?.kind !== "to-date") return undefined;
  const [from, to] = [calendarDate(period.start), calendarDate(period.end)];
  if (from.month !== 1 || from.day !== 1 || from.year !== to.year) return undefined;
  return { end: period.end, year: to.year };
}
