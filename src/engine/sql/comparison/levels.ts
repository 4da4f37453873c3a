import type { Over } from "../../../compare/over.ts";
import type { ComparisonReason } from "../../../model/comparison-reason.ts";
import type { IndicatorKind } from "../../../model/indicator.ts";
import { call, over as overRows } from "../calls.ts";
import type { Expression } from "../expression.ts";
import { all, any, compared, equal, firstOf, isNull, isThere, not, oneOf } from "../operators.ts";
import { type Selected, selected } from "../query.ts";
import { column, number, text } from "../values.ts";
import { noStatus } from "./statuses.ts";

/**
 * Values as a comparison takes them: brought to something, from the figures of a cell or its plans. Its columns in a query begin
 * with its name: `value`, `reason` (null where there is nothing to say), `have`, `need`, `from` (the day that it begins with), `status`.
 */
export interface SqlLevel {
  readonly name: string;
  readonly over: Over;
  /** Flows only are brought to it; everything else to the second. */
  readonly others: Over;
  /** What a value is divided by: the periods that a mean is of. */
  readonly den: number;
}

/** What one over is called in names of columns. */
export function overName(over: Over): string {
  return over.kind === "trailing" ? `last${over.periods}${over.take}` : over.kind.replace("-", "_");
}

/** A level of figures; `others` where only flows are brought to `over`. */
export function levelOf(over: Over, others: Over = over): SqlLevel {
  const name = others.kind === over.kind ? overName(over) : `flow_${overName(over)}`;
  return { name, over, others, den: over.kind === "trailing" && over.take === "mean" ? over.periods : 1 };
}

/** Whether a level is the figures as they stand, so that there is no need to bring them to anything. */
export function isPlain({ over, others }: SqlLevel): boolean {
  return over.kind === "period" && others.kind === "period";
}

/** What a level is made of for a kind of indicator. */
export function overFor({ over, others }: SqlLevel, kind: IndicatorKind): Over {
  return kind === "flow" ? over : others;
}

/** The columns of a level. */
export interface LevelColumns {
  readonly value: Expression;
  readonly reason: Expression;
  readonly have: Expression;
  readonly need: Expression;
  readonly from: Expression;
  readonly status: Expression;
}

/** The columns of a level, by the alias of what they are of. */
export function columnsOfLevel({ name }: SqlLevel, as?: string): LevelColumns {
  const of = (what: string) => column(`${name}_${what}`, as);
  return {
    value: of("value"),
    reason: of("reason"),
    have: of("have"),
    need: of("need"),
    from: of("from"),
    status: of("status"),
  };
}

/** What may be said of a value. */
export const valueReasons: readonly ComparisonReason[] = [
  "duplicate-observation",
  "missing-value",
  "ended-member",
  "incomplete-value",
  "not-additive",
];

/** How the raw columns of a cell begin: of its figures, or of its plans. */
export type RawPrefix = "" | "plan_";

const raw = (prefix: RawPrefix, name: string) => column(`${prefix}${name}`);

/** The sums that a level needs of a cell's series: over the year to each period, or over so many periods. */
export function windowColumns(over: Over, prefix: RawPrefix, as: (name: string) => Expression): readonly Selected[] {
  if (over.kind !== "to-date" && over.kind !== "trailing") return [];
  const [value, twice, status] = ["value", "twice", "status"].map((name) => as(`${prefix}${name}`));
  if (!value || !twice || !status) return [];
  const series = [as("indicator"), as("area"), as("frequency")];
  const by = over.kind === "to-date" ? "number" : "ordinal";
  const within = over.kind === "to-date" ? [...series, as("year")] : series;
  const order = [{ by: as(by), descending: false }];
  const reach = over.kind === "trailing" ? over.periods - 1 : undefined;
  const sum = (name: "sum" | "count" | "max", of: Expression) => overRows(call(name, of), within, order, reach);
  const named = `${prefix}${windowName(over)}`;
  const valued = any(isThere(value), equal(twice, number(1)));
  return selected({
    [`${named}_sum`]: sum("sum", value),
    [`${named}_have`]: sum("count", value),
    [`${named}_twice`]: sum("max", twice),
    ...(prefix === "" && { [`${named}_stated`]: sum("max", as("stated")) }),
    [`${named}_valued`]: sum("max", firstOf([[valued, status]])),
    [`${named}_status`]: sum("max", status),
  });
}

/** How the sums over some periods are called; the mean and the sum of the same periods are made of the same. */
export function windowName(over: Over): string {
  return over.kind === "trailing" ? `sums_last${over.periods}` : `sums_${overName(over)}`;
}

const frequency = column("frequency");
const kind = column("kind");
const yes = equal(number(1), number(1));

interface RawColumns {
  readonly sum: Expression;
  readonly have: Expression;
  readonly twice: Expression;
  readonly valued: Expression;
  readonly status: Expression;
  readonly need: Expression;
  /** Whether a cell is one figure that stands as it is. */
  readonly own: Expression;
  readonly last: { readonly value: Expression; readonly twice: Expression; readonly status: Expression };
  readonly from: Expression;
}

const plainFrom = firstOf([[equal(kind, text("stock")), column("last_day")]], column("first_day"));

/** What of a cell its figure says itself. */
function figureOf(prefix: RawPrefix): RawColumns {
  const [value, twice, status] = [raw(prefix, "value"), raw(prefix, "twice"), raw(prefix, "status")];
  const have = firstOf([[isThere(value), number(1)]], number(0));
  return {
    sum: value,
    have,
    twice,
    valued: status,
    status,
    need: number(1),
    own: yes,
    last: { value, twice, status },
    from: plainFrom,
  };
}

function rawOf(over: Over, prefix: RawPrefix): RawColumns {
  const own = figureOf(prefix);
  if (over.kind === "period") return own;
  if (over.kind === "window" || over.kind === "every") {
    return {
      ...own,
      sum: raw(prefix, "sum"),
      have: raw(prefix, "have"),
      valued: raw(prefix, "valued"),
      need: column("parts"),
      own: equal(column("single"), number(1)),
      last: { value: raw(prefix, "end_value"), twice: raw(prefix, "end_twice"), status: raw(prefix, "end_status") },
    };
  }
  const of = (name: string) => raw(prefix, `${windowName(over)}_${name}`);
  // Windows that are to date as they stand are not added up.
  const asItIs = equal(frequency, text("to-date"));
  const either = (name: "sum" | "have" | "twice" | "valued" | "status") => firstOf([[asItIs, own[name]]], of(name));
  const summed = {
    sum: either("sum"),
    have: either("have"),
    twice: either("twice"),
    valued: either("valued"),
    status: either("status"),
  };
  if (over.kind === "trailing") {
    const days = firstOf(
      [[equal(kind, text("stock")), column(`ends_${over.periods}`)]],
      column(`starts_${over.periods}`),
    );
    return {
      ...own,
      ...summed,
      need: firstOf([[asItIs, number(1)]], number(over.periods)),
      own: asItIs,
      from: firstOf([[asItIs, plainFrom]], days),
    };
  }
  return {
    ...own,
    ...summed,
    need: column("number"),
    own: oneOf(frequency, [text("A"), text("to-date")]),
    from: firstOf([[equal(kind, text("stock")), column("last_day")]], column("year_starts")),
  };
}

/** The columns of a level of a cell, from the raw ones; a level that only flows are brought to is made of two. */
export function levelColumns(level: SqlLevel, prefix: RawPrefix = ""): readonly Selected[] {
  const { name, over, others } = level;
  const made = madeColumns(over, prefix);
  const other = over.kind === others.kind ? undefined : madeColumns(others, prefix);
  const either = (which: keyof LevelColumns) =>
    other ? firstOf([[equal(kind, text("flow")), made[which]]], other[which]) : made[which];
  const columns = ["value", "reason", "have", "need", "from", "status"] as const;
  return columns.flatMap((which) => selected({ [`${prefix}${name}_${which}`]: either(which) }));
}

function madeColumns(over: Over, prefix: RawPrefix): LevelColumns {
  const { sum, have, twice, valued, status, need, own, last, from } = rawOf(over, prefix);
  const isSimple = over.kind === "period";
  const lasts = isSimple || over.kind === "trailing" ? undefined : all(equal(kind, text("stock")), not(own));
  const either = (whole: Expression, ofLast: Expression) => (lasts ? firstOf([[lasts, ofLast]], whole) : whole);
  const missing = isSimple ? isNull(sum) : any(isNull(have), equal(have, number(0)));
  const short = isSimple ? [] : [either(compared(have, "<", need), isNull(last.value))];
  const refused = isSimple ? undefined : notAdditive(over, own);
  const reason = firstOf([
    [equal(either(twice, last.twice), number(1)), text("duplicate-observation")],
    ...(prefix === "" ? [[all(missing, ended), text("ended-member")] as const] : []),
    [missing, text("missing-value")],
    ...(refused ? [[refused, text("not-additive")] as const] : []),
    ...short.map((each) => [each, text("incomplete-value")] as const),
  ]);
  const usable = all(
    ...(refused ? [not(refused)] : []),
    ...short.map(not),
    not(missing),
    not(isTwice(either(twice, last.twice))),
  );
  return {
    value: isSimple ? sum : firstOf([[usable, either(sum, last.value)]]),
    reason,
    have: call("coalesce", have, number(0)),
    need,
    from,
    status: call("coalesce", either(call("coalesce", valued, status), last.status), text(noStatus)),
  };
}

function isTwice(twice: Expression): Expression {
  return equal(call("coalesce", twice, number(0)), number(1));
}

/** Nothing is stated of a series any more, and the values of others go on. */
const ended = all(
  compared(column("stated_last"), "<", column("last_day")),
  compared(column("last_value"), ">=", column("anchor")),
);

/** Ratios add up to nothing, indices have a mean at most, and stocks have no sum over some periods. */
function notAdditive(over: Over, own: Expression): Expression | undefined {
  const kinds: readonly IndicatorKind[] =
    over.kind === "trailing" ? (over.take === "mean" ? ["ratio"] : ["ratio", "index", "stock"]) : ["ratio", "index"];
  return all(not(own), oneOf(kind, kinds.map(text)));
}
