import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/audit/evaluate.ts";
import { footingClaims } from "../../src/claims/footing.ts";
import { readText } from "../../src/documents/read-text.ts";
import { passageOf } from "../../src/facts/passage.ts";
import { readSentences, remembering } from "../../src/language/read.ts";
import { vietnamese } from "../../src/language/vi/vietnamese.ts";

/** The totals of the tables in a text, each as `total: fit`. */
function footed(text: string): string[] {
  const sentences = readText("t", text).blocks.flatMap(({ spans }) =>
    readSentences(text, spans, remembering(vietnamese)),
  );
  return footingClaims(passageOf(sentences), 0).flatMap((claim) =>
    claim.readings.map((reading) => {
      const { start, end } = claim.reported.numeral;
      return `${text.slice(start, end)}: ${evaluate(reading, claim.reported, claim.kind).fit}`;
    }),
  );
}

describe("a table in text is footed", () => {
  it("down its columns: 145 + 360 + 300 = 805 and not 825", () => {
    const text = `Bảng 1. Doanh thu theo lĩnh vực (tỷ đồng)
| Lĩnh vực | 2022 | 2023 | 2024 |
|---|---|---|---|
| Nông nghiệp | 120 | 130 | 145 |
| Công nghiệp | 310 | 335 | 360 |
| Dịch vụ | 250 | 275 | 300 |
| Tổng số | 680 | 740 | 825 |`;
    expect(footed(text)).toEqual(["680: agrees", "740: agrees", "825: differs"]);
  });

  it("with the total first, and cells aligned by spaces", () => {
    const text = `Ngành        Năm 2022    Năm 2023
Tổng số      680         740
Lúa          430         465
Ngô          250         276`;
    expect(footed(text)).toEqual(["680: agrees", "740: differs"]);
  });

  it("across its rows", () => {
    const text = `| Xã | Nam | Nữ | Tổng số |
| An Phú | 120 | 130 | 250 |
| Bình Hòa | 310 | 335 | 645 |
| Châu Thới | 250 | 275 | 535 |`;
    expect(footed(text)).toEqual(["250: agrees", "645: agrees", "535: differs"]);
  });

  it("but not where rows are parts of parts; shares are where they come to 100", () => {
    const text = `| Ngành | Số vụ | Tỷ lệ % |
| Lúa | 120 | 40,1 |
| Ngô | 180 | 60,2 |
| Tổng số | 300 | 100 |`;
    expect(footed(text)).toEqual(["300: agrees", "100: agrees"]);
    expect(footed(text.replace("100 |", "98 |"))).toEqual(["300: agrees"]);
    const nested = `| Ngành | 2022 | 2023 |
| Lúa | 120 | 130 |
| Trong đó: đông xuân | 80 | 90 |
| Tổng số | 120 | 131 |`;
    expect(footed(nested)).toEqual([]);
  });

  it("though a part is ten times what it should be: 13,437 printed as 134370", () => {
    const text = `| Nguồn | 2022 | 2023 | 2024 |
|---|---|---|---|
| Trung ương | 3775 | 4358 | 14123 |
| Địa phương | 134370 | 15105 | 50296 |
| Tổng số | 17212 | 19463 | 64419 |`;
    expect(footed(text)).toEqual(["17212: differs", "19463: agrees", "64419: agrees"]);
  });

  it("though a part's figures of the only two columns are in each other's place", () => {
    const text = `| Nguồn | 2023 | 2024 |
|---|---|---|
| Trung ương | 4437 | 4178 |
| Địa phương | 17829 | 21474 |
| Tổng số | 22007 | 25911 |`;
    expect(footed(text)).toEqual(["22007: differs", "25911: differs"]);
  });

  it("of its one column, where a row is called the total", () => {
    const text = `| Đợt phát hành | Số trái phiếu |
|---|---|
| Tháng 8/2007 | 2.016.666 |
| Tháng 6/2018 | 458.202 |
| Tháng 6/2019 | 1.185.000 |
| Tổng số | 4.474.868 |`;
    expect(footed(text)).toEqual(["4.474.868: differs"]);
  });

  it("of rows whose names hold a hyphen, which is no bullet: Ca-na-đa, Ôx-trây-li-a", () => {
    const text = `| Chỉ tiêu | 2023 | 2024 |
|---|---|---|
| Hoa Kỳ | 426 | 867 |
| Ca-na-đa | 158 | 118 |
| Ôx-trây-li-a | 210 | 248 |
| Tổng số | 794 | 1296 |`;
    expect(footed(text)).toEqual(["794: agrees", "1296: differs"]);
    const bullets = text.replace("Ca-na-đa", "- Ca-na-đa").replace("Ôx-", "- Ôx-");
    expect(footed(bullets)).toEqual([]);
  });

  it("with figures that could be years: 1988 enterprises and 2006 a year later", () => {
    const text = `| Ngành | 2023 | 2024 |
|---|---|---|
| Y tế | 242 | 276 |
| Kinh doanh bất động sản | 1988 | 2006 |
| Tổng số | 2230 | 2282 |`;
    expect(footed(text)).toEqual(["2230: agrees", "2282: agrees"]);
  });

  it("of shares that print their sign at the first and the last", () => {
    const text = `| Ngành | Năm 2023 | Năm 2024 |
|---|---|---|
| Nông nghiệp | 57% | 47% |
| Công nghiệp | 12 | 18 |
| Dịch vụ | 31 | 30 |
| Tổng số | 100% | 100% |`;
    expect(footed(text)).toEqual(["100%: agrees", "100%: differs"]);
  });
});
