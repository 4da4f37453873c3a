import fc from "fast-check";
import { expect, it } from "vitest";
import { keySet } from "../../src/datasets/panel/key-set.ts";

it.each([
  ["few keys, which are marked", 200],
  ["many keys, which are sorted", 2 ** 50],
])("gives %s, in order and those that come twice", (_, size) => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(20), fc.nat(size > 200 ? 2 ** 40 : 199)), { minLength: 4, maxLength: 60 }),
      (keys) => {
        const found = keySet(keys.length, size, (row) => keys[row] ?? 0);
        const sorted = [...new Set(keys)].sort((a, b) => a - b);
        expect([...new Set(found.sorted)]).toEqual(sorted);
        expect([...found.sorted]).toEqual([...found.sorted].sort((a, b) => a - b));
        expect([...found.twice].sort((a, b) => a - b)).toEqual(
          sorted.filter((key) => keys.indexOf(key) !== keys.lastIndexOf(key)),
        );
      },
    ),
  );
});
