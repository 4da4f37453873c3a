import { describe, expect, it, test } from "vitest";
import { auditOf, findingsIn, flagsIn } from "../claims/findings.ts";
import { causesIn, expectRead, fitsOf, suspectsIn, verdictsOf } from "./readings.ts";

/** What other checkers of reports got wrong, each with what recount does about it. */

describe("a narrow grammar looks accurate, because what it cannot read is not counted", () => {
  test("a sentence that no reader of claims knows still has its numbers in the ledger, as not verified", () => {
    const { ledger, findings: claims } = auditOf("Bỗng dưng 17 lẻ loi rồi 4,25 chơ vơ hóa 908.");
    expect(claims).toEqual([]);
    expect(ledger.map(({ text, status }) => `${text} ${status}`)).toEqual([
      "17 unverifiable",
      "4,25 unverifiable",
      "908 unverifiable",
    ]);
  });
});

describe("the biggest error is the silent one", () => {
  // What is off by a power of ten and more is read, and its numbers looked at: it is not dropped for lying far.
  const errors: readonly (readonly [text: string, error: string])[] = [
    ["Xã có 137 hộ nghèo, giảm 4.540% so với 251 hộ năm trước.", "change 4.540%"],
    ["Xã có 137 hộ nghèo, giảm 0,45% so với 251 hộ năm trước.", "change 0,45%"],
    ["Tỉnh có 149/156 xã đạt chuẩn (9,5%).", "share 9,5%"],
    ["Tỉnh có 149/156 xã đạt chuẩn (9.551%).", "share 9.551%"],
    ["Sở cấp 39 hồ sơ, gồm 190 hồ sơ mới, 02 hồ sơ lại và 18 hồ sơ thêm.", "sum 39"],
    ["Đã giải ngân 1.320 tỷ đồng, đạt 1,6% kế hoạch năm (8.044 tỷ đồng).", "plan 1,6%"],
    ["Sở cấp 3 hồ sơ, gồm 19 hồ sơ mới, 02 hồ sơ lại và 180 hồ sơ thêm.", "sum 3"],
    ["Tổng thu 12 tỷ đồng, gồm 900 tỷ đồng nội địa và 800 tỷ đồng nhập khẩu.", "sum 12"],
    ["Tỉnh nhận 1.536 đơn, tăng 13.100 so với 1.405 đơn năm trước.", "difference 13.100"],
    ["Khởi tố mới 450 vụ, tăng 130 vụ so với 400 vụ cùng kỳ.", "difference 130"],
    ["Khởi tố mới 450 vụ, tăng 130 vụ so với cùng kỳ (400 vụ).", "difference 130"],
  ];

  test.each(errors)("%s", expectRead);

  // The floors are the counts of the day that odds came in; they may rise, and never fall.
  test("so many are flagged or doubted on the strength of one sentence, none confirmed", () => {
    const counts = verdictsOf(errors);
    expect(counts.consistent).toBe(0);
    expect(counts.inconsistent).toBeGreaterThanOrEqual(1);
    expect(counts.inconsistent + counts.doubtful).toBeGreaterThanOrEqual(4);
  });
});

describe("an end that is open and one that is closed", () => {
  test("a fall that was cut off, printed as a rise, is no match: (-11, -10] and [10, 11) do not meet", () => {
    expect(fitsOf("Xã có 895 hộ, tăng 10% so với 1.000 hộ năm trước.", "change 10%")).toEqual(["differs"]);
    expect(fitsOf("Xã có 895 hộ, giảm 10% so với 1.000 hộ năm trước.", "change 10%")).toEqual(["agrees"]);
  });

  test("a word that widens does so on its own side only", () => {
    expect(fitsOf("Sở trả 80/156 hồ sơ, đạt hơn 51%.", "share 51%")).toEqual(["agrees"]);
    expect(fitsOf("Sở trả 80/156 hồ sơ, đạt hơn 52%.", "share 52%")).toEqual(["differs"]);
    expect(fitsOf("Sở trả 77/156 hồ sơ, đạt gần 50%.", "share 50%")).toEqual(["approximately"]);
    expect(fitsOf("Sở trả 78/156 hồ sơ, đạt gần 49%.", "share 49%")).toEqual(["differs"]);
  });
});

describe("a tie may be broken either way", () => {
  test.each(["12%", "13%"])("25/200 is %s", (share) => {
    expect(findingsIn(`Sở trả 25/200 hồ sơ đúng hạn, đạt ${share}.`)).toContainEqual(
      expect.objectContaining({ verdict: "consistent", reason: "agrees" }),
    );
  });

  test.each(["11%", "14%"])("25/200 is not %s", (share) => {
    expect(fitsOf(`Sở trả 25/200 hồ sơ đúng hạn, đạt ${share}.`, `share ${share}`)).toEqual(["differs"]);
  });

  test("a document's own claims show which rule it follows", () => {
    const cut = "Khu A có 2/3 lô (66%). Khu B có 5/7 lô (71%). Khu C có 6/7 lô (85%). Khu D có 8/9 lô (88%).";
    const round = "Khu A có 2/3 lô (67%). Khu B có 5/7 lô (71%). Khu C có 6/7 lô (86%). Khu D có 8/9 lô (89%).";
    expect(auditOf(cut).summary.roundingRule).toBe("truncation");
    expect(auditOf(round).summary.roundingRule).toBe("half");
    expect(auditOf("Khu A có 2/3 lô (66%).").summary.roundingRule).toBe("half");
  });
});

describe("blame that rounding deserves", () => {
  test("falls on nothing where the operands are rounded themselves", () => {
    const fees = (share: string) => `Thu phí được 1,1 tỷ đồng, tăng ${share} so với 1,0 tỷ đồng cùng kỳ.`;
    expect(fitsOf(fees("10%"), "change 10%")).toEqual(["agrees"]);
    expect(fitsOf(fees("19%"), "change 19%")).toEqual(["agrees"]);
    expect(fitsOf(fees("29%"), "change 29%")).toEqual(["differs"]);
  });

  test("falls on the same number at each run", () => {
    const text = "Sở cấp 482 hồ sơ, gồm 214 hồ sơ mới và 258 hồ sơ lại.";
    expect(auditOf(text)).toEqual(auditOf(text));
  });
});

describe("which number is wrong, and what it should be", () => {
  test("a sum names the total, and a part only where a slip in no other would explain it", () => {
    const either = causesIn("Sở cấp 482 hồ sơ, gồm 214 hồ sơ mới và 258 hồ sơ lại.", "sum 482");
    expect(either).toContain("digit-changed: 482 -> 472");
    expect(either.join()).not.toContain("-> 224");
    const one = causesIn("Sở cấp 1.482 hồ sơ, gồm 1.364 hồ sơ mới và 18 hồ sơ lại.", "sum 1.482");
    expect(one).toEqual(expect.arrayContaining(["digit-changed: 1.482 -> 1382", "digit-changed: 1.364 -> 1464"]));
  });

  // Where a slip in either part would explain it, neither is listed; the set is not minimal and complete.
  it.fails("a sum lists each part that a slip would explain", () => {
    const causes = causesIn("Sở cấp 482 hồ sơ, gồm 214 hồ sơ mới và 258 hồ sơ lại.", "sum 482");
    const numbers = causes.map((cause) => cause.split(" ")[1]);
    expect(numbers).toEqual(expect.arrayContaining(["482", "214", "258"]));
  });
});

describe("the right calculation over the wrong numbers", () => {
  test.each([
    ["the base may be of another year", "Năm nay có 812 ca. Năm trước nữa có 640 ca. So với cùng kỳ, giảm 12%."],
    ["the number may not be the one that fell", "Thu phạt 640 triệu đồng từ 812 vụ, giảm 19% so với cùng kỳ."],
    ["the ratio is of numbers that are not printed", "Bắt 46 người, xử 30 vụ, đạt tỷ lệ 92% so với năm trước."],
    ["the parts are of another total", "Có 12 lớp ở 5 xã (Hòa Lạc 3 lớp, Phú Sơn 2 lớp)."],
    ["the change is of two changes", "Xuất khẩu tăng 12%, nhập khẩu tăng 7%, xuất siêu tăng 40%."],
  ])("raises no flag or doubt where %s", (_name, text) => {
    expect(suspectsIn(text)).toEqual([]);
  });

  test("doubts but little where the total may be another one", () => {
    const text = "Toàn tỉnh có 900 trường. Huyện có 45 trường. Có 30 trường chuẩn, chiếm 58%.";
    const [doubt, ...more] = findingsIn(text).filter(({ verdict }) => verdict !== "unverifiable");
    expect(more).toEqual([]);
    expect(doubt?.verdict).toBe("doubtful");
    expect(auditOf(text).findings.map(({ confidence }) => confidence)).toContainEqual(expect.closeTo(0.08, 1));
  });
});

describe("A/B", () => {
  test("is a share where a percentage says so", () => {
    expect(findingsIn("Có 53/50 hồ sơ xong (106%).")).toContainEqual(
      expect.objectContaining({ kind: "share", operands: ["53", "50"], verdict: "consistent" }),
    );
  });

  test.each([
    ["cases and deaths", "Bệnh dại có 12/3 ca mắc và chết, tăng 20%."],
    ["cases and deaths, none of them", "Tay chân miệng có 236/0 ca, tăng 12% so với cùng kỳ."],
    ["cases and deaths beside a share of something else", "Bệnh dại có 52.296/3 ca, chiếm 20% cả nước."],
    ["two targets beside a share", "Huyện giao 20.000/1.700 người, đạt 52%."],
    ["cases and people", "Tòa xử 7.761 vụ/13.147 bị cáo, đạt 88%."],
    ["a day and a month", "Lễ 1/5 đón 40.000 lượt khách, tăng 12% so với cùng kỳ."],
    ["a month and a year", "Tháng 2/2019 đón 40.000 lượt khách, tăng 12%."],
    ["an issue of a law", "Theo Luật 45/2019, mức phạt tăng 20%."],
  ])("may be %s, and then is held to nothing", (_name, text) => {
    expect(suspectsIn(text)).toEqual([]);
  });

  test("is the value and its base where it stands alone in the bracket of a change", () => {
    expect(findingsIn("Hòa Lạc giảm 45% (137/251).")).toContainEqual(
      expect.objectContaining({ kind: "change", operands: ["137", "251"], verdict: "consistent" }),
    );
  });

  // `54%` and `45%` of two places are no halves of one hundred: 1 - 54 % = 46 % meets 45 % only where both are ties.
  it.fails("in a bracket does not make one percentage the rest of another", () => {
    const text = "Bệnh tăng ở Hòa Lạc: 54% (77/50); giảm ở Phú Sơn: 45% (137/251).";
    expect(findingsIn(text).filter(({ kind }) => kind === "share")).toEqual([]);
  });
});

describe("tăng 2,85 lần", () => {
  const visitors = (times: string) => `Khách đạt 114.000 lượt, tăng ${times} lần so với 40.000 lượt cùng kỳ.`;

  test.each(["2,85", "1,85"])("may be %s times, as much or more", (times) => {
    expect(findingsIn(visitors(times))).toContainEqual(
      expect.objectContaining({ kind: "multiple", reported: times, verdict: "consistent" }),
    );
  });

  test("is wrong where neither reading gives it", () => {
    expectRead(visitors("3,85"), "multiple 3,85");
  });

  test("gấp 1,85 lần has one reading only", () => {
    expectRead("Khách đạt 114.000 lượt, gấp 1,85 lần so với 40.000 lượt cùng kỳ.", "multiple 1,85");
  });

  it("shows what both readings imply where the base is not printed", () => {
    const { implied } = auditOf("Khách đạt 114.000 lượt, tăng 2,85 lần so với cùng kỳ.");
    expect(implied).toHaveLength(2);
  });
});

describe("trong đó", () => {
  test.each([
    "Xã trồng 1.250 ha, trong đó 430 ha lúa, 207 ha ngô.",
    "Huyện có 96 trường, trong đó có 40 trường chuẩn.",
    "Huyện có 1.240 hộ nghèo, trong đó 310 hộ dân tộc, 95 hộ có công.",
    "Chi 812 tỷ đồng, cụ thể: giao thông 216 tỷ đồng, y tế 95 tỷ đồng…",
    "Tòa nhận 640 vụ, trong đó có 115 vụ hình sự; riêng án ma túy là 83 vụ.",
    "Xã trồng 1.200 ha, trong đó 500 ha lúa và 300 ha ngô.",
  ])("with only some of the parts misses none: %s", (text) => {
    expect(flagsIn(text)).toEqual([]);
  });

  // `và` before the last part does not say that there are no others.
  test("with only some of the parts joined by `và` is not flagged", () => {
    expect(flagsIn("Huyện có 960 hộ nghèo, trong đó 310 hộ dân tộc và 350 hộ có công.")).toEqual([]);
  });

  test("with only some of the parts joined by `và` is not doubted either", () => {
    expect(suspectsIn("Huyện có 960 hộ nghèo, trong đó 310 hộ dân tộc và 350 hộ có công.")).toEqual([]);
  });

  test("is held against the parts together", () => {
    expectRead("Xã trồng 1.200 ha, trong đó 1.100 ha lúa và 300 ha ngô.", "sum 1.200");
  });

  // Missing: that one part is no more than its whole says nothing of the link, and is left out of the odds: so is that it is more.
  it.fails("is held against one part that exceeds the whole", () => {
    expect(suspectsIn("Xã trồng 1.200 ha, trong đó có 1.500 ha lúa.")).toHaveLength(1);
  });

  test("with what is left is a whole", () => {
    const farm = (rest: string) => `Xã trồng 1.200 ha, trong đó 800 ha lúa, còn lại ${rest} ha ngô.`;
    expectRead(farm("500"), "sum 1.200");
    expect(fitsOf(farm("400"), "sum 1.200")).toEqual(["agrees"]);
    expect(suspectsIn(farm("400"))).toEqual([]);
  });

  test("may have parts that overlap, as their shares show", () => {
    const text = "Lớp có 40 em, trong đó 24 em nữ (60%), 30 em dân tộc (75%).";
    expect(flagsIn(text)).toEqual([]);
  });
});
