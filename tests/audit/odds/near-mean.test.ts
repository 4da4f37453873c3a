import { expect, it } from "vitest";
import { mayBeMean } from "../../../src/audit/odds/near-mean.ts";

it("a figure between others may be their mean; one below a single other is so only near the mean of all", () => {
  expect(mayBeMean(20, [10, 20, 30])).toBe(true);
  expect(mayBeMean(60, [10, 20, 30])).toBe(false);
  expect(mayBeMean(60, [10, 20, 300])).toBe(false);
  expect(mayBeMean(105, [10, 20, 300])).toBe(true);
});
