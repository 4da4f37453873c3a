import { expect, test } from "vitest";
import { pageKey } from "../../src/report/page/finding-key.ts";

/** FNV-1a of 64 bits as it is defined, on whole numbers of any size. */
function defined(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) % 2n ** 64n;
  return hash.toString(36);
}

test("the keys under which readers' marks are kept are FNV-1a of 64 bits, so that marks of earlier pages are found again", () => {
  // Published values of the empty text, "a" and "foobar".
  expect(BigInt(`0x${"cbf29ce484222325"}`).toString(36)).toBe(pageKey([]));
  expect(BigInt(`0x${"af63dc4c8601ec8c"}`).toString(36)).toBe(pageKey(["a"]));
  expect(BigInt(`0x${"85944171f73967e8"}`).toString(36)).toBe(pageKey(["foobar"]));
  for (let at = 0; at < 500; at++) {
    const names = [`số ca mắc ${at ** 5}`, "é€".repeat(at % 40)];
    expect(pageKey(names)).toBe(defined(names.join("\n")));
  }
});
