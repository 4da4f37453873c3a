import { describe, expect, it } from "vitest";
import { compare } from "../../src/engine/compare.ts";
import { rows } from "../../src/engine/results/rows.ts";
import { guessed, lines, load, reportedLines, told } from "./loading.ts";

const values = async (text: string, name = "data.csv") => lines(await load(text, name));
/** Without the indicator. */
const figures = async (text: string, name = "data.csv") =>
  (await values(text, name)).map((line) => line.replace(/^\S+ /, ""));

describe("running totals in other words and by one turn of the year", () => {
  it.each(["Revenue since January", "Revenue (running total)", "Thu ngân sách kể từ đầu năm", "Thu lũy tiến"])(
    "%s is of the year so far",
    async (name) => {
      expect((await figures(`month,${name}\n2024-01,80\n2024-02,150\n`)).map((line) => line.split(" ").at(-4))).toEqual(
        ["2024-01-01..2024-01-31", "2024-01-01..2024-02-29"],
      );
    },
  );

  it("the plan beside it is its plan: 150 of 1,000 is 15 %", async () => {
    const { panel } = await load("month,Disbursement year to date,Plan\n2024-01,80,1000\n2024-02,150,1000\n");
    const [row] = rows(compare(panel, { against: "plan", at: "2024-01..2024-02" }));
    expect(Object.values(row?.comparisons ?? {}).map(({ value }) => value)).toEqual([15]);
  });

  it("figures that rise all year and fall back once, to less than half, run from January", async () => {
    const months = [10, 22, 31, 45, 57, 66, 79, 90, 101, 112, 120, 133, 11, 23, 36];
    const text = months.map(
      (value, at) => `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")},${value}`,
    );
    const read = await load(`month,exports\n${text.join("\n")}\n`);
    expect(lines(read)[2]).toBe("exports _Z 2022-01-01..2022-03-31 actual 31 A");
    expect(guessed(read)).toContain("cumulative = exports: year-to-date total");
  });

  it("cases that run on over the turn of the year are a stock, whatever their column is called", async () => {
    const read = await load("date,cumulative_cases\n2020-12-30,10\n2020-12-31,15\n2021-01-01,31\n2021-01-02,31\n");
    expect(read.panel.indicators.map(({ id, kind }) => [id, kind])).toEqual([["cumulative_cases", "stock"]]);
    expect(lines(read)[3]).toBe("cumulative_cases _Z 2021-01-02 actual 31 A");
  });
});

describe("periods in other notations", () => {
  it("3/4, 4/4, 5/4 are days that follow each other; 1/5 to 12/5 of two years are months", async () => {
    expect((await values("date,v\n03/04/2024,1\n04/04/2024,2\n05/04/2024,3\n"))[0]).toBe("v _Z 2024-04-03 actual 1 A");
    const months = Array.from({ length: 12 }, (_, at) => `${at + 1}/5/2023,${at}`);
    expect((await values(`date,v\n${months.join("\n")}\n`))[2]).toBe("v _Z 2023-03 actual 2 A");
  });

  it("figures that look like years are figures where they are all there is", async () => {
    expect(await values("tỉnh,dân số\nAn Giang,1900\nLong An,1700\n", "dan-so-2023.csv")).toEqual([
      "dân số An Giang 2023 actual 1900 A",
      "dân số Long An 2023 actual 1700 A",
    ]);
  });

  it.each([
    ["23-Jan,23-Feb,23-Mar", ["2023-01 actual", "2023-02 actual", "2023-03 actual"]],
    ["2022A,2023A,2024F", ["2022 actual", "2023 actual", "2024 estimate"]],
    ["FY2022,FY2023,FY2024E", ["2022 actual", "2023 actual", "2024 estimate"]],
    ["2023TH,2024UTH,2025KH", ["2023 actual", "2024 estimate", "2025 plan"]],
  ])("columns called %s", async (names, expected) => {
    const found = await values(`Series,${names}\nRevenue,10,11,12\n`);
    expect(found.map((line) => line.split(" ").slice(2, 4).join(" "))).toEqual(expected);
  });

  it("M01 to M12 beside a year are months; M13, the year's mean, is told", async () => {
    const read = await load("Year,Period,v\n2024,M01,1\n2024,M02,2\n2024,M13,3\n");
    expect(lines(read)).toEqual(["v _Z 2024-01 actual 1 A", "v _Z 2024-02 actual 2 A"]);
    expect(told(read)[0]).toContain("bad-period");
  });
});

describe("why there is no figure, in other signs", () => {
  it("signs in brackets of statistical offices", async () => {
    const found = await figures(
      "area,year,v\nA,2023,5\nA,2024,[c]\nB,2023,(D)\nB,2024,(X)\nC,2023,[low]\nC,2024,tbc\n",
    );
    expect(found.map((line) => line.split(" ").slice(-2).join(" "))).toEqual([
      "5 A",
      "- Q",
      "- Q",
      "- M",
      "- O",
      "- O",
    ]);
  });

  it("marks in brackets behind a figure are what they are alone", async () => {
    const found = await figures("area,year,v\nA,2023,12[p]\nA,2024,5 [r]\nB,2023,14 (b)\nB,2024,70[1]\n");
    expect(found.map((line) => line.split(" ").slice(-2).join(" "))).toEqual(["12 P", "5 R", "14 B", "70 U"]);
  });

  it("several letters of a column of flags, with signs between them", async () => {
    const found = await figures('area,year,value,flag\nA,2022,5,b e\nA,2023,7,"b,p"\nA,2024,8,p|e\n');
    expect(found.map((line) => line.split(" ").at(-1))).toEqual(["BE", "BP", "EP"]);
  });

  it("a column with more signs than figures is one of figures where there is no other", async () => {
    const found = await figures("area,year,v\nA,2023,n.a.\nA,2024,5\nB,2023,see note\nB,2024,suppressed\n");
    expect(found.map((line) => line.split(" ").slice(-2).join(" "))).toEqual(["- O", "5 A", "- O", "- Q"]);
  });
});

describe("roles by evidence, in other words", () => {
  it("Đơn vị is who, where it names no unit", async () => {
    const read = await load(
      "Đơn vị,Năm,Giao,Đạt,%\nSở A,2024,200,150,75.0\nSở B,2024,80,100,125.0\nSở C,2024,50,47,94.0\n",
    );
    expect(lines(read).slice(0, 2)).toEqual(["data Sở A 2024 plan 200 A", "data Sở A 2024 actual 150 A"]);
    expect(reportedLines(read)[0]).toBe("data Sở A 2024 plan/percent-of 75");
  });

  it("budget, spent and a percentage that is their quotient", async () => {
    const read = await load("area,year,budget,spent,pct\nA,2024,200,150,75\nB,2024,80,70,87.5\nC,2024,50,47,94\n");
    expect(reportedLines(read)[1]).toBe("data B 2024 plan/percent-of 87.5");
  });

  it("two rows are enough where words say so: a target of 0 has no quotient", async () => {
    const read = await load(
      "Country,Year,Target,Result,Achieved (%)\nA,2024,100,90,90\nB,2024,0,55,\nC,2024,20,14,70\n",
    );
    expect(reportedLines(read)).toEqual(["data A 2024 plan/percent-of 90", "data C 2024 plan/percent-of 70"]);
  });

  it("MoM and YoY are comparisons", async () => {
    const read = await load("month,sales,MoM,YoY\n2023-01,100,,\n2023-02,110,10.0%,\n2024-01,120,,20.0%\n");
    expect(reportedLines(read)).toEqual([
      "sales _Z 2023-02 prior-period/percent-change 10",
      "sales _Z 2024-01 prior-year/percent-change 20",
    ]);
  });

  it("the completion of plans alone is no plan", async () => {
    expect((await values("area,year,completion rate of plan\nA,2024,0.8\nB,2024,0.66\n"))[0]).toBe(
      "completion rate of plan A 2024 actual 0.8 A",
    );
  });

  it("a line of units below the names", async () => {
    const { panel } = await load("area,year,rice,maize\n,,(1000 ha),tonnes\nA,2023,10,4\nA,2024,12,5\n");
    expect(panel.indicators.map(({ id, unit }) => [id, unit.text])).toEqual([
      ["rice", "1000 ha"],
      ["maize", "tonnes"],
    ]);
  });
});

describe("names in other spellings", () => {
  it("with marks or without, where they can be those of one name only; initials", async () => {
    const found = await values(
      "tỉnh,năm,ca\nĐắk Lắk,2022,5\nĐăk Lăk,2023,6\nDak Lak,2024,7\nThành phố Hồ Chí Minh,2023,4\nTP.HCM,2024,4\nHòa Bình,2023,1\nHóa Bình,2024,1\n",
    );
    expect(new Set(found.map((line) => line.slice(3).replace(/ \d.*/, "")))).toEqual(
      new Set(["Đắk Lắk", "Thành phố Hồ Chí Minh", "Hòa Bình", "Hóa Bình"]),
    );
  });

  it("with the rank of a place or without, and initials parted by a sign", async () => {
    const found = await values(
      "tỉnh,năm,ca\nHà Nội,2022,5\nTP Hà Nội,2023,6\nThành phố Hà Nội,2024,7\nBà Rịa - Vũng Tàu,2023,4\nBR-VT,2024,4\n",
    );
    expect(new Set(found.map((line) => line.slice(3).replace(/ \d.*/, "")))).toEqual(
      new Set(["Hà Nội", "Bà Rịa - Vũng Tàu"]),
    );
  });

  it("of a province and a city of one name each stays itself, and so do two with figures of one year", async () => {
    const found = await values(
      "tỉnh,năm,ca\nHòa Bình,2022,5\nTP Hòa Bình,2023,6\nTỉnh Hòa Bình,2024,7\nVinh,2023,4\nTP Vinh,2023,3\n",
    );
    expect(new Set(found.map((line) => line.slice(3).replace(/ \d.*/, ""))).size).toBe(5);
  });

  it.each(["region,province", "vùng,tỉnh"])(
    "%s: a region is what provinces belong to and no part of their names",
    async (names) => {
      const text = `${names},year,cases\nN,Alpha,2023,5\nN,Beta,2023,2\nS,Gamma,2023,4\n`;
      const { panel } = await load(text);
      expect(panel.areas.map(({ code, names: each, within }) => [code, each.en, Object.values(within ?? {})])).toEqual([
        ["Alpha", "Alpha", ["N", "Alpha"]],
        ["Beta", "Beta", ["N", "Beta"]],
        ["Gamma", "Gamma", ["S", "Gamma"]],
      ]);
    },
  );
});

describe("a table that says no period anywhere", () => {
  const text = "Đơn vị,Chỉ tiêu giao,Kết quả,Đạt tỷ lệ\nA,100,90,90%\nB,50,55,110%\nC,20,14,70%\n";

  it("keeps its figures without one, and says so", async () => {
    const read = await load(text);
    expect(lines(read).slice(0, 2)).toEqual(["data A _Z plan 100 A", "data A _Z actual 90 A"]);
    expect(reportedLines(read)[1]).toBe("data B _Z plan/percent-of 110");
    expect(guessed(read)).toContain("period = _Z");
  });

  it("is held to its plans, and to no other period", async () => {
    const { panel } = await load(text);
    const found = rows(compare(panel, { against: ["plan", "prior-year"] })).map(({ comparisons }) =>
      Object.values(comparisons).map(({ value, reason }) => value ?? reason),
    );
    expect(found).toEqual([
      [90, "missing-base"],
      [110, "missing-base"],
      [70, "missing-base"],
    ]);
  });

  it("is left out where nothing but a period could tell its rows apart", async () => {
    expect(lines(await load("sales,costs\n5,4\n6,5\n7,6\n"))).toEqual([]);
  });

  it("takes the one that is said", async () => {
    const read = await load(text, "data.csv", { map: { period: "'2024'" } });
    expect(lines(read)[1]).toBe("data A 2024 actual 90 A");
  });

  it("laid out by people too", async () => {
    const read = await load(
      ",,Number of Restaurants\n,,Land and\n,Ground,Building\nState,Leases,Leases\nOhio,381,697\nIowa,198,270\n",
    );
    expect(lines(read).map((line) => line.split(" ").slice(2).join(" "))).toEqual(
      [381, 697, 198, 270].map((value) => `_Z actual ${value} A`),
    );
  });

  it("one whose periods cannot be read is left out and told as before", async () => {
    const read = await load("area,period,v\nA,soon,5\nB,later,6\nC,one day,7\n");
    expect(lines(read)).toEqual([]);
  });
});

it("△ is less than zero, as Japanese accounts write it", async () => {
  expect(await figures(',2024年3月期\n営業利益,"△212,857"\n')).toEqual([expect.stringContaining("actual -212857 A")]);
});

describe("names over the rows", () => {
  it("what is measured, with its unit, stands over the names of a wide table", async () => {
    const { panel } = await load("Dân số (nghìn người),2021,2022\nCả nước,98.5,99.5\nThành thị,36.6,37.3\n");
    expect(panel.indicators.map(({ id, unit }) => [id, unit.text])).toEqual([["Dân số", "nghìn người"]]);
  });

  it("in two languages are what they are in either", async () => {
    const { panel } = await load("Địa phương - Provinces,Năm/Year,cases\nAn Giang,2023,4\nLong An,2023,6\n");
    expect(panel.areas.map(({ code }) => code)).toEqual(["An Giang", "Long An"]);
  });

  it("Index is a measure where it does not count the rows", async () => {
    expect(await values("Province,Year,Index,Rank\nAn Giang,2016,36.5,12\nLong An,2016,38.2,5\n")).toContain(
      "Index An Giang 2016 actual 36.5 A",
    );
    expect(await values("index,area,year,v\n0,A,2023,36\n1,A,2024,38\n")).toEqual([
      "v A 2023 actual 36 A",
      "v A 2024 actual 38 A",
    ]);
  });
});

describe("periods that a name says in more than a year", () => {
  it.each([
    ["2024 (Jan-Sep)", "2024-01-01..2024-09-30"],
    ["2024 (9 tháng)", "2024-01-01..2024-09-30"],
    ["2024 (H1)", "2024-S1"],
    ["2024 (sơ bộ)", "2024"],
    ["2024 (1)", "2024"],
  ])("%s as a column and as a cell is %s", async (name, period) => {
    expect((await values(`country,2022,2023,${name}\nA,100,110,80\n`)).map((line) => line.split(" ")[2])).toEqual([
      "2022",
      "2023",
      period,
    ]);
    expect((await values(`period,v\n2022,100\n2023,110\n${name},80\n`)).map((line) => line.split(" ")[2])).toContain(
      period,
    );
  });

  it.each([
    ["令和4年", "令和5年", "2022"],
    ["平成30年", "平成31年", "2018"],
    ["民國111年", "民國112年", "2022"],
    ["令和4年6月", "令和4年7月", "2022-06"],
    ["the 1980s", "the 1990s", "1980-01-01..1989-12-31"],
  ])("%s and %s begin with %s", async (first, second, period) => {
    expect((await values(`time,v\n${first},5\n${second},6\n`))[0]).toBe(`v _Z ${period} actual 5 A`);
  });

  it("Th1, Th2, Th3 beside a year are months; TH is what was achieved", async () => {
    expect((await values("Năm,Th1,Th2,Th3\n2023,5,6,7\n")).map((line) => line.split(" ")[2])).toEqual([
      "2023-01",
      "2023-02",
      "2023-03",
    ]);
    expect((await values("Huyện,TH 2022,TH 2023\nA,5,6\n")).map((line) => line.split(" ")[2])).toEqual([
      "2022",
      "2023",
    ]);
  });
});

it("realisasi s.d. bulan ini runs from January", async () => {
  expect((await figures("Bulan,Realisasi s.d. bulan ini\n2024-01,12\n2024-02,25\n"))[1]).toContain(
    "2024-01-01..2024-02-29",
  );
});

it("5 cd is 5, : cn is confidential", async () => {
  expect(
    (await figures("geo\\time,2021,2022\nDE,5 cd,6 b\nFR,: cn,7 p\n")).map((line) => line.split(" ").slice(-2)),
  ).toEqual([
    ["5", "DQ"],
    ["6", "B"],
    ["-", "Q"],
    ["7", "P"],
  ]);
});

describe("a province beside its only district", () => {
  it("is the level above it: the district's figures are none of the province's", async () => {
    const read = await load("province,district,year,pop\nAn Giang,Châu Phú,2023,10\nCần Thơ,Ninh Kiều,2023,20\n");
    expect(read.panel.areas.map(({ code }) => code)).not.toContain("An Giang");
  });

  it("codes and fuller names of the same areas are one", async () => {
    const codes = await load("province,district,year,pop\nAGG,Châu Phú,2023,10\nCTH,Ninh Kiều,2023,20\n");
    expect(codes.panel.areas.map(({ code }) => code)).toEqual(["AGG", "CTH"]);
    const names = await load("province,region,year,pop\nAn Giang,Tỉnh An Giang,2023,10\nCần Thơ,TP Cần Thơ,2023,20\n");
    expect(names.panel.areas).toHaveLength(2);
  });
});

it("2022 actual, 2023 estimate and 2024 plan are columns of years, and none of them a figure", async () => {
  const text = "indicator,2022 actual,2023 estimate,2024 plan\nGDP,100,105,110\nExports,50,52,60\n";
  expect((await values(text)).slice(0, 3).map((line) => line.split(" ").slice(0, 5).join(" "))).toEqual([
    "GDP _Z 2022 actual 100",
    "GDP _Z 2023 estimate 105",
    "GDP _Z 2024 plan 110",
  ]);
});
