import { describe, expect, test } from "vitest";
import { Rational } from "../../src/model/rational.ts";
import { auditOf } from "../claims/findings.ts";

function impliedBy(text: string): [low: string, high: string][] {
  return auditOf(text).implied.map(({ low, high }) => [low, high]);
}

describe("what follows about a number that is not printed", () => {
  test.each<[name: string, text: string, low: string, high: string]>([
    ["before a fall", "Huyện có 752 ca sốt, giảm 64,8% so với cùng kỳ năm 2023.", "2134", "2139"],
    ["before a rise", "Huyện có 734 ca sốt, tăng 44,5% so với cùng kỳ.", "508", "508"],
    ["before a rise by a number", "Huyện có 12 ca sốt, tăng 3 ca so với cùng kỳ.", "9", "9"],
    ["the plan", "Trường có 3.282 học viên, đạt 16,41% kế hoạch năm.", "19994", "20006"],
    ["the earlier value of a ratio", "Khu có 139 lao động, bằng 97,2% so với cùng kỳ.", "143", "143"],
    ["the whole of a share", "Có 149 xã đạt chuẩn, chiếm 95,51% tổng số xã.", "156", "156"],
    ["the base of a multiple", "Khách đạt 120 lượt, gấp 4,8 lần so với cùng kỳ.", "25", "25"],
  ])("%s", (_name, text, low, high) => {
    expect(impliedBy(text)).toEqual([[low, high]]);
  });

  test("is in the unit of the number that it follows from", () => {
    const [implied] = auditOf("Thu 41,8 tỷ đồng, tăng 10,0% so với cùng kỳ.").implied;
    expect(implied?.unit).toBe("tỷ đồng");
    const [low, high] = [implied?.low ?? "", implied?.high ?? ""].map(Rational.parse);
    expect([implied?.low, implied?.high]).toEqual(["37.937", "38.063"]);
    expect(low?.compare(Rational.of(38n))).toBe(-1);
    expect(high?.compare(Rational.of(38n))).toBe(1);
    expect(high?.sub(low ?? Rational.zero).compare(Rational.parse("0.2"))).toBe(-1);
  });

  test("is tied to its claim, and names what it is", () => {
    const { findings: claims, implied } = auditOf("Huyện có 752 ca sốt, giảm 64,8% so với cùng kỳ năm 2023.");
    const [change] = claims.filter(({ kind }) => kind === "change");
    expect(implied[0]?.from).toEqual([change?.id]);
    expect(implied[0]?.quantity).toContain("cùng kỳ năm 2023");
  });

  test("comes back to the percentage that was printed", () => {
    const [[low, high] = ["0", "0"]] = impliedBy("Huyện có 752 ca sốt, giảm 64,8% so với cùng kỳ.");
    for (const base of [low, high]) {
      const fall = Rational.one.sub(Rational.of(752n).div(Rational.parse(base)));
      expect(fall.mul(Rational.of(100n)).toFixed(1)).toBe("64.8");
    }
  });
});

describe("nothing follows", () => {
  test.each([
    ["where the value is not printed", "Doanh số bán lẻ tăng 9,1% so với cùng kỳ."],
    ["from a claim that was checked", "Xã có 137 hộ nghèo, giảm 45,4% so với 251 hộ năm trước."],
    ["from a fall to nothing", "Xã có 0 ca sốt, giảm 100% so với cùng kỳ."],
    ["from a base of zero", "Xã có 5 vụ, tăng 100% so với 0 vụ năm trước."],
    ["where no whole number of things fits", "Xã có 5 vụ, tăng 7,5% so với cùng kỳ."],
  ])("%s", (_name, text) => {
    expect(impliedBy(text)).toEqual([]);
  });

  // A rise by more than the value itself, or a value that rounds to nothing, has no counterpart below zero.
  test.each(["Kho có 5.200 quyển, tăng hơn 5.000 quyển so với đầu năm.", "Chi 0,0 tỷ đồng, bằng 83% dự toán."])(
    "below zero: %s",
    (text) => {
      for (const [low] of impliedBy(text)) expect(Rational.parse(low).sign()).toBeGreaterThanOrEqual(0);
    },
  );
});
