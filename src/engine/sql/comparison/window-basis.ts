import type { BaseWindow } from "../../../compare/base.ts";
import type { ComparisonReason } from "../../../model/comparison-reason.ts";
import { call } from "../calls.ts";
import type { Expression } from "../expression.ts";
import { all, any, arithmetic, compared, equal, firstOf, isNull, isThere } from "../operators.ts";
import { type Join, type Selected, select, selected, subQuery, table } from "../query.ts";
import { column, number, text } from "../values.ts";
import { type BasisCall, isUsable, type OfSeries, type SqlBasis, undatedBasis } from "./basis.ts";
import { columnsOfLevel, isPlain, type LevelColumns } from "./levels.ts";
import { plainStatus } from "./statuses.ts";
import { type Windows, windowsOf } from "./windows.ts";

type Window = Exclude<BaseWindow, { kind: "first" | "plan-year" }>;

const of = (as: string) => (name: string) => column(name, as);
const a = of("a");

/** How a base's series is found for a cell, why there is none, and whether what is found has to be brought to the cell's unit. */
interface SeriesJoin {
  readonly indicator: Expression;
  readonly area: Expression;
  readonly kind: Expression;
  readonly refusals: readonly (readonly [Expression, ComparisonReason])[];
  readonly own: boolean;
  readonly otherUnit: boolean;
}

function seriesJoin(series: OfSeries): SeriesJoin {
  const same = {
    indicator: a("indicator"),
    area: a("area"),
    kind: a("kind"),
    refusals: [],
    own: false,
    otherUnit: false,
  };
  switch (series.kind) {
    case "same":
      return { ...same, own: true };
    case "area":
      return { ...same, area: text(series.code) };
    case "whole":
      if (series.of === "area") {
        const refusals = [
          [isNull(column("parent")), "no-total"],
          [isNull(column("parent_here")), "missing-base"],
        ] as const;
        return { ...same, area: a("parent"), refusals };
      }
      return {
        ...same,
        indicator: a("whole_of"),
        kind: a("whole_kind"),
        refusals: [
          [isNull(column("whole_of")), "no-total"],
          [isNull(column("whole_here")), "missing-base"],
        ],
        otherUnit: true,
      };
  }
}

/** Other periods of a series: one, or several of which the mean is taken. */
export function windowBasis(window: Window, series: OfSeries, said: BasisCall): SqlBasis {
  const { own, level } = said;
  const found = seriesJoin(series);
  const windows = windowsOf(window, said);
  const { several } = windows;
  const brought = (name: string) => column(`${own}_${name}`);
  const have = call("coalesce", brought("have"), number(0));
  const [need, minimum] = windows.same ? [number(1), number(1)] : [brought("need"), brought("minimum")];
  const short = isThere(brought("short_have"));
  const isNew = all(
    compared(column("stated_first"), ">", brought("base_starts")),
    compared(column("first_value"), "<=", brought("base_ends")),
  );
  const reason = firstOf(
    [
      ...found.refusals.map(([condition, why]) => [condition, text(why)] as const),
      ...(windows.same ? [] : [[isThere(brought("refused")), brought("refused")] as const]),
      [equal(brought("twice"), number(1)), text("duplicate-observation")],
      [compared(have, ">=", need), text("ok")],
      [compared(have, ">=", minimum), text("partial-base")],
      [compared(have, ">", number(0)), text("incomplete-base")],
      ...(isPlain(level) ? [] : [[all(equal(need, number(1)), short), text("incomplete-base")] as const]),
      ...(found.own && !windows.same ? [[isNew, text("new-member")] as const] : []),
    ],
    text("missing-base"),
  );
  const times = arithmetic("*", brought("total"), column("whole_times"));
  const parts = several || level.den > 1 ? arithmetic("*", several ? have : number(1), number(level.den)) : undefined;
  const over = found.otherUnit ? (parts ? arithmetic("*", parts, column("whole_over")) : column("whole_over")) : parts;
  const counted = several || !isPlain(level);
  const made = (name: "have" | "need", otherwise: Expression) =>
    isPlain(level) ? otherwise : firstOf([[all(equal(need, number(1)), short), brought(`short_${name}`)]], otherwise);
  return {
    ...undatedBasis,
    joins: joinsOf(windows, found, said),
    brings: [...(windows.same ? [] : windowColumns(said)), ...seriesColumns(said)],
    reason: found.otherUnit
      ? firstOf([[all(isUsable(reason), equal(column("whole_fits"), number(0))), text("unit-mismatch")]], reason)
      : reason,
    reasons: [
      ...found.refusals.map(([, why]) => why),
      ...windows.refusals,
      "duplicate-observation",
      "partial-base",
      "incomplete-base",
      "new-member",
      "missing-base",
      "unit-mismatch",
    ],
    num: found.otherUnit ? times : brought("total"),
    den: over,
    counts: counted ? { have: made("have", have), need: uncounted(found, made("need", need)) } : undefined,
    from: found.own ? brought("from") : undefined,
    years: windows.same ? number(0) : brought("years"),
    status: call("coalesce", brought("status"), text(plainStatus)),
    moved: said.holiday && series.kind !== "area" && !windows.same ? equal(brought("moved"), number(1)) : undefined,
  };
}

/** Nothing is counted of a series that there is not. */
function uncounted({ refusals }: SeriesJoin, need: Expression): Expression {
  return refusals.length === 0 ? need : firstOf([[any(...refusals.map(([condition]) => condition)), number(0)]], need);
}

function joinsOf(windows: Windows, found: SeriesJoin, said: BasisCall): readonly Join[] {
  const { own } = said;
  const [w, s] = [of(`${own}_w`), of(own)];
  const bySeries = [equal(s("indicator"), found.indicator), equal(s("area"), found.area), equal(s("n"), a("n"))];
  const sameKind = windows.byKind ? [equal(s("kind"), found.kind)] : [];
  const series = { kind: "left", source: gathered(windows, said), as: own, on: all(...bySeries, ...sameKind) } as const;
  if (windows.same) return [series];
  const byWindow = all(equal(w("n"), a("n")), ...(windows.byKind ? [equal(w("kind"), found.kind)] : []));
  return [{ kind: "left", source: windows.windows, as: `${own}_w`, on: byWindow }, series];
}

function windowColumns({ own, holiday, dated }: BasisCall): readonly Selected[] {
  const names = ["need", "minimum", "refused", "base_starts", "base_ends", ...(holiday ? ["moved"] : [])];
  return [...names, ...(dated ? ["years"] : [])].flatMap((each) =>
    selected({ [`${own}_${each}`]: column(each, `${own}_w`) }),
  );
}

function seriesColumns({ own, level }: BasisCall): readonly Selected[] {
  const names = ["total", "have", "twice", "from", "status", ...(isPlain(level) ? [] : ["short_have", "short_need"])];
  return names.flatMap((each) => selected({ [`${own}_${each}`]: column(each, own) }));
}

/** What a level's cells say, by the alias of what they are of; figures that stand as they are say it themselves. */
export function levelOfFigures({ level, cells }: Pick<BasisCall, "level" | "cells">, as: string) {
  const plain = isPlain(level) && cells.part === "periods";
  const one = columnsOfLevel(level, as);
  const figure: LevelColumns = {
    ...one,
    value: column("value", as),
    status: column("status", as),
  };
  return {
    part: plain ? "figures" : "valued",
    columns: plain ? figure : one,
    twice: plain
      ? column("twice", as)
      : firstOf([[equal(one.reason, text("duplicate-observation")), number(1)]], number(0)),
    plain,
  };
}

/** For each series and period what its base comes to: the sum, how many figures, and when the first begins. */
function gathered(windows: Windows, said: BasisCall) {
  const { several, byKind, same, bases } = windows;
  const [b, p, i] = [of("b"), of("p"), of("i")];
  const { part, columns, twice, plain } = levelOfFigures(said, "f");
  const f = of("f");
  const { value, reason, have, need, status } = columns;
  const first = plain ? firstOf([[equal(i("kind"), text("stock")), p("last_day")]], p("first_day")) : columns.from;
  const short = (what: Expression) => firstOf([[equal(reason, text("incomplete-value")), what]]);
  const grouped = (name: "sum" | "count" | "min" | "max", what: Expression) => (several ? call(name, what) : what);
  return subQuery(
    select({
      select: [
        ...selected({ indicator: f("indicator"), area: f("area"), n: same ? f("n") : b("n") }),
        ...(byKind ? selected({ kind: b("kind") }) : []),
        ...selected({
          total: grouped("sum", value),
          have: several ? call("count", value) : firstOf([[isThere(value), number(1)]], number(0)),
          twice: grouped("max", twice),
          from: grouped("min", firstOf([[isThere(value), first]])),
          status: grouped("max", firstOf([[isThere(value), status]])),
          ...(!isPlain(said.level) && {
            short_have: grouped("max", short(have)),
            short_need: grouped("max", short(need)),
          }),
        }),
      ],
      from: same ? { source: table(part), as: "f" } : { source: bases, as: "b" },
      joins: [
        ...(same ? [] : [{ kind: "inner", source: table(part), as: "f", on: equal(f("n"), b("base_n")) } as const]),
        ...(plain
          ? ([
              { kind: "inner", source: table("periods"), as: "p", on: equal(p("n"), f("n")) },
              { kind: "inner", source: table("indicators"), as: "i", on: equal(i("indicator"), f("indicator")) },
            ] as const)
          : []),
      ],
      groupBy: several ? [1, 2, 3, ...(byKind ? [4] : [])] : [],
    }),
  );
}
