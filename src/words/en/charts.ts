import type { ChartWords } from "../shape/charts.ts";
import { axes } from "./charts/axes.ts";
import { change } from "./charts/change.ts";
import { numbers as format } from "./numbers.ts";

const count = (value: number) => format.number(String(value));
const many = (value: number, one: string, more: string) => `${count(value)} ${value === 1 ? one : more}`;

/** What charts of comparisons say in English. */
export const charts: ChartWords = {
  axes,
  moods: { good: "blue: favourable", bad: "orange: unfavourable", neutral: "grey: neither" },
  steps: {
    moods: "Blue: favourable; orange: unfavourable.",
    ways: "Blue: increase; yellow: decrease.",
    signs: "Blue: above zero; yellow: below zero.",
  },
  missing: "no value",
  gaps: (gaps) => `Gaps: ${many(gaps, "period", "periods")} without a value.`,
  otherKinds: "Only the most common frequency and unit are shown.",
  credit: (source, published, until) =>
    [`Source: ${source}`, published === "" ? "" : `published ${published}`, until === "" ? "" : `data to ${until}`]
      .filter(Boolean)
      .join("; "),
  totals: (names) => `Totals, not ranked: ${names}.`,
  totalsCount: (totals) => `${many(totals, "total", "totals")} not ranked.`,
  ended: (names) => `Ended earlier: ${names}.`,
  endedCount: (series) => `${count(series)} series ended earlier.`,
  trend: {
    title: (subject, rate, first, last, series) =>
      `${subject}: ${rate} a year on average, ${first} to ${last}${series > 1 ? ", the steepest trend" : ""}`,
    lines: "Dashed lines: trend over all years; labels: average annual rate.",
    rate: (rate) => `${rate} a year`,
  },
  change,
  plan: {
    title: (least, percent, plans, done, behind, phased) => {
      if (plans === 1) return `${least} has reached ${percent} of the annual plan`;
      if (done === plans) return `All ${count(plans)} plans have been met; lowest: ${least}, ${percent}`;
      if (phased && behind === plans)
        return `All ${count(plans)} plans are behind schedule; lowest: ${least}, ${percent}`;
      if (phased && behind > 0)
        return `${count(behind)} of ${count(plans)} plans ${behind === 1 ? "is" : "are"} behind schedule; lowest: ${least}, ${percent}`;
      if (phased) return `All ${count(plans)} plans are on schedule; lowest: ${least}, ${percent}`;
      return `${count(done)} of ${count(plans)} plans ${done === 1 ? "has" : "have"} been met; lowest: ${least}, ${percent}`;
    },
    band: (phasing) =>
      `Band: the annual plan. Bar: completed to date.${phasing === "" ? "" : ` Mark: expected to date (${phasing}).`}`,
    amounts: (done, plan) => `${done} of ${plan}`,
    expected: (percent) => `${percent} expected`,
    without: (names, all) => `${count(all)} not computed: ${names}.`,
  },
  endemic: {
    above: (subject, year, above, all, base) =>
      `${subject}: ${count(above)} of ${many(all, "period", "periods")} of ${year} above the highest of ${base}`,
    within: (subject, year, base) => `${subject}: no period of ${year} above the highest of ${base}`,
    bands: (base) =>
      `Light band: minimum to maximum of ${base}; dark band: first to third quartile; dashed line: mean.`,
    peak: (period, value, times) => `Largest excess: ${period}, ${value}, ${times} times the mean.`,
    missing: (year, periods) =>
      `no values in ${year} for ${periods.length === 1 ? "period" : "periods"} ${periods.join(", ")}`,
    fewer: (periods) => `${many(periods, "period has", "periods have")} fewer base years.`,
    pastRange: (least, mean, most) => `base years ${least} to ${most}, mean ${mean}`,
    most: "highest",
    mean: "mean",
    least: "lowest",
  },
  index: {
    rolled: "Each point is the average of the year ending there, which removes seasonality.",
    title: (subject, value, period, series) =>
      series > 1 ? `${subject} has changed the most: ${value} in ${period}` : `${subject}: ${value} in ${period}`,
    base: (reference, base) => `Dashed line: ${reference} = ${base}.`,
    others: (others) => `Grey: ${many(others, "other series", "other series")}.`,
    without: (names) => `Not computed: ${names}.`,
  },
  waterfall: {
    title: (whole, change, largest, contribution) =>
      `${whole}: ${change}; ${largest} contributes the most: ${contribution}`,
    against: (reference) => `against ${reference}`,
    unit: "Each bar starts where the previous one ends; the last bar is the total.",
    rest: "Remainder",
    without: (names) => `Not computed: ${names}.`,
  },
  share: {
    title: (subject, share, period, change) => `${subject} accounts for ${share} in ${period}${change}`,
    since: (points, sign, period) =>
      sign === 0 ? `, unchanged from ${period}` : `, ${sign > 0 ? "up" : "down"} ${points} from ${period}`,
    columns: "Each column is 100% of the total.",
    others: (parts) => many(parts, "other part", "other parts"),
    rest: "remainder",
    below: "Negative shares are drawn below zero.",
    restMeans: "Light grey: remainder, or unknown.",
  },
  slope: {
    title: (rises, falls, all, subject, change) =>
      all === 1
        ? `${subject}: ${change}`
        : `${count(rises)} up, ${count(falls)} down; largest change: ${subject}, ${change}`,
    ends: (from, to, unit) => `Left: ${from}. Right: ${to}${unit === "" ? "" : ` (${unit})`}.`,
    without: (names) => `Not comparable: ${names}.`,
  },
  areas: {
    title: (subject, value, period, since) =>
      `Highest${since === "" ? "" : ` since ${since}`}: ${subject}, ${value} in ${period}`,
    panels: (unit) => `Common scale${unit === "" ? "" : ` (${unit})`}; dot: highest value; label: latest value.`,
    without: (names) => `No values: ${names}.`,
    told: (subject, last, peak, period) => `${subject}: latest ${last}, highest ${peak} (${period})`,
  },
  heat: {
    title: (subject, period, value) => `Highest: ${subject}, ${period}: ${value}`,
    changeTitle: (subject, period, change, reference, sign) =>
      sign === 0
        ? `${subject}, ${period}: ${change} against ${reference}`
        : `${subject}, ${period}: ${sign > 0 ? "up" : "down"} ${change.replace(/^[+−-]/, "")}% against ${reference}`,
    values: "Stronger colour: higher values.",
    changes: (reference) => `Against ${reference}, %. Stronger colour: larger change.`,
    missing: (cells) => `Dash or empty: ${many(cells, "cell", "cells")} without a value.`,
  },
};
