import { describe, expect, test } from "vitest";
import { audit } from "../../../src/audit/audit.ts";
import { readText } from "../../../src/documents/read-text.ts";
import { readingsIn } from "../../claims/findings.ts";

/** The verdicts on a printed number, with the numbers that it was recomputed from. */
function verdictsOn(text: string, printed: string): string[] {
  const result = audit(readText("t.txt", text), { lang: "vi" });
  return result.findings
    .filter((claim) => claim.reported.text === printed)
    .map((claim) => `${claim.verdict} ${claim.operands.map((operand) => operand.text).join(" ")}`);
}

const investment = [
  "Với 6,47 tỷ USD trong 6 tháng đầu năm 2018, Nhật Bản dẫn đầu về đầu tư. Số liệu do Cục Thống kê công bố.",
  "Số vốn này chiếm 31,8% tổng vốn đầu tư đăng ký.",
  "Hàn Quốc đứng thứ hai với tổng vốn đầu tư đăng ký 5,06 tỷ USD, chiếm 24,9% tổng vốn đầu tư đăng ký.",
  "Singapore đứng thứ ba với tổng vốn đầu tư đăng ký 2,39 tỷ USD, chiếm 11,8% tổng vốn đầu tư đăng ký.",
  "Nhìn chung, tổng vốn đầu tư đăng ký trong 6 tháng đầu năm 2018 đạt 20,33 tỷ USD.",
].join("\n");

describe("a whole that stands paragraphs away", () => {
  test("is found by its name: 2,39 and 5,06 and 6,47 of 20,33", () => {
    expect(verdictsOn(investment, "11,8%")).toContain("consistent 2,39 20,33");
    expect(verdictsOn(investment, "24,9%")).toContain("consistent 5,06 20,33");
    expect(verdictsOn(investment, "31,8%")).toContain("consistent 6,47 20,33");
  });

  test("is doubted where two others of it are told alike and agree: 2,39 of 20,33 is 11,8 %, not 21,8 %", () => {
    const wrong = investment.replace("11,8%", "21,8%");
    expect(verdictsOn(wrong, "21,8%")).toContain("doubtful 2,39 20,33");
  });

  test("alone never flags: 41,8 % of it is at most doubtful", () => {
    const [first = "", second = "", , , last = ""] = investment.split("\n");
    const wrong = [first, second, last].join("\n").replace("31,8%", "41,8%");
    expect(verdictsOn(wrong, "41,8%").length).toBeGreaterThan(0);
    expect(verdictsOn(wrong, "41,8%").filter((verdict) => verdict.startsWith("inconsistent"))).toEqual([]);
  });
});

describe("two shares that make a hundred", () => {
  test("leave the second part of the whole of the first: 26.553 - 22.321 = 4.232", () => {
    const text =
      "Các hãng thực hiện 26.553 chuyến bay; trong đó có 22.321 chuyến bay đúng giờ, chiếm tỷ lệ 84,1%. Số chuyến bay chậm là 4.232 chuyến, chiếm tỷ lệ 15,9%.";
    expect(verdictsOn(text, "4.232")).toContain("consistent 26.553 22.321");
  });
});

describe("what a percentage far from its numbers is of", () => {
  const readOf = (text: string, reported: string) =>
    readingsIn(text)
      .filter((one) => one.reported === reported && one.agrees)
      .map(({ operands }) => operands.join(" / "));

  test("may be a number before the nearest, where it names its whole in full: 8.570 of 10.449 billion is 82 %", () => {
    const text = [
      "Tổng tài sản của công ty đạt 10.449 tỷ đồng.",
      "Công ty có 3 nhà máy.",
      "Nợ phải trả là 8.570 tỷ đồng trong khi vốn chủ sở hữu có 1.879 tỷ đồng.",
      "Khoản này chiếm 82% tổng tài sản.",
    ].join("\n");
    expect(readOf(text, "82%")).toContain("8.570 / 10.449");
  });

  test("is the plan that a sentence of plans names for it: 206 of 246 billion is 84 %", () => {
    const text = [
      "Tổng tài sản của ngân hàng đạt 206 nghìn tỷ đồng, đạt 84% kế hoạch cả năm.",
      "Ngân hàng mở thêm chi nhánh.",
      "Các chỉ tiêu kế hoạch trọng yếu năm 2016 gồm tổng tài sản đạt 246 nghìn tỷ đồng, huy động đạt 188 nghìn tỷ đồng.",
    ].join("\n");
    expect(readOf(text, "84%")).toContain("206 / 246");
  });
});

describe("a number that a claim implies and the text prints elsewhere, however it is named there", () => {
  const stations = [
    "Cổng thông tin nhận 18.350 phản ánh của người dân, trong đó có 3.140 phản ánh thuộc phạm vi xử lý.",
    "Các đơn vị họp mỗi quý.",
    "Mỗi phản ánh được chuyển về nơi có trách nhiệm.",
    "Đến nay các bộ đã trả lời công khai 2.583 phản ánh, đạt tỉ lệ 82,26%.",
  ].join("\n");

  test("is what 2.583 reports are 82,26 % of: 3.140", () => {
    expect(verdictsOn(stations, "82,26%")).toContain("consistent 2.583 3.140");
  });

  test("never flags alone, and says nothing where it comes nowhere near: 83,26 % and 45,26 %", () => {
    const near = verdictsOn(stations.replace("82,26%", "83,26%"), "83,26%");
    expect(near.filter((verdict) => verdict.startsWith("inconsistent"))).toEqual([]);
    const far = verdictsOn(stations.replace("82,26%", "45,26%"), "45,26%");
    expect(far.filter((verdict) => verdict.includes("3.140"))).toEqual([]);
  });

  test("is the value before a change: 120 shops and 42,5 % are 171", () => {
    const text = [
      "Chuỗi có 171 cửa hàng trên toàn quốc.",
      "Sau khi đạt 120 cửa hàng vào tháng 8/2018, công ty mở thêm ở nhiều tỉnh.",
      "Khách hàng chủ yếu là người trẻ.",
      "Số lượng cửa hàng đã tăng 42,5% lên 171 cửa hàng.",
    ].join("\n");
    expect(verdictsOn(text, "42,5%")).toContain("consistent 171 120");
  });
});
