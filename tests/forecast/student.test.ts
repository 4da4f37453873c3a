import fc from "fast-check";
import { expect, it } from "vitest";
import { studentProbability, studentQuantile } from "../../src/forecast/spread/student.ts";

// R: qt(p, v).
it.each([
  [0.9, 1, 3.0776835],
  [0.975, 4, 2.7764451],
  [0.9, 4, 1.5332063],
  [0.995, 10, 3.1692727],
  [0.975, 30, 2.0422725],
])("the %d quantile with %d degrees of freedom is %d", (probability, freedom, expected) => {
  expect(studentQuantile(probability, freedom)).toBeCloseTo(expected, 6);
});

it("probabilities with 1 and 2 degrees of freedom are those of their closed forms", () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (t) => {
      expect(studentProbability(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 8);
      expect(studentProbability(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 8);
    }),
  );
});

it("a quantile is where its probability is", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 60 }), (p, freedom) => {
      expect(studentProbability(studentQuantile(p, freedom), freedom)).toBeCloseTo(p, 9);
    }),
  );
});

it("there is no quantile of 0 or 1", () => {
  expect(() => studentQuantile(1, 4)).toThrow(RangeError);
});
