import { type Frequency, period, periodAt } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { readPeriod } from "../cells/read-period.ts";
import { asList, asText, type JsonObject } from "./sdmx/narrow.ts";

const frequencies: Readonly<Record<string, Frequency>> = {
  "1": "A",
  a: "A",
  y: "A",
  yearly: "A",
  annual: "A",
  "2": "S",
  s: "S",
  "4": "Q",
  q: "Q",
  quarterly: "Q",
  "12": "M",
  m: "M",
  monthly: "M",
};

/** Lists that go on where the one before ends. */
const parts = ["train", "test"];

/**
 * The rows of a record that is a whole series: a `start`, a frequency and a list of values. A start with a fraction is a
 * part of its year (1984.75 with 12 a year is October 1984). Undefined for a record that is none.
 *
 * @example
 * seriesRows({ id: "N1", freq: 4, start: 1987.25, values: [5, 6] }) // -> [{ indicator: "N1", period: "1987-Q2", values: "5" }, { indicator: "N1", period: "1987-Q3", values: "6" }]
 * seriesRows({ year: 2024, value: 5 }) // -> undefined
 */
export function seriesRows(record: JsonObject): readonly Readonly<Record<string, string>>[] | undefined {
  const lists = Object.entries(record).filter(([, value]) => isNumbers(value));
  const start = asText(record.start ?? record.start_date ?? record.first);
  if (lists.length === 0 || start === undefined) return undefined;
  const frequency = frequencies[(asText(record.freq ?? record.frequency) ?? "").toLowerCase()];
  const id = asText(record.id ?? record.series ?? record.name ?? record.item_id) ?? "";
  const title = asText(record.description ?? record.title);
  const columns = columnsOf(lists);
  const length = Math.max(...columns.map(([, values]) => values.length));
  return Array.from({ length }, (_, at) => ({
    indicator: id,
    ...(title === undefined ? {} : { "indicator name": title }),
    period: periodText(start, frequency, at),
    ...Object.fromEntries(columns.map(([name, values]) => [name, asText(values[at]) ?? ""])),
  }));
}

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((each) => each === null || typeof each === "number");
}

/** `train` and `test` are one series, other lists are side by side. */
function columnsOf(lists: readonly (readonly [string, unknown])[]): readonly (readonly [string, readonly unknown[]])[] {
  const isSplit = lists.some(([name]) => name === parts[0]);
  if (!isSplit) return lists.map(([name, value]) => [name, asList(value)]);
  const inOrder = parts.flatMap((part) => lists.filter(([name]) => name === part));
  return [["value", inOrder.flatMap(([, value]) => asList(value))]];
}

/** Where there is no such period the start's text and the place, which no reader of periods takes for one. */
function periodText(start: string, frequency: Frequency | undefined, at: number): string {
  const none = `${start} + ${at}`;
  const first = frequency === undefined ? undefined : firstPeriod(start, frequency);
  if (first === undefined || frequency === undefined) return none;
  return formatPeriod(periodAt(frequency, first + at));
}

function firstPeriod(start: string, frequency: Frequency): number | undefined {
  const fraction = /^(\d{4})(?:\.(\d+))?$/.exec(start);
  const each = { A: 1, S: 2, Q: 4, M: 12, W: 52, D: 365 }[frequency];
  if (fraction && Number(fraction[1]) >= 1000) {
    return period(frequency, Number(fraction[1]), Math.round(Number(`0.${fraction[2] ?? 0}`) * each) + 1).ordinal;
  }
  const read = readPeriod(start);
  return read?.kind === "regular" && read.frequency === frequency ? read.ordinal : undefined;
}
