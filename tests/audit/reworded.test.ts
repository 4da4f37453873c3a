import { describe, expect, test } from "vitest";
import { findingsIn } from "../claims/findings.ts";

/** What is said of a number, repeats and counts aside: its verdicts, `none` where there is no claim about it. */
function verdicts(text: string, reported: string): string[] {
  const found = findingsIn(text).filter(
    (one) => one.reported === reported && one.kind !== "repeat" && one.kind !== "count",
  );
  return found.length === 0 ? ["none"] : [...new Set(found.map(({ verdict }) => verdict))];
}

/** Sentences that were judged wrongly once, each of a kind: which numbers belong together is read from what they are about. */
const rows: readonly (readonly [why: string, text: string, reported: string, allowed: readonly string[]])[] = [
  [
    "a growth rate is no difference of two plan completions",
    "Xuất khẩu của tỉnh ước 610 triệu USD, đạt 72% kế hoạch, tăng 15,3% so với cùng kỳ. Thu ngân sách ước 2.940 tỷ đồng, tăng 18,4% so với cùng kỳ và đạt 61,5% dự toán.",
    "18,4%",
    ["unverifiable", "none"],
  ],
  [
    "a growth rate is no difference of this year's completion and last year's",
    "Tháng 10, vốn do địa phương quản lý đạt 291,4 nghìn tỷ đồng, bằng 74,6% kế hoạch năm và tăng 27,5% so với cùng kỳ (cùng kỳ năm trước bằng 74,1% và tăng 6%).",
    "27,5%",
    ["unverifiable", "none"],
  ],
  [
    "the limit of a class is no total",
    "Có 6 nhóm hàng xuất khẩu từ 5 tỷ USD trở lên gồm: gỗ 6,2 tỷ USD; giày dép 8,7 tỷ USD; máy móc 9,1 tỷ USD; thép 5,4 tỷ USD; sợi 5,1 tỷ USD; dệt may 14,8 tỷ USD.",
    "5",
    ["none"],
  ],
  [
    "the whole of another period is none",
    "Tám tháng, xuất khẩu rau quả đạt 2,41 tỷ USD. Trong bảy tháng, sang nước A đạt 101 triệu USD (chiếm 4,8% thị phần), sang nước B đạt 95 triệu USD (chiếm 4,5%).",
    "4,8%",
    ["unverifiable", "none"],
  ],
  [
    "the imports of the next clause are no base of exports",
    "Xuất khẩu tháng này đạt 18,62 tỷ USD, tăng 7,9% so với tháng trước, giảm 11,4% so với cùng kỳ và nhập khẩu đạt 17,75 tỷ USD, giảm 2,6% so với tháng trước.",
    "11,4%",
    ["unverifiable", "none"],
  ],
  [
    "vehicles are no base of passengers, though both are counted in turns",
    "Cục làm thủ tục cho 612.400 lượt hành khách, giảm 68,3% so với cùng kỳ và cho 271.900 lượt phương tiện.",
    "68,3%",
    ["unverifiable", "none"],
  ],
  [
    "an open list that is one digit short is no error",
    "Hàng dệt may, đạt 28,30 tỷ USD, tăng 15,7%.\n\nTrong đó, kim ngạch xuất khẩu hàng dệt may sang thị trường A đạt 12,7 tỷ USD, tăng 10,6%; khối B đạt 3,96 tỷ USD, tăng 9,1%; thị trường C đạt 3,41 tỷ USD, tăng 20,2%; thị trường D đạt 3,0 tỷ USD, tăng 22% và thị trường E đạt 1,3 tỷ USD, tăng 35%.",
    "28,30",
    ["unverifiable", "none"],
  ],
  [
    "a forecast is no total of what came",
    "Năm 2018, xuất khẩu đạt 231,52 tỷ USD, tăng 12,2% và nhập khẩu đạt 224,61 tỷ USD, tăng 10,4%.\n\nKết quả này thấp hơn khoảng 2 tỷ USD so với dự báo đưa ra trước đó (số liệu ước tính tổng kim ngạch khoảng 458 tỷ USD).",
    "458",
    ["unverifiable", "none"],
  ],
  [
    "countries and places add up to no passengers",
    "Hãng khai thác 140 đường bay đến 72 điểm của 18 quốc gia. Toàn thị trường đạt 18,3 triệu khách.",
    "18,3",
    ["none"],
  ],
  [
    "two markets are no two times",
    "Xuất sang A đạt 4,1 tỷ USD, tăng 31,9%; sang B đạt 3,4 tỷ USD, tăng 19,3%; sang C đạt 2,8 tỷ USD, tăng 24,2%.",
    "19,3%",
    ["unverifiable", "none"],
  ],
  [
    "a budget is no rounded count: 17.940 is 78,0 % of 23.000",
    "Cục A thu 17.940 tỷ đồng, đạt 76,34% dự toán (23.000 tỷ đồng); Cục B thu 11.860 tỷ đồng, đạt 69,76% dự toán (17.000 tỷ đồng); tổng dự toán của hai cục là 40.500 tỷ đồng.",
    "76,34%",
    ["inconsistent"],
  ],
  [
    "nothing falls by more than all of it",
    "Nhập khẩu xăng dầu đạt 21,4 triệu USD, giảm 645,2% so với tháng trước.",
    "645,2%",
    ["inconsistent"],
  ],
  [
    "a whole grows by what its parts grow: 259,0 and 705,5 were 964,5",
    "Kim ngạch đạt 889 triệu USD, giảm 7,83%. Trong đó, xuất khẩu đạt 294,4 triệu USD, tăng 13,65%; nhập khẩu đạt 594,6 triệu USD, giảm 15,72%.",
    "7,83%",
    ["consistent"],
  ],
  [
    "a trade balance may stand in the sentence after",
    "Xuất khẩu đạt 202,6 tỷ USD và nhập khẩu đạt 186,1 tỷ USD.\nTính chung, xuất siêu 16,5 tỷ USD.",
    "16,5",
    ["consistent"],
  ],
  [
    "what is done is read of what there is in all",
    "Hơn 412 tỷ đồng đã giải ngân trong tổng 526 tỷ đồng trợ giá, đạt 78,4% kế hoạch.",
    "78,4%",
    ["consistent"],
  ],
  [
    "a factor of a written calculation is not its result",
    "Lương vùng II bằng 3.920.000 + (3.920.000 x 7%) = 4.194.400 đồng.",
    "3.920.000",
    ["none"],
  ],
  [
    "an owner's part is of all shares, not of one issue",
    "Công ty phát hành riêng lẻ thành công 6,48 triệu cổ phần cho hai lãnh đạo. Cụ thể, ông A mua 2,4 triệu cổ phần để nâng tỷ lệ từ 0,31% lên 9,12%.",
    "9,12%",
    ["unverifiable", "none"],
  ],
  [
    "a level in brackets is a base: 880 is 60 % more than 550",
    "Bình quân từ đầu năm đến nay là khoảng 880 triệu đồng/cuộc, cao hơn bình quân năm ngoái khoảng 60% (năm ngoái bình quân hơn 550 triệu đồng/cuộc).",
    "60%",
    ["consistent"],
  ],
  ["a coefficient is exact: 0,7 of 4.000 is 2.800", "Số tiền là 0,7 x 4.000 = 2.900 đồng.", "2.900", ["inconsistent"]],
  [
    "cents are hundredths of dollars",
    "Giá điện 8,5 cent/kWh, cao hơn 13,3% so với mức 0,075 USD/kWh.",
    "13,3%",
    ["consistent"],
  ],
  ["a mean is no sum of its values", "Bình quân 3 năm đạt 150 ca (140, 150, 160).", "150", ["consistent"]],
  [
    "the scale of a map is no whole",
    "Quy hoạch tỷ lệ 1/5000 xác định đất xây dựng khoảng 2.900 ha (58%).",
    "58%",
    ["unverifiable", "none"],
  ],
];

describe("what was judged wrongly once is judged by what its numbers are about", () => {
  test.each(rows)("%s", (_, text, reported, allowed) => {
    for (const verdict of verdicts(text, reported)) expect(allowed).toContain(verdict);
  });
});

test("numbers that are left of one whole are read from the words, not from what adds up", () => {
  const sums = (text: string) => findingsIn(text).filter(({ kind }) => kind === "sum");
  expect(sums("Có 59/63 địa phương đạt, còn 4/63 không đạt.")).toContainEqual(
    expect.objectContaining({ reported: "63", operands: ["59", "4"], verdict: "consistent" }),
  );
  expect(sums("Có 59/63 địa phương đạt, còn 7/63 không đạt.").map(({ verdict }) => verdict)).not.toContain(
    "consistent",
  );
});
