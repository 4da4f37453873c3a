import { describe, expect, it } from "vitest";
import { framesIn, whenText } from "./frames.ts";

type Row = readonly [text: string, printed: string, when: string];

const own: readonly Row[] = [
  ["Năm 2023 tỉnh thu 5.120 tỷ đồng.", "5.120", "2023"],
  ["Trong 6 tháng đầu năm 2024, huyện có 752 ca mắc.", "752", "2024-01..2024-06"],
  ["Quý I/2019, toàn tỉnh có 310 vụ cháy.", "310", "2019-Q1"],
  ["Quý 3 năm 2019 có 310 vụ cháy.", "310", "2019-Q3"],
  ["Tháng 5/2024, cả tỉnh có 95 ca.", "95", "2024-05"],
  ["Sản lượng đạt 1.250 tấn trong tháng 5 năm 2024.", "1.250", "2024-05"],
  ["Tính đến 15/6/2024, đã giải ngân 410 tỷ đồng.", "410", "@2024-06-15"],
  ["Cuối năm 2017, dư nợ là 8.200 tỷ đồng.", "8.200", "@2017"],
  ["Giai đoạn 2016-2020, xã xây 120 km đường.", "120", "2016-01..2020-12"],
  ["Niên vụ 2017/18, cả vùng thu 900 nghìn tấn mía.", "900", "2018"],
  ["Từ 16/01/2019 đến 15/02/2019, xảy ra 1.300 vụ va chạm.", "1.300", "2019-01-16..2019-02-15"],
  ["Lũy kế 8 tháng năm 2022, xuất khẩu 640 triệu USD.", "640", "2022-01..2022-08"],
  ["Đến hết tháng 9/2021, huyện có 45 xã đạt chuẩn.", "45", "@2021-09"],
  ["Nửa đầu năm 2020, hãng bay 12.400 chuyến.", "12.400", "2020-S1"],
];

describe("the period of a number beside which one is named", () => {
  it.each(own)("%s", (text, printed, when) => expect(whenText(framesIn(text)(printed).when)).toBe(when));
});

describe("a period that is named once", () => {
  const text =
    "Năm 2023, xuất khẩu đạt 610 triệu USD, tăng 12% so với cùng kỳ năm 2022. Nhập khẩu đạt 480 triệu USD, giảm 3%.";

  it("goes on in the next sentence, and so does not the year that it is held against", () => {
    const frame = framesIn(text);
    expect(["610", "12%", "480", "3%"].map((each) => whenText(frame(each).when))).toEqual([
      "2023",
      "2023",
      "2023",
      "2023",
    ]);
    expect([frame("610").place, frame("480").place]).toEqual(["clause", "carried"]);
  });

  it("is held against the one after so với", () => {
    const frame = framesIn(text);
    expect([whenText(frame("12%").against), whenText(frame("610").against)]).toEqual(["2022", "-"]);
  });

  it("is the title's where a document names none after it", () => {
    const frame = framesIn("Kết quả 9 tháng đầu năm 2021 với 30 chỉ tiêu\n\nTổng thu là 5.100 tỷ đồng.");
    expect(whenText(frame("5.100").when)).toBe("2021-01..2021-09");
  });
});

describe("a period that changes", () => {
  it("belongs to the number in its bracket", () => {
    const frame = framesIn("Năm 2024, có 1.200 lượt (cùng kỳ 1.012 lượt), trong đó 300 lượt khách quốc tế.");
    expect(["1.200", "1.012", "300"].map((each) => whenText(frame(each).when))).toEqual(["2024", "2023", "2024"]);
    expect(["1.200", "1.012", "300"].map((each) => frame(each).scenario)).toEqual(["actual", "prior", "actual"]);
  });

  it("is each number's own in a list over years", () => {
    const frame = framesIn("Số hộ thoát nghèo tăng (năm 2015: 5.700 hộ; năm 2016: 12.000 hộ; năm 2017: 13.500 hộ).");
    expect(["5.700", "12.000", "13.500"].map((each) => whenText(frame(each).when))).toEqual(["2015", "2016", "2017"]);
  });

  it("follows its number in a bracket of its own", () => {
    const frame = framesIn("Tỷ lệ tăng từ 67% (năm 2011) lên 87% (năm 2016).");
    expect(["67%", "87%"].map((each) => whenText(frame(each).when))).toEqual(["2011", "2016"]);
  });

  it("is that of the base after so với", () => {
    const frame = framesIn("Quý I/2018 bán 43,3 nghìn xe, giảm so với 48,8 nghìn xe quý I/2017.");
    expect(["43,3", "48,8"].map((each) => whenText(frame(each).when))).toEqual(["2018-Q1", "2017-Q1"]);
    expect(frame("48,8").role).toBe("base");
  });

  it("of a plan is not that of the number that is held against it", () => {
    const frame = framesIn("9 tháng đầu năm 2016, ngân hàng lãi 206 tỷ đồng, đạt 84% kế hoạch năm 2016 (246 tỷ đồng).");
    expect([whenText(frame("84%").when), whenText(frame("246").when)]).toEqual(["2016-01..2016-09", "2016"]);
  });
});

describe("a period that is told by another", () => {
  it.each<Row>([
    ["Năm 2024 có 90 ca; năm trước có 70 ca.", "70", "2023"],
    ["Tháng 3/2024 có 90 ca, so với 70 ca của tháng trước.", "70", "2024-02"],
    ["Quý II/2024 lãi 90 tỷ đồng, so với 70 tỷ đồng cùng kỳ năm ngoái.", "70", "2023-Q2"],
    ["Năm 2024, thu 500 tỷ đồng. Riêng tháng 5 thu 41 tỷ đồng.", "41", "2024-05"],
    ["Năm 2024, dư nợ là 900 tỷ đồng, so với đầu năm là 850 tỷ đồng.", "850", "@2023"],
  ])("%s", (text, printed, when) => expect(whenText(framesIn(text)(printed).when)).toBe(when));

  it("is no period where it is a length of time", () => {
    expect(whenText(framesIn("Ông vào nghề hơn 30 năm trước và có 12 học trò.")("12").when)).toBe("-");
  });

  it("keeps years apart where none is printed", () => {
    const frame = framesIn("Năm nay thu 500 tỷ đồng; năm ngoái thu 450 tỷ đồng.");
    expect([frame("500").when?.stated, frame("450").when?.stated]).toEqual([false, false]);
    expect(whenText(frame("500").when)).not.toBe(whenText(frame("450").when));
  });
});
