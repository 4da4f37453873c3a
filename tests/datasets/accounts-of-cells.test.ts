import { describe, expect, test } from "vitest";
import { account } from "../../src/datasets/panel/account.ts";
import { yearsUnseen } from "../../src/datasets/panel/years-unseen.ts";
import { formatPeriod } from "../../src/model/period-notation.ts";
import { load } from "./loading.ts";

const line = (row: number) => row + 1;
const rows = [
  ["area", "year", "rice"],
  ["A", "2022", "120"],
  ["B", "2022", "95.50"],
];

describe("what became of each cell of a source", () => {
  test("all figures are values, names or periods", async () => {
    const read = await load(rows.map((row) => row.join(",")).join("\n"));
    expect(account({ rows, line }, read)).toEqual({ figures: 4, lost: [], altered: [] });
  });

  test("a figure that the panel has not is lost, one with other digits came from nowhere", async () => {
    const read = await load(rows.map((row) => row.join(",")).join("\n"));
    const changed = [
      [...(rows[0] ?? []), "corn"],
      ["A", "2022", "120", "77"],
      ["B", "2022", "95.51", "78.5"],
    ];
    const { lost, altered } = account({ rows: changed, line }, read);
    expect(lost.map(({ row, column, text }) => [row, column, text])).toEqual([
      [1, 3, "77"],
      [2, 3, "78.5"],
    ]);
    expect(altered).toEqual([{ row: 2, column: 2, text: "95.51" }]);
  });

  test("numbers of rows and columns, marked years and days as serial numbers are no figures", async () => {
    const read = await load(rows.map((row) => row.join(",")).join("\n"));
    const with4 = (cells: readonly string[]) => rows.map((row, at) => [...row, cells[at] ?? ""]);
    for (const cells of [
      ["", "1", "2"],
      ["(3)", "", ""],
    ])
      expect(account({ rows: with4(cells), line }, read).lost).toHaveLength(cells[0] === "" ? 0 : 1);
    for (const over of [
      ["", "45291", "45292"],
      ["", "", "2021 *"],
    ])
      expect(account({ rows: [over, ...rows.slice(1)], line }, read).lost).toEqual([]);
  });

  test("codes under a name of codes, or in front of all else under none, are no figures; the same figure twice is one", async () => {
    const read = await load(rows.map((row) => row.join(",")).join("\n"));
    const lost = (cells: readonly string[]) =>
      account({ rows: rows.map((row, at) => [...row, cells[at] ?? ""]), line }, read).lost.length;
    expect([lost(["team_id", "57", "399"]), lost(["teams", "57", "399"])]).toEqual([0, 2]);
    expect([lost(["Code", "57", "57"]), lost(["Code", "57.5", "39.5"]), lost(["", "57", "399"])]).toEqual([2, 2, 2]);
    const unnamed = await load(",area,year,rice\n70,A,2022,120\n39,B,2022,95.50\n");
    expect(unnamed.diagnostics.map(({ code }) => code)).not.toContain("cells-lost");
  });

  test("what was told, or counted among what was told, is not told again", async () => {
    const read = await load(rows.map((row) => row.join(",")).join("\n"));
    const more = [...rows, ...Array.from({ length: 5 }, (_, at) => [`C${at}`, "2022", `${at + 31.5}`])];
    const told = (count: number, of = {}) => ({
      ...read,
      diagnostics: [{ code: "bad-period", level: "left-out", place: { line: 4, ...of }, count } as const],
    });
    expect(account({ rows: more, line }, told(1)).lost).toHaveLength(4);
    expect(account({ rows: more, line }, told(5)).lost).toEqual([]);
    expect(account({ rows: more, line }, told(1, { column: 3 })).lost).toHaveLength(4);
  });

  test("the loss is left out and told first, with place and count", async () => {
    const { diagnostics } = await load(
      "lat,lon,station,date,level\n10.7,105.1,TC,2024-08-01,3.1\n10.7,105.1,TC,2024-08-02,3.2\n10.4,105.4,LX,2024-08-01,1.9\n",
    );
    expect(diagnostics.filter(({ code }) => code === "cells-lost")).toMatchObject([
      { level: "left-out", place: { line: 2, column: 1 }, found: "10.7, 105.1, 10.7", count: 6 },
    ]);
  });

  test("a column of counts called no. is no numbering", async () => {
    const { panel, diagnostics } = await load(
      "State,No.,Share (%)\nNSW,2374362,42.2\nVic,1736838,35.1\nTas,2036838,22.7\n",
    );
    expect([...panel.observations.value]).toContain(1736838);
    expect(diagnostics.filter(({ code }) => code === "cells-lost")).toEqual([]);
  });
});

describe("years that a source does not mention", () => {
  test("are told where it mentions others", async () => {
    const { panel } = await load("year,value\n2022,5\n2023,6\n");
    const cells = (of: readonly string[]) => [{ rows: of.map((text) => [text]), line }];
    expect(yearsUnseen("data.csv", cells(["2023", "5", "6"]), panel)).toEqual([2022]);
    expect(yearsUnseen("data-22.csv", cells(["2023"]), panel)).toEqual([]);
    expect(yearsUnseen("data.csv", cells(["2022-12-31T17:00:00Z"]), panel)).toEqual([]);
    // A calendar that is not this one names none of them.
    expect(yearsUnseen("data.csv", cells(["2565", "2566"]), panel)).toEqual([]);
  });

  test("weeks and days are years with more behind", async () => {
    const { diagnostics } = await load("yearweek,cases\n202252,5\n202301,6\n202302,7\n");
    expect(diagnostics.filter(({ code }) => code === "years-unseen")).toEqual([]);
  });
});

describe("indicators that are none", () => {
  const codes = async (content: string) =>
    (await load(content)).diagnostics.flatMap(({ code, found }) =>
      code === "codes-as-figures" || code === "columns-unnamed" ? [`${code} ${found}`] : [],
    );

  test("a whole number that never changes beside figures that do", async () => {
    const rows = (first: number, second: number) =>
      `town,year,stratum,price\nA,2022,${first},5\nA,2023,${first},6\nB,2022,${second},7\nB,2023,${second},8\n`;
    expect(await codes(rows(70010, 70020))).toEqual(["codes-as-figures stratum: 70010"]);
    expect(await codes(rows(500, 400))).toEqual([]);
    expect(await codes(rows(70010, 7002))).toEqual([]);
  });

  test("a position called a coordinate", async () => {
    const rows = "REF_DATE,GEO,COORDINATE,VALUE\n2022,A,2.2,5\n2023,A,2.2,6\n2022,B,14.2,7\n2023,B,14.2,8\n";
    expect(await codes(rows)).toEqual(["codes-as-figures COORDINATE: 2.2"]);
    expect(await codes(rows.replace("COORDINATE", "Height"))).toEqual([]);
  });

  test("columns without a line of names", async () => {
    expect(await codes("Lam,15,12\nHoa,20,18\nMai,9,8\n")).toEqual(["columns-unnamed column 2, column 3"]);
  });
});

describe("columns that number the rows", () => {
  test("whatever each row is called, also as printed comparisons", async () => {
    const told = async (content: string) =>
      (await load(content)).diagnostics.flatMap(({ code, found }) => (code === "numbering" ? [found] : []));
    const table = "Line,Item,Q3 FY2024,Q2 FY2024\n1,Revenue,100,95\n2,Cost,60,58\n3,Profit,40,37\n";
    expect(await told(table)).toEqual(["1 … 3"]);
    expect(await told(table.replace("3,Profit", "5,Profit"))).toEqual([]);
  });
});

describe("names and periods that do not go together", () => {
  const told = async (content: string, name = "data.csv") =>
    (await load(content, name)).diagnostics.flatMap(({ code, found }) => (code === "periods-in-names" ? [found] : []));

  test("a quarter's total that is read as of the year", async () => {
    const table = "KPI,Jan,Feb,Mar,Q1 total\nVisits,100,120,130,350\nOrders,10,12,13,35\n";
    expect((await told(table, "kpi-2024.csv")).join()).toContain("Q1 total");
    expect(await told("KPI,2022,2023\nVisits,100,120\nOrders,10,12\n")).toEqual([]);
  });

  test("running totals since another month than January", async () => {
    const rows = "Apr-23,100\nMay-23,220\nJun-23,350\nJul-23,500\n";
    expect(await told(`Month,Arrivals (cumulative since April)\n${rows}`)).toHaveLength(1);
    expect(await told(`Month,Arrivals (cumulative since January)\n${rows}`)).toEqual([]);
  });
});

describe("columns that are read as what they are", () => {
  const figures = async (content: string) => {
    const { indicators, observations: o, periods } = (await load(content)).panel;
    return Array.from(o.value, (value, at) => {
      const period = periods[o.period[at] ?? 0];
      return `${indicators[o.indicator[at] ?? 0]?.names.en} ${period && formatPeriod(period)} ${value}`;
    });
  };

  test("growth on the year before is of the row's own year", async () => {
    expect(await figures('Year,"GDP growth (yoy, %)",Jobs\n2023,3.3,5\n2024,5.6,6\n')).toContain("GDP growth 2024 5.6");
  });

  test("quarters in Roman numerals under any language's word for them", async () => {
    expect(await figures("Año,Trimestre,Desempleo\n2023,I,13.2\n2023,II,10.2\n2023,III,9.3\n2023,IV,9.4\n")).toEqual([
      "Desempleo 2023-Q1 13.2",
      "Desempleo 2023-Q2 10.2",
      "Desempleo 2023-Q3 9.3",
      "Desempleo 2023-Q4 9.4",
    ]);
  });

  test("codes with a remark in brackets, and postcodes, are no figures", async () => {
    const found = await figures("Area Code (M49),Area,Year,Rice\n704,Viet Nam,2021,5\n704,Viet Nam,2022,6\n");
    expect(found.filter((each) => each.endsWith(" 704"))).toEqual([]);
    const towns = await figures("Id,Postcode,Year,Price\n1,2000,2022,11\n2,2010,2022,9.5\n3,2000,2023,12\n");
    expect(towns.filter((each) => / 20[01]0$/.test(each))).toEqual([]);
  });

  test("a year and a letter over figures are names", async () => {
    const found = await figures("Age,2022 M,2022 F\n0-4,1200,1150\n5-9,1250,1190\n");
    expect(found.filter((each) => each.includes("202"))).not.toEqual([]);
    expect(found.filter((each) => each.endsWith("000000"))).toEqual([]);
  });
});
