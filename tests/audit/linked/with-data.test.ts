import { describe, expect, it } from "vitest";
import { audit } from "../../../src/audit/audit.ts";
import { readText } from "../../../src/documents/read-text.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import type { Panel, Scenario } from "../../../src/model/panel.ts";
import { PanelBuilder } from "../../../src/model/panel-builder.ts";
import { parsePeriod } from "../../../src/model/period-notation.ts";
import { noUnit } from "../../../src/model/unit.ts";

/** `indicator | area | period | value`, and the scenario where it is a plan. */
function panelOf(rows: readonly string[], units: Readonly<Record<string, Indicator["unit"]>> = {}): Panel {
  const build = new PanelBuilder();
  for (const [at, row] of rows.entries()) {
    const [name = "", area = "", at2 = "", value = "", scenario = "actual"] = row.split("|").map((cell) => cell.trim());
    const period = parsePeriod(at2);
    if (!period) throw new Error(`no period: ${at2}`);
    const indicator = build.indicator(name, () => ({
      id: name,
      names: { vi: name, en: name },
      unit: units[name] ?? noUnit,
      kind: "flow",
      direction: "none",
    }));
    build.observe({
      indicator,
      area: build.area(area),
      period: build.period(period),
      value: Number(value),
      decimals: value.split(".")[1]?.length ?? 0,
      line: at + 2,
      source: build.source({ name: "data.csv" }),
      scenario: scenario as Scenario,
    });
  }
  return build.build();
}

const health = panelOf([
  ...[1500, 1600, 1450, 1300, 1299].map((value, at) => `Sốt xuất huyết | An Giang | ${2016 + at}-S1 | ${value}`),
  "Sốt xuất huyết | An Giang | 2023-S1 | 2137",
  "Sốt xuất huyết | An Giang | 2024-S1 | 752",
  "Tay chân miệng | An Giang | 2023-S1 | 508",
  "Tay chân miệng | An Giang | 2024-S1 | 734",
  "Người học nghề | An Giang | 2024-S1 | 3282",
  "Người học nghề | An Giang | 2024 | 20000 | plan",
]);

const heading = "Tỉnh An Giang, 6 tháng đầu năm 2024\n";

function reasonsOf(text: string, data = health): readonly string[] {
  const { findings: claims } = audit(readText("report.txt", heading + text), { lang: "vi", data });
  return claims.map(({ verdict, reason }) => (verdict === "unverifiable" ? verdict : reason));
}

describe("a claim whose base a report does not print", () => {
  it("is confirmed or contradicted by the figure of the same name and value in a data set", () => {
    const of = (text: string) => reasonsOf(`Sốt xuất huyết có 752 ca, giảm ${text} so với cùng kỳ năm 2023.`);
    expect([of("64,8%"), of("68,4%")]).toEqual([["agrees-with-data"], ["differs-from-data"]]);
  });

  it("may be of an average of years, of the plan, and of another year", () => {
    // (1500 + 1600 + 1450 + 1300 + 1299) / 5 = 1429.8; 752 / 1429.8 - 1 = -47.4 %. 3282 / 20000 = 16.41 %. 752 / 1450 = 51.9 %.
    const average = (text: string) =>
      reasonsOf(`Sốt xuất huyết có 752 ca, giảm ${text} so với trung bình cùng kỳ giai đoạn 2016 - 2020.`);
    expect([average("47,4%"), average("44,7%")]).toEqual([["agrees-with-data"], ["differs-from-data"]]);
    const plan = (text: string) => reasonsOf(`Đã tuyển 3.282 người học nghề, đạt ${text} kế hoạch năm.`);
    expect([plan("16,41%"), plan("14,61%")]).toEqual([["agrees-with-data"], ["differs-from-data"]]);
    const other = (text: string) => reasonsOf(`Sốt xuất huyết có 752 ca, bằng ${text} so với cùng kỳ năm 2018.`);
    expect([other("51,9%"), other("59,1%")]).toEqual([["agrees-with-data"], ["differs-from-data"]]);
  });

  it("stays unverifiable where the data set may mean something else", () => {
    const unverifiable = ["unverifiable"];
    // The value is not that of the data set, the indicator is another, the province is another, the base is missing.
    expect(reasonsOf("Sốt xuất huyết có 751 ca, giảm 68,4% so với cùng kỳ năm 2023.")).toEqual(unverifiable);
    expect(reasonsOf("Sốt rét có 752 ca, giảm 68,4% so với cùng kỳ năm 2023.")).toEqual(unverifiable);
    const elsewhere = panelOf([
      "Sốt xuất huyết | An Giang | 2023-S1 | 9",
      "Sốt xuất huyết | Cà Mau | 2023-S1 | 2137",
      "Sốt xuất huyết | Cà Mau | 2024-S1 | 752",
    ]);
    expect(reasonsOf("Sốt xuất huyết có 752 ca, giảm 68,4% so với cùng kỳ năm 2023.", elsewhere)).toEqual(unverifiable);
    expect(reasonsOf("Sốt xuất huyết có 752 ca, tăng 3,4% so với cùng kỳ năm 2022.")).toEqual(unverifiable);
  });

  it("is not contradicted where its value stands twice in the data set", () => {
    const twice = panelOf([
      "Sốt xuất huyết | An Giang | 2022-S1 | 600",
      "Sốt xuất huyết | An Giang | 2023-S1 | 752",
      "Sốt xuất huyết | An Giang | 2024-S1 | 752",
    ]);
    const of = (text: string) => reasonsOf(`Sốt xuất huyết có 752 ca, tăng ${text} so với cùng kỳ.`, twice);
    expect([of("25,3%"), of("52,3%")]).toEqual([["agrees-with-data"], ["unverifiable"]]);
  });

  it("holds amounts to the digits that both print", () => {
    const money = { kind: "money", text: "triệu đồng", base: "đồng", scale: 6 } as const;
    const data = panelOf(
      ["Thu ngân sách | An Giang | 2023-S1 | 28512.3", "Thu ngân sách | An Giang | 2024-S1 | 31210.4"],
      { "Thu ngân sách": money },
    );
    // 31,210.4 / 28,512.3 = 1.0946; 31,210.4 - 28,512.3 = 2,698.1 million.
    const of = (text: string) => reasonsOf(`Thu ngân sách đạt 31,21 tỷ đồng, tăng ${text} so với cùng kỳ.`, data);
    expect([of("9,46%"), of("9,64%")]).toEqual([["agrees-with-data"], ["differs-from-data"]]);
  });

  it("says what it was held to, and the ledger what became of both numbers", () => {
    const text = `${heading}Sốt xuất huyết có 752 ca, giảm 68,4% so với cùng kỳ năm 2023.`;
    const {
      findings: claims,
      ledger,
      implied,
      summary,
    } = audit(readText("report.txt", text), { lang: "en", data: health });
    const [claim] = claims;
    expect(claim).toMatchObject({
      recomputed: { exact: "138500/2137", unit: "%" },
      causes: [{ code: "digit-transposed", correction: "64.8" }],
      data: {
        subject: { indicator: "Sốt xuất huyết", area: "An Giang", period: "2024-S1" },
        comparison: "prior-year/percent-change",
      },
    });
    expect(claim?.explanation).toBe(
      "By data.csv (Sốt xuất huyết, An Giang, 2024-S1): Recomputed as 752 / 2,137 − 1 = −64.810%, but −68.4% is printed.",
    );
    const entry = (printed: string) => ledger.find((each) => each.text === printed);
    expect([entry("752")?.role, entry("752")?.status, entry("68,4%")?.status]).toEqual([
      "operand",
      "contradicted",
      "contradicted",
    ]);
    expect(claim?.operands.map(({ id }) => id)).toEqual([entry("752")?.id]);
    expect(implied).toEqual([]);
    expect(summary).toMatchObject({ inconsistent: 1, unverifiable: 0 });
  });
});
