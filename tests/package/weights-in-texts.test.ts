import { expect, test } from "vitest";
// @ts-expect-error: a script without types
import { lookUp } from "../../scripts/weights-in-texts.mjs";
import { weightOf } from "../../src/audit/odds/weight-of.ts";
import { weights } from "../../src/audit/odds/weights.ts";

test("a weight looked up in texts is that of the table, and names that it does not have have none", async () => {
  const text = encodeURIComponent(`export ${lookUp(weights)}`);
  const bundled: { readonly weightOf: typeof weightOf } = await import(`data:text/javascript,${text}`);
  const names = Object.keys(weights);
  expect(names.length).toBeGreaterThan(1000);
  const absent = ["", "alike", "constructor", "toString", "alike none more", ...names.map((name) => `${name} 0`)];
  for (const name of [...names, ...absent]) expect([name, bundled.weightOf(name)]).toEqual([name, weightOf(name)]);
  // The second time as the first, also of what has none.
  expect(bundled.weightOf("area agree")).toBe(weights["area agree"]);
  expect(bundled.weightOf("constructor")).toBeUndefined();
});
