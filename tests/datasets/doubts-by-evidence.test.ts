import { describe, expect, test } from "vitest";
import { lines, load, told } from "./loading.ts";
import { readSheets } from "./workbook/sheets.ts";

/** Codes of what was told. */
async function codesOf(content: string): Promise<readonly string[]> {
  return (await load(content)).diagnostics.map(({ code }) => code);
}

describe("the only month or week among years", () => {
  test("is told where a year is later", async () => {
    expect(await codesOf("Area,2018-05,2019,2020,2021\nA,1,2,3,4\nB,2,3,4,5\n")).toContain("period-odd");
  });

  test.each([
    ["the newest month beside earlier years", "Area,2019,2020,2021-05\nA,1,2,3\nB,2,3,4\n"],
    ["two months beside years", "Area,2018-05,2019,2020,2020-05\nA,1,2,3,4\nB,2,3,4,5\n"],
    ["years alone", "Area,2018,2019,2020\nA,1,2,3\nB,2,3,4\n"],
  ])("and not: %s", async (_, content) => {
    expect(await codesOf(content)).not.toContain("period-odd");
  });
});

describe("printed changes that have nothing to do with their values", () => {
  const row = (values: readonly number[], at: number) => `2024-${String(at + 1).padStart(2, "0")},${values.join(",")}`;
  const table = (changes: readonly number[]) =>
    `month,value,mom_pct\n${[100, 120, 90, 99, 148.5, 133.7, 140, 126].map((value, at) => row([value, changes[at] ?? 0], at)).join("\n")}\n`;

  test("are told, with one of them", async () => {
    const read = await load(table([3, -9, 15, 7, -12, 9, -2, 11]));
    expect(told(read).find((line) => line.startsWith("changes-unlike"))).toContain("-9, 20");
  });

  test("are not where they agree", async () => {
    expect(await codesOf(table([3, 20, -25, 10, 50, -10, 4.7, -10]))).not.toContain("changes-unlike");
  });

  test("nor where they are of other prices, and go with their values", async () => {
    expect(await codesOf(table([3, 17, -27, 7.5, 45, -12, 2.2, -13]))).not.toContain("changes-unlike");
  });
});

test("columns that no line of names names are told, also where the first one has a name", async () => {
  const content = "Series Id:,X1\nUnit,Percent\nFrequency,Monthly\n2022,4,5\n2023,3,6\n2024,5,7\n2025,5,7\n";
  expect(await codesOf(content)).toContain("columns-unnamed");
});

describe("columns that are no figures by what stands beside them", () => {
  const dated = (numbers: readonly number[]) =>
    `date,sitrep_no,cases\n${numbers.map((each, at) => `2026-05-${14 + at},${each},${each * 7 + at}`).join("\n")}\n`;

  test("numbers of reports are none", async () => {
    const { panel } = await load(dated([1, 2, 4, 5, 6, 7]));
    expect(panel.indicators.map(({ id }) => id)).toEqual(["cases"]);
  });

  test("what is called so and is all over the place is one", async () => {
    const { panel } = await load(dated([10, 250, 41, 5, 68, 700]));
    expect(panel.indicators.map(({ id }) => id)).toContain("sitrep_no");
  });

  test("texts between whose numbers the figure lies tell no rows apart", async () => {
    const content = "Region,year,saved,saved.ui\nAFR,2020,6.6,5.5-7.7\nAMR,2020,1.8,1.7-2.0\nEMR,2020,4.7,4.1-5.3\n";
    const { panel } = await load(content);
    expect(panel.indicators.map(({ id }) => id)).toEqual(["saved"]);
  });

  test("ages do", async () => {
    const read = await load("age,year,cases\n0-4,2020,66\n5-9,2020,18\n10-14,2020,47\n");
    expect(lines(read)).toHaveLength(3);
    expect(read.panel.indicators.length + read.panel.areas.length).toBeGreaterThan(3);
  });
});

describe("names of parts and years that a column's own name decides", () => {
  test("T1 and T2 under Trimestre are quarters", async () => {
    const read = await load("Entidad,Trimestre,Tasa\nOaxaca,2023-T1,1.4\nOaxaca,2023-T2,1.5\n");
    expect(lines(read).map((line) => line.match(/\d{4}-\S+/)?.[0])).toEqual(["2023-Q1", "2023-Q2"]);
  });

  test("Thai years of the budget", async () => {
    const read = await load("หน่วยงาน,ปีงบประมาณ,งบประมาณ\nก,2566,100.5\nข,2567,200.5\n");
    expect(lines(read).map((line) => line.match(/ (\d{4}) /)?.[1])).toEqual(["2023", "2024"]);
  });

  test("a line of names below lines about the table", async () => {
    const years = [2019, 2020, 2021, 2022, 2023];
    const about =
      "Series Id:,LNS14000000\nLabor force status:,Unemployment rate\nType of data:,Percent\nUnit:,Percent\n\n";
    const read = await load(
      `${about}Year,Jan,Feb,Mar,Apr\n${years.map((year) => `${year},4.0,3.8,3.6,3.7`).join("\n")}\n`,
    );
    expect(lines(read).map((line) => line.match(/\d{4}-\d\d/)?.[0])).toEqual(
      years.flatMap((year) => ["01", "02", "03", "04"].map((month) => `${year}-${month}`)),
    );
  });
});

describe("what other columns say of one", () => {
  test("the other end of what a row is of is no figure", async () => {
    const rows = ["199912,200003,11", "200003,200006,12", "200006,200009,15", "200009,200012,14", "200012,200103,18"];
    const { panel } = await load(`q1,q2,count\n${rows.join("\n")}\n`);
    expect(panel.indicators.map(({ id }) => id)).toEqual(["count"]);
  });

  test("the day of a report comes before that on which it was read by a machine", async () => {
    const read = await load(
      "report_date,geo_name,value,extracted_at\n2026-06-10,Malawi,1,2026-06-16T21:16:19Z\n2026-06-10,Niger,2,2026-06-16T21:16:19Z\n",
    );
    expect(lines(read).every((line) => line.includes(" 2026-06-10 "))).toBe(true);
  });

  test("how often a thing came is a figure, how often figures are published is none", async () => {
    const counted = await load("index,Genre,Freq\n226,rock,109\n135,indie,83\n114,pop,79\n201,dance,60\n");
    expect(counted.panel.indicators.map(({ id }) => id)).toContain("Freq");
    const published = await load("year,freq,value\n2022,A,109\n2023,A,83\n2024,A,79\n");
    expect(published.panel.indicators).toHaveLength(1);
  });

  test("a price by a rate is no completion of a plan", async () => {
    const rows = ["A,10,2,5", "B,21,30,0.7", "C,90,20,4.5", "D,33,60,0.55", "E,72,16,4.5", "F,84,20,4.2"];
    const { panel } = await load(`country,local_price,dollar_ex,dollar_price\n${rows.join("\n")}\n`);
    expect(panel.reported.length).toBe(0);
    expect(new Set(panel.observations.scenario)).toEqual(new Set([0]));
  });

  test("codes with noughts in front are none", async () => {
    const { panel } = await load("Occupation,share,Name\n0610,0.021,NURSE\n0602,0.019,OFFICER\n1810,0.014,AGENT\n");
    expect(panel.indicators.some(({ id }) => id.startsWith("Occupation"))).toBe(false);
  });

  test("figures to their plans are one, in any language", async () => {
    const rows = ["A,90,100,90", "B,210,200,105", "C,45,50,90", "D,66,60,110", "E,80,100,80"];
    const { panel } = await load(`maa,tehty,tavoite,osuus\n${rows.join("\n")}\n`);
    expect(panel.reported.length).toBe(5);
  });
});

test("classes A to G are classes, and C is no degree", async () => {
  const rows = [
    ["", "ENERGY RATING", null, null, null],
    ["Year", "A", "B", "C", "D"],
    [2008, 1, 475, 696, 858],
    [2009, 4, 2425, 2945, 3074],
    [2010, 10, 1593, 3142, 3784],
  ];
  const { panel } = await readSheets([{ rows }]);
  expect(panel.indicators.map(({ unit }) => unit.kind)).toEqual(["none", "none", "none", "none"]);
  expect(panel.indicators.map(({ names }) => names.en.at(-1))).toEqual(["A", "B", "C", "D"]);
});

test("months from one to another in a name are that part of the year, in Spanish and Korean years are years", async () => {
  const half = await load("Departamento,Homicidios enero-junio 2023,Homicidios enero-junio 2024\nA,10,12\nB,20,22\n");
  expect(lines(half)[0]).toContain(" 2023-01-01..2023-06-30 ");
  const may = await load(
    "Land,Arbeitslose Mai 2023,Arbeitslose Mai 2024\nBayern,254310,275910\nBerlin,184010,197830\n",
  );
  expect(lines(may)[0]).toContain(" 2023-05 ");
  const korea = await load("시도,2021년,2022년\n서울특별시,95,94\n부산광역시,33,32\n");
  expect(lines(korea)[0]).toContain(" 2021 ");
  expect(korea.diagnostics).toEqual([]);
});

test("a table whose names begin with the places of columns is told, also where others tell its rows apart", async () => {
  expect(await codesOf('"",a,b,1,2\n"1",x,y,5,6\n"2",z,w,7,8\n')).toContain("columns-unnamed");
});
