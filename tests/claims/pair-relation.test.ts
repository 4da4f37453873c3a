import { describe, expect, test } from "vitest";
import { findingsIn } from "./findings.ts";

describe("what two numbers come to", () => {
  test.each([
    [
      "a gap",
      "Chênh lệch giữa tổng tài sản năm 2019 (95.167 triệu USD) và năm 2018 (77.857 triệu USD) là 17.310 triệu USD.",
      "difference",
      "17.310",
    ],
    ["a gap without brackets", "Chênh lệch giữa 95,2 tỷ đồng và 77,9 tỷ đồng là 17,3 tỷ đồng.", "difference", "17,3"],
    [
      "a ratio",
      "Tỷ lệ nợ phải trả 95.167 triệu USD trên vốn chủ sở hữu 77.857 triệu USD là 1,22 lần.",
      "multiple",
      "1,22",
    ],
  ])("is read as %s", (_name, text, kind, reported) => {
    expect(findingsIn(text)).toContainEqual(expect.objectContaining({ kind, reported, verdict: "consistent" }));
  });

  test("is not confirmed where it is another number", () => {
    const text = "Chênh lệch giữa thu (95.167 triệu đồng) và chi (77.857 triệu đồng) là 11.310 triệu đồng.";
    expect(findingsIn(text).filter(({ verdict }) => verdict === "consistent")).toEqual([]);
  });
});

describe("two years side by side", () => {
  test.each([
    ["the later first, a fall", "năm 2019 là 21.892 triệu USD, năm 2018 là 78.476 triệu USD, giảm 72,10%"],
    ["the later first, a rise", "năm 2019 là 59.277 triệu USD, năm 2018 là 18.583 triệu USD, tăng 218,98%"],
    ["the earlier first", "năm 2018 là 18.583 triệu USD, năm 2019 là 59.277 triệu USD, tăng 218,98%"],
  ])("are compared by their times: %s", (_name, row) => {
    expect(findingsIn(`Chi phí thuế ${row}.`)).toContainEqual(
      expect.objectContaining({ kind: "change", verdict: "consistent" }),
    );
  });
});
