import { describe, expect, it } from "vitest";
import { measureIds, measures } from "../../../src/compare/measures.ts";
import { dialects } from "../../../src/engine/sql/dialects.ts";
import { printExpression } from "../../../src/engine/sql/print-expression.ts";
import { sqlRing } from "../../../src/engine/sql/sql-ring.ts";
import { column } from "../../../src/engine/sql/values.ts";
import type { MeasureId } from "../../../src/model/comparison.ts";
import { fractionArithmetic } from "../../../src/model/fraction-arithmetic.ts";

const [v, total, count] = [column("v"), column("total"), column("count")];

function lifted(id: MeasureId) {
  const base = { num: total, den: count };
  const { num, den } = measures[id].formula(fractionArithmetic(sqlRing), [{ num: v, den: undefined }, base, base]);
  const written = (each: typeof num) => (each ? printExpression(each, dialects.trino) : "1");
  return [written(num), written(den)];
}

describe("formulas, lifted to SQL", () => {
  it.each<[MeasureId, string, string]>([
    ["difference", '"v" * "count" - "total"', '"count"'],
    ["percent-change", '"v" * "count" - "total"', '"total"'],
    ["percent-of", '"v" * "count"', '"total"'],
    ["multiple", '"v" * "count"', '"total"'],
    ["index", '"v" * "count"', '"total"'],
    ["points", '"v" * "count" - "total"', '"count"'],
    ["value", '"v"', "1"],
  ])("%s: one numerator, one denominator, nothing divided", (id, num, den) => {
    expect(lifted(id)).toEqual([num, den]);
  });

  it("divides in none of the measures", () => {
    for (const id of measureIds) expect(lifted(id).join(" ")).not.toContain("/");
  });
});
