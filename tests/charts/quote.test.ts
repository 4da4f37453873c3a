import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { claimRows } from "../../src/charts/claim-row.ts";
import { quoteOf } from "../../src/charts/quote.ts";
import { textWidth } from "../../src/charts/text-width.ts";
import { sizes } from "../../src/charts/theme.ts";
import { readText } from "../../src/documents/read-text.ts";

/** How each percentage of a text is quoted in so many pixels. */
function quotes(text: string, room: number): readonly string[] {
  const result = audit(readText("t", text), { lang: "vi" });
  return claimRows(result).map((row) => quoteOf(result, row, room));
}

const disease =
  "Tình hình chung ổn định. Sốt xuất huyết: 752 ca tính đến ngày 07 tháng 6 năm 2024, giảm 64,8% so với cùng kỳ năm 2023 và giảm 47,4% so với trung bình 5 năm 2016-2020.";

describe("what a chart quotes of a claim", () => {
  it("is its sentence from the beginning where there is room", () => {
    expect(quotes(disease, 1000)).toEqual([
      "Sốt xuất huyết: 752 ca tính đến ngày 07 tháng 6 năm 2024, giảm 64,8%",
      "Sốt xuất huyết: 752 ca tính đến ngày 07 tháng 6 năm 2024, giảm 64,8% so với cùng kỳ năm 2023 và giảm 47,4%",
    ]);
  });

  it("is what it is of and the last clause where there is less", () => {
    expect(quotes(disease, 358)[0]).toBe("Sốt xuất huyết: 752 ca tính đến ngày 07 … giảm 64,8%");
    expect(quotes(disease, 98)[0]).toBe("…giảm 64,8%");
  });

  it("never takes more room than there is", () => {
    for (let room = 30; room < 700; room += 7) {
      for (const quote of quotes(disease, room)) expect(textWidth(quote, sizes.label)).toBeLessThanOrEqual(room);
    }
  });
});
