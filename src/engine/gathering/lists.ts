import { plainArea } from "../../model/panel-builder.ts";
import { comparePeriods, type Period } from "../../model/period.ts";
import { noUnit } from "../../model/unit.ts";
import type { KnownMembers } from "../engine.ts";
import { periodKey } from "../periods/source-period.ts";
import type { SourceLists } from "../result.ts";
import type { Member, TableMembers } from "./members.ts";

/** The lists of a source, and the places in them of what its tables hold. */
export interface PlacedLists extends SourceLists {
  readonly indicatorAt: ReadonlyMap<string, number>;
  readonly areaAt: ReadonlyMap<string, number>;
  readonly periodAt: ReadonlyMap<string, number>;
  readonly vintageAt: ReadonlyMap<string, number>;
}

/** The lists of some tables: what is known comes first where the tables have it. */
export function listsOf(tables: readonly TableMembers[], known: KnownMembers): PlacedLists {
  const ids = distinct(tables.flatMap(({ indicators }) => asMentioned(indicators)));
  const codes = distinct(tables.flatMap(({ areas }) => asMentioned(areas)));
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
        indicators.get(id) ??
        known.describe?.(id) ?? {
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

/** Members by their first mention, as in a panel. */
function asMentioned(members: readonly Member[]): readonly string[] {
  return members.toSorted((a, b) => a.mentioned - b.mentioned).map(({ text }) => text);
}

function distinct<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter((each) => each !== undefined))];
}

function places(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, at) => [key, at]));
}
