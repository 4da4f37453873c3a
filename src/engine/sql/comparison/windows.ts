import type { BaseWindow } from "../../../compare/base.ts";
import type { ComparisonReason } from "../../../model/comparison-reason.ts";
import type { IndicatorKind } from "../../../model/indicator.ts";
import { endDay, type Period, startDay } from "../../../model/period.ts";
import { formatPeriod } from "../../../model/period-notation.ts";
import { axisFrequency } from "../../periods/axis.ts";
import { wantedPeriods } from "../../periods/wanted-periods.ts";
import type { Expression } from "../expression.ts";
import { type Source, values } from "../query.ts";
import { number, numberOrNothing, text, textOrNothing } from "../values.ts";

/** Which periods the base of each period is made of, as rows that a query carries. */
export interface Windows {
  /** `n`, `need`, `minimum`, `refused`, `base_starts`, `base_ends`, and `kind` where it makes a difference. */
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
}

/** The windows of a list of periods, seen from each of them, for indicators of some kinds. */
export function windowsOf(window: Window, periods: readonly Period[], kinds: readonly IndicatorKind[]): Windows {
  const numbers = new Map(periods.map((each, at) => [formatPeriod(each), at]));
  const lists = kinds.map((kind) => periods.map((of, n) => wantedOf(window, of, n, kind, numbers)));
  const [first = []] = lists;
  const byKind = lists.some((each) => JSON.stringify(each) !== JSON.stringify(first));
  const kept = byKind ? kinds.map((kind, at) => [kind, lists[at] ?? []] as const) : [["", first] as const];
  const rows = kept.flatMap(([kind, list]) => list.map((wanted) => ({ kind: byKind ? [text(kind)] : [], wanted })));
  const kindColumn = byKind ? [{ name: "kind", type: "text" as const }] : [];
  return {
    byKind,
    several: rows.some(({ wanted }) => wanted.need > 1),
    refusals: [...new Set(rows.flatMap(({ wanted }) => wanted.refused ?? []))],
    windows: values(
      [
        ...kindColumn,
        { name: "n", type: "integer" },
        { name: "need", type: "integer" },
        { name: "minimum", type: "integer" },
        { name: "refused", type: "text" },
        { name: "base_starts", type: "integer" },
        { name: "base_ends", type: "integer" },
      ],
      rows.map(({ kind, wanted }) => [...kind, ...windowRow(wanted)]),
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
  of: Period,
  n: number,
  kind: IndicatorKind,
  numbers: ReadonlyMap<string, number>,
): Wanted {
  const making = { over: { kind: "period" }, frequency: axisFrequency(of), kind } as const;
  const { periods, need, minimum, refused } = wantedPeriods(window, of, making);
  const own = periods.filter((each) => axisFrequency(each) === axisFrequency(of));
  return {
    n,
    bases: own.flatMap((each) => numbers.get(formatPeriod(each)) ?? []),
    need,
    minimum,
    refused,
    starts: periods.length > 0 ? Math.max(...periods.map(startDay)) : undefined,
    ends: periods.length > 0 ? Math.max(...periods.map(endDay)) : undefined,
  };
}
