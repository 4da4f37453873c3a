import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { fold } from "../../src/language/vi/fold.ts";

describe("one spelling for", () => {
  test.each<[one: string, other: string]>([
    ["tỷ", "tỉ"],
    ["Tỷ", "TỈ"],
    ["kỳ", "kì"],
    ["lý", "lí"],
    ["hóa", "hoá"],
    ["hòa", "hoà"],
    ["lũy", "luỹ"],
    ["khỏe", "khoẻ"],
    ["thủy", "thuỷ"],
    ["tăng", "TĂNG"],
    ["mỹ", "mĩ"],
    ["quý", "quí"],
    ["giảm", "giảm".normalize("NFD")],
    ["người", "người".normalize("NFD")],
  ])("%s and %s", (one, other) => {
    expect(fold(other)).toBe(fold(one));
  });
});

test.each([
  ["hai", "hay"],
  ["tai", "tay"],
  ["mùi", "mùy"],
  ["tăng", "tang"],
  ["năm", "nằm"],
])("keeps %s and %s apart, which are two words", (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

it("is the same for a text that is composed and one that is not", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (word) => {
      expect(fold(word.normalize("NFD"))).toBe(fold(word.normalize("NFC")));
    }),
  );
});
