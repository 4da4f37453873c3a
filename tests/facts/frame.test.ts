import { describe, expect, it } from "vitest";
import type { Role } from "../../src/facts/frame-role.ts";
import type { Scenario } from "../../src/facts/frame-scenario.ts";
import { framesIn } from "./frames.ts";

describe("the role of a number", () => {
  it.each<readonly [text: string, printed: string, role: Role]>([
    ["Kim ngạch xuất khẩu đạt 610 triệu USD.", "610", "level"],
    ["Kim ngạch đạt 610 triệu USD, tăng 12%.", "12%", "rate-of-change"],
    ["Lợi nhuận tăng 531 tỷ đồng.", "531", "change-amount"],
    ["Số vụ giảm 118 vụ (7%).", "7%", "rate-of-change"],
    ["Khu vực này chiếm 31,8% tổng vốn.", "31,8%", "share"],
    ["Thu 2.940 tỷ đồng, đạt 61,5% dự toán.", "61,5%", "plan-completion"],
    ["Doanh thu bằng 83,8% so với cùng kỳ.", "83,8%", "ratio"],
    ["Số khách gấp 8,6 lần.", "8,6", "multiple"],
    ["Có 6 nhóm hàng từ 5 tỷ USD trở lên.", "5", "threshold"],
    ["Nhóm hàng dưới 9 tấn có 1.200 chiếc.", "9", "threshold"],
    ["Doanh nghiệp từ 10 đến dưới 50 tỷ đồng có 90 đơn vị.", "10", "threshold"],
    ["Lãi suất là 6,5%.", "6,5%", "rate"],
    ["Dầu bán ở 48,8 USD/thùng.", "48,8", "rate"],
    ["Giá xăng là 21.500 đồng.", "21.500", "price"],
    ["Thu nhập bình quân là 45 triệu đồng.", "45", "mean"],
    ["Tăng trưởng ở 4 ngành: chế tạo, điện, nước và khai khoáng.", "4", "count-of-listed"],
  ])("%s %s", (text, printed, role) => expect(framesIn(text)(printed).role).toBe(role));
});

describe("the scenario of a number", () => {
  it.each<readonly [text: string, printed: string, scenario: Scenario]>([
    ["Tỉnh thu 500 tỷ đồng.", "500", "actual"],
    ["Kế hoạch là 246 tỷ đồng.", "246", "plan"],
    ["Hoàn thành 86% kế hoạch (9.200 tỷ đồng).", "9.200", "plan"],
    ["Mục tiêu thu 500 tỷ đồng, chi 400 tỷ đồng.", "400", "plan"],
    ["Dự kiến có 75 triệu khách.", "75", "forecast"],
    ["Xuất khẩu ước đạt 610 triệu USD.", "610", "estimate"],
    ["Có 4.020 căn, so với 5.164 căn cùng kỳ.", "5.164", "prior"],
    ["Đã hoàn thành kế hoạch với 500 tấn.", "500", "actual"],
  ])("%s %s", (text, printed, scenario) => expect(framesIn(text)(printed).scenario).toBe(scenario));
});

describe("what a number is about", () => {
  it("is the noun phrase before it", () => {
    const { subject } = framesIn("Năm 2023, kim ngạch xuất khẩu đạt 610 triệu USD.")("610");
    expect([...subject.words]).toEqual(["kim", "ngạch", "xuất", "khẩu"]);
  });

  it("is the thing that is counted", () => {
    expect([...framesIn("Toàn tỉnh có 752 ca mắc sốt xuất huyết.")("752").subject.counted]).toContain("mắc");
  });

  it("is carried to the change and the percentage after it, not to the next subject", () => {
    const frame = framesIn("Xuất khẩu đạt 610 triệu USD, tăng 12%; nhập khẩu đạt 480 triệu USD, giảm 3%.");
    expect(frame("12%").subject.origin).toBe(frame("610").index);
    expect(frame("3%").subject.origin).toBe(frame("480").index);
  });

  it("has the places and actors that are named with it", () => {
    const frame = framesIn("Doanh nghiệp ở Hà Nội nộp 120 tỷ đồng, ở Cần Thơ nộp 40 tỷ đồng.");
    expect([frame("120").subject.names, frame("40").subject.names]).toEqual([["hà nội"], ["cần thơ"]]);
  });
});
