import { plainArea } from "../../model/panel-builder.ts";
import { comparePeriods, type Period, startDay } from "../../model/period.ts";
import { parsePeriod } from "../../model/period-notation.ts";
import { noUnit } from "../../model/unit.ts";
import type { SourceLists } from "../block-run.ts";
import type { KnownMembers } from "../engine.ts";
import type { PeriodLookup } from "../series.ts";
import { periodKey } from "../source-period.ts";
import type { TableMembers } from "./members.node.ts";

/** The lists of a source, and the places in them of what its tables hold. */
export interface PlacedLists extends SourceLists {
  readonly indicatorAt: ReadonlyMap<string, number>;
  readonly areaAt: ReadonlyMap<string, number>;
  readonly periodAt: ReadonlyMap<string, number>;
  readonly vintageAt: ReadonlyMap<string, number>;
}

/** The lists of some tables: what is known comes first where the tables have it. */
export function listsOf(tables: readonly TableMembers[], known: KnownMembers): PlacedLists {
  const ids = distinct(tables.flatMap(({ indicators }) => indicators.map(({ text }) => text)));
  const codes = distinct(tables.flatMap(({ areas }) => areas.map(({ text }) => text)));
  const indicators = new Map(known.indicators?.map((each) => [each.id, each]));
  const areas = new Map(known.areas?.map((each) => [each.code, each]));
  const periods = new Map<string, Period>();
  for (const { periods: read } of tables) {
    for (const each of read.as) if (each) periods.set(periodKey(each), each);
  }
  const sorted = [...periods.values()].sort(comparePeriods);
  // What is not there was never published: it has the vintage "", as in a panel.
  const vintages = distinct(["", ...tables.flatMap(({ vintage }) => vintage?.as ?? [])]).sort();
  return {
    indicators: ids.map(
      (id) =>
        indicators.get(id) ?? {
          id,
          names: { vi: id, en: id },
          unit: noUnit,
          kind: "flow",
          direction: "none",
          guessed: true,
        },
    ),
    areas: codes.map((code) => areas.get(code) ?? plainArea(code)),
    periods: sorted,
    vintages,
    indicatorAt: places(ids),
    areaAt: places(codes),
    periodAt: places(sorted.map(periodKey)),
    vintageAt: places(vintages),
  };
}

/** Which period each number of a table's period column is: days where it is a date, otherwise the database's numbers. */
export function periodLookup({ isDate, periods }: TableMembers, at: ReadonlyMap<string, number>): PeriodLookup {
  const codes = periods.as.map((each) => (each ? (at.get(periodKey(each)) ?? -1) : -1));
  if (!isDate) return { base: 0, codes: Int32Array.from(codes) };
  const days = periods.numbered.values.map(({ texts: [text] }) => {
    const day = text ? parsePeriod(text.slice(0, 10)) : undefined;
    return day ? startDay(day) : Number.NaN;
  });
  const real = days.filter((day) => !Number.isNaN(day));
  const base = real.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const most = real.reduce((largest, day) => Math.max(largest, day), Number.NEGATIVE_INFINITY);
  const lookup = new Int32Array(Math.max(0, most - base + 1)).fill(-1);
  for (const [number, day] of days.entries()) if (!Number.isNaN(day)) lookup[day - base] = codes[number] ?? -1;
  return { base: Number.isFinite(base) ? base : 0, codes: lookup };
}

function distinct<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter((each) => each !== undefined))];
}

function places(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, at) => [key, at]));
}
