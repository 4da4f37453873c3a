import { describe, expect, test } from "vitest";
import { auditOf, findingsIn, flagsIn } from "../claims/findings.ts";
import { fitsOf } from "./readings.ts";

describe("a number that was cut off instead of rounded", () => {
  test.each([
    ["a share", "Sở trả 7/16 hồ sơ phức tạp, 5/7 hồ sơ thường, đạt 71,42%.", "71,42%"],
    ["a change", "Xã có 46 vụ cháy, tăng 8 vụ (21,0%) so với cùng kỳ.", "21,0%"],
    ["a multiple", "Khách đạt 119.500 lượt, gấp 4,7 lần so với 25.000 lượt cùng kỳ.", "4,7"],
    ["a part of the plan", "Giải ngân 1.325 tỷ đồng, đạt 16,4% kế hoạch năm (8.044 tỷ đồng).", "16,4%"],
  ])("is accepted with a note: %s", (_name, text, reported) => {
    expect(findingsIn(text)).toContainEqual(
      expect.objectContaining({
        reported,
        verdict: "consistent",
        reason: "agrees-truncated",
        severity: "rounding",
      }),
    );
  });

  test("is not accepted where it was cut the other way", () => {
    expect(flagsIn("Sở trả 3/7 hồ sơ đúng hạn, đạt 42,87%.")).toEqual(["share 42,87%"]);
    expect(flagsIn("Sở trả 5/7 hồ sơ đúng hạn, đạt 71,44%.")).toEqual(["share 71,44%"]);
  });
});

describe("a number that is off in its last place only", () => {
  test("is a matter of rounding, not of the number", () => {
    expect(findingsIn("Sở trả 5/7 hồ sơ đúng hạn, đạt 71,44%.")).toContainEqual(
      expect.objectContaining({ verdict: "inconsistent", reason: "differs-in-last-place", severity: "rounding" }),
    );
    expect(findingsIn("Sở trả 5/7 hồ sơ đúng hạn, đạt 74,43%.")).toContainEqual(
      expect.objectContaining({ reason: "differs", severity: "number" }),
    );
  });
});

describe("what was rounded before it was added", () => {
  const fund = (total: string) => `Vốn là ${total} tỷ đồng, gồm 3,3 tỷ đồng cũ, 3,4 tỷ đồng mới và 3,3 tỷ đồng khác.`;

  test("may be off by the halves together", () => {
    expect(fitsOf(fund("10,1"), "sum 10,1")).toEqual(["agrees"]);
    expect(fitsOf(fund("10,4"), "sum 10,4")).toEqual(["differs"]);
  });

  test("is exact where whole things are counted", () => {
    const team = (total: string) => `Đội có ${total} người, gồm 33 người cũ, 34 người mới và 33 người khác.`;
    expect(fitsOf(team("100"), "sum 100")).toEqual(["agrees"]);
    expect(fitsOf(team("101"), "sum 101")).toEqual(["differs"]);
  });
});

describe("the range that is recomputed", () => {
  test("is of the operands' rounding, in the unit of the reported number", () => {
    const { findings: claims } = auditOf("Thu phí được 1,2 tỷ đồng, tăng 20% so với 1,0 tỷ đồng cùng kỳ.");
    const [change] = claims.filter(({ kind }) => kind === "change");
    expect(change?.recomputed).toMatchObject({ exact: "20", low: "200/21", high: "600/19", unit: "%" });
  });

  test("is one number over counts", () => {
    const { findings: claims } = auditOf("Sở trả 5/8 hồ sơ đúng hạn, đạt 62,5%.");
    expect(claims[0]?.recomputed).toMatchObject({ exact: "62.5", low: "62.5", high: "62.5" });
  });

  test("is the size of a fall, without a sign", () => {
    const { findings: claims } = auditOf("Xã có 3 vụ, giảm 25% so với 4 vụ năm trước.");
    expect(claims[0]).toMatchObject({ direction: "down", recomputed: { exact: "25" } });
  });
});

describe("what a check would have shown", () => {
  test("is half the last place of the reported number, and what the operands leave open", () => {
    const power = (text: string) => auditOf(text).findings.find(({ verdict }) => verdict === "consistent")?.power;
    expect(power("Sở trả 5/8 hồ sơ đúng hạn, đạt 62,5%.")).toBe("0.05");
    expect(power("Sở trả 5/8 hồ sơ đúng hạn, đạt 63%.")).toBe("0.5");
    expect(power("Đội có 100 người, gồm 67 người cũ và 33 người mới.")).toBe("1");
  });
});

describe("what is divided need not be whole, though it be printed as a count", () => {
  test.each([
    ["an average", "Hoa Kỳ có 1.570 khu với 205.100 phòng, trung bình 131 phòng mỗi khu.", "average 131"],
    ["an average of households", "Cả tỉnh có 152 xã với 205.100 hộ, bình quân mỗi xã 1.349 hộ.", "average 1.349"],
  ])("%s", (_name, text, claim) => {
    expect(fitsOf(text, claim)).toEqual(["agrees"]);
    expect(flagsIn(text)).toEqual([]);
  });

  test("and is wrong where it is off by more than its rounding", () => {
    expect(fitsOf("Hoa Kỳ có 1.570 khu với 205.100 phòng, trung bình 132 phòng mỗi khu.", "average 132")).toEqual([
      "differs",
    ]);
  });
});
