import { describe, expect, test } from "vitest";
import { minimalChanges } from "../../../src/audit/blame/minimal-changes.ts";
import type { Printed, Relation } from "../../../src/audit/blame/network.ts";
import { percentOf } from "../../../src/compare/percent-of.ts";
import { remainder } from "../../../src/compare/remainder.ts";
import { sum } from "../../../src/compare/sum.ts";
import { Interval } from "../../../src/model/interval.ts";
import { rounded } from "../../../src/model/printed-number.ts";
import { Rational } from "../../../src/model/rational.ts";

const exact = (id: string, value: string): Printed => ({
  id,
  value: Rational.parse(value),
  interval: Interval.point(Rational.parse(value)),
  place: Rational.one,
});
const to = (place: string, id: string, value: string): Printed => ({
  id,
  value: Rational.parse(value),
  interval: rounded(Rational.parse(value), Rational.parse(place), "half"),
  place: Rational.parse(place),
});
const shown = (numbers: readonly Printed[], relations: readonly Relation[]) =>
  minimalChanges(numbers, relations).sets.map((set) =>
    set.map(({ id, correction }) => `${id} = ${correction}`).join(", "),
  );

describe("the numbers to change", () => {
  test("18,122 is 77.78 % of 23,300, not of 23,000, and then the targets make their total of 280,300, too", () => {
    const numbers = [
      exact("total", "280300"),
      exact("rest", "257000"),
      exact("done", "18122"),
      to("0.0001", "share", "0.7778"),
      exact("target", "23000"),
    ];
    const relations: Relation[] = [
      { reported: "total", operands: ["rest", "target"], formula: sum },
      { reported: "share", operands: ["done", "target"], formula: percentOf },
    ];
    expect(shown(numbers, relations)).toEqual(["target = 23300"]);
    expect(minimalChanges(numbers, relations).common).toEqual(["target"]);
  });

  test("of one sum are each of its numbers: 39 of 19 + 2 + 19", () => {
    const numbers = [exact("whole", "39"), exact("a", "19"), exact("b", "2"), exact("c", "19")];
    const relations: Relation[] = [{ reported: "whole", operands: ["a", "b", "c"], formula: sum }];
    expect(shown(numbers, relations)).toEqual(["whole = 40", "a = 18", "b = 1", "c = 18"]);
  });

  test("a number that another check confirms is not to blame: 9,985 - 8,515 is 1,470, and 8,515 is 85.3 % of 9,985", () => {
    const numbers = [
      exact("all", "9985"),
      exact("on time", "8515"),
      to("0.001", "share", "0.853"),
      exact("late", "1491"),
    ];
    const relations: Relation[] = [
      { reported: "late", operands: ["all", "on time"], formula: remainder },
      { reported: "share", operands: ["on time", "all"], formula: percentOf },
    ];
    expect(shown(numbers, relations)).toContain("late = 1470");
    expect(shown(numbers, relations)).not.toContain("share = 0.853");
  });

  test("are two where no single one mends both checks, and none where all hold", () => {
    const numbers = [
      exact("w", "10"),
      exact("a", "4"),
      exact("b", "5"),
      exact("v", "100"),
      exact("c", "40"),
      exact("d", "50"),
    ];
    const relations: Relation[] = [
      { reported: "w", operands: ["a", "b"], formula: sum },
      { reported: "v", operands: ["c", "d"], formula: sum },
    ];
    expect(shown(numbers, relations)).toContain("w = 9, v = 90");
    expect(shown(numbers, relations)).toHaveLength(9);
    expect(shown([exact("w", "9"), exact("a", "4"), exact("b", "5")], relations.slice(0, 1))).toEqual([]);
  });
});
