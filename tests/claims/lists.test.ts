import { describe, expect, test } from "vitest";
import { findingsIn, flagsIn, readingsIn, testFindings } from "./findings.ts";

/** The sums that are confirmed in a text, each as `total = part + part`. */
function sumsIn(text: string): string[] {
  return findingsIn(text)
    .filter(({ kind, verdict }) => kind === "sum" && verdict === "consistent")
    .map(written);
}

/** The sums that are read in a text and hold, whether the odds suffice to confirm them or not. */
function readSumsIn(text: string): string[] {
  return readingsIn(text)
    .filter(({ kind, agrees }) => kind === "sum" && agrees)
    .map(written);
}

function written({ reported, operands }: { readonly reported: string; readonly operands: readonly string[] }): string {
  return `${reported} = ${operands.join(" + ")}`;
}

describe("a list is read to its end before it is added up", () => {
  testFindings("sum", [
    [
      "Xã trồng 900 ha, gồm lúa 500 ha, ngô 300 ha, rau 100 ha và đậu 50 ha.",
      "900",
      ["500", "300", "100", "50"],
      "inconsistent",
    ],
    [
      "Xã trồng 900 ha, gồm đậu 50 ha, lúa 500 ha, ngô 300 ha và rau 100 ha.",
      "900",
      ["50", "500", "300", "100"],
      "inconsistent",
    ],
    [
      "Tổng chi đạt 5.200 tỷ đồng, gồm đầu tư 2.000 tỷ đồng, thường xuyên 3.100 tỷ đồng, chi khác 100 tỷ đồng, trả nợ 50 tỷ đồng.",
      "5.200",
      ["2.000", "3.100", "100", "50"],
      "inconsistent",
    ],
  ]);

  test("what comes after the last part is another matter", () => {
    const text = "Cả nước có 50 vụ, gồm 26 vụ nặng và 24 vụ va chạm, làm 22 người chết, 14 người bị thương.";
    expect(sumsIn(text)).toEqual(["50 = 26 + 24"]);
  });

  test("`và` may stand twice where the row goes on", () => {
    const text =
      "Có 116 dự án, gồm 43 dự án thủy điện, 57 dự án nhiệt điện và 11 dự án gió, 3 dự án tích năng và 2 dự án sinh khối.";
    expect(sumsIn(text)).toEqual(["116 = 43 + 57 + 11 + 3 + 2"]);
  });
});

describe("lists are trees", () => {
  test.each([
    [
      "a split of a part",
      "Tỉnh có 18 trường, gồm 9 trường mầm non (4 công lập, 5 tư thục), 3 trường tiểu học và 6 trường THCS.",
      ["18 = 9 + 3 + 6", "9 = 4 + 5"],
    ],
    [
      "two splits of one total",
      "Huyện có 100 hộ, chia theo giới tính: 60 nam, 40 nữ; theo khu vực: 30 thành thị, 70 nông thôn.",
      ["100 = 60 + 40", "100 = 30 + 70"],
    ],
    [
      "two totals whose parts stand in one row",
      "Huyện thu hút 690 dự án với 143.000 tỷ đồng, trong đó: 650 dự án trong nước với 133.500 tỷ đồng và 40 dự án FDI với 9.500 tỷ đồng.",
      ["690 = 650 + 40", "143.000 = 133.500 + 9.500"],
    ],
    [
      "parts in brackets behind the parts of another total",
      "Đã tiếp 3.938 lượt với 3.092 người: thường xuyên 2.383 lượt (1.855 người), định kỳ 1.555 lượt (1.237 người).",
      ["3.938 = 2.383 + 1.555", "3.092 = 1.855 + 1.237"],
    ],
    [
      "pairs",
      "Tòa thụ lý 7.761 vụ/13.147 bị cáo: huyện 6.161/10.303, tỉnh 597/1.503, cấp cao 1.003/1.341.",
      ["7.761 = 6.161 + 597 + 1.003", "13.147 = 10.303 + 1.503 + 1.341"],
    ],
    ["lines", "Xã có 900 ha, trong đó:\n- Lúa 500 ha;\n- Ngô 300 ha;\n- Rau 100 ha.", ["900 = 500 + 300 + 100"]],
    ["a total after its parts", "Khối A tiêm 120 liều, khối B tiêm 80 liều, tổng cộng 200 liều.", ["200 = 120 + 80"]],
  ])("%s", (_name, text, sums) => {
    expect(readSumsIn(text)).toEqual(expect.arrayContaining(sums));
    expect(sums).toEqual(expect.arrayContaining(sumsIn(text)));
  });
});

describe("what is no part and no total", () => {
  test.each([
    [
      "a size that things are sorted by",
      "Có 3 nhóm hàng từ 10 tỷ USD trở lên gồm: giày dép 12,5 tỷ USD; máy móc 18,2 tỷ USD; dệt may 22,1 tỷ USD.",
    ],
    [
      "a number of kinds",
      "Tuyển dụng 4 ngành nghề gồm: chế tạo (6.344 người), xây dựng (901 người), nông nghiệp (841 người), ngư nghiệp (4.035 người).",
    ],
    ["a mean", "Bình quân giai đoạn 2021-2023 đạt 150 ca/năm (năm 2021: 120 ca, năm 2022: 150 ca, năm 2023: 180 ca)."],
    ["names that are numbered", "Sở đưa ra 3 phương án: phương án 1, phương án 2 và phương án 3."],
    [
      "some of many",
      "Cả nước thu hồi 21.500 tỷ đồng, điển hình như vụ A 10.000 tỷ đồng; vụ B 1.000 tỷ đồng; vụ C 7.300 tỷ đồng.",
    ],
    ["an open list that falls short", "Xã có 1.250 ha, trong đó lúa 430 ha, ngô 207 ha."],
    [
      "a balance among the parts",
      "Kim ngạch đạt 20,63 tỷ USD, trong đó xuất khẩu 11,19 tỷ USD; nhập khẩu 9,44 tỷ USD; xuất siêu 1,75 tỷ USD.",
    ],
    [
      "things of another name",
      "Hãng khai thác 140 đường bay đến 72 điểm của 18 quốc gia. Toàn thị trường đạt 18,3 triệu khách.",
    ],
  ])("%s raises no flag", (_name, text) => {
    expect(flagsIn(text)).toEqual([]);
  });

  test("eighteen countries and seventy-two places are not 18,3 million guests", () => {
    expect(
      sumsIn("Hãng khai thác 140 đường bay đến 72 điểm của 18 quốc gia. Toàn thị trường đạt 18,3 triệu khách."),
    ).toEqual([]);
  });
});

describe("kinds are counted, not added", () => {
  testFindings("count", [
    [
      "Có 3 nhóm hàng từ 10 tỷ USD trở lên gồm: giày dép 12,5 tỷ USD; máy móc 18,2 tỷ USD; dệt may 22,1 tỷ USD.",
      "3",
      [],
      "consistent",
    ],
  ]);
});

describe("a balance is the difference of its two sides", () => {
  const trade = (balance: string) =>
    `Trong tháng, xuất khẩu đạt 27,26 tỷ USD, nhập khẩu đạt 24,32 tỷ USD. Cán cân thương mại thặng dư ${balance} tỷ USD.`;
  testFindings("difference", [
    [trade("2,94"), "2,94", ["27,26", "24,32"], "consistent"],
    [trade("4,94"), "4,94", ["27,26", "24,32"], "inconsistent"],
    ["Xuất siêu 1,2 tỷ USD (xuất khẩu 4,5 tỷ USD, nhập khẩu 3,3 tỷ USD).", "1,2", ["4,5", "3,3"], "consistent"],
  ]);
});

describe("what stands beside a list", () => {
  test("is no part where the words say that it comes on top: 4,9 and 2,4 million of a tour for 26,9", () => {
    const text = "Tour trọn gói 26,9 triệu đồng (chưa bao gồm visa 4,9 triệu đồng và tiền tip 2,4 triệu đồng).";
    expect(readingsIn(text).filter(({ kind }) => kind === "sum")).toEqual([]);
  });

  test("counts though it is no number: with one monument more, 4 and 19 are 24", () => {
    const strengths = (text: string) =>
      readingsIn(text).flatMap(({ kind, reported, strength }) =>
        kind === "sum" && reported === "24" ? [strength] : [],
      );
    const list = "Huyện có 24 di tích, gồm 4 di tích quốc gia, 19 di tích cấp tỉnh";
    expect(strengths(`${list}, một di sản.`)).toEqual(["possible"]);
    expect(strengths(`${list}.`)).toEqual(["likely"]);
  });
});

describe("a total whose parts have sentences of their own", () => {
  test("is held to the first number of its unit in each: 20,1 billion of 11 and 9,1", () => {
    const text =
      "Kim ngạch xuất nhập khẩu đạt 20,1 tỷ USD. Xuất khẩu đạt 11 tỷ USD. Nhập khẩu đạt 9,1 tỷ USD. Thời tiết thuận lợi.";
    expect(readSumsIn(text)).toContain("20,1 = 11 + 9,1");
  });

  test("is held to all of them where the next sentence has them", () => {
    const text = "Huyện xử lý 312 vụ vi phạm. Công an xử lý 205 vụ, quản lý thị trường xử lý 107 vụ.";
    expect(readSumsIn(text)).toContain("312 = 205 + 107");
  });

  test("is held to nothing where they end in one", () => {
    const text = "Huyện xử lý 312 vụ vi phạm. Công an xử lý 205 vụ. Trời mưa. Thị trường xử lý 107 vụ.";
    expect(readSumsIn(text)).toEqual([]);
  });
});
