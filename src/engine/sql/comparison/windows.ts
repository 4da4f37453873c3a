import type { BaseWindow } from "../../../compare/base.ts";
import type { ComparisonReason } from "../../../model/comparison-reason.ts";
import type { IndicatorKind } from "../../../model/indicator.ts";
import { holidayMoved } from "../../../model/moving-holiday.ts";
import { endDay, startDay } from "../../../model/period.ts";
import { wantedPeriods } from "../../periods/wanted-periods.ts";
import type { Expression } from "../expression.ts";
import { type ColumnType, type Source, values } from "../query.ts";
import { number, numberOrNothing, text, textOrNothing } from "../values.ts";
import type { BasisCall } from "./basis.ts";
import type { CellPeriod } from "./cell-periods.ts";
import { overFor } from "./levels.ts";

/** Which periods the base of each period is made of, as rows that a query carries. */
export interface Windows {
  /** Whether the base is of the value's own period, so that nothing has to be carried. */
  readonly same: boolean;
  /** `n`, `need`, `minimum`, `refused`, `base_starts`, `base_ends`, `years`, `moved`, and `kind` where it makes a difference. */
  readonly windows: Source;
  /** `n` and `base_n`, and `kind` where it makes a difference. */
  readonly bases: Source;
  readonly byKind: boolean;
  /** Whether a base may be made of several periods, so that its mean is taken. */
  readonly several: boolean;
  /** Why the calendar, or the kind of indicator, has no base for some. */
  readonly refusals: readonly ComparisonReason[];
}

type Window = Exclude<BaseWindow, { kind: "first" | "plan-year" }>;

interface Wanted {
  readonly n: number;
  readonly bases: readonly number[];
  readonly need: number;
  readonly minimum: number;
  readonly refused: ComparisonReason | undefined;
  readonly starts: number | undefined;
  readonly ends: number | undefined;
  readonly years: number | undefined;
  readonly moved: boolean;
}

const columns: readonly ColumnType[] = [
  { name: "n", type: "integer" },
  { name: "need", type: "integer" },
  { name: "minimum", type: "integer" },
  { name: "refused", type: "text" },
  { name: "base_starts", type: "integer" },
  { name: "base_ends", type: "integer" },
];

/** The windows of the periods of cells, seen from each of them, for indicators of some kinds. */
export function windowsOf(
  window: Window,
  said: Pick<BasisCall, "cells" | "kinds" | "level" | "holiday" | "dated">,
): Windows {
  const { cells, kinds, holiday, dated } = said;
  const lists = kinds.map((kind) => cells.list.map((each, n) => wantedOf(window, each, n, kind, said)));
  const [first = []] = lists;
  const byKind = lists.some((each) => JSON.stringify(each) !== JSON.stringify(first));
  const kept = byKind ? kinds.map((kind, at) => [kind, lists[at] ?? []] as const) : [["", first] as const];
  const rows = kept.flatMap(([kind, list]) => list.map((wanted) => ({ kind: byKind ? [text(kind)] : [], wanted })));
  const kindColumn = byKind ? [{ name: "kind", type: "text" as const }] : [];
  const more = [
    ...(dated ? [{ name: "years", type: "double" as const }] : []),
    ...(holiday ? [{ name: "moved", type: "integer" as const }] : []),
  ];
  return {
    same: window.kind === "same",
    byKind,
    several: rows.some(({ wanted }) => wanted.need > 1),
    refusals: [...new Set(rows.flatMap(({ wanted }) => wanted.refused ?? []))],
    windows: values(
      [...kindColumn, ...columns, ...more],
      rows.map(({ kind, wanted }) => [
        ...kind,
        ...windowRow(wanted),
        ...(dated ? [numberOrNothing(wanted.years)] : []),
        ...(holiday ? [number(wanted.moved ? 1 : 0)] : []),
      ]),
    ),
    bases: values(
      [...kindColumn, { name: "n", type: "integer" }, { name: "base_n", type: "integer" }],
      rows.flatMap(({ kind, wanted }) => wanted.bases.map((base) => [...kind, number(wanted.n), number(base)])),
    ),
  };
}

function windowRow({ n, need, minimum, refused, starts, ends }: Wanted): readonly Expression[] {
  return [
    number(n),
    number(need),
    number(minimum),
    textOrNothing(refused),
    numberOrNothing(starts),
    numberOrNothing(ends),
  ];
}

function wantedOf(
  window: Window,
  { period: of, frequency }: CellPeriod,
  n: number,
  kind: IndicatorKind,
  { cells, level, holiday }: Pick<BasisCall, "cells" | "level" | "holiday">,
): Wanted {
  const making = { over: overFor(level, kind), frequency, kind } as const;
  const { periods, need, minimum, refused, years } = wantedPeriods(window, of, making);
  return {
    n,
    bases: periods.flatMap((each) => cells.placeOf(each, frequency) ?? []),
    need,
    minimum,
    refused,
    starts: periods.length > 0 ? Math.max(...periods.map(startDay)) : undefined,
    ends: periods.length > 0 ? Math.max(...periods.map(endDay)) : undefined,
    years,
    moved: holiday !== undefined && periods.some((each) => holidayMoved(holiday, of, each)),
  };
}
