import fc from "fast-check";
import { expect, it } from "vitest";
import { leastOnLine } from "../../src/forecast/search/least-on-line.ts";
import { nelderMead } from "../../src/forecast/search/nelder-mead.ts";

it("the least value on a line is found wherever a bowl has its bottom", () => {
  fc.assert(
    fc.property(fc.double({ min: -3, max: 5, noNaN: true }), (bottom) => {
      const { at } = leastOnLine((x) => (x - bottom) ** 2, -3, 5);
      expect(Math.abs(at - bottom)).toBeLessThan(0.01);
    }),
  );
});

it("the least value on a line may be at an end", () => {
  expect(leastOnLine((x) => x, 2, 3).at).toBeCloseTo(2, 3);
});

it("the downhill simplex finds the bottom of a bowl that lies askew", () => {
  fc.assert(
    fc.property(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true }), (a, b) => {
      const bowl = ([x = 0, y = 0]: readonly number[]) => 1 + (x - a) ** 2 + 3 * (y - b + 0.5 * (x - a)) ** 2;
      const { at, value } = nelderMead(bowl, [0.1, 0.1], [0.5, 0.5], 400);
      expect(value).toBeLessThan(1.001);
      expect(Math.hypot((at[0] ?? 0) - a, (at[1] ?? 0) - b)).toBeLessThan(0.1);
    }),
  );
});

it("the downhill simplex never steps where it may not", () => {
  const { at } = nelderMead(([x = 0]) => (x < 1 ? Number.POSITIVE_INFINITY : x), [2], [0.5], 200);
  expect(at[0]).toBeGreaterThanOrEqual(1);
});
