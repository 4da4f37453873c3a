import { describe, expect, it } from "vitest";
import { keyedFrom, keyingSlips } from "../../src/model/keying.ts";
import { Rational } from "../../src/model/rational.ts";

function slipsTo(printed: string, right: string): string[] {
  const places = printed.split(".")[1]?.length ?? 0;
  return [...keyedFrom(Rational.parse(printed), places, keyingSlips)]
    .filter(({ corrected }) => corrected.equals(Rational.parse(right)))
    .map(({ slip }) => slip);
}

describe("a slip of the keys", () => {
  it.each([
    ["152.5", "125.5", "swapped"],
    ["-30.65", "-30.56", "swapped"],
    ["108.5", "103.5", "one-digit"],
    ["11.4", "111.4", "missing-digit"],
    ["1254.7", "125.7", "added-digit"],
    ["430000", "430", "power-of-ten"],
  ])("makes %s of %s", (printed, right, slip) => {
    expect(slipsTo(printed, right)).toEqual([slip]);
  });

  it("leads from 4 digits to 36 others by one changed, and never to the same number", () => {
    const found = [...keyedFrom(Rational.parse("104.5"), 1, ["swapped", "one-digit"])];
    expect(found.filter(({ slip }) => slip === "one-digit")).toHaveLength(36);
    expect(found.some(({ corrected }) => corrected.equals(Rational.parse("104.5")))).toBe(false);
  });
});
