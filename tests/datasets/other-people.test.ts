import { describe, expect, test } from "vitest";
import { lines, load, reportedLines } from "./loading.ts";

/** Inputs as people have them, each of a kind that was once read wrong. */
describe("years of other calendars", () => {
  test.each([
    ["سال,جمعیت\n1401,5\n1402,6\n", ["2022 actual 5", "2023 actual 6"]],
    ["سال,تولید\n۱۴۰۱,۵\n۱۴۰۲,۶\n", ["2022 actual 5", "2023 actual 6"]],
    [
      "سال,ماه,x\n1401,فروردین,5\n1401,دی,6\n1401,اسفند,7\n",
      ["2022-04 actual 5", "2023-01 actual 6", "2023-03 actual 7"],
    ],
    ["ماه,x\nفروردین 1402,5\nدی 1402,6\n", ["2023-04 actual 5", "2024-01 actual 6"]],
    ["تاریخ,x\n1403/01/01,5\n1403/12/30,6\n", ["2024-03-20 actual 5", "2025-03-20 actual 6"]],
    ["Year (Solar Hijri),x\n1401,5\n1402,6\n", ["2022 actual 5", "2023 actual 6"]],
    ["Year,x\n1401,5\n1402,6\n", ["1401 actual 5", "1402 actual 6"]],
    ["ปี,x\n2565,5\n2566,6\n", ["2022 actual 5", "2023 actual 6"]],
    ["เดือน,x\nม.ค. 67,5\nก.พ. 67,6\nมี.ค. 67,7\n", ["2024-01 actual 5", "2024-02 actual 6", "2024-03 actual 7"]],
  ])("%j", async (text, expected) => {
    const found = lines(await load(text)).map((line) => line.split(" ").slice(-4, -1).join(" "));
    expect(found).toEqual(expected);
  });

  test("of Iran's years it is told", async () => {
    const { guesses } = await load("سال,x\n1401,5\n1402,6\n");
    expect(guesses.some(({ what, because }) => what === "period" && JSON.stringify(because).includes("1401"))).toBe(
      true,
    );
  });
});

describe("rows and columns by what they hold", () => {
  test("a year said once for the quarters below it is that of each, of one year, too", async () => {
    const text = "Năm,Quý,Thu\n2023,1,10\n,2,12\n,3,13\n,4,15\n";
    expect(lines(await load(text)).map((line) => line.split(" ")[2])).toEqual([
      "2023-Q1",
      "2023-Q2",
      "2023-Q3",
      "2023-Q4",
    ]);
  });

  test.each([
    ["Tên cơ sở,Số giường,Năm thành lập", "BV A,500,1995\nBV B,300,2004"],
    ["Hotel,Rooms,Baujahr", "Anna,50,1995\nBella,30,2004"],
  ])("the years in which things began are no periods: %s", async (names, rows) => {
    const found = lines(await load(`${names}\n${rows}\n`, "list-2023.csv"));
    expect(found).toHaveLength(2);
    expect(found.every((line) => / 2023 actual /.test(line))).toBe(true);
  });

  test("years of different things are periods where the column is one of years", async () => {
    const found = lines(await load("Storm,Deaths,Jahr\nAnna,50,1995\nBella,30,2004\n", "list-2023.csv"));
    expect(found.map((line) => line.split(" ").at(-4))).toEqual(["1995", "2004"]);
  });

  test.each([
    ["Product,Actual Jan-24,Budget Jan-24\nTea,10,12\nRice,20,18\n", ["actual 10", "plan 12", "actual 20", "plan 18"]],
    [
      "month,sales actual,sales budget\n2024-01,10,12\n2024-02,20,18\n",
      ["actual 10", "plan 12", "actual 20", "plan 18"],
    ],
    ["year,budget,revenue\n2023,10,12\n2024,20,18\n", ["actual 10", "actual 12", "actual 20", "actual 18"]],
  ])("a budget is a plan beside what was achieved of the same: %j", async (text, expected) => {
    expect(lines(await load(text)).map((line) => line.split(" ").slice(-3, -1).join(" "))).toEqual(expected);
  });

  test("what is held against a plan stays an estimate where it says so", async () => {
    const text = "Huyện,KH giao,Ước thực hiện,% KH\nA,1200,900,75\nB,800,640,80\nC,500,510,102\n";
    const read = await load(text, "giai-ngan-2024.csv");
    expect(lines(read).filter((line) => line.includes(" estimate "))).toHaveLength(3);
    expect(reportedLines(read)).toHaveLength(3);
  });

  test("codes of a level above are no codes of the districts", async () => {
    const text =
      "province_code,province,district_code,district,year,value\n44,An Giang,558,Tri Tôn,2023,10\n91,Kiên Giang,902,Hòn Đất,2023,20\n";
    const { panel } = await load(text);
    expect(panel.areas.map(({ code }) => code)).not.toContain("44");
    expect(panel.areas.map(({ names }) => names.vi)).toEqual(["Tri Tôn", "Hòn Đất"]);
  });

  test("a stage in front of a year is no part of a name", async () => {
    const { panel } = await load(",2021,2022,Sơ bộ 2023\nNuôi trồng,100,110,120\nKhai thác,80,82,81\n");
    expect(panel.indicators).toHaveLength(1);
  });

  test("a column groups thousands with the mark that is decimal in another one", async () => {
    const text = "Chỉ tiêu,Ước TH năm 2024,KH năm 2025,Tăng/giảm (%)\nLúa,4.000,4.100,2.5\nCá,500,520,4\n";
    expect(lines(await load(text)).map((line) => line.split(" ").at(-2))).toEqual(["4000", "4100", "500", "520"]);
  });
});
