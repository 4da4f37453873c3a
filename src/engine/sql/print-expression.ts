import type { Dialect } from "./dialect.ts";
import type { CallExpression, Expression, Order } from "./expression.ts";

/** How tightly what is printed holds together: brackets go around what holds less than what stands around it. */
const binding = { any: 1, all: 2, not: 3, comparison: 4, sum: 5, product: 6, atom: 7 } as const;

/**
 * An expression in a dialect, with brackets only where they are needed.
 *
 * @example
 * printExpression(arithmetic("*", arithmetic("-", column("v"), column("b")), number(2)), duckdb) // -> '("v" - "b") * 2'
 */
export function printExpression(of: Expression, dialect: Dialect): string {
  const print = (each: Expression): string => printExpression(each, dialect);
  const held = (each: Expression, least: number): string =>
    bindingOf(each) < least ? `(${print(each)})` : print(each);
  switch (of.kind) {
    case "column":
      return of.of === undefined ? dialect.name(of.name) : `${dialect.name(of.of)}.${dialect.name(of.name)}`;
    case "text":
      return dialect.text(of.text);
    case "number":
      return printNumber(of.value, dialect);
    case "null":
      return "NULL";
    case "cast":
      return `${of.failing === "fails" ? "CAST" : "TRY_CAST"}(${print(of.of)} AS ${dialect.types[of.to]})`;
    case "call":
      return printCall(of, dialect);
    case "window":
      return `${printCall(of.call, dialect)} OVER (${printWindow(of, dialect)})`;
    case "arithmetic": {
      const own = bindingOf(of);
      // Doubles do not associate, so the right side keeps its brackets.
      return `${held(of.left, own)} ${of.operator} ${held(of.right, own + 1)}`;
    }
    case "comparison": {
      const operator = of.operator === "same" ? "IS NOT DISTINCT FROM" : of.operator;
      return `${held(of.left, binding.sum)} ${operator} ${held(of.right, binding.sum)}`;
    }
    case "between":
      return `${held(of.of, binding.sum)} BETWEEN ${held(of.low, binding.sum)} AND ${held(of.high, binding.sum)}`;
    case "in":
      if (of.among.length === 0) return "1 = 0";
      return `${held(of.of, binding.sum)} IN (${of.among.map(print).join(", ")})`;
    case "all":
      return of.of.length === 0 ? "1 = 1" : of.of.map((each) => held(each, binding.all)).join(" AND ");
    case "any":
      return of.of.length === 0 ? "1 = 0" : of.of.map((each) => held(each, binding.any)).join(" OR ");
    case "not":
      if (of.of.kind === "is-null") return `${held(of.of.of, binding.sum)} IS NOT NULL`;
      return `NOT ${held(of.of, binding.atom)}`;
    case "is-null":
      return `${held(of.of, binding.sum)} IS NULL`;
    case "case": {
      const when = of.when.map(({ condition, then }) => `WHEN ${print(condition)} THEN ${print(then)}`);
      const otherwise = of.otherwise ? [`ELSE ${print(of.otherwise)}`] : [];
      return ["CASE", ...when, ...otherwise, "END"].join(" ");
    }
  }
}

/** What rows are sorted by, in a dialect. */
export function printOrder({ by, descending, nulls }: Order, dialect: Dialect): string {
  const place = nulls === undefined ? "" : ` NULLS ${nulls.toUpperCase()}`;
  return `${printExpression(by, dialect)}${descending ? " DESC" : ""}${place}`;
}

function printCall({ name, operands }: CallExpression, dialect: Dialect): string {
  const inside = operands.map((each) => printExpression(each, dialect));
  const called = dialect.functions[name];
  if (typeof called === "function") return called(inside);
  return `${called}(${name === "count" && operands.length === 0 ? "*" : inside.join(", ")})`;
}

function printWindow({ within, order, reach }: Extract<Expression, { kind: "window" }>, dialect: Dialect): string {
  const parts = [
    ...(within.length > 0 ? [`PARTITION BY ${within.map((each) => printExpression(each, dialect)).join(", ")}`] : []),
    ...(order.length > 0 ? [`ORDER BY ${order.map((each) => printOrder(each, dialect)).join(", ")}`] : []),
    ...(reach === undefined ? [] : [`RANGE BETWEEN ${reach} PRECEDING AND CURRENT ROW`]),
  ];
  return parts.join(" ");
}

/** Whole numbers as they are, others with an exponent, which makes doubles of them in every dialect. */
function printNumber(value: number, { notANumber }: Dialect): string {
  if (Number.isNaN(value)) return notANumber;
  if (!Number.isFinite(value)) throw new RangeError("an infinite number cannot be written in SQL");
  if (Number.isSafeInteger(value)) return value < 0 ? `(${value})` : String(value + 0);
  const [digits = "", exponent = "0"] = String(value).split("e");
  const text = `${digits}E${Number(exponent)}`;
  return value < 0 ? `(${text})` : text;
}

function bindingOf(of: Expression): number {
  switch (of.kind) {
    case "arithmetic":
      return of.operator === "+" || of.operator === "-" ? binding.sum : binding.product;
    case "comparison":
    case "between":
    case "is-null":
    case "in":
      return binding.comparison;
    case "all":
    case "any":
      return of.of.length === 0 ? binding.comparison : binding[of.kind];
    case "not":
      return of.of.kind === "is-null" ? binding.comparison : binding.not;
    default:
      return binding.atom;
  }
}
