import { describe, expect, it, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { evaluate } from "../../src/audit/evaluate.ts";
import { expressionClaims } from "../../src/claims/expression.ts";
import { readText } from "../../src/documents/read-text.ts";
import { passageOf } from "../../src/facts/passage.ts";
import { sentencesOf } from "../language/reading.ts";

/** What the written-out calculations of a text come to: kind, reported number, operands, and whether they agree. */
function worked(text: string): { kind: string; reported: string; operands: string[]; fit: string }[] {
  const passage = passageOf(sentencesOf(text));
  const printed = ({ numeral }: { numeral: { start: number; end: number } }) => text.slice(numeral.start, numeral.end);
  return passage.sentences.flatMap((_, sentence) =>
    expressionClaims(passage, sentence).flatMap(({ kind, reported, readings }) =>
      readings.map((reading) => ({
        kind,
        reported: printed(reported),
        operands: reading.operands.map(({ quantity }) => printed(quantity)),
        fit: evaluate(reading, reported, kind).fit,
      })),
    ),
  );
}

type Row = readonly [text: string, reported: string, operands: readonly string[], outcome: "agrees" | "differs"];

function testWorked(kind: string, rows: readonly Row[]): void {
  test.each(rows)("%s", (text, reported, operands, fit) => {
    expect(worked(text)).toEqual([{ kind, reported, operands, fit }]);
  });
}

test("a factor of a hundred is that of a unit whose name is not known", () => {
  const said = (sum: string) => {
    const text = `වාහන සඳහා වාර්ෂික ගාස්තුව පහත පරිදි අය කරනු ලැබේ. යතුරු පැදියක් සඳහා (${sum} වශයෙන් වාර්ෂිකව ගෙවිය යුතුය.`;
    return audit(readText("t", text), { lang: "en" }).findings.map(({ verdict }) => verdict);
  };
  expect(said("125 x ශත 50) = 62.50")).not.toContain("inconsistent");
  expect(said("125 x 50) = 6260.00")).toContain("inconsistent");
});

describe("a calculation of several sorts", () => {
  testWorked("expression", [
    ["Cả khối có 46 + 94 - 2 = 138 học sinh.", "138", ["46", "94", "2"], "agrees"],
    ["Cả khối có 46 + 94 - 2 = 148 học sinh.", "148", ["46", "94", "2"], "differs"],
    [
      "Lương vùng II bằng 3.920.000 + (3.920.000 x 7%) = 4.194.400 đồng.",
      "4.194.400",
      ["3.920.000", "3.920.000", "7%"],
      "agrees",
    ],
    [
      "Lãi ròng = 37.800.000 –(33.445.000 + 29.950.000) = – 25.595.000",
      "25.595.000",
      ["37.800.000", "33.445.000", "29.950.000"],
      "agrees",
    ],
    ["Mỗi hộ góp 12 x 1,2 triệu đồng : 2 = 7,2 triệu đồng.", "7,2", ["12", "1,2", "2"], "agrees"],
    ["Giá thành là 98.300.000/2.000 = 49.150 đồng.", "49.150", ["98.300.000", "2.000"], "agrees"],
    ["Nợ TK 642 : 120 : 4 = 30", "30", ["120", "4"], "agrees"],
    ["Giá thành là 98.300.000/2.000 = 49.510 đồng.", "49.510", ["98.300.000", "2.000"], "differs"],
    ["Tỷ lệ là (150 - 120) : 120 x 100 = 25%.", "25%", ["150", "120", "120", "100"], "agrees"],
  ]);
});

describe("a product that is written out", () => {
  testWorked("product", [
    ["Trung tâm mở 468 buổi tập huấn (39 x 12).", "468", ["39", "12"], "agrees"],
    ["Trung tâm mở 478 buổi tập huấn (39 x 12).", "478", ["39", "12"], "differs"],
    ["Trung tâm mở 468 buổi tập huấn (39 × 12).", "468", ["39", "12"], "agrees"],
    ["Sản lượng 6,84 triệu tấn = 1,088 triệu ha x 6,28 tấn/ha.", "6,84", ["1,088", "6,28"], "agrees"],
    ["Doanh thu là 0,7 x 4.000 = 2.800 tỷ đồng.", "2.800", ["0,7", "4.000"], "agrees"],
    ["Doanh thu là 0,7 x 4.000 = 3.800 tỷ đồng.", "3.800", ["0,7", "4.000"], "differs"],
    ["Thuế phải nộp = 35% x 120 triệu đồng = 42 triệu đồng.", "42", ["35%", "120"], "agrees"],
    ["Tiền phạt = 100 triệu đồng x 0,05% x 547 ngày = 27,35 triệu đồng.", "27,35", ["100", "0,05%", "547"], "agrees"],
    ["Thuế đất = 60 x 0,5 x 30 x 0,4% = 3,6 triệu đồng.", "3,6", ["60", "0,5", "30", "0,4%"], "agrees"],
    ["Sàn hầm 5.652 m2 x 3 tầng = 16.956 m2.", "16.956", ["5.652", "3"], "agrees"],
  ]);
});

describe("a sum that is written out", () => {
  testWorked("sum", [
    ["Mức hưởng là 45 + 21 + 3 = 69%.", "69%", ["45", "21", "3"], "agrees"],
    [
      "Có TK 627 : 4.000.000 + 2.000.000 + 380.000 = 6.380.000",
      "6.380.000",
      ["4.000.000", "2.000.000", "380.000"],
      "agrees",
    ],
    ["Mức hưởng là 45 + 21 + 3 = 79%.", "79%", ["45", "21", "3"], "differs"],
    ["Nâng thêm 400.000 đồng + 175.000 đồng = 575.000 đồng.", "575.000", ["400.000", "175.000"], "agrees"],
    ["Đoàn có 5 xe con + 3 xe tải = 8 xe.", "8", ["5", "3"], "agrees"],
    ["Tổng là 1.200 + 350 = 1.550 tỷ đồng.", "1.550", ["1.200", "350"], "agrees"],
  ]);
});

describe("what only looks like a calculation", () => {
  it.each([
    "Kết quả là 2 = 4 - 2.",
    "Tăng từ 40 - 50% mỗi năm, khoảng 0,6 = 1/10 quy chuẩn.",
    "Trực 24/7, tỷ lệ chọi 1:2.",
    "Tranh sơn dầu 40 x 60 cm, khung 45 x 65 cm.",
    "Thuế = 35% x 120 triệu đồng.",
    "Còn 0,07% x 10 ngày = 0,7 triệu đồng.",
    "Mức 3: 68544 = 61827 + 6717, một tổng và các phần.",
  ])("%s", (text) => {
    expect(worked(text)).toEqual([]);
  });

  it("prose reads nothing inside it, but goes on with what it comes to", () => {
    const read = (text: string) =>
      passageOf(sentencesOf(text)).quantities.map(({ numeral }) => text.slice(numeral.start, numeral.end));
    expect(read("Phạt 100 triệu đồng x 0,05% x 90 ngày, chiếm 4,5%.")).toEqual(["4,5%"]);
    expect(read("Phạt 100 triệu đồng x 3 = 300 triệu đồng, chiếm 4,5%.")).toEqual(["300", "4,5%"]);
  });
});

describe("a size in a bracket", () => {
  const kinds = (text: string) =>
    audit(readText("t", text), { lang: "en" }).findings.map(({ kind, reported, verdict }) => [
      kind,
      reported.text,
      verdict,
    ]);

  it.each(["24 tấm (40 x 60 cm)", "24 tấm (40 cm x 60 cm)"])(
    "is no product that the number before it is: %s",
    (what) => {
      expect(kinds(`Trường mua ${what} trong năm 2023.`)).toEqual([]);
    },
  );

  it.each([
    ["Sân rộng 2.400 m2 (40 x 60 m).", "2.400"],
    ["Trường mua 120 kg (3 x 40 kg) gạo trong năm 2023.", "120"],
  ])("is one of an area, and so is a number of like weights: %s", (text, product) => {
    expect(kinds(text)).toEqual([["product", product, "consistent"]]);
  });
});

describe("a whole number printed for what a division comes to", () => {
  it.each([
    ["Tiền lương 25 ngày công: 5.000.000 x (25/26) = 4.807.692.", "agrees"],
    ["Tiền lương một ngày công: 5.000.000 / 26 = 192.308.", "agrees"],
    ["Chi phí dở dang cuối kỳ: (40.000.000 + 120.000.000)/(2.000 + 200) x 200 = 14.545.454.", "truncated"],
    ["Tiền lương một ngày công: 5.000.000 / 26 = 192.309.", "differs"],
    ["Tiền lương một ngày công: 5.000.000 / 25 = 200.001.", "differs"],
  ])("is rounded: %s", (text, fit) => {
    expect(worked(text).map((each) => each.fit)).toEqual([fit]);
  });
});
