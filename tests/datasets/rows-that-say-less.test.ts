import { describe, expect, test } from "vitest";
import { lines, load, told } from "./loading.ts";

/** The observations without scenario and status: `Sales A 2020 5`. */
async function figures(content: string) {
  return lines(await load(content)).map((line) => line.replace(/ (?:actual|estimate) /, " ").replace(/ A$/, ""));
}

describe("what stands once for several rows", () => {
  test("a period or a name in front of others is that of the rows below it, and it is said", async () => {
    const years = "Year,Region,Cases\n2020,A,5\n,B,6\n2021,A,7\n,B,8\n";
    expect(await figures(years)).toEqual(["Cases A 2020 5", "Cases B 2020 6", "Cases A 2021 7", "Cases B 2021 8"]);
    const areas = await load("Region,Year,Cases\nA,2020,5\n,2021,6\nB,2020,7\n,2021,8\n");
    expect(lines(areas)).toContain("Cases B 2021 actual 8 A");
    expect(areas.guesses.find(({ what }) => what === "rows")).toMatchObject({ as: "Region" });
  });

  test("rows that would be there twice are of the total, as before", async () => {
    const content = "Region,Year,Cases\nA,2020,5\nA,2021,6\nB,2020,7\nB,2021,8\n,2020,12\n,2021,14\n";
    expect(await figures(content)).toContain("Cases _T 2020 12");
  });

  test("a year in the names of rows is their period where nothing else says one", async () => {
    const content = "Chỉ tiêu,Giá trị\nDoanh thu 2019,1200\nDoanh thu 2018,1100\nChi phí 2019,700\nChi phí 2018,650\n";
    expect(await figures(content)).toEqual([
      "Doanh thu _Z 2019 1200",
      "Doanh thu _Z 2018 1100",
      "Chi phí _Z 2019 700",
      "Chi phí _Z 2018 650",
    ]);
    expect(await figures("Item,Amount\nRevenue 2019,5\nRevenue 2018,4\nOther,3\n")).toContain("Other _Z _Z 3");
  });

  test("prices of a year are no period of it", async () => {
    const content = "Item,Amount\nGDP at 2010 prices,1200\nGDP at 1994 prices,1100\nOther,5\n";
    expect((await load(content)).panel.periods).toHaveLength(1);
  });

  test.each(["2019 Fiscal Year", "Fiscal 2019", '"Fiscal Year Ended April 27, 2019"', "2019"])(
    "%s over quarters is their year",
    async (year) => {
      const content = `Period,High,Low\n${year},,\nFirst Quarter,$0.29,$0.11\nSecond Quarter,0.28,0.13\n`;
      expect(await figures(content)).toEqual([
        "high all 2019-Q1 0.29",
        "low all 2019-Q1 0.11",
        "high all 2019-Q2 0.28",
        "low all 2019-Q2 0.13",
      ]);
    },
  );

  test("spans of years name rows", async () => {
    const content =
      ",,Restaurants\n,Ground,Building\nFiscal Year,Leases,Leases\n2020 – 2024,381,697\n2025 – 2029,198,270\n";
    expect(await figures(content)).toContain("restaurants-ground-leases all 2020-01-01..2024-12-31 381");
  });
});

describe("tables one below the other in a text", () => {
  test("each has its own title and names", async () => {
    const content = "Số ca mắc\nTỉnh,2020,2021\nA,5,6\nB,7,8\n\nSố tử vong\nTỉnh,2020,2021\nA,1,0\nB,2,1\n";
    expect(await figures(content)).toEqual([
      "so-ca-mac A 2020 5",
      "so-ca-mac A 2021 6",
      "so-ca-mac B 2020 7",
      "so-ca-mac B 2021 8",
      "so-tu-vong A 2020 1",
      "so-tu-vong A 2021 0",
      "so-tu-vong B 2020 2",
      "so-tu-vong B 2021 1",
    ]);
  });

  test("the first may be narrower than the second", async () => {
    const found = await figures("area,2019\nA,5\nB,6\n\narea,2019,2020,2021\nC,1,2,3\nD,4,5,6\nE,7,8,9\n");
    expect(found).toHaveLength(11);
    expect(found).toEqual(expect.arrayContaining(["data A 2019 5", "data C 2021 3"]));
  });

  test("a row of figures above the names is told", async () => {
    const dataset = await load("A,10\nTỉnh,2020,2021,2022\nAn Giang,1,2,3\nCần Thơ,4,5,6\n");
    expect(dataset.panel.observations).toHaveLength(6);
    expect(told(dataset)).toEqual(["row-above 1: A 10"]);
    expect(told(await load("Report 7\nUpdated,2023-07-25\narea,2020,2021\nA,1,2\nB,3,4\n"))).toEqual([]);
  });

  test("a row of figures among the lines that say what each series is, too", async () => {
    const lines = [
      "Unit,Percent,Percent",
      "-2020,5.5,5.6",
      "Frequency,Month,Month",
      "Number of obs,2,2",
      "Series ID,A1,A2",
    ];
    const dataset = await load(`,Rate,Share\n${lines.join("\n")}\nJan-2020,5.1,5.2\nFeb-2020,5.3,5.4\n`);
    expect(told(dataset)).toEqual(["row-above 3: -2020 5.5 5.6"]);
  });

  test("of two columns the first may have no name", async () => {
    expect(await figures(",Amount\nRent,1200\nFood,700\n")).toEqual(["data Rent _Z 1200", "data Food _Z 700"]);
  });
});

describe("names in two lines of a text", () => {
  test("figures are no part of what is measured", async () => {
    const content = "Country,Male,Male,Female,Female\n,2020,2021,2020,2021\nA,1,2,3,4\nB,5,6,7,8\n";
    expect(await figures(content)).toEqual(
      expect.arrayContaining(["male A 2020 1", "male A 2021 2", "female A 2020 3", "female B 2021 8"]),
    );
  });

  test("rows called units that are none are areas", async () => {
    const content = "Đơn vị,Tháng 1/2024,,Tháng 2/2024,\n,KH,TH,KH,TH\nA,10,9,10,11\nB,20,18,20,21\n";
    expect(lines(await load(content)).slice(0, 4)).toEqual([
      "data A 2024-01 plan 10 A",
      "data A 2024-01 actual 9 A",
      "data A 2024-02 plan 10 A",
      "data A 2024-02 actual 11 A",
    ]);
  });

  test("a name that comes again below another is of that one", async () => {
    const content = "Chỉ tiêu,2020,2021\nThu,100,110\nTrong đó: Nội địa,60,70\nChi,90,95\nTrong đó: Nội địa,50,55\n";
    expect(await figures(content)).toEqual(expect.arrayContaining(["noi-dia all 2020 60", "chi/noi-dia all 2020 50"]));
  });

  test("and one area that is there twice stays a conflict", async () => {
    expect(told(await load("area,2020,2021\nA,5,6\nA,7,8\nB,1,2\n")).map((line) => line.split(" ")[0])).toContain(
      "duplicate-conflict",
    );
  });
});

describe("a fraction among percentages", () => {
  test.each([
    ["area,period,literacy (%)\nA,2020,95\nB,2020,0.97\nC,2020,88\n", "literacy · B · 2020: 0.97"],
    ["Tỉnh;Năm;Tỷ lệ (%)\nA;2020;95,1\nB;2020;0,97\nC;2020;88,3\nD;2020;91,2\n", "Tỷ lệ · B · 2020: 0.97"],
    [
      "area,period,indicator,unit,value\nA,2020,coverage,%,95\nB,2020,coverage,%,0.9\nC,2020,coverage,%,88\nD,2020,coverage,%,91\n",
      "coverage · B · 2020: 0.9",
    ],
  ])("is told and kept", async (content, found) => {
    const { diagnostics } = await load(content);
    expect(diagnostics.filter(({ code }) => code === "percent-fraction").map((each) => each.found)).toEqual([found]);
  });

  test.each(["2.5,0.97,8.8", "0.5,12,30,0.1,3,1.5", "95,1,88", "95,0.2,88"])("of %s none is", async (values) => {
    const rows = values.split(",").map((value, at) => `${"ABCDEF"[at]},2020,${value}\n`);
    expect(told(await load(`area,period,rate (%)\n${rows.join("")}`))).toEqual([]);
  });
});
