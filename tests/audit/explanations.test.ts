import { describe, expect, test } from "vitest";
import { auditOf } from "../claims/findings.ts";

const explained = (text: string) => auditOf(text).findings.map(({ explanation }) => explanation);

describe("an explanation shows the calculation", () => {
  test.each<[text: string, explanation: string]>([
    ["Tỉnh có 149/156 xã đạt chuẩn (95,51%).", "149 / 156 = 95,51%, khớp với số in 95,51%."],
    ["Xã có 46 vụ, tăng 8 vụ (21,1%) so với cùng kỳ.", "8 / (46 − 8) = 21,1%, khớp với số in 21,1%."],
    ["Trường mở 468 buổi học (39 x 12).", "39 × 12 = 468, khớp với số in 468."],
  ])("%s", (text, explanation) => {
    expect(explained(text)).toEqual([explanation]);
  });

  test.each<[text: string, equation: string]>([
    ["Xã có 137 hộ nghèo, giảm 45,4% so với 251 hộ năm trước.", "1 − 137 / 251 = 45,4%"],
    ["Sáp nhập từ 182 xã xuống còn 168 xã, giảm 14 xã.", "182 − 168 = 14"],
    ["Tỷ lệ đạt 90,34%, giảm 7,34% so với năm 2018 (97,68%).", "97,68% − 90,34% = 7,34"],
  ])("of a fall as a fall: %s", (text, equation) => {
    expect(explained(text).join(" ")).toContain(equation);
  });

  test("that is true in the unit of the total", () => {
    const [explanation] = explained("Diện tích nuôi 508 nghìn ha (487 tôm sú, 21 tôm thẻ).");
    expect(explanation).toContain("487 + 21 = 508 ");
  });
});

describe("an explanation of what is implied says the claim as it was made", () => {
  test("of a share, a change, a plan", () => {
    expect(explained("Có 149 xã đạt chuẩn, chiếm 95,51% tổng số xã.").join()).toContain("149 xã chiếm 95,51%");
    expect(explained("Có 752 ca sốt, giảm 64,8% so với cùng kỳ.").join()).toContain("752 ca giảm 64,8%");
    expect(explained("Có 3.282 học viên, đạt 16,41% kế hoạch năm.").join()).toContain("3.282 học viên đạt 16,41%");
  });

  test.each<[text: string, said: string]>([
    ["Trồng được 45.600 ha, vượt 1,3% kế hoạch.", "45.600 ha vượt 1,3%"],
    ["Đón 180 nghìn lượt khách, tăng gấp 2,3 lần so với cùng kỳ.", "180 nghìn lượt khách gấp 2,3 lần"],
  ])("%s", (text, said) => {
    expect(explained(text).join()).toContain(said);
  });

  test("and names no base that is none", () => {
    expect(explained("Giá trị đạt 9.870 tỷ đồng (giá so sánh 2010), tăng 9,2%.").join()).not.toContain("số 2010");
  });
});
