import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";

/** What is said of the claims about a number. */
function said(text: string, reported: string, lang: "en" | "vi" = "en") {
  const { findings: claims } = audit(readText("t", text), { lang });
  return claims.filter((claim) => claim.reported.text === reported && claim.formula !== "");
}

const explained = (text: string, reported: string, lang: "en" | "vi" = "en") =>
  said(text, reported, lang).map(({ explanation }) => explanation);

const revenue = "Doanh thu năm 2023 đạt 2.099 triệu đồng so với 1.547 triệu đồng năm 2022, tăng 0,9 tỷ đồng.";
const budget = "Total spending of £1.2bn comprised £700m on health and £400m on schools.";
const points = "The unemployment rate was 5.4% in May, down 0.9 percentage points from 6.1% in April.";
const table = (columns: string, rows: string) => `| ${columns} |\n${"|---".repeat(5)}|\n${rows}`;

describe("an equation is true as it stands", () => {
  it("amounts in millions against one in billions take their units, and the result is said in both", () => {
    expect(explained(revenue, "0,9")).toEqual([
      "2.099 triệu đồng − 1.547 triệu đồng = 552 million dong = 0.6 billion dong; the printed rise of 0,9 tỷ đồng is probably wrong (89%).",
    ]);
    expect(explained(revenue, "0,9", "vi")).toEqual([
      "2.099 triệu đồng − 1.547 triệu đồng = 552 triệu đồng = 0,6 tỷ đồng; số in tăng 0,9 tỷ đồng có lẽ sai (89%).",
    ]);
  });

  it("money has its sign before it, as printed and as recomputed; another language names it", () => {
    expect(explained(budget, "1.2")[0]).toMatch(
      /^The parts £700m \+ £400m add up to £1,100m = £1\.1bn; the printed £1\.2bn /,
    );
    expect(explained(budget, "1.2", "vi")[0]).toMatch(
      /^Các phần £700m \+ £400m cộng lại là 1\.100 triệu bảng Anh = 1,1 tỷ bảng Anh|^£700m \+ £400m = 1\.100 triệu bảng Anh = 1,1 tỷ bảng Anh/,
    );
  });

  it("two percentages differ by percentage points", () => {
    expect(explained(points, "0.9")[0]).toMatch(
      /^6\.1% − 5\.4% = 0\.7 percentage points \(0\.6 to 0\.8 with rounding\); the printed fall of 0\.9 percentage points /,
    );
  });

  it("the percent that only a heading prints stands behind both, and amounts of one unit stay without", () => {
    const text = table(
      "Item ($ million) | 2022 | 2023 | Change (%) | Change",
      "| Sales | 1,547 | 2,099 | 36.7 | 552 |\n| Costs | 1,000 | 1,200 | 20.0 | 200 |",
    );
    expect(explained(text, "36.7")[0]).toMatch(
      /^2,099 \/ 1,547 − 1 = 35\.7% .*but the report says 36\.7% \(off by 1\.0 percentage points\)\.$/,
    );
    expect(explained(text, "20.0")[0]).toMatch(/^1,200 \/ 1,000 − 1 = 20\.0% .*the printed 20\.0%\.$/);
    for (const { calculation } of said(text, "20.0")) expect(calculation).toBeUndefined();
  });

  it("a ratio of amounts in two units has them, a ratio of amounts in one has none", () => {
    const mixed = "The deficit of $1.2 billion, compared with $900 million a year earlier, was up 33.3%.";
    const same = "The deficit of $1,200 million, compared with $900 million a year earlier, was up 33.3%.";
    expect(explained(mixed, "33.3%")[0]).toMatch(/^\$1\.2 billion \/ \$900 million − 1 = 33\.3%/);
    expect(explained(same, "33.3%")[0]).toMatch(/^1,200 \/ 900 − 1 = 33\.3%/);
  });

  it("a bracket for minus is closed once, also before a percent sign", () => {
    const text = table(
      "Item | 2019 | 2018 | Change | %",
      "| Net cash | (138,677) | 1,503 | (140,180) | (9,327)% |\n| Sales | 1,200 | 1,000 | 200 | 20% |\n| Costs | 900 | 1,000 | (100) | (10)% |",
    );
    const all = audit(readText("t", text), { lang: "en" }).findings.map(({ explanation }) => explanation);
    expect(all.find((one) => one.includes("9,327"))).toContain("the printed (9,327)%.");
  });

  it("a rate per 100,000 shows its factor, and the millions of its population", () => {
    const rate = "Cả nước có tỷ lệ 25,0 ca/100.000 dân (500 ca trên 2 triệu dân).";
    expect(explained(rate, "25,0", "vi")[0]).toMatch(/^500 ca \/ 2 triệu × 100\.000 = 25,0 ca/);
  });

  it("the result carries the formula with its units, so that outputs need not guess", () => {
    expect(said(revenue, "0,9")[0]?.calculation).toBe("2.099 triệu đồng - 1.547 triệu đồng");
    expect(said(points, "0.9")[0]?.calculation).toBeUndefined();
  });
});

describe("the cause of a wrong base", () => {
  const text = "Exports reached 13,245 million in 2023, an increase of 6.0% from 12,450 million in 2022.";
  const cause = (lang: "en" | "vi") => said(text, "6.0%", lang)[0]?.causes.find(({ code }) => code === "wrong-base");

  it("names the number that was used, the right one, what stands in the text and what would agree", () => {
    expect(cause("en")).toMatchObject({
      correction: "6.4",
      explanation:
        "The change may have been divided by 13,245 instead of the base 12,450, which gives the printed 6.0%; divided by 12,450 it is 6.4%.",
    });
    expect(cause("vi")?.explanation).toBe(
      "Có thể mức tăng, giảm được chia cho 13,245 thay vì chia cho gốc 12.450 nên ra 6.0% như đã in; chia cho 12.450 thì được 6,4%.",
    );
  });

  it("is put right in the change, and not in the value", () => {
    const { ledger } = audit(readText("t", text), { lang: "en" });
    expect(ledger.find(({ id }) => id === cause("en")?.number)?.text).toBe("6.0%");
  });
});

describe("other causes", () => {
  const causes = (text: string, reported: string) =>
    said(text, reported).flatMap(({ causes: found }) => found.map(({ explanation }) => explanation));

  it("a lost decimal point is no matter of thousands and millions", () => {
    expect(causes("Of 1,200 households, 300 (2.5%) had no water.", "2.5%")).toEqual([
      "The decimal point of 2.5% may be in the wrong place; 25.0% would agree.",
    ]);
    expect(
      causes("Tổng thu 1.250 tỷ đồng, gồm thu nội địa 750 triệu đồng và thu khác 500 triệu đồng.", "1.250"),
    ).toContain("1.250 may be in the wrong unit (thousands, millions or billions); 1.250 would agree.");
  });

  it("a missing part is said with the sum of those listed", () => {
    expect(
      causes("The total of 950 jobs comprised 400 in industry, 300 in services and 200 in farming.", "950"),
    ).toContain("A part of 50 may be missing from the list: the parts add up to 900, the printed total is 950.");
  });

  it("a wrong direction says which would agree", () => {
    expect(causes("Employment fell by 4.2% from 1,000 to 1,042.", "4.2%")).toEqual([
      "The direction may be wrong: a rise of 4.2% would agree.",
    ]);
  });
});
