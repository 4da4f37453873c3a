import type { ChartWords } from "../shape/charts.ts";
import { axes } from "./charts/axes.ts";
import { numbers as format } from "./numbers.ts";

const count = (value: number) => format.number(String(value));
const many = (value: number, one: string, more: string) => `${count(value)} ${value === 1 ? one : more}`;
const bars = ["thick bar", "thin bar", "line"];

/** What charts of comparisons say in English. */
export const charts: ChartWords = {
  axes,
  moods: { good: "blue: the good way", bad: "orange: the bad way", neutral: "grey: neither good nor bad" },
  missing: "no value",
  gaps: (gaps) => `Breaks: ${many(gaps, "period", "periods")} without a value.`,
  otherKinds: "Only the kind of period and the unit with the most values are drawn.",
  credit: (source, published, until) =>
    [`Source: ${source}`, published === "" ? "" : `published ${published}`, until === "" ? "" : `data to ${until}`]
      .filter(Boolean)
      .join("; "),
  totals: (names) => `Not ranked, as a total: ${names}.`,
  totalsCount: (totals) => `${many(totals, "total", "totals")} not ranked.`,
  ended: (names) => `Ended earlier: ${names}.`,
  endedCount: (series) => `${count(series)} series ended earlier.`,
  trend: {
    title: (subject, rate, first, last, series) =>
      `${subject}: ${rate} a year on average, ${first} to ${last}${series > 1 ? ", the steepest trend" : ""}`,
    lines: "Dashes: the trend over all years; numbers at the right: its rate a year.",
    rate: (rate) => `${rate} a year`,
  },
  change: {
    amounts: (base, value) => `${base} → ${value}`,
    small: "Pale: of a base below 10.",
    title: (subject, change, reference) => `${subject}: ${change} against ${reference}`,
    nothing: "Nothing could be compared",
    is: (text) => text,
    same: "no change",
    against: (reference) => `against ${reference}`,
    bar: (at, reference) => `${bars[Math.min(at, bars.length - 1)]}: against ${reference}`,
    tally: (rises, falls, without) =>
      `${count(rises)} up, ${count(falls)} down${without > 0 ? `, ${count(without)} not comparable` : ""}.`,
  },
  plan: {
    title: (least, percent, plans, done, behind, phased) => {
      if (plans === 1) return `${least} stands at ${percent} of the annual plan`;
      if (done === plans) return `All ${count(plans)} plans are fulfilled; the lowest: ${least} ${percent}`;
      if (phased && behind === plans)
        return `All ${count(plans)} plans behind schedule; the lowest: ${least} ${percent}`;
      if (phased && behind > 0)
        return `${count(behind)} of ${count(plans)} plans behind schedule; the lowest: ${least} ${percent}`;
      if (phased) return `All ${count(plans)} plans on schedule; the lowest: ${least} ${percent}`;
      return `${count(done)} of ${count(plans)} plans fulfilled; the lowest: ${least} ${percent}`;
    },
    band: (phasing) =>
      `Band: the whole annual plan. Bar: what is done.${phasing === "" ? "" : ` Mark: what is expected by now (${phasing}).`}`,
    amounts: (done, plan) => `${done} of ${plan}`,
    expected: (percent) => `${percent} expected`,
    without: (names, all) => `${count(all)} not computed: ${names}.`,
  },
  endemic: {
    above: (subject, year, above, all, base) =>
      `${subject}: ${count(above)} of ${many(all, "period", "periods")} of ${year} above the highest of ${base}`,
    within: (subject, year, base) => `${subject}: no period of ${year} above the highest of ${base}`,
    bands: (base) =>
      `Light band: least to most of ${base}; dark band: the middle half (quartiles 1 to 3); dashes: their mean.`,
    peak: (period, value, times) => `Farthest above: ${period}, ${value}, ${times} times the mean.`,
    missing: (year, periods) => `no values in ${year} for period ${periods.join(", ")}`,
    fewer: (periods) => `${many(periods, "period lacks", "periods lack")} base years.`,
    pastRange: (least, mean, most) => `base years ${least} to ${most}, mean ${mean}`,
    most: "highest",
    mean: "mean",
    least: "lowest",
  },
  index: {
    rolled: "Each point is the mean of the year up to it, so that no season shows.",
    title: (subject, value, period, series) =>
      series > 1 ? `${subject} has moved the farthest: ${value} in ${period}` : `${subject}: ${value} in ${period}`,
    base: (reference, base) => `Dashes: ${reference} = ${base}.`,
    others: (others) => `Grey: ${count(others)} others.`,
    without: (names) => `Not computed: ${names}.`,
  },
  waterfall: {
    title: (whole, change, largest, contribution) =>
      `${whole}: ${change}; ${largest} contributes the most: ${contribution}`,
    against: (reference) => `against ${reference}`,
    unit: "Each bar begins where the one before ends; the last is the whole.",
    rest: "The rest",
    without: (names) => `Not computed: ${names}.`,
  },
  share: {
    title: (subject, share, period, change) => `${subject} is ${share} in ${period}${change}`,
    since: (points, sign, period) =>
      sign === 0 ? `, unchanged from ${period}` : `, ${sign > 0 ? "up" : "down"} ${points} from ${period}`,
    columns: "Each column is 100% of the total.",
    others: (parts) => many(parts, "other part", "other parts"),
    rest: "the rest",
    below: "What is below 0 is taken off the rest.",
    restMeans: "Light grey: the rest, or not known.",
  },
  slope: {
    title: (rises, falls, all, subject, change) =>
      all === 1
        ? `${subject}: ${change}`
        : `${count(rises)} up, ${count(falls)} down; the farthest: ${subject} ${change}`,
    ends: (from, to, unit) => `Left: ${from}. Right: ${to}${unit === "" ? "" : ` (${unit})`}.`,
    without: (names) => `Not comparable: ${names}.`,
  },
  areas: {
    title: (subject, value, period, since) =>
      `Highest${since === "" ? "" : ` since ${since}`}: ${subject}, ${value} in ${period}`,
    panels: (unit) =>
      `One scale${unit === "" ? "" : ` (${unit})`}; dot: the highest period; number at the right: the last.`,
    without: (names) => `No values: ${names}.`,
    told: (subject, last, peak, period) => `${subject}: last ${last}, highest ${peak} (${period})`,
  },
  heat: {
    title: (subject, period, value) => `Highest: ${subject}, ${period}: ${value}`,
    changeTitle: (subject, period, change, reference, sign) =>
      sign === 0
        ? `${subject}, ${period}: ${change} against ${reference}`
        : `${subject}, ${period}: ${sign > 0 ? "up" : "down"} ${change.replace(/^[+−-]/, "")}% against ${reference}`,
    values: "The darker the more.",
    changes: (reference) =>
      `Against ${reference}, %. Blue: the good way, or neither; orange: the bad way; the darker the farther.`,
    missing: (cells) => `A dash or an empty cell: ${many(cells, "cell has", "cells have")} no value.`,
  },
};
