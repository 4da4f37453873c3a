import { describe, expect, test } from "vitest";
import { findingsIn } from "../claims/findings.ts";
import { fitsOf, suspectsIn } from "./readings.ts";

const sold = (words: string) => `Khu nhà đã bán 96/128 căn, ${words}.`;

describe("three quarters are", () => {
  test.each([
    "đạt hơn 70%",
    "đạt trên 70%",
    "chiếm hơn 70%",
    "đạt gần 80%",
    "chiếm gần 80%",
    "đạt khoảng 75%",
    "đạt khoảng 74%",
    "chiếm khoảng 74%",
    "đạt xấp xỉ 75%",
    "đạt dưới 80%",
    "đạt tối thiểu 70%",
  ])("%s", (words) => {
    expect(suspectsIn(sold(words))).toEqual([]);
  });

  test("so thanks to the word, and the finding says that", () => {
    expect(findingsIn(sold("đạt dưới 80%"))).toContainEqual(
      expect.objectContaining({ verdict: "consistent", reason: "agrees-approximately" }),
    );
    expect(findingsIn(sold("đạt 75%"))).toContainEqual(
      expect.objectContaining({ verdict: "consistent", reason: "agrees" }),
    );
  });
});

describe("three quarters are not", () => {
  test.each(["đạt hơn 80%", "đạt gần 70%", "đạt khoảng 50%", "đạt dưới 70%", "đạt tối đa 70%", "đạt ít nhất 80%"])(
    "%s",
    (words) => {
      expect(fitsOf(sold(words), `share ${words.split(" ").at(-1)}`)).toEqual(["differs"]);
    },
  );
});

describe("a change beside a word that widens it", () => {
  const fell = (words: string) => `Xã có 140 hộ nghèo, ${words} so với 251 hộ năm trước.`;

  test.each(["giảm gần 45%", "giảm hơn 44%", "giảm xấp xỉ 44%", "giảm trên 44%", "giảm khoảng 45%"])(
    "agrees: %s",
    (words) => {
      expect(suspectsIn(fell(words))).toEqual([]);
    },
  );

  test.each(["giảm gần 30%", "giảm hơn 54%", "giảm khoảng 22%"])("does not agree: %s", (words) => {
    expect(fitsOf(fell(words), `change ${words.split(" ").at(-1)}`)).toEqual(["differs"]);
  });
});

describe("an operand beside a word that widens it", () => {
  test("widens what is recomputed", () => {
    expect(suspectsIn("Thu phí hơn 40 tỷ đồng, tăng 19% so với 34,1 tỷ đồng cùng kỳ.")).toEqual([]);
    expect(fitsOf("Thu phí hơn 40 tỷ đồng, tăng 79% so với 34,1 tỷ đồng cùng kỳ.", "change 79%")).toEqual(["differs"]);
  });

  test("is taken at its face where the face agrees", () => {
    expect(suspectsIn("Thu phí hơn 40 tỷ đồng, tăng 17,3% so với 34,1 tỷ đồng cùng kỳ.")).toEqual([]);
  });
});
