import { describe, expect, it } from "vitest";
import { observationStatuses } from "../../src/model/observation-status.ts";
import { scenarios } from "../../src/model/panel.ts";
import { formatPeriod } from "../../src/model/period-notation.ts";
import { guessPhrase } from "../../src/words/guesses.ts";
import { load } from "./loading.ts";

/** Each observation as `indicator|area|period|scenario|value unit|status`, and what was guessed. */
async function read(text: string) {
  const { panel, guesses, diagnostics } = await load(text);
  const { indicators, areas, periods, observations: o } = panel;
  const lines = [...o.value.keys()].map((row) => {
    const indicator = indicators[o.indicator[row] ?? 0];
    const period = periods[o.period[row] ?? 0];
    return [
      indicator?.id,
      areas[o.area[row] ?? 0]?.code,
      period && formatPeriod(period),
      scenarios[o.scenario[row] ?? 0],
      `${o.value[row]}${indicator?.unit.text ? ` ${indicator.unit.text}` : ""}`,
      observationStatuses[o.status[row] ?? 0],
    ].join("|");
  });
  return { lines, said: guesses.map((each) => guessPhrase(each.as, "en")), diagnostics };
}

describe("flags and confidentiality", () => {
  it("a flag c is confidential, z cannot exist, a small s is an estimate", async () => {
    const { lines, diagnostics } = await read("geo,year,value,flag\nAT,2021,12,s\nAT,2022,,c\nAT,2023,,z\n");
    expect(lines.map((line) => line.split("|").at(-1))).toEqual(["E", "Q", "M"]);
    expect(diagnostics).toEqual([]);
  });

  it("a column of confidentiality is no key: F is free, all else withholds what is missing", async () => {
    const { lines } = await read("area,year,cases,CONF_STATUS\nA,2021,12,F\nA,2022,,C\nA,2023,,N\nA,2024,9,\n");
    expect(lines).toEqual([
      "cases|A|2021|actual|12|A",
      "cases|A|2022|actual|NaN|Q",
      "cases|A|2023|actual|NaN|Q",
      "cases|A|2024|actual|9|A",
    ]);
  });

  it("-999 among figures that are not negative stands for a missing one, and that is told; among temperatures it is none", async () => {
    const { lines, said } = await read("area,year,yield\nA,2021,12\nA,2022,-999\nA,2023,14\n");
    expect(lines[1]).toBe("yield|A|2022|actual|NaN|O");
    expect(said.join()).toContain("-999");
    const profit = await read("area,year,profit\nA,2021,-1200\nA,2022,-999\nA,2023,14\n");
    expect(profit.lines[1]).toBe("profit|A|2022|actual|-999|A");
  });
});

describe("percentages without a sign", () => {
  it("that are one column divided by another are fractions of it: 0.92 is 92 %", async () => {
    const { lines, said } = await read(
      "area,year,Enrolled,Children,Enrolment rate\nA,2022,460,500,0.92\nB,2022,348,400,0.87\nC,2022,285,300,0.95\n",
    );
    expect(lines.filter((line) => line.startsWith("Enrolment"))).toEqual([
      "Enrolment rate|A|2022|actual|92 %|A",
      "Enrolment rate|B|2022|actual|87 %|A",
      "Enrolment rate|C|2022|actual|95 %|A",
    ]);
    expect(said.join()).toContain("Enrolment rate = Enrolled / Children, as a fraction");
  });

  it("that are all below 1.5 with nothing to prove it stay as printed, and that is told", async () => {
    const { lines, said } = await read("area,year,Poverty (%)\nA,2022,0.8\nB,2022,0.66\n");
    expect(lines[0]).toBe("Poverty|A|2022|actual|0.8 %|A");
    expect(said.join()).toContain("may be fractions");
    expect((await read("area,year,Poverty (%)\nA,2022,8.1\nB,2022,0.66\n")).said.join()).not.toContain("fractions");
  });
});

describe("parts of years", () => {
  it.each([
    ["weeks beside a year under any name", "mmwr_yr,week,n\n2024,1,5\n2024,9,6\n", ["2024-W01", "2024-W09"]],
    [
      "halves beside a year under any name",
      "Year,Round,n\n2023,H1,5\n2023,H2,6\n2024,H1,4\n",
      ["2023-S1", "2023-S2", "2024-S1"],
    ],
    ["fiscal years of two", "FY,n\nFY2022/23,5\nFY2023/24,6\n", ["2023", "2024"]],
    ["the year before the month", "month,n\n23-Oct,5\n23-Nov,6\n23-Dec,7\n", ["2023-10", "2023-11", "2023-12"]],
  ])("%s", async (_, text, periods) => {
    const { lines } = await read(text);
    expect(lines.map((line) => line.split("|")[2])).toEqual(periods);
  });

  it("one cumulative figure a year is of the year so far", async () => {
    const { lines } = await read("quarter,cumulative sales\n2022-Q2,40\n2023-Q2,46\n");
    expect(lines.map((line) => line.split("|")[2])).toEqual(["2022-01-01..2022-06-30", "2023-01-01..2023-06-30"]);
  });

  it("so far this year, beside the year's allocation, is a plan and its running total", async () => {
    const { lines } = await read("month,paid so far this year,annual allocation\n2024-01,5,90\n2024-02,12,90\n");
    expect(lines.slice(0, 2)).toEqual(["paid|_Z|2024-01-01..2024-01-31|actual|5|A", "paid|_Z|2024|plan|90|A"]);
  });

  it("`trong tháng` and `từ đầu năm` are of one thing", async () => {
    const { lines } = await read("Kỳ,Thu từ đầu năm,Thu trong tháng\n02/2024,22,12\n03/2024,40,18\n");
    expect(lines.map((line) => line.split("|").slice(0, 3).join("|"))).toEqual([
      "Thu|_Z|2024-01-01..2024-02-29",
      "Thu|_Z|2024-02",
      "Thu|_Z|2024-01-01..2024-03-31",
      "Thu|_Z|2024-03",
    ]);
  });

  it("`Cùng kỳ 2023` is of the same months as the estimate beside it", async () => {
    const { lines } = await read(
      "Tỉnh,Kế hoạch 2024,Ước TH 9 tháng 2024,Cùng kỳ 2023\nA,1000,700,650\nB,500,400,420\n",
    );
    expect(lines).toContain("data|A|2023-01-01..2023-09-30|actual|650|A");
  });
});

describe("what tells rows apart", () => {
  it("is no number of the row", async () => {
    const { lines } = await read("case_id,province,year,cases\n901,A,2022,5\n902,A,2023,6\n903,B,2022,7\n");
    expect(lines[1]).toBe("cases|A|2023|actual|6|A");
  });

  it("a name beside a code is the code's", async () => {
    const { lines } = await read("code,name,2022,2023\nVN-44,An Giang,5,6\nVN-45,Đồng Tháp,7,8\n");
    expect(lines[0]).toBe("data|VN-44|2022|actual|5|A");
  });

  it("a province beside its districts is part of their names, though it has but one in most rows", async () => {
    const { lines } = await read(
      "province,district,year,cases\nAn Giang,Châu Phú,2023,5\nAn Giang,Tân Châu,2023,6\nĐồng Tháp,Châu Thành,2023,7\nTiền Giang,Châu Thành,2023,8\n",
    );
    expect(lines.map((line) => line.split("|")[1])).toEqual([
      "An Giang / Châu Phú",
      "An Giang / Tân Châu",
      "Đồng Tháp / Châu Thành",
      "Tiền Giang / Châu Thành",
    ]);
  });

  it("words that count things are names where they differ below a year: Cases, Deaths", async () => {
    const { lines } = await read(",2022,,2023,\nProvince,Cases,Deaths,Cases,Deaths\nA,5,1,6,2\nB,7,0,8,1\n");
    expect(lines).toHaveLength(8);
    expect(lines).toContain("deaths|A|2023|actual|2|A");
    expect(lines).toContain("cases|B|2022|actual|7|A");
  });
});

it("a column of decimals is none that tells rows apart, whatever it is called without its accents", async () => {
  const read = await load("Trường,Năm học,Giỏi (%),Khá (%)\nA,2021-2022,20.5,79.5\nA,2022-2023,22.5,77.5\n");
  expect(read.panel.indicators.map(({ names }) => names.en)).toEqual(["Giỏi", "Khá"]);
});
