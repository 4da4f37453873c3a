import { describe, expect, test } from "vitest";
import { cut } from "./reading.ts";

describe("a text is cut", () => {
  test.each<[name: string, text: string, sentences: readonly string[]]>([
    [
      "after a full stop before a capital",
      "Thu được 12 tỷ đồng. Chi hết 9 tỷ đồng.",
      ["Thu được 12 tỷ đồng.", "Chi hết 9 tỷ đồng."],
    ],
    ["after a full stop before a number", "Có 5 xã. 3 xã đạt chuẩn.", ["Có 5 xã.", "3 xã đạt chuẩn."]],
    ["after a question or an exclamation", "Bao nhiêu hộ? Còn 7 hộ!", ["Bao nhiêu hộ?", "Còn 7 hộ!"]],
    ["before a quote", 'Năm nay tăng 4%. "Khá tốt".', ["Năm nay tăng 4%.", '"Khá tốt".']],
    ["at a line of its own", "KẾT QUẢ QUÝ II\nThu 12 tỷ đồng.", ["KẾT QUẢ QUÝ II", "Thu 12 tỷ đồng."]],
    [
      "before a numbered paragraph, though the line before it is long and ends with no mark",
      "Nguồn: báo cáo về nguyên nhân tử vong của các năm 2021-2023\n11.41. Gánh nặng bệnh tật tăng.",
      ["Nguồn: báo cáo về nguyên nhân tử vong của các năm 2021-2023", "11.41.", "Gánh nặng bệnh tật tăng."],
    ],
    ["at list marks", "Kết quả:\n- Lúa 12 ha\n- Ngô 3 ha", ["Kết quả:", "- Lúa 12 ha", "- Ngô 3 ha"]],
  ])("%s", (_name, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

describe("a text is not cut", () => {
  test.each<[name: string, text: string]>([
    ["after the short form of a city", "Riêng TP. Cao Lãnh có 12 trường."],
    ["after the short form of a town", "Riêng TX. Tân Châu có 8 trường."],
    ["after an initial", "Bà H. Thu nộp 12 triệu đồng."],
    ["within a grouped number", "Cả năm thu 3.282 lượt đơn."],
    ["within a decimal", "Mức tăng 16.41 phần trăm là cao nhất."],
    ["at a full stop before a small letter", "Thu đạt 75 tỷ đ. so với kế hoạch."],
    [
      "where a long line was merely wrapped",
      "Tính chung cả năm, số hộ thoát nghèo của toàn huyện nâng lên\nthành 1.240 hộ so với đầu kỳ.",
    ],
    [
      "where a wrapped line goes on with a number",
      "Tính chung cả năm, số hộ thoát nghèo của toàn huyện nâng lên\n1.240 hộ so với đầu kỳ.",
    ],
  ])("%s", (_name, text) => {
    expect(cut(text)).toEqual([text]);
  });
});

test("the pieces of a block read as one text, with the offsets of the whole", () => {
  const text = "Có 12 hộ\n[trang 2]\nthoát nghèo.";
  expect(cut(text.slice(0, 8))).toEqual(["Có 12 hộ"]);
});

describe("a sentence that does not end", () => {
  const lengths = (text: string) => cut(text).map((sentence) => sentence.split(" ").length);

  test("is cut after 80 numbers", () => {
    expect(lengths(Array.from({ length: 200 }, (_, at) => String(at + 100)).join(" "))).toEqual([80, 80, 40]);
  });

  test("is cut after 600 words and marks", () => {
    expect(lengths("cộng ".repeat(1500).trim())).toEqual([600, 600, 300]);
  });

  test("of 79 numbers is left whole", () => {
    expect(lengths(Array.from({ length: 79 }, () => "7 hộ").join(" "))).toEqual([158]);
  });
});
