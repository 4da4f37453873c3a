import { describe, expect, it, test } from "vitest";
import { auditOf, findingsIn, flagsIn } from "./findings.ts";

/** Texts in which a number of things that are counted cannot be. */
const impossible = [
  ["Toàn tỉnh có 150 xã, trong đó 67,4% số xã đạt chuẩn nông thôn mới.", "67,4%"],
  ["Trong 150 xã, có 67,4% đạt chuẩn.", "67,4%"],
  ["Tỷ lệ xã đạt chuẩn là 67,4% (trên tổng số 150 xã).", "67,4%"],
  ["Khảo sát 28 doanh nghiệp cho thấy 52,1% doanh nghiệp tăng doanh thu.", "52,1%"],
  ["67,4% trong tổng số 150 xã đạt chuẩn.", "67,4%"],
  ["Số vụ cháy tăng 12,3% so với 55 vụ cùng kỳ.", "12,3%"],
] as const;

describe("a share of things that are counted", () => {
  test.each(impossible)("that no whole number makes is wrong: %s", (text, reported) => {
    expect(findingsIn(text)).toContainEqual(
      expect.objectContaining({ reported, verdict: "inconsistent", reason: "no-whole-number" }),
    );
    expect(flagsIn(text)).toHaveLength(1);
  });

  test.each([
    ["Toàn tỉnh có 150 xã, trong đó 67,3% số xã đạt chuẩn nông thôn mới."], // 101
    ["Trong 150 xã, có 68% đạt chuẩn."], // 102
    ["Trong 150 xã, có 67,4% dân số dùng nước sạch."], // of the people, not of the communes
    ["Trong 15.000 hộ, có 67,4% dùng nước sạch."], // any share exists
    ["Trong khoảng 150 xã, có 67,4% đạt chuẩn."], // 150 may be 149 or 151
    ["Nộp 150 tỷ đồng, 67,4% số tiền từ đất."],
    ["Nằm trong số 15 nước có tỷ lệ cao nhất, là 45,3%."], // a place among so many
  ])("that may be is no claim: %s", (text) => {
    expect(flagsIn(text)).toEqual([]);
  });

  test("names the nearest whole numbers and what they make", () => {
    const [claim] = auditOf("Trong 150 xã, có 67,4% đạt chuẩn.").findings;
    expect(claim?.explanation).toBe("Với 150 xã, không có số nguyên nào cho 67,4%: 101 cho 67,3%, 102 cho 68,0%.");
    expect(claim?.recomputed).toEqual({ low: "67.3", high: "68", exact: "67.3", unit: "%" });
  });
});

describe("a percentage over a hundred", () => {
  const impossibly = (reported: string) =>
    expect.objectContaining({ reported, verdict: "inconsistent", reason: "over-hundred-percent" });

  test("cannot be a fall", () => {
    const text = "Nhập khẩu xăng dầu đạt 21,4 triệu USD, giảm 645,2% so với tháng trước.";
    expect(findingsIn(text)).toContainEqual(impossibly("645,2%"));
  });

  it("cannot be a part", () => {
    expect(findingsIn("Có 320 hộ nghèo, chiếm 132% tổng số hộ.")).toContainEqual(impossibly("132%"));
  });

  test.each([
    ["Lợi nhuận đạt 21,4 tỷ đồng, giảm 645,2% so với quý trước."], // profit may turn to loss
    ["Nhập khẩu xăng dầu đạt 21,4 triệu USD, tăng 645,2% so với tháng trước."],
    ["Tỷ lệ nợ trên vốn là 132%."],
  ])("may be a rise, a ratio, or a fall of what can be negative: %s", (text) => {
    expect(flagsIn(text)).toEqual([]);
  });
});
