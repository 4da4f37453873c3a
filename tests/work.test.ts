import { expect, test } from "vitest";
import { workOf } from "./work.ts";

/** Adds up, within `inner` of every `outer`. */
function loops(outer: number, inner: number): number {
  let sum = 0;
  for (let at = 0; at < outer; at++) {
    for (let within = 0; within < inner; within++) sum += within;
  }
  return sum;
}

test("work counts what is done: four times for four times the input, sixteen where each looks at all", async () => {
  const linear = (await workOf(() => loops(40_000, 1))) / (await workOf(() => loops(10_000, 1)));
  expect(linear).toBeCloseTo(4, 0);
  const quadratic = (await workOf(() => loops(400, 400))) / (await workOf(() => loops(100, 100)));
  expect(quadratic).toBeGreaterThan(12);
});
