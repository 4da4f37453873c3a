import { expect, test } from "vitest";
// @ts-expect-error: a script without types
import { packedAssignments, packedWeights } from "../../scripts/web/pack-tables.mjs";
import { weights } from "../../src/audit/odds/weights.ts";

/** What a packed table is where it stands in the page. */
function read<T>(text: string): Promise<{ readonly default: T }> {
  return import(`data:text/javascript,export default ${encodeURIComponent(text)}`);
}

test("the weights of readings are the same packed and unpacked, in half the letters", async () => {
  const text = packedWeights(weights);
  expect((await read(text)).default).toEqual({ ...weights });
  expect(text.length).toBeLessThan(JSON.stringify(weights).length / 2);
});

test("a weight of more places than are kept is refused", () => {
  expect(() => packedWeights({ "area agree": 0.123 })).toThrow("area agree");
});

test("names of letters are given their numbers, shared ones too", async () => {
  const text = packedAssignments('function(t){t.B=66,t.A=65,t[".notdef"]=0,t.Delta=8710,t.increment=8710,t.C=67}');
  const table: Record<string, number> = {};
  (await read<(table: Record<string, number>) => void>(text)).default(table);
  expect(table).toEqual({ ".notdef": 0, A: 65, B: 66, C: 67, Delta: 8710, increment: 8710 });
  expect(() => packedAssignments("function(t){t.A=65,t.A=66}")).toThrow();
});
