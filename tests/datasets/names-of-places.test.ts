import { describe, expect, test } from "vitest";
import { namedBy } from "../../src/datasets/layout/names-of-places.ts";
import { lines, load } from "./loading.ts";

const named = (name: string, ...distinct: readonly string[]) => namedBy({ name, distinct }, true);

async function doubts(content: string): Promise<readonly string[]> {
  const { diagnostics } = await load(content, "data.csv", { isUndated: true });
  return diagnostics.flatMap(({ code, found }) => (code.startsWith("names-as-") ? [`${code} ${found}`] : []));
}

describe("what a column of names is of", () => {
  test("its name says, in several languages", () => {
    expect(named("Kanton", "ZH", "BE")).toBe("places");
    expect(named("Energy Source", "Hydro", "Wind")).toBe("things");
    expect(named("fascia_eta", "a", "b")).toBe("things");
    expect(named("시도", "서울특별시", "부산광역시")).toBe("places");
    expect(named("Force", "Avon and Somerset Constabulary", "Kent Police")).toBeUndefined();
  });

  test("its cells show: countries in a language, codes, names of kinds of places, ages", () => {
    expect(named("x", "Deutschland", "Frankreich", "Italien", "Sonstige")).toBe("places");
    expect(named("x", "Deutschland", "Rhein", "Elbe", "Sonstige")).toBeUndefined();
    expect(named("x", "E40000003", "E40000005")).toBe("places");
    expect(named("x", "Амурская область", "Пермский край", "Город Москва")).toBe("places");
    expect(named("x", "00-04", "05-11", "80+", "unknown")).toBe("things");
    expect(named("x", "total", "15 years and over", "15-70 years", "working age")).toBe("things");
    expect(named("x", "1D", "6D", "1E")).toBeUndefined();
  });

  test("of several columns all words must be of places", () => {
    const [name, distinct] = ["country of origin", ["A", "B"]];
    expect(namedBy({ name, distinct }, true)).toBe("places");
    expect(namedBy({ name, distinct }, false)).toBeUndefined();
  });
});

const sources = ["Hydro", "Wind", "Coal", "Gas", "Oil"];

describe("the only column of names", () => {
  const table = (name: string, names: readonly string[]) =>
    `year,${name},value\n${names.flatMap((each, at) => [`2020,${each},${at + 3}`, `2021,${each},${at + 9}`]).join("\n")}\n`;

  test("is part of the indicator where it names things, and nothing is told", async () => {
    const read = await load(table("energy source", sources));
    expect(lines(read)[0]).toBe("data · energy source=Hydro _Z 2020 actual 3 A");
    expect(await doubts(table("energy source", sources))).toEqual([]);
  });

  test("is told as areas where nothing shows what it names, but not where its names are of places or few", async () => {
    expect(await doubts(table("label", sources))).toEqual(["names-as-areas label: Hydro"]);
    expect(await doubts(table("label", sources.slice(0, 3)))).toEqual([]);
    expect(await doubts(table("label", ["Chad", "Mali", "Niger", "Nigeria"]))).toEqual([]);
    expect(await doubts(table("city", sources))).toEqual([]);
  });

  test("is what is counted where it is called so in another language", async () => {
    expect(lines(await load("项目,2022年,2023年\n收入,1200,1350\n利润,8,9\n"))[0]).toBe("收入 _Z 2022 actual 1200 A");
  });
});

test("of several columns of names those of places are the areas, with their names beside codes", async () => {
  const cantons = await load(
    "Jahr,Träger,Kanton,Anteil\n2015,Gas,ZH,0.2\n2015,Holz,ZH,0.1\n2015,Gas,BE,0.3\n2015,Holz,BE,0.4\n",
  );
  expect(lines(cantons)[0]).toBe("Anteil · Träger=Gas ZH 2015 actual 0.2 A");
  const coded = await load("GSS,NHSRNm,cases,year\nE40000003,London,6,2020\nE40000005,South East,2,2020\n");
  expect(coded.panel.areas.map(({ code, names }) => [code, names.vi])).toEqual([
    ["E40000003", "London"],
    ["E40000005", "South East"],
  ]);
  // A place that some rows do not say is no area of theirs: they would be lost.
  const some = await load("year,canton,party,votes\n2019,ZH,A,5\n2019,,B,6\n2019,BE,A,7\n");
  expect(lines(some)).toHaveLength(3);
});

test("what areas of one row each belong to, or are called once more, is no part of what is measured", async () => {
  const row = (at: number) =>
    `Land ${"ABCDEFGHIJKL"[at]},L${at},${at % 3 === 0 ? "North" : "South"},K${at % 7},${at + 4}`;
  const read = await load(
    `country,short,continent,kind of thing,2020\n${Array.from({ length: 12 }, (_, at) => row(at)).join("\n")}\n`,
  );
  expect(lines(read)[0]).toContain("kind of thing=K0 Land A 2020");
  expect(lines(read)[0]).not.toContain("continent");
  expect(lines(read)[0]).not.toContain("short");
});

test("numbers under a word for places are no places where each row is of another time", async () => {
  const rows = ["2021,1400,9300,4770", "2022,1411,9207,4910", "2023,1412,9142,4983", "2024,1409,9022,5099"];
  const read = await load(`year,total,city,village\n${rows.join("\n")}\n`);
  expect(read.panel.indicators.map(({ id }) => id)).toEqual(["total", "city", "village"]);
  const coded = await load("year,city,cases\n2021,0101,4\n2022,0102,5\n2023,0103,6\n2024,0104,7\n");
  expect(coded.panel.areas.map(({ code }) => code)).toEqual(["0101", "0102", "0103", "0104"]);
});

test("names of columns that are places, and rows that are each a thing of its own, are told", async () => {
  expect(await doubts("year,北京市,河北省,山西省\n2021,4,5,6\n2022,4,6,7\n")).toEqual([
    "names-as-indicators 北京市, 河北省, 山西省",
  ]);
  expect(await doubts("year,births,deaths,weddings\n2021,4,5,6\n2022,4,6,7\n")).toEqual([]);
  const votes = (rows: number) =>
    `name,surname,vote\n${Array.from({ length: rows }, (_, at) => `Anna ${at},Berg ${at % 9},1`).join("\n")}\n`;
  expect(await doubts(votes(60))).toEqual(["names-as-indicators 60, vote · name=Anna 0 · surname=Berg 0"]);
  expect(await doubts(votes(40))).toEqual([]);
});

test("NaN, as programs write it, is a missing figure, and its column one of figures", async () => {
  const read = await load("year,party,share\n2019,A,0.25\n2019,B,NaN\n2020,A,NaN\n2020,B,0.75\n");
  expect(lines(read)).toContain("share B 2019 actual - O");
  expect(read.diagnostics).toEqual([]);
});
