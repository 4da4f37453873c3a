import { describe, expect, it } from "vitest";
import { guessed, lines, load, reportedLines, told } from "./loading.ts";

describe("a long table", () => {
  it("has its columns found by their names, in Vietnamese with accents or without", async () => {
    const read = await load("Chỉ tiêu;Tỉnh;Kỳ;Giá trị\nThu;An Giang;T1/2024;1.234,5\nThu;An Giang;T2/2024;12,25\n");
    expect(lines(read)).toEqual(["Thu An Giang 2024-01 actual 1234.5 A", "Thu An Giang 2024-02 actual 12.25 A"]);
    expect(guessed(read)).toEqual(
      expect.arrayContaining([
        "delimiter = semicolon",
        "indicator = Chỉ tiêu",
        "area = Tỉnh",
        "period = Kỳ",
        "decimal = ,",
      ]),
    );
  });

  it.each([
    ["indicator,area,period,value\nOutput,A,2019,2119\nOutput,B,2019,2219\nOutput,A,2020,2120\n", 3],
    ["indicator,area,period,value\ncases,Huế,2023,2019\ncases,Huế,2024,2024\n", 2],
    ["name,place,when,how many\ncases,Huế,2023,2019\ncases,Huế,2024,2024\n", 2],
  ])("whose figures look like years has its names above them all the same: %j", async (text, values) => {
    const read = await load(text);
    expect(lines(read)).toHaveLength(values);
  });

  it("makes an indicator of each column of figures, beside that of its row", async () => {
    const read = await load("disease,province,year,month,incidence,mortality\ndengue,An Giang,1991,1,5,0\n");
    expect(lines(read)).toEqual([
      "dengue: incidence An Giang 1991-01 actual 5 A",
      "dengue: mortality An Giang 1991-01 actual 0 A",
    ]);
  });

  it("reads plan, estimate, cumulative and prior columns as what they are, with their vintages", async () => {
    const read = await load(
      "report_date,period,entity,annual_plan,prev_month_actual,month_est,ytd,plan_pct,yoy_pct\n" +
        "2011-02-28,2011-02,An Giang,100,4,6,10,10.0,104.2\n",
      "investment.csv",
    );
    expect(lines(read)).toEqual([
      "investment An Giang 2011 plan 100 A of 2011-02-28",
      "investment An Giang 2011-01 actual 4 A of 2011-02-28",
      "investment An Giang 2011-02 estimate 6 E of 2011-02-28",
      "investment An Giang 2011-01-01..2011-02-28 actual 10 E of 2011-02-28",
    ]);
    expect(reportedLines(read)).toEqual([
      "investment An Giang 2011-01-01..2011-02-28 plan/percent-of 10",
      "investment An Giang 2011-01-01..2011-02-28 prior-year/percent-of 104.2",
    ]);
  });

  it("takes a plan that stays the same all year for the year's", async () => {
    const read = await load(
      "area,period,plan,actual\nA,2024-01,90,5\nA,2024-02,90,7\nB,2024-01,40,3\nB,2024-02,40,2\n",
    );
    expect(lines(read)[0]).toBe("data A 2024 plan 90 A");
    const monthly = await load("area,period,plan,actual\nA,2024-01,9,5\nA,2024-02,8,7\nB,2024-01,4,3\nB,2024-02,5,2\n");
    expect(lines(monthly)[0]).toBe("data A 2024-01 plan 9 A");
  });

  it("leaves a rate alone that no other column is compared by", async () => {
    const read = await load("country_code,year,budget_execution_rate,cash_surplus_pct_gdp\nAFG,2004.0,97.5,-1.79\n");
    expect(lines(read)).toEqual([
      "budget_execution_rate AFG 2004 actual 97.5 A",
      "cash_surplus_pct_gdp AFG 2004 actual -1.79 A",
    ]);
    expect(read.panel.indicators.map(({ unit, kind }) => [unit.text, kind])).toEqual([
      ["", "ratio"],
      ["%", "ratio"],
    ]);
  });

  it("makes other columns of words part of the series, empty being the total", async () => {
    const read = await load(
      "Year,Sex,Age,Unit measure,Unit multiplier,Value\n2020,,,Persons,Thousands,3\n2020,Male,Under 5,Persons,Thousands,1\n",
    );
    expect(lines(read)).toEqual(["data _Z 2020 actual 3 A", "data · Sex=Male · Age=Under 5 _Z 2020 actual 1 A"]);
    expect(read.panel.indicators[0]?.unit).toMatchObject({ kind: "count", scale: 3 });
    expect(guessed(read)).toContain("dimension = Sex+Age");
  });

  it("keeps an attribute of the area out of the series", async () => {
    const read = await load(
      "country_code,year,income_group,share\nA,2000,Low,1\nA,2001,Low,2\nB,2000,High,3\nB,2001,High,4\nC,2000,High,5\nC,2001,High,6\n",
    );
    expect(read.panel.indicators.map(({ id }) => id)).toEqual(["share"]);
    expect(guessed(read)).toContain("ignored = income_group");
  });

  it("takes names of codes and the deepest of several levels", async () => {
    const read = await load(
      "Country,Region,GeoCode,Year,Value\n,,,2020,9\nEngland,,E92,2020,5\nEngland,London,E12,2020,2\nEngland,East,E13,2020,3\n",
    );
    expect(read.panel.areas.map(({ code, names }) => `${code} ${names.en}`)).toEqual([
      "_T total",
      "E92 England",
      "E12 London",
      "E13 East",
    ]);
  });

  it("tells apart what stands for no value, and keeps marks", async () => {
    const read = await load(
      "area,year,value\nA,2001,\nA,2002,..\nA,2003,-\nA,2004,c\nA,2005,0\nA,2006,12.3e\nA,2007,5 (p)\n",
    );
    expect(lines(read).map((line) => line.slice("data A ".length))).toEqual([
      "2001 actual - O",
      "2002 actual - O",
      "2003 actual - M",
      "2004 actual - Q",
      "2005 actual 0 A",
      "2006 actual 12.3 E",
      "2007 actual 5 P",
    ]);
    expect(guessed(read)).toEqual(expect.arrayContaining(["mark = e = E", "mark = (p) = P"]));
  });

  it("decides the decimal mark by the whole column", async () => {
    const european = await load("area\tyear\tvalue\nA\t2001\t1.234\nA\t2002\t12,5\n");
    expect(lines(european).map((line) => line.split(" ")[4])).toEqual(["1234", "12.5"]);
    const english = await load("area\tyear\tvalue\nA\t2001\t1,234\nA\t2002\t12.5\n");
    expect(lines(english).map((line) => line.split(" ")[4])).toEqual(["1234", "12.5"]);
    const asked = await load("area\tyear\tvalue\nA\t2001\t1.234\nA\t2002\t2.345\n", "data.tsv", { decimal: "." });
    expect(lines(asked).map((line) => line.split(" ")[4])).toEqual(["1.234", "2.345"]);
  });

  it("leaves out what could be read both ways where a column mixes conventions", async () => {
    const read = await load("area;year;value\nA;2001;12,5\nA;2002;3.25\nA;2003;1.234\nA;2004;7\n");
    expect(lines(read).map((line) => line.split(" ")[4])).toEqual(["12.5", "3.25", "-", "7"]);
    expect(told(read)).toContain("mixed-decimals 4:3 1.234");
  });

  it("takes figures to one multiple of a unit, exactly, and says so", async () => {
    const read = await load("indicator,year,unit,value\nThu,2001,tỷ đồng,1.5\nThu,2002,triệu đồng,1234.5\n");
    expect(lines(read)).toEqual(["Thu _Z 2001 actual 1.5 A", "Thu _Z 2002 actual 1.2345 A"]);
    expect(told(read)).toContain("unit-mixed Thu: triệu đồng → tỷ đồng");
  });

  it("is named by the user where it cannot be guessed", async () => {
    const text = "a,b,c\nx,3,2001\ny,4,2002\n";
    const map = { area: "'VN-44'", indicator: "a", value: "b", period: "c" };
    expect(lines(await load(text, "data.csv", { map }))).toEqual([
      "x VN-44 2001 actual 3 A",
      "y VN-44 2002 actual 4 A",
    ]);
    await expect(load(text, "data.csv", { map: { value: "d" } })).rejects.toMatchObject({
      problem: { code: "unknown-column", found: "d" },
    });
    await expect(load(text, "data.csv", { map: { colour: "a" } })).rejects.toMatchObject({
      problem: { code: "unknown-field", found: "colour" },
    });
  });

  it("takes spans of years for spans, and months for months", async () => {
    const spans = await load("Year,Value\n2003-05,1\n2004-06,2\n2005-07,3\n");
    expect(lines(spans)[0]).toBe("data _Z 2003-01-01..2005-12-31 actual 1 A");
    const school = await load("Year,Value\n2010/11,1\n2011/12,2\n2012/13 [Note 5],3\n");
    expect(lines(school).map((line) => line.split(" ")[2])).toEqual(["2011", "2012", "2013"]);
    const months = await load("period,value\n2011-01,1\n2011-02,2\n2011-03,3\n");
    expect(lines(months)[2]).toBe("data _Z 2011-03 actual 3 A");
  });

  it("reads dates month first only where a day shows it", async () => {
    const american = await load("date,value\n01/02/2024,1\n01/31/2024,2\n");
    expect(lines(american)[0]).toContain("2024-01-02");
    const other = await load("date,value\n01/02/2024,1\n31/01/2024,2\n");
    expect(lines(other)[0]).toContain("2024-02-01");
  });

  it("takes dates that begin or end a month, a quarter or a year for these", async () => {
    const periods = async (...dates: string[]) =>
      lines(await load(`date,GDP\n${dates.map((date) => `${date},1`).join("\n")}\n`)).map((line) => line.split(" ")[2]);
    expect(await periods("1947-01-01", "1947-04-01", "1947-07-01")).toEqual(["1947-Q1", "1947-Q2", "1947-Q3"]);
    expect(await periods("2020-01-31", "2020-02-29", "2020-03-31")).toEqual(["2020-01", "2020-02", "2020-03"]);
    expect(await periods("2020-12-31", "2021-12-31", "2022-12-31")).toEqual(["2020", "2021", "2022"]);
    expect(await periods("2020-01-01", "2020-01-02", "2020-02-01")).toEqual(["2020-01-01", "2020-01-02", "2020-02-01"]);
  });
});
