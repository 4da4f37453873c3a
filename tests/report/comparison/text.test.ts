import { describe, expect, test } from "vitest";
import { panelOf } from "../../../src/datasets/panel/panel-of.ts";
import { compare } from "../../../src/engine/compare.ts";
import { comparisonMarkdown } from "../../../src/report/comparison/markdown.ts";
import { comparisonTerminal } from "../../../src/report/comparison/terminal.ts";
import { textWidth } from "../../../src/report/text-width.ts";
import { panel } from "./fixture.ts";

const result = compare(panel, { against: "prior-year", at: "2024-06" });
const dengue = compare(panel, { against: "prior-year", at: "2024-06", where: { indicator: ["dengue"] } });

describe("a result on a terminal", () => {
  test("says in words what has no number, and what is the same in all rows above the table", () => {
    expect(comparisonTerminal(dengue, { lang: "vi", width: 80, color: false })).toBe(
      [
        "Sốt xuất huyết (ca) · 2024-06",
        "                           cùng kỳ năm trước:",
        "Địa bàn    Giá trị    Gốc      tăng, giảm (%)",
        "─────────  ───────  ─────  ──────────────────",
        "An Giang       752  2.137               −64,8",
        "Đồng Tháp       20      0          gốc bằng 0",
        "Cà Mau           7                        mới",
        "mới: đối tượng mới: chưa có số liệu vào kỳ được so sánh (1)",
        "gốc bằng 0: gốc so sánh bằng 0 nên không có tỷ lệ (1)",
        "",
      ].join("\n"),
    );
  });

  test("gives each number its unit where a column holds several", () => {
    const text = comparisonTerminal(result, { lang: "en", width: 100, color: false });
    expect(text).toContain("−64.8%");
    expect(text).toContain("−7.34 pp");
    expect(text).toMatch(/Coverage \(%\) +An Giang +90.34 +97.68/);
  });

  test.each([20, 30, 40, 50, 60, 80, 120])("is at most %d columns wide", (width) => {
    const against = ["prior-year", "2019..2023", "plan"];
    const wide = compare(panel, { against, measures: ["percent-change", "difference", "points"], at: "all" });
    for (const each of [result, dengue, wide]) {
      const lines = comparisonTerminal(each, { lang: "vi", width, color: false }).split("\n");
      expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
      expect(lines.join(" ")).toContain("752");
    }
  });

  test("rounds from the exact fraction, half away from zero", () => {
    // 752 / 2137 - 1 = -1385 / 2137 = -64.810 %
    const shown = (decimals: number) => comparisonTerminal(dengue, { lang: "en", width: 80, color: false, decimals });
    expect(shown(0)).toMatch(/ −65$/m);
    expect(shown(3)).toContain("−64.810");
  });

  test("has nothing but colour added by colour", () => {
    const plain = comparisonTerminal(result, { lang: "vi", width: 80, color: false });
    const colored = comparisonTerminal(result, { lang: "vi", width: 80, color: true });
    expect(colored).not.toBe(plain);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours
    expect(colored.replace(/\u001b\[[\d;]*m/g, "")).toBe(plain);
  });
});

describe("a result as Markdown", () => {
  test("is a table with its caption and its notes", () => {
    expect(comparisonMarkdown(dengue, { lang: "en" })).toBe(
      [
        "**Dengue (cases) · 2024-06**",
        "",
        "| Area | Value | Base | same period of the prior year: percent change |",
        "| --- | ---: | ---: | ---: |",
        "| An Giang | 752 | 2,137 | −64.8 |",
        "| Dong Thap | 20 | 0 | zero base |",
        "| Ca Mau | 7 |  | new |",
        "",
        "- new: new series: no value in the reference period (1)",
        "- zero base: base is zero; no ratio can be formed (1)",
        "",
      ].join("\n"),
    );
  });
});

describe("values beyond 2^53", () => {
  test("say what the digits that doubles do not keep leave open", () => {
    const of = { indicator: "gdp", area: "VN" };
    const read = panelOf([
      { ...of, period: "2022", value: 10_000_000_000_000_000 },
      { ...of, period: "2023", value: 9_007_199_254_740_992 },
      { ...of, period: "2024", value: 9_007_199_254_740_996 },
    ]);
    const text = (at: string) =>
      comparisonTerminal(compare(read, { against: "prior-year", measures: ["difference"], at }), {
        lang: "en",
        width: 100,
        color: false,
      });
    expect(text("2024")).toMatch(/9,007,199,254,740,996 ± 1 +9,007,199,254,740,992 ± 1 +\+4 ± 2\n/);
    expect(text("2023")).toMatch(/9,007,199,254,740,992 ± 1 +10,000,000,000,000,000 +−992,800,745,259,008 ± 1\n/);
  });
});
