import { describe, expect, test } from "vitest";
import { lines, load, told } from "./loading.ts";

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
