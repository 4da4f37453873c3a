import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fillIn } from "../../../src/audit/blame/fill-in.ts";
import { minimalChanges } from "../../../src/audit/blame/minimal-changes.ts";
import type { Printed, Relation, Swap } from "../../../src/audit/blame/network.ts";
import { slipOf } from "../../../src/audit/blame/slip-of.ts";
import { Interval } from "../../../src/model/interval.ts";
import { rounded } from "../../../src/model/printed-number.ts";
import { Rational } from "../../../src/model/rational.ts";
import { isRule, parseRule } from "../../../src/model/rule.ts";
import { describeShared, sharedFile } from "../../shared.ts";

/** Cases of errorlocate and deducorrect (data-cleaning, GPL-3), transcribed; they are read where they lie and are no part of the project. */
interface Case {
  readonly rules: readonly string[];
  readonly record: Readonly<Record<string, number | boolean | null>>;
  readonly weights?: Readonly<Record<string, number | "Inf">>;
  readonly fixate?: readonly string[];
  readonly swap?: readonly (readonly [string, string])[];
}
interface ErrorCase extends Case {
  readonly expected_errors: readonly string[];
}
interface CorrectedCase extends Case {
  readonly corrected: Readonly<Record<string, number>> | null;
}
interface ImputedCase extends Case {
  readonly imputed: Readonly<Record<string, number | null>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(sharedFile("data", "peers", name) ?? "", "utf8"));

const rational = (value: number) => Rational.parse(value.toString());
const isSum = ({ rules }: Case) => rules.some((rule) => /==/.test(rule) && /[+-]/.test(rule) && !rule.startsWith("if"));

function networkOf({ rules, record, weights = {}, fixate = [], swap = [] }: Case, isRounded = false) {
  const numbers = Object.entries(record).map(([id, value]): Printed => {
    const given = weights[id];
    const weight = fixate.includes(id) || given === "Inf" ? Number.POSITIVE_INFINITY : (given ?? 1);
    if (typeof value !== "number") return { id, value: undefined, interval: undefined, place: Rational.one, weight };
    const own = rational(value);
    const interval = isRounded ? rounded(own, Rational.one, "half") : Interval.point(own);
    return { id, value: own, interval, place: Rational.one, weight };
  });
  const relations = rules.map((text): Relation => {
    const rule = parseRule(text);
    if (!isRule(rule)) throw new Error(`${text}: ${rule.expected}`);
    return rule;
  });
  const swaps: readonly Swap[] = swap.map(([one, other]) => ({ one, other }));
  return { numbers, relations, swaps };
}

function changesOf(given: Case) {
  const { numbers, relations, swaps } = networkOf(given);
  return minimalChanges(numbers, relations, { swaps });
}

/** The slip behind each change of a set, where the digits or the sign tell one. */
function causesOf(given: Case) {
  const { numbers } = networkOf(given);
  return changesOf(given).sets.map((set) =>
    set.map(({ id, reach, swappedWith }) => {
      const value = numbers.find((number) => number.id === id)?.value ?? Rational.zero;
      return { id, slip: swappedWith ? ("interchanged" as const) : slipOf(value, 0, reach)?.slip };
    }),
  );
}

describeShared("the cases of errorlocate that a sum decides", () => {
  const { cases } = read("errorlocate-cases.json") as { readonly cases: readonly ErrorCase[] };
  const sums = cases.filter((each) => isSum(each));

  it("are thirteen, and the cells to blame are among the sets of each", () => {
    expect(sums).toHaveLength(13);
    for (const each of sums) {
      const { sets, complete } = changesOf(each);
      expect(complete).toBe(true);
      expect(sets.map((set) => set.map(({ id }) => id).sort())).toContainEqual([...each.expected_errors].sort());
    }
  });

  it("have one set only in twelve, where the other rules or the weights leave no other", () => {
    expect(sums.filter((each) => changesOf(each).sets.length === 1)).toHaveLength(12);
  });

  it("say what 10,000,000,000 would be, which errorlocate gives up on: 300 - 200", () => {
    const large = cases.find(({ record }) => record.profit === 10_000_000_000);
    expect(large && changesOf(large).sets.map((set) => set.map(({ correction }) => correction.toString()))).toEqual([
      ["100"],
    ]);
  });

  it("give the same sets on every run", () => {
    const all = () =>
      JSON.stringify(
        sums.map((each) => changesOf(each).sets.map((set) => set.map(({ id, correction }) => `${id} ${correction}`))),
      );
    expect(all()).toBe(all());
  });
});

describeShared("the cases of deducorrect that a sum decides", () => {
  const { typos, signs, rounding, impute } = read("deducorrect-cases.json") as {
    readonly typos: readonly CorrectedCase[];
    readonly signs: readonly CorrectedCase[];
    readonly rounding: readonly Case[];
    readonly impute: readonly ImputedCase[];
  };
  const wrong = [...typos, ...signs].filter(
    ({ record, corrected }) => JSON.stringify(record) !== JSON.stringify(corrected),
  );

  it("are ten with something wrong, and what is to be corrected is among the sets with its value", () => {
    expect(wrong).toHaveLength(10);
    for (const each of wrong) {
      const { sets, complete } = changesOf(each);
      expect(complete).toBe(true);
      expect(sets.length).toBeGreaterThan(0);
      if (!each.corrected) continue;
      const right = Object.entries(each.corrected).filter(([id, value]) => each.record[id] !== value);
      const found = sets.map((set) => set.map(({ id, correction }) => [id, correction.toNumber()]).sort());
      expect(found).toContainEqual(right.sort());
    }
  });

  it("name the slip where there is one, and none where there is none", () => {
    const slips = wrong.map((each) => causesOf(each).flatMap((set) => (set.every(({ slip }) => slip) ? [set] : [])));
    const told = (at: number) =>
      slips[at]?.map((set) =>
        set
          .map(({ id, slip }) => `${id} ${slip}`)
          .sort()
          .join(", "),
      );
    expect(told(0)).toEqual(["x4 swapped"]);
    expect(told(1)).toEqual(["x4 swapped, x9 added-digit"]);
    expect(told(2)).toEqual(["x1 swapped"]);
    expect(told(3)).toEqual([]);
    expect(told(4)).toEqual([]);
    expect(told(5)).toEqual([]);
    expect(told(6)).toContain("x direction");
    expect(told(7)).toContain("y interchanged, z interchanged");
    expect(told(9)).toContain("y interchanged, z interchanged");
  });

  it("leave a sum that is off by its roundings alone", () => {
    const [scholtus, held] = rounding;
    const { numbers, relations } = networkOf(scholtus ?? { rules: [], record: {} }, true);
    expect(minimalChanges(numbers, relations)).toMatchObject({ sets: [], complete: true });
    expect(held && changesOf(held).sets.map((set) => set.map(({ id, correction }) => `${id} = ${correction}`))).toEqual(
      [["a = 1"]],
    );
  });

  it("fill in what is missing where the sums leave one value, and nothing else", () => {
    for (const each of impute) {
      const { numbers, relations } = networkOf(each);
      const found = fillIn(numbers, relations);
      const filled = [...found].flatMap(([id, { low, high }]) =>
        low && high && low.value.equals(high.value) ? [[id, low.value.toNumber()] as const] : [],
      );
      const right = Object.entries(each.imputed).filter(([id, value]) => value !== null && each.record[id] === null);
      expect(Object.fromEntries(filled)).toEqual(Object.fromEntries(right));
    }
  });
});
