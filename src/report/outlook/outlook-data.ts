import type { Forecast } from "../../forecast/forecast.ts";
import type { Outlook, Range } from "../../forecast/outlook.ts";
import type { OutlookNote } from "../../model/outlook-note.ts";
import { periodAt } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { csvField, type FieldOptions } from "../csv-field.ts";

/** An outlook as plain data, periods in SDMX notation: an object of `recount/forecast@1`. */
export function outlookData(outlook: Outlook) {
  const { indicator, area, at, by, plan, reached, steps, scenario, notes, past, pace, yearEnd } = outlook;
  return {
    indicator: { id: indicator.id, names: indicator.names, unit: indicator.unit.text, kind: indicator.kind },
    area: { code: area.code, names: area.names },
    direction: outlook.direction,
    at: formatPeriod(at),
    by: formatPeriod(by),
    year: outlook.year,
    plan: plan ? { value: plan.value, vintage: plan.vintage ?? null, implied: plan.implied ?? false } : null,
    now: outlook.now ?? null,
    probability: outlook.probability ?? null,
    yearEnd: yearEnd ? { ...yearEnd, pooled: yearEnd.pooled ?? null } : null,
    gap: outlook.gap ?? null,
    reached: reached ? formatPeriod(reached) : null,
    pace: pace ?? null,
    baselines: outlook.baselines,
    steps: steps.map(({ period, value, ranges }) => ({ period: formatPeriod(period), value, ranges })),
    error: outlook.error ?? null,
    models: outlook.members,
    ways: outlook.trials,
    scenario: scenario
      ? {
          growth: scenario.growth ?? null,
          given: scenario.given.map(({ period, value }) => ({ period: formatPeriod(period), value })),
          steps: scenario.steps.map(({ period, value }) => ({ period: formatPeriod(period), value })),
          yearEnd: scenario.yearEnd,
          gap: scenario.gap ?? null,
          met: scenario.met ?? null,
        }
      : null,
    notes: notes.map(noteData),
    past: past.map(({ period, value }) => ({ period: formatPeriod(period), value })),
  };
}

function noteData({ code, count, frequency, ordinal }: OutlookNote) {
  const period =
    frequency !== undefined && ordinal !== undefined ? formatPeriod(periodAt(frequency, ordinal)) : undefined;
  return { code, ...(count !== undefined && { count }), ...(period !== undefined && { period }) };
}

/** A forecast as one JSON object, an outlook a line. */
export function* forecastJson({ outlooks, levels, vintage }: Forecast): Generator<string> {
  yield `{\n  "schema": "recount/forecast@1",\n  "vintage": ${JSON.stringify(vintage)},\n  "levels": ${JSON.stringify(levels)},\n  "outlooks": [`;
  for (const [at, outlook] of outlooks.entries())
    yield `${at > 0 ? "," : ""}\n    ${JSON.stringify(outlookData(outlook))}`;
  yield `${outlooks.length > 0 ? "\n  " : ""}]\n}\n`;
}

/** A forecast as one JSON object a line. */
export function* forecastNdjson({ outlooks }: Forecast): Generator<string> {
  for (const outlook of outlooks) yield `${JSON.stringify(outlookData(outlook))}\n`;
}

/** A forecast as CSV (RFC 4180), a series a row; what there is not is empty. */
export function* forecastCsv({ outlooks, levels }: Forecast, options: FieldOptions = {}): Generator<string> {
  const ends = levels.flatMap((level) => [`low_${level}`, `high_${level}`]);
  const names = [
    "indicator",
    "area",
    "at",
    "by",
    "plan",
    "now",
    "probability",
    "year_end",
    ...ends,
    "gap",
    "needed_per_period",
  ];
  const more = ["reached", "straight_line", "seasonal", "last_year", "method", "scenario", "notes"];
  yield `${[...names, ...more].join(",")}\r\n`;
  for (const outlook of outlooks)
    yield `${csvRow(outlook, levels)
      .map((value) => cell(value, options))
      .join(",")}\r\n`;
}

function csvRow(outlook: Outlook, levels: readonly number[]): readonly (string | number | undefined)[] {
  const { yearEnd, baselines, reached } = outlook;
  const range = (level: number): Range | undefined => yearEnd?.ranges.find((each) => each.level === level);
  return [
    outlook.indicator.id,
    outlook.area.code,
    formatPeriod(outlook.at),
    formatPeriod(outlook.by),
    outlook.plan?.value,
    outlook.now,
    outlook.probability,
    yearEnd?.value,
    ...levels.flatMap((level) => [range(level)?.low, range(level)?.high]),
    outlook.gap,
    outlook.pace?.perPeriod,
    reached && formatPeriod(reached),
    baselines.straightLine,
    baselines.seasonal,
    baselines.lastYear,
    yearEnd?.method,
    outlook.scenario?.yearEnd,
    outlook.notes.map(({ code }) => code).join(" "),
  ];
}

function cell(value: string | number | undefined, options: FieldOptions): string {
  if (value === undefined) return "";
  return typeof value === "number" ? String(value) : csvField(value, options);
}
