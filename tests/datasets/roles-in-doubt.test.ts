import { describe, expect, test } from "vitest";
import { codesByName } from "../../src/datasets/panel/names-in-doubt.ts";
import { yearsAsFigures } from "../../src/datasets/panel/periods-unused.ts";
import { lines, load } from "./loading.ts";
import { workbook } from "./workbook/sheets.ts";

/** What was told of a kind: the line where there is one, and what was found. */
async function foundOf(code: string, content: string | Uint8Array, name = "data.csv"): Promise<readonly string[]> {
  const { diagnostics } = await load(content, name, { isUndated: true });
  return diagnostics.flatMap(({ code: own, place: { line }, found }) =>
    own === code ? [[...(line ? [line] : []), found].join(" ")] : [],
  );
}

describe("years and dates of the rows that were not used", () => {
  const days = ["2001-05-04", "1999-03-02", "1987-01-09", "2010-02-02", "2007-07-07"];
  const cases = (name: string, text: (day: string) => string) =>
    workbook({
      name: "S",
      rows: [
        ["Cases 2011"],
        [],
        ["File", name, "Paid"],
        ...days.map((day, at) => [`Brock ${"ABCDE"[at]}`, text(day), 10 + at * 7]),
      ],
    });

  test("are told where the period is that of a title", async () => {
    const dated = await cases("Filed", (day) => day);
    expect(await foundOf("periods-unused", dated, "data.xlsx")).toEqual(["Filed: 2001-05-04"]);
  });

  test("and not where the rows hold none, or the same one", async () => {
    const courts = await cases("Court", (day) => `Court ${day.slice(0, 2)}`);
    expect(await foundOf("periods-unused", courts, "data.xlsx")).toEqual([]);
    const same = await cases("Filed", () => "2011-05-04");
    expect(await foundOf("periods-unused", same, "data.xlsx")).toEqual([]);
  });

  test("are told where they were taken for figures", () => {
    const seen = (last: number, values = new Set([1, 2])) => ({
      cells: {
        rows: [["Area", "Built", "Beds"], ...[2001, 1999, 1987, 2010, last].map((year, at) => [`A${at}`, year, at])],
        line: (row: number) => row + 1,
      },
      rows: [1, 2, 3, 4, 5],
      values,
      width: 3,
      nameOf: (column: number) => ["Area", "Built", "Beds"][column] ?? "",
    });
    expect(yearsAsFigures(seen(2007))).toEqual(["Built: 2001"]);
    expect(yearsAsFigures(seen(2507))).toEqual([]);
    expect(yearsAsFigures(seen(2007, new Set([1])))).toEqual([]);
  });
});

describe("words for a figure that is not given", () => {
  const table = (word: string) =>
    `year,area,sex,cases\n2019,A,M,5\n2019,B,F,${word}\n2019,C,M,${word}\n2020,A,F,${word}\n2020,B,M,6\n`;

  test.each(["Not stated", "n/d", "нет данных", "sin datos", "keine Angabe"])(
    "in a column of figures: %s",
    async (word) => {
      const read = await load(table(word));
      expect(read.diagnostics.map(({ code }) => code)).not.toContain("bad-value");
      expect(lines(read)).toContain("cases · sex=F B 2019 actual - O");
    },
  );

  test("are none where they are an answer: unknown", async () => {
    const content =
      "date,case,source\n2020-01-01,A,unknown\n2020-01-02,B,unknown\n2020-01-03,C,2\n2020-01-04,D,unknown\n2020-01-05,E,4\n";
    expect(await foundOf("bad-value", content)).toEqual(["5 unknown"]);
  });

  test("are names in a column of names", async () => {
    const read = await load("year,sex,cases\n2019,Not stated,5\n2019,Male,7\n2020,Not stated,8\n2020,Male,9\n");
    expect(lines(read)).toContain("cases · sex=Not stated _Z 2019 actual 5 A");
  });
});

describe("names that are areas or groups", () => {
  const names = (count: number) =>
    Array.from({ length: count }, (_, at) => `Pl${String.fromCharCode(97 + (at % 26))}${"xyzwv"[Math.floor(at / 26)]}`);
  const table = (count: number) =>
    `Item,year,new,old\n${names(count)
      .map((name, at) => `${name},2020,${at * 3 + 5},${at * 7 + 2}`)
      .join("\n")}\n`;

  test("are told where they are hundreds of indicators", async () => {
    expect(await foundOf("names-as-indicators", table(120))).toEqual(["240, Plax: new, Plax: old"]);
  });

  test("and not where they are few", async () => {
    expect(await foundOf("names-as-indicators", table(20))).toEqual([]);
  });

  test("also where figures have areas, but are a figure each", async () => {
    const lone = table(120).replaceAll(/^(Item|\w+),/gm, (_, first: string) =>
      first === "Item" ? "Item,Province," : `${first},${first < "Plm" ? "An Giang" : "Ninh Binh"},`,
    );
    expect((await foundOf("names-as-indicators", lone))[0]).toMatch(/^240, /);
  });

  test("are told where columns of figures are called codes", async () => {
    const seen = (name: string) => ({
      cells: {
        rows: [
          ["Area", name, "Beds"],
          ["A", 10, 5],
          ["B", 110, 7],
        ],
        line: (row: number) => row + 1,
      },
      rows: [1, 2],
      values: new Set([1, 2]),
      width: 3,
      nameOf: (column: number) => ["Area", name, "Beds"][column] ?? "",
    });
    expect(codesByName(seen("District Code"))).toEqual(["District Code: 10"]);
    expect(codesByName(seen("Doctors"))).toEqual([]);
  });

  test("are told where columns are called by a word that another column holds", async () => {
    const content =
      "year,Province,Deaths Gauteng,Deaths Limpopo\n2020,Gauteng,5,6\n2020,Limpopo,7,8\n2021,Gauteng,9,3\n2021,Limpopo,6,5\n";
    expect(await foundOf("names-as-indicators", content)).toEqual(["Deaths Gauteng, Deaths Limpopo"]);
    expect(
      await foundOf("names-as-indicators", content.replaceAll("Gauteng,5", "Cape,5").replaceAll("Gauteng,9", "Cape,9")),
    ).toEqual([]);
  });
});

describe("another table under the names of the first", () => {
  const first = "year,cases,deaths\n2019,5,1\n2020,6,2\n2021,7,3\n";

  test("is told at its names where its rows are not read", async () => {
    expect(await foundOf("table-run-on", `${first}ward,beds,nurses\nNorth,100,20\nSouth,110,30\n`)).toEqual([
      "5 ward, beds, nurses",
    ]);
  });

  test("and not where it has its own names, or a remark stands among the rows", async () => {
    expect(await foundOf("table-run-on", `${first}year,beds,nurses\n2019,100,20\n2020,110,30\n2021,120,35\n`)).toEqual(
      [],
    );
    expect(await foundOf("table-run-on", `${first}2022,pending,late\n2023,8,4\n`)).toEqual([]);
  });

  test("is told where some columns end and others begin", async () => {
    const rows = (from: number, ...cells: readonly string[]) =>
      cells.map((cell, at) => `${from + at},${cell}\n`).join("");
    const content = `year,cases,deaths,beds\n${rows(2019, "5,1,", "6,2,", "7,3,")}`;
    expect(await foundOf("table-run-on", content + rows(2019, ",,20", ",,30", ",,35"))).toEqual(["5 2019, 20"]);
    expect(await foundOf("table-run-on", content + rows(2022, "8,1,20", "9,1,30", "7,2,35"))).toEqual([]);
  });
});

describe("rows that nothing tells apart", () => {
  const content =
    "year,area,Serial No.,value\n2019,A,1,5\n2019,A,2,6\n2020,A,1,7\n2020,A,2,9\n2019,B,1,5\n2019,B,2,8\n";

  test("are told with the column that does", async () => {
    expect(await foundOf("rows-not-apart", content)).toEqual(["Serial No."]);
  });

  test("with their number where none does, and not where their values are the same", async () => {
    expect(await foundOf("rows-not-apart", content.replaceAll(/,[12],(?=\d\n)/g, ",,"))).toEqual(["3"]);
    expect(await foundOf("rows-not-apart", content.replaceAll(/\d\n/g, "5\n"))).toEqual([]);
  });
});
