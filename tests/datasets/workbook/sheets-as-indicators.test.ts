import { describe, expect, it } from "vitest";
import { loadDataset } from "../../../src/datasets/load.node.ts";
import { guessed, lines, withFiles } from "../loading.ts";
import { type MadeSheet, workbook } from "./sheets.ts";

const provinces = ["An Giang", "Bạc Liêu", "Bến Tre"];
const months = Array.from({ length: 12 }, (_, at) => at + 1);
/** Cases that rise and fall within the year. */
const cases = (month: number, place: number) => 10 + ((month * 7 + place) % 5);

const read = async (file: string, ...sheets: readonly MadeSheet[]) =>
  withFiles({ [file]: await workbook(...sheets) }, (path) => loadDataset(path(file)));

/** A sheet of a yearbook: a disease, months over pairs of columns, cases and deaths. */
const disease = (name: string, ...above: readonly string[]): MadeSheet => {
  const top = above.length + 1;
  return {
    name,
    rows: [
      ...above.map((text) => [text]),
      ["TT", "Tỉnh/TP", ...months.flatMap((month) => [`Tháng ${month}`, null])],
      [null, null, ...months.flatMap(() => ["Mắc", "Chết"])],
      ...provinces.map((each, at) => [at + 1, each, ...months.flatMap((month) => [cases(month, at), at])]),
    ],
    merges: months.map((_, at) => `${column(2 + 2 * at)}${top}:${column(3 + 2 * at)}${top}`),
  };
};

const column = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;

describe("a yearbook with a disease a sheet", () => {
  it("has its year in the titles", async () => {
    const found = await read(
      "nien-giam.xlsx",
      disease("SXH", "SỐT XUẤT HUYẾT NĂM 2015"),
      disease("TCM", "TAY CHÂN MIỆNG NĂM 2015"),
    );
    expect(found.panel.observations.length).toBe(2 * 3 * 12 * 2);
    expect(lines(found).slice(0, 3)).toEqual([
      `sot-xuat-huyet/mac An Giang 2015-01 actual ${cases(1, 0)} A`,
      "sot-xuat-huyet/chet An Giang 2015-01 actual 0 A",
      `sot-xuat-huyet/mac An Giang 2015-02 actual ${cases(2, 0)} A`,
    ]);
  });

  it("or in the file's name only: sheets are indicators", async () => {
    const found = await read("nien-giam-2015.xlsx", disease("SXH"), disease("TCM"));
    expect(found.panel.observations.length).toBe(144);
    expect(found.panel.indicators.map(({ id }) => id)).toEqual(["sxh/mac", "sxh/chet", "tcm/mac", "tcm/chet"]);
    expect(guessed(found)).toContain("year = 2015");
  });

  it("with T1 to T12 and the whole year; flu (cúm) is no cum", async () => {
    const flat = (name: string, ...above: readonly string[]): MadeSheet => ({
      name,
      rows: [
        ...above.map((text) => [text]),
        ["Địa phương", ...months.map((month) => `T${month}`), "Cả năm"],
        ...provinces.map((each, at) => [
          each,
          ...months.map((month) => cases(month, at)),
          months.reduce((sum, month) => sum + cases(month, at), 0),
        ]),
      ],
    });
    const found = await read("yb-2016.xlsx", flat("Cúm", "Bệnh cúm năm 2016"), flat("Sởi"));
    const of = (id: string) => lines(found).filter((line) => line.startsWith(`${id} An Giang`));
    for (const id of ["benh-cum", "Sởi"]) {
      expect(of(id)).toHaveLength(13);
      expect(of(id)[0]).toBe(`${id} An Giang 2016-01 actual ${cases(1, 0)} A`);
      expect(of(id)[12]).toContain(" 2016 actual ");
    }
  });
});

describe("sheets that are called by a period", () => {
  it("are of that period; their figures are called as the file is", async () => {
    const year = (name: string): MadeSheet => ({
      name,
      rows: [["Province", "Cases", "Deaths"], ...provinces.map((each, at) => [each, 10 * at + 5, at + 1])],
    });
    const found = await read("flu.xlsx", year("2014"), year("2015"));
    expect(lines(found).filter((line) => line.includes("Bến Tre"))).toEqual([
      "Cases Bến Tre 2014 actual 25 A",
      "Deaths Bến Tre 2014 actual 3 A",
      "Cases Bến Tre 2015 actual 25 A",
      "Deaths Bến Tre 2015 actual 3 A",
    ]);
  });

  it("a survey's index has its year in the file's name", async () => {
    const found = await read("papi_2019.xlsx", {
      name: "Scores",
      rows: [["Province", "Participation", "Transparency"], ...provinces.map((each, at) => [each, 5.1 + at, 4.5])],
    });
    expect(lines(found)[0]).toBe("Participation An Giang 2019 actual 5.1 A");
  });
});
