import { describe, expect, it } from "vitest";
import { guessed, lines, load, reportedLines } from "./loading.ts";

const values = async (text: string) => lines(await load(text)).map((line) => Number(line.split(" ").at(-2)));

describe("the scale of percentages", () => {
  it("of a plan, 0.8 beside 0.66 is 80 %, though nothing shows what was achieved", async () => {
    const read = await load("province,year,plan,plan_pct\nA,2023,100,0.8\nB,2023,50,0.66\nC,2023,70,1.02\n");
    expect(reportedLines(read).map((line) => line.split(" ").at(-1))).toEqual(["80", "66", "102"]);
    expect(guessed(read)).toContain("roles = plan_pct, as a fraction");
  });

  it("whole percentages of a plan stay what they are", async () => {
    const read = await load("province,year,plan,plan_pct\nA,2023,100,2\nB,2023,50,1\n");
    expect(reportedLines(read).map((line) => line.split(" ").at(-1))).toEqual(["2", "1"]);
  });

  it.each([
    ['area,year,poverty rate (%)\nA,2022,"12,345"\nA,2023,"11,214"\n', [12.345, 11.214]],
    ['area,year,tỷ lệ hộ nghèo\nA,2022,"12,345"\nA,2023,"11,214"\n', [12.345, 11.214]],
    ['indicator,area,period,value,unit\npoverty,A,2022,"12,345",%\npoverty,A,2023,"9,876",%\n', [12.345, 9.876]],
    ['month,exchange_rate\n2024-01,"24,345"\n2024-02,"24,412"\n', [24345, 24412]],
    ['area,year,deaths per 100000\nA,2022,"1,345"\nA,2023,"1,214"\n', [1345, 1214]],
    ['area,year,cases\nA,2022,"12,345"\nA,2023,"11,214"\n', [12345, 11214]],
  ])("hardly a percentage has thousands: %j", async (text, expected) => expect(await values(text)).toEqual(expected));
});

describe("a column of growth", () => {
  it("is a printed comparison where its figures bear it out: of years", async () => {
    const read = await load("province,year,gdp,growth_pct\nA,2022,100,\nA,2023,110,10.0\nA,2024,121,10.0\n");
    expect(reportedLines(read)).toEqual([
      "gdp A 2023 prior-year/percent-change 10",
      "gdp A 2024 prior-year/percent-change 10",
    ]);
    expect(guessed(read)).toContain("roles = growth_pct = gdp, against the prior year");
  });

  it("of months against the month before", async () => {
    const read = await load("month,sales,growth (%)\n2023-01,100,\n2023-02,110,10\n2023-03,121,10\n2023-04,130,9.9\n");
    expect(reportedLines(read)[0]).toBe("sales _Z 2023-02 prior-period/percent-change 10");
  });

  it("real growth beside nominal amounts is an indicator of its own", async () => {
    const read = await load(
      "country,year,GDP (current US$),GDP growth (annual %)\nVN,2021,366,2.6\nVN,2022,410,8.1\nVN,2023,430,5.1\n",
    );
    expect(reportedLines(read)).toEqual([]);
    expect(read.panel.indicators.map(({ id }) => id)).toEqual(["GDP", "GDP growth"]);
  });
});

describe("a fraction among percentages of areas", () => {
  const told = async (text: string) =>
    (await load(text)).diagnostics.filter(({ code }) => code === "percent-fraction").map(({ found }) => found);
  const table = (values: readonly string[]) =>
    `province,year,poverty rate (%)\n${values.map((value, at) => `${"ABCDEF"[at]},2023,${value}`).join("\n")}\n`;

  it("0.047 beside 4.5, 5.1 and 3.9 is told, as it has more decimals and its hundredfold lies among them", async () => {
    expect(await told(table(["4.5", "0.047", "5.1", "3.9"]))).toEqual(["poverty rate · B · 2023: 0.047"]);
  });

  it("0.047 among more percentages than a function takes values is told", async () => {
    const rows = Array.from({ length: 130_000 }, (_, at) => `a${at},2023,${(3 + (at % 50) / 10).toFixed(1)}`);
    const found = await told(`province,year,poverty rate (%)\n${rows.join("\n")}\nB,2023,0.047\n`);
    expect(found).toEqual(["poverty rate · B · 2023: 0.047"]);
  });

  it("0.4 beside them is a small percentage", async () => {
    expect(await told(table(["4.5", "0.4", "5.1", "3.9"]))).toEqual([]);
  });
});
