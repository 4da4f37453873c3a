import { describe, expect, it } from "vitest";
import { isoInterval } from "../../src/datasets/cells/iso-interval.ts";
import { mostlyUnread } from "../../src/datasets/panel/coverage.ts";
import { periodsInNames } from "../../src/datasets/panel/misread-names.ts";
import { formatPeriod } from "../../src/model/period-notation.ts";
import { guessed, lines, load, reportedLines, told } from "./loading.ts";

describe("intervals of ISO 8601", () => {
  it.each([
    ["2023-01-01/P1Y", "2023"],
    ["2023-04-01T00:00:00/P3M", "2023-Q2"],
    ["2024-02-01/P1M", "2024-02"],
    ["2024-01-08/P7D", "2024-W02"],
    ["2024-01-08/P1W", "2024-W02"],
    ["2019-08-01/P1Y", "2019-08-01..2020-07-31"],
    ["2024-01-31/P1M", "2024-01-31..2024-02-28"],
    ["2024-01-01/2024-06-30", "2024-S1"],
  ])("%s is %s", (text, expected) => {
    const found = isoInterval(text);
    expect(found && formatPeriod(found)).toBe(expected);
  });

  it.each(["2023-01-01/P", "2023-02-30/P1Y", "2024-01-31/2024-01-01", "2023-01-01/P0D", "2023/P1Y"])(
    "%s is none",
    (text) => {
      expect(isoInterval(text)).toBeUndefined();
    },
  );

  it("are the periods of a table, and the year that the last one ends in is not told as one that nobody wrote", async () => {
    const read = await load(
      "areacd,areanm,period,starts\nN1,Antrim,2021-08-01/P1Y,343\nN1,Antrim,2022-08-01/P1Y,416\nN2,Armagh,2022-08-01/P1Y,12\n",
    );
    expect(lines(read)).toEqual([
      "starts N1 2021-08-01..2022-07-31 actual 343 A",
      "starts N1 2022-08-01..2023-07-31 actual 416 A",
      "starts N2 2022-08-01..2023-07-31 actual 12 A",
    ]);
    expect(read.diagnostics).toEqual([]);
  });
});

describe("columns without a period beside others that name theirs", () => {
  it("are kept without one, and it is said", async () => {
    const read = await load("Line,Mileage,Price 2016 (£),Price 2017 (£)\nHarlow,19.9,3432,3497\nBath,11.5,1552,1581\n");
    expect(lines(read)).toEqual([
      "Mileage Harlow _Z actual 19.9 A",
      "Price Harlow 2016 actual 3432 A",
      "Price Harlow 2017 actual 3497 A",
      "Mileage Bath _Z actual 11.5 A",
      "Price Bath 2016 actual 1552 A",
      "Price Bath 2017 actual 1581 A",
    ]);
    expect(guessed(read)).toContain("period = _Z (Mileage)");
    expect(told(read)).toEqual([]);
  });

  it("but a total of years is of no period, and left out as before", async () => {
    const read = await load("Group,2019,2020,Grand Total\nA,2,3,5\nB,4,4,8\n");
    expect(lines(read)).toHaveLength(4);
    expect(told(read).join()).toContain("bad-period");
  });
});

describe("percentages of things that are counted beside them", () => {
  it("`% of Clinics 2016` is of 2016 and compares nothing with it", async () => {
    const read = await load(
      "Province,Facilities,# of Clinics 2016,% of Clinics 2016,# of Clinics 2017,% of Clinics 2017\nCape,768,14,1.8%,139,18.1%\nKaroo,222,22,9.9%,78,35.1%\n",
    );
    expect(reportedLines(read)).toEqual([]);
    expect(lines(read).filter((line) => line.includes("Cape"))).toEqual([
      "Facilities Cape _Z actual 768 A",
      "# of Clinics Cape 2016 actual 14 A",
      "% of Clinics Cape 2016 actual 1.8 A",
      "# of Clinics Cape 2017 actual 139 A",
      "% of Clinics Cape 2017 actual 18.1 A",
    ]);
  });
});

describe("what rows and cells say", () => {
  it("a column called a description names what is counted, and the columns where", async () => {
    const read = await load(
      "Date,Description,Totals,Conakry,Macenta\n2014-08-04,New cases,5,4,1\n2014-08-04,New deaths,2,1,1\n",
    );
    expect(lines(read).slice(0, 2)).toEqual([
      "New cases: Totals _Z 2014-08-04 actual 5 A",
      "New cases: Conakry _Z 2014-08-04 actual 4 A",
    ]);
  });

  it("a sum of years that never comes back keeps its name and runs on; one of few years is of each", async () => {
    const years = Array.from({ length: 10 }, (_, at) => `${2010 + at},${-0.5 * at},12`);
    const read = await load(["Year,Mean cumulative balance,Sites", ...years].join("\n"));
    expect(read.panel.indicators.map(({ id }) => id)).toEqual(["Mean cumulative balance", "Sites"]);
    const few = await load(["Year,Mean cumulative balance,Sites", ...years.slice(0, 5)].join("\n"));
    expect(few.panel.indicators.map(({ id }) => id)).toEqual(["Mean balance", "Sites"]);
  });

  it("a file whose figures are all missing is told as one of which none was read", async () => {
    const read = await load("area,year,cases\nA,2021,\nB,2021,\nC,2021,\n");
    expect(mostlyUnread(read)).toEqual([{ file: expect.stringContaining("data.csv"), read: 0, leftOut: 0 }]);
    expect(mostlyUnread(await load("area,year,cases\nA,2021,1\nB,2021,\nC,2021,\n"))).toEqual([]);
  });

  it("periods in names are told though the number of each week stands beside its day", () => {
    expect(periodsInNames(["Deaths / 1 / 2020-01-01 / all", "Deaths / 2 / 2020-01-08 / all"])).toHaveLength(2);
  });
});

describe("columns that hold no figures", () => {
  it("the numbers of rows are none, though no other column has any", async () => {
    const read = await load(
      '"","screenname","name"\n"1","afz","Afzal"\n"2","aly","Alyn"\n"3","amj","Amjad"\n"4","ash","Ashley"\n',
    );
    expect(lines(read)).toEqual([]);
    expect(mostlyUnread(read)).toHaveLength(1);
    const counted = await load(
      '"","screenname","name"\n"7","afz","Afzal"\n"2","aly","Alyn"\n"30","amj","Amjad"\n"4","ash","Ashley"\n',
    );
    expect(lines(counted)).toHaveLength(4);
  });

  it("days written without a mark are none", async () => {
    const read = await load(
      "date,YYYYMMDD,EC\n23-06-2020,20200623,13\n30-06-2020,20200630,21\n07-07-2020,20200707,33\n",
    );
    expect(read.panel.indicators.map(({ id }) => id)).toEqual(["EC"]);
    const tonnes = await load(
      "date,tonnes,EC\n23-06-2020,20200623,13\n30-06-2020,20201630,21\n07-07-2020,20200707,33\n",
    );
    expect(tonnes.panel.indicators.map(({ id }) => id)).toEqual(["tonnes", "EC"]);
  });

  it("remarks in some rows are no areas, where each row has its day", async () => {
    const read = await load("Date,Cases,Qualitative notes\n9/13/2014,292,\n9/14/2014,284,\n9/15/2014,275,strike\n");
    expect(lines(read).map((line) => line.split(" ")[1])).toEqual(["_Z", "_Z", "_Z"]);
  });

  it("numbers of states beside their names, and of divisions, are codes", async () => {
    const read = await load(
      "DIVISION,STATE,NAME,POP2015\n6,1,Alabama,4858979\n9,2,Alaska,738432\n8,4,Arizona,6828065\n",
    );
    expect(lines(read)).toEqual([
      "POP · DIVISION=6 1 2015 actual 4858979 A",
      "POP · DIVISION=9 2 2015 actual 738432 A",
      "POP · DIVISION=8 4 2015 actual 6828065 A",
    ]);
    expect(read.panel.areas.map(({ names }) => names.en)).toEqual(["Alabama", "Alaska", "Arizona"]);
  });
});

describe("periods that are easily misread", () => {
  it("the name over a column of names says when all figures are of", async () => {
    const read = await load(
      ",2018/19 (hospitals),Bed use (%)\nCape,Nzo,63.2\n,Amathole,52.6\nKaroo,Hani,47.3\n,Gqabi,55.5\n",
    );
    expect([...new Set(lines(read).map((line) => line.split(" ").at(-4)))]).toEqual(["2019"]);
  });

  it("dates whose order nothing shows are told, and those of an order are not", async () => {
    const unsure = await load("Date,Variable,National\n10/05/14,Cases,71\n10/05/14,Deaths,43\n");
    expect(told(unsure).join()).toContain("dates-unsure");
    for (const text of ["Date;Cases\n10/05/14;71,5\n", "Date,Cases\n10/13/14,71\n", "Date,Cases\n2014-05-10,71\n"])
      expect(told(await load(text)).join()).not.toContain("dates-unsure");
  });
});

describe("names of rows and columns", () => {
  it("stand once for the rows below them, though those of totals have none in the column behind", async () => {
    const read = await load(
      "Province,Age,Male\nCape,0-4,10\n,5-9,20\nTotal Cape,,30\nKaroo,0-4,1\n,5-9,2\nTotal Karoo,,3\n",
      "population-2019.csv",
    );
    expect(lines(read).filter((line) => line.includes("5-9"))).toEqual([
      "Male · Age=5-9 Cape 2019 actual 20 A",
      "Male · Age=5-9 Karoo 2019 actual 2 A",
    ]);
  });

  it("counts under a name that begins as a key does are counts; codes of few digits are none", async () => {
    const rows = (of: (at: number) => string) =>
      Array.from({ length: 12 }, (_, at) => `Unit ${at % 4},${2010 + Math.floor(at / 4)},${of(at)},${at + 5}`).join(
        "\n",
      );
    const counts = await load(`unit_name,year,Gender - All,Male\n${rows((at) => String(7 * 3 ** at))}\n`);
    expect(counts.panel.indicators.map(({ id }) => id)).toContain("Gender - All");
    const ids = await load(`unit_name,year,team_id,Male\n${rows((at) => String(7 * 3 ** at))}\n`);
    expect(ids.panel.indicators.map(({ id }) => id)).not.toContain("team_id");
    const codes = await load(`unit_name,year,Gender,Male\n${rows((at) => String(1 + (at % 2)))}\n`);
    expect(codes.panel.indicators.map(({ id }) => id)).not.toContain("Gender");
  });
});
