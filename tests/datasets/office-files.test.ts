import { describe, expect, it } from "vitest";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { guessed, lines, load, reportedLines, told, withFiles } from "./loading.ts";
import { type MadeSheet, workbook } from "./workbook/sheets.ts";

const read = async (file: string, ...sheets: readonly MadeSheet[]) =>
  withFiles({ [file]: await workbook(...sheets) }, (path) => loadDataset(path(file)));

describe("running totals of sheets and titles", () => {
  const sheet = (name: string, values: readonly number[]): MadeSheet => ({
    name,
    rows: [
      ["Chỉ tiêu", "Tỉnh", "Kỳ", "Giá trị"],
      ...values.map((value, at) => ["Thu nội địa", "Bắc Ninh", `2024-0${at + 1}`, value]),
    ],
  });

  it("are apart from the figures of each month in the sheet beside", async () => {
    const found = await read("NSNN.xlsx", sheet("Trong tháng", [70, 65, 80]), sheet("Lũy kế", [70, 135, 215]));
    expect(lines(found)).toEqual([
      "Thu nội địa Bắc Ninh 2024-01 actual 70 A",
      "Thu nội địa Bắc Ninh 2024-02 actual 65 A",
      "Thu nội địa Bắc Ninh 2024-03 actual 80 A",
      "Thu nội địa Bắc Ninh 2024-01-01..2024-01-31 actual 70 A",
      "Thu nội địa Bắc Ninh 2024-01-01..2024-02-29 actual 135 A",
      "Thu nội địa Bắc Ninh 2024-01-01..2024-03-31 actual 215 A",
    ]);
    expect(guessed(found)).toContain("cumulative = Thu nội địa: year-to-date total");
    expect(told(found)).toEqual([]);
  });

  it("of two files are, too", async () => {
    const csv = (values: readonly number[]) =>
      `area,month,revenue\n${values.map((value, at) => `A,2024-0${at + 1},${value}`).join("\n")}\n`;
    const files = { "month.csv": csv([70, 65, 80]), "cumulative.csv": csv([70, 135, 215]) };
    const found = await withFiles(files, (path) => loadDataset([path("month.csv"), path("cumulative.csv")]));
    expect(lines(found).slice(-2)).toEqual([
      "revenue A 2024-01-01..2024-02-29 actual 135 A",
      "revenue A 2024-01-01..2024-03-31 actual 215 A",
    ]);
    const asked = await withFiles(files, (path) =>
      loadDataset([path("month.csv"), path("cumulative.csv")], { cumulative: ["none"] }),
    );
    expect(lines(asked).some((line) => line.includes(".."))).toBe(false);
  });

  const fiscal = [90, 170, 275, 374, 475, 605, 700, 799, 919, 1029, 1134, 1294];
  const months = fiscal.flatMap((value, at) => [
    `${at > 8 ? 2023 : 2022}-${String(((at + 3) % 12) + 1).padStart(2, "0")},${value}`,
  ]);
  const next = fiscal.map((value, at) =>
    months[at]?.replace(/^(\d+)(.*),.*$/, (_, y, m) => `${+y + 1}${m},${value + 20}`),
  );
  const rows = ["Month,Tax revenue", ...months, ...next].join("\n");

  it("begin where they fall back, in April as in January", async () => {
    const found = await load(`Cumulative from April (Rs crore)\n${rows}\n`);
    expect(lines(found)).toContain("Tax revenue _Z 2023-04-01..2023-09-30 actual 625 A");
    expect(guessed(found)).toContain("year-start = 04");
  });

  it("are known by their shape where the user says when a year begins", async () => {
    const found = await load(`${rows}\n`, "cga.csv", { yearStart: 4 });
    expect(lines(found)).toContain("Tax revenue _Z 2023-04-01..2023-09-30 actual 625 A");
    expect(guessed(found)).not.toContain("year-start = 04");
  });
});

describe("a table in Markdown", () => {
  it("has a title, and no row of dashes", async () => {
    const text =
      "# Exports, cumulative\n\n| Month | Rice | **Coffee** |\n|---|--:|:-:|\n| Jan 2024 | 310 | 700 |\n| Feb 2024 | 590 | 1350 |\n| Mar 2024 | 940 | 2160 |\n";
    const found = await load(text, "exports.md");
    expect(lines(found)).toEqual([
      "Rice _Z 2024-01-01..2024-01-31 actual 310 A",
      "Coffee _Z 2024-01-01..2024-01-31 actual 700 A",
      "Rice _Z 2024-01-01..2024-02-29 actual 590 A",
      "Coffee _Z 2024-01-01..2024-02-29 actual 1350 A",
      "Rice _Z 2024-01-01..2024-03-31 actual 940 A",
      "Coffee _Z 2024-01-01..2024-03-31 actual 2160 A",
    ]);
  });

  it("keeps its lines", async () => {
    const found = await load("| area | 2023 | 2024 |\n|---|---|---|\n| A | 1 | x1 |\n| B | 2 | 3 |\n", "t.md");
    expect(told(found)).toEqual(["bad-value 3:3 x1"]);
  });
});

describe("dates that nothing sets in order", () => {
  it("are days that follow each other, month first, which is told", async () => {
    const found = await load("date,visits\n3/4/2023,5\n3/5/2023,6\n3/6/2023,7\n3/7/2023,8\n");
    expect(lines(found)[0]).toBe("visits _Z 2023-03-04 actual 5 A");
    expect(told(found)).toEqual(["dates-unsure"]);
  });

  it("are months where they are the first of each", async () => {
    const found = await load("date,visits\n1/4/2023,5\n1/5/2023,6\n1/6/2023,7\n1/7/2023,8\n");
    expect(lines(found)[0]).toBe("visits _Z 2023-04 actual 5 A");
  });
});

describe("a column of times", () => {
  it("says when figures are of, whatever it is called, where no other does", async () => {
    const found = await load("created_at,orders\n2024-03-01T00:00:00+07:00,2\n2024-03-02T00:00:00+07:00,4\n");
    expect(lines(found)).toEqual(["orders _Z 2024-03-01 actual 2 A", "orders _Z 2024-03-02 actual 4 A"]);
    const dated = await load("created_at,month,orders\n2024-03-01,2024-01,2\n2024-03-02,2024-02,4\n");
    expect(lines(dated)).toEqual(["orders _Z 2024-01 actual 2 A", "orders _Z 2024-02 actual 4 A"]);
  });
});

describe("a cell of a wide table that cannot be read", () => {
  it("is a figure without a value: its series neither ends nor begins there", async () => {
    const found = await load("area,2022,2023\nA,12,~\nB,***,7\nC,chờ xác minh,8\nD,5,6\n");
    expect(lines(found)).toEqual([
      "data A 2022 actual 12 A",
      "data A 2023 actual - O",
      "data B 2022 actual - Q",
      "data B 2023 actual 7 A",
      "data C 2022 actual - O",
      "data C 2023 actual 8 A",
      "data D 2022 actual 5 A",
      "data D 2023 actual 6 A",
    ]);
  });
});

describe("percentages none of which is above 1", () => {
  const rates = (name: string, ...values: readonly number[]) =>
    `province,year,${name}\n${values.map((value, at) => `P${at},2023,${value}`).join("\n")}\n`;

  it("are told where most are large: 0.8 may be 80 %", async () => {
    const found = await load(rates("coverage (%)", 0.8, 0.66, 0.71, 0.59));
    expect(told(found)).toEqual(["percent-fraction 2:3 coverage · P0 · 2023: 0.8"]);
    expect(told(await load(rates("coverage (%)", 0.1, 0.2, 0.31, 0.59)))).toEqual([]);
    expect(told(await load(rates("GDP growth (%)", 0.8, 0.66, 0.71, 0.59)))).toEqual([]);
  });

  it("are small beside larger ones of the same source", async () => {
    const text = "province,year,unemployment (%),employed (%)\nA,2023,0.8,61.2\nB,2023,0.66,58\nC,2023,0.71,60.1\n";
    expect(told(await load(text))).toEqual([]);
  });

  it("are told where they add up to 1 in each period", async () => {
    const text = "Cơ cấu GRDP (%)\nKhu vực;2022;2023\nNông nghiệp;0,21;0,2\nCông nghiệp;0,35;0,36\nDịch vụ;0,44;0,44\n";
    expect(told(await load(text))).toEqual(["percent-fraction 3:2 data · Nông nghiệp · 2022: 0.21"]);
    expect(told(await load(text.replace("0,44\n", "0,24\n")))).toEqual([]);
  });
});

describe("what was done to the end of a month", () => {
  it("runs from January, and is of the plan that stands beside it", async () => {
    const text = "Tỉnh,Kỳ,Giải ngân đến hết tháng,Kế hoạch vốn năm\nA,01/2024,10,120\nA,02/2024,25,120\n";
    expect(lines(await load(text)).slice(2)).toEqual([
      "Giải ngân A 2024-01-01..2024-02-29 actual 25 A",
      "Giải ngân A 2024 plan 120 A",
    ]);
  });

  it("is of the month where it is what is owed then", async () => {
    const text = "Kỳ,Dư nợ đến hết tháng\n01/2024,10\n02/2024,25\n";
    expect(lines(await load(text))[1]).toBe("Dư nợ _Z 2024-02 actual 25 A");
  });

  it("has its period in the title where only the plan has a year in its name", async () => {
    const names = (actual: string) => `| Chủ đầu tư | Kế hoạch 2024 | ${actual} | Tỷ lệ (%) |\n|---|---|---|---|\n`;
    const rows = "| Ban 1 | 1.200 | 480 | 40,0 |\n| Ban 2 | 800 | 250 | 31,3 |\n| Ban 3 | 2.000 | 910 | 45,5 |\n";
    for (const actual of ["Giải ngân lũy kế", "Thực hiện"]) {
      const found = await load(`Giải ngân đến ngày 31/5/2024\n\n${names(actual)}${rows}`, "plan.md");
      const values = lines(found).map((line) => line.split(" ").slice(-4).join(" "));
      expect(values.slice(0, 2)).toEqual(["2024 plan 1200 A", "2024-01-01..2024-05-31 actual 480 A"]);
      expect(reportedLines(found)).toHaveLength(3);
    }
  });
});

describe("years of accounts across, with a remark behind", () => {
  it("are windows of the year that the user says, and of the stage that is said", async () => {
    const text = "Head,2021-22 (Actuals),2022-23 (RE),2023-24 (BE)\nDefence,366546,409500,432720\n";
    expect(lines(await load(text, "budget.csv", { yearStart: 4 }))).toEqual([
      "budget · Head=Defence _Z 2021-04-01..2022-03-31 actual 366546 A",
      "budget · Head=Defence _Z 2022-04-01..2023-03-31 estimate 409500 E",
      "budget · Head=Defence _Z 2023-04-01..2024-03-31 plan 432720 A",
    ]);
    expect(lines(await load(text, "budget.csv"))[0]).toBe("budget · Head=Defence _Z 2022 actual 366546 A");
  });
});

describe("two columns of days", () => {
  it("are a window where their names end in start and end", async () => {
    const text = (start: string, end: string) => `${start},${end},party,share (%)\n2024-05-01,2024-05-03,A,41.2\n`;
    const share = "share A 2024-05-01..2024-05-03 actual 41.2 A";
    expect(lines(await load(text("fieldwork_start", "fieldwork_end"))).join()).toContain(" 2024-05-01..2024-05-03 ");
    expect(lines(await load(text("fieldwork_start", "survey_end"))).join()).not.toContain(share.slice(8, 30));
  });
});

describe("numbers of weeks and months", () => {
  it.each([["Week no.", "2023-W10"]])("are of the year beside them under %s", async (name, period) => {
    const found = await load(`Year,${name},visits\n2023,9,5\n2023,10,7\n2023,11,8\n`);
    expect(lines(found)[1]).toBe(`visits _Z ${period} actual 7 A`);
  });
});

describe("a percentage with the other mark", () => {
  it("is no thousands, and is told", async () => {
    const found = await load("geo;2022\nDE;12.345 %\nFR;9,8 %\nIT;10,1 %\n");
    expect(lines(found).map((line) => line.split(" ").at(-2))).toEqual(["-", "9.8", "10.1"]);
    expect(told(found)).toEqual(["mixed-decimals 2:2 12.345 %"]);
  });

  it("is told where the name alone says percent and all are fractions", async () => {
    const found = await load("country,year,literacy_rate_pct\nLao,2015,0.847\nLao,2020,0.872\nNepal,2015,0.649\n");
    expect(told(found).filter((line) => !line.startsWith("gap"))).toEqual([
      "percent-fraction 2:3 literacy_rate_pct · Lao · 2015: 0.847",
    ]);
    const bare = await load("country,year,literacy_rate\nLao,2015,0.847\nLao,2020,0.872\nNepal,2015,0.649\n");
    expect(told(bare).filter((line) => !line.startsWith("gap"))).toEqual([]);
  });
});

describe("marks in the cells of a sheet that people laid out", () => {
  it("are kept: provisional, a bound that is suppressed, what cannot be read", async () => {
    const found = await read("ons.xlsx", {
      name: "1a",
      rows: [
        ["Table 1: Deaths registered"],
        ["Some shorthand is used in this table"],
        ["Area", "2021", "2022", "2023"],
        ["Ryedale", "[c]", 5, "10 [p]"],
        ["Selby", 12, "<5", "~"],
        ["Craven", 7, "n.p.", "8e"],
        ["Hart", 6, 9, 11],
      ],
    });
    expect(lines(found).map((line) => line.split(" ").slice(-5).join(" "))).toEqual([
      "Ryedale 2021 actual - Q",
      "Ryedale 2022 actual 5 A",
      "Ryedale 2023 actual 10 P",
      "Selby 2021 actual 12 A",
      "Selby 2022 actual - Q",
      "Selby 2023 actual - O",
      "Craven 2021 actual 7 A",
      "Craven 2022 actual - Q",
      "Craven 2023 actual 8 E",
      "Hart 2021 actual 6 A",
      "Hart 2022 actual 9 A",
      "Hart 2023 actual 11 A",
    ]);
  });
});

describe("quarters and months of fiscal years that the user says", () => {
  const fiscal = (name: string, ...parts: readonly (string | number)[]) =>
    `Fiscal Year,${name},Revenue\n${parts.map((part, at) => `2024,${part},${10 + at}`).join("\n")}\n`;
  const periods = async (text: string, yearStart?: number) => {
    const found = await load(text, "data.csv", yearStart === undefined ? {} : { yearStart });
    expect(told(found).filter((line) => !line.startsWith("gap"))).toEqual([]);
    return lines(found).map((line) => line.split(" ")[2]);
  };

  it("are of its own twelve months", async () => {
    expect(await periods(fiscal("Quarter", "Q1", "Q2", "Q3", "Q4"), 7)).toEqual([
      "2023-Q3",
      "2023-Q4",
      "2024-Q1",
      "2024-Q2",
    ]);
    expect(await periods(fiscal("Half", 1, 2), 7)).toEqual(["2023-S2", "2024-S1"]);
    expect(await periods(fiscal("Month", "Jul", "Dec", "Jan", "Jun"), 7)).toEqual([
      "2023-07",
      "2023-12",
      "2024-01",
      "2024-06",
    ]);
  });

  it("may be said under Fiscal period", async () => {
    const found = await load("Fiscal period,Assets\nFY23 H1,100\nFY23 H2,110\nFY24 H1,120\n", "data.csv", {
      yearStart: 7,
    });
    expect(lines(found).map((line) => line.split(" ")[2])).toEqual(["2022-S2", "2023-S1", "2023-S2"]);
  });

  it("are the calendar's where nobody says so, unless all twelve months stand in another order", async () => {
    expect(await periods(fiscal("Quarter", "Q1", "Q2"))).toEqual(["2024-Q1", "2024-Q2"]);
    expect(await periods(fiscal("Month", "Jul", "Dec"))).toEqual(["2024-07", "2024-12"]);
    const months = "Oct Nov Dec Jan Feb Mar Apr May Jun Jul Aug Sep".split(" ");
    expect((await load(fiscal("Month", ...months))).panel.periods).toHaveLength(12);
    expect(lines(await load(fiscal("Month", ...months)))[0]).toBe("Revenue _Z 2023-10 actual 10 A");
  });
});
