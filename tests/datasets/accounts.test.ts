import { describe, expect, it } from "vitest";
import { guessed, lines, load, told } from "./loading.ts";

const unitOf = async (text: string) => (await load(text)).panel.indicators[0]?.unit;

describe("tables of annual reports, as delimited text", () => {
  it("headers over several lines, one of them over all columns, a unit below, notes behind years", async () => {
    const read = await load(
      `,,Fiscal,
,2019 (1),2018,2017*
,,(in millions),
Transportation:,,,
Automotive,"$ 5,686","$ 6,092","$ 5,228"
Sensors,914,918,$—
Total,"$ 6,600","$(7,010)","6,042"
`,
    );
    expect(lines(read)).toEqual([
      "transportation/automotive all 2019 actual 5686 A",
      "transportation/automotive all 2018 actual 6092 A",
      "transportation/automotive all 2017 actual 5228 A",
      "transportation/sensors all 2019 actual 914 A",
      "transportation/sensors all 2018 actual 918 A",
      "transportation/sensors all 2017 actual - M",
      "transportation/total all 2019 actual 6600 A",
      "transportation/total all 2018 actual -7010 A",
      "transportation/total all 2017 actual 6042 A",
    ]);
    expect(read.panel.indicators[0]?.unit).toEqual({ kind: "none", text: "in millions", base: "", scale: 6 });
  });

  it.each([
    [`,Three Months Ended June 30,\n,2020,2019\nSales,,\nCloud,12,10\nLicences,5,6\n`, ["2020-Q2", "2019-Q2"]],
    [
      `,"Years Ended September 30,",\n,2019,2018\nSales,,\nCloud,12,10\n`,
      ["2018-10-01..2019-09-30", "2017-10-01..2018-09-30"],
    ],
    [
      `,52 weeks ended,53 weeks ended\n,"December 28, 2019","December 29, 2018"\nSales,,\nCloud,12,10\n`,
      ["2019", "2018"],
    ],
    [`,FY19**,FY18\nGas,,\nCloud,12,10\n`, ["2019", "2018"]],
    [`,"September 28, 2019","September 29, 2018"\nSales,,\nCloud,12,10\n`, ["2019", "2018"]],
  ])("%j", async (text, periods) => {
    expect(
      lines(await load(text))
        .map((line) => line.split(" ").at(-4))
        .slice(0, 2),
    ).toEqual(periods);
  });

  it("a line that is a date is that of the lines below it", async () => {
    const read = await load(
      `,"Receivables, gross",Allowance
"December 31, 2019",,
Services,"$12,863",$(238)
"As at 31 December 2018",,
Services,"$14,704",$(168)
`,
    );
    expect(lines(read)).toEqual([
      "services/receivables-gross all 2019-12-31 actual 12863 A",
      "services/allowance all 2019-12-31 actual -238 A",
      "services/receivables-gross all 2018-12-31 actual 14704 A",
      "services/allowance all 2018-12-31 actual -168 A",
    ]);
  });

  it("a label with a day is of that day; lines without one are left out and told", async () => {
    const read = await load(
      `,Software,Total
"Balances at December 31, 2018","1,200","1,500"
Acquired,300,300
"Balances at December 31, 2019","1,500","1,800"
`,
    );
    expect(lines(read)).toEqual([
      "balances/software all 2018-12-31 actual 1200 A",
      "balances all 2018-12-31 actual 1500 A",
      "balances/software all 2019-12-31 actual 1500 A",
      "balances all 2019-12-31 actual 1800 A",
    ]);
    expect(told(read).filter((line) => line.startsWith("missing-key"))).toHaveLength(2);
  });

  it("a date in a second header shows no decimal mark: $5,424 is 5424", async () => {
    const read = await load(
      `"",2018,2019
Data,"$5,424","$7,155"
"","Dec 30, 2017",""
Things,"1,579","1,602"
`,
      "data.csv",
    );
    expect(
      lines(read)
        .filter((line) => line.includes("Data"))
        .map((line) => line.split(" ").at(-2)),
    ).toEqual(["5424", "7155"]);
  });

  it.each([
    ["$'000", "usd", 3],
    ["(In thousands, except per share amounts)", "", 3],
    ["£m", "gbp", 6],
    ["RMB’Million", "cny", 6],
  ])("unit %s", async (unit, base, scale) => {
    expect(await unitOf(`,2019,2018\n,"${unit}","${unit}"\nSales,,\nCloud,12,10\nOther,2,1\n`)).toMatchObject({
      base,
      scale,
    });
  });
});

describe("Japanese accounts", () => {
  it("2024年3月期 is the year to March 2024", async () => {
    expect(
      lines(await load(',2024年3月期,2023年3月期\n売上高,"2,960,916","2,859,041"\n経常利益,"31,728","28,222"\n')),
    ).toEqual([
      "data 売上高 2023-04-01..2024-03-31 actual 2960916 A",
      "data 売上高 2022-04-01..2023-03-31 actual 2859041 A",
      "data 経常利益 2023-04-01..2024-03-31 actual 31728 A",
      "data 経常利益 2022-04-01..2023-03-31 actual 28222 A",
    ]);
  });

  it("where no period is anywhere, the file's name may say it", async () => {
    const text = "項目,金額(百万円)\n売上高,100\n売上原価,80\n";
    expect(lines(await load(text))[0]).toBe("売上高: 金額 _Z _Z actual 100 A");
    const read = await load(text, "acme-2023年3月期.csv");
    expect(lines(read)).toHaveLength(2);
    expect(lines(read)[0]).toContain(" 2022-04-01..2023-03-31 actual 100 A");
    expect(guessed(read)).toContain("period = 2022-04-01..2023-03-31");
  });
});

it("2.978,478 below 3,104,563 is a misprint: it is told, and is no 2,978.478", async () => {
  const text =
    ',2019,2018\n,Number,Number\nOutstanding at 1 April,"3,104,563","2,682,738"\nOutstanding at 31 March,"2.978,478","3,104,563"\n';
  const { panel, diagnostics } = await load(text);
  expect([...panel.observations.value].filter((value) => value < 10_000)).toEqual([]);
  expect(diagnostics.map(({ code, found }) => [code, found])).toContainEqual(["bad-value", "2.978,478"]);
});
