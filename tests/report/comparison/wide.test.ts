import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { compare } from "../../../src/engine/compare.ts";
import { csvWriter } from "../../../src/report/comparison/csv.ts";
import { wideTable } from "../../../src/report/comparison/wide.ts";
import { wideCsv, wideMarkdown, wideTerminal } from "../../../src/report/comparison/wide-text.ts";
import { wideXlsx } from "../../../src/report/comparison/wide-xlsx.ts";
import { panel } from "./fixture.ts";

const call = { at: ["2023-06", "2024-06"], where: { indicator: ["dengue"] } };
const result = compare(panel, { ...call, against: "prior-year" });

describe("one dimension side by side", () => {
  test("has a column a period, in order of time, and rows of what is left", () => {
    const values = compare(panel, { ...call, measures: ["value"], sort: "-period" });
    const csv = wideCsv(wideTable(values, { by: "period", lang: "en", columns: ["value"] }));
    expect(csv).toBe(
      [
        "indicator,indicator_name,area,area_name,2023-06,2024-06",
        "dengue,Dengue,VN-44,An Giang,2137,752",
        "dengue,Dengue,VN-45,Dong Thap,0,20",
        "dengue,Dengue,VN-59,Ca Mau,,7",
        "",
      ].join("\r\n"),
    );
  });

  test("has a column for each of several, and words for what there is not", () => {
    const columns = ["value", "prior-year/percent-change"];
    const table = wideTable(result, { by: "area", lang: "en", columns });
    expect(table.columns.map(({ id }) => id)).toEqual([
      "VN-44 value",
      "VN-44 prior-year/percent-change",
      "VN-45 value",
      "VN-45 prior-year/percent-change",
      "VN-59 value",
      "VN-59 prior-year/percent-change",
    ]);
    const june = table.rows.find(({ keys }) => keys.includes("2024-06"));
    expect(june?.cells.map((cell) => cell?.text)).toEqual(["752", "−64.8", "20", "zero base", "7", "new"]);
    expect(wideTerminal(table, 300, false)).toContain("zero base: base is zero; no ratio can be formed");
    expect(wideMarkdown(table)).toContain("| 752 | −64.8 | 20 | zero base | 7 | new |");
  });

  test("is a sheet with numbers as numbers, frozen at both sides", async () => {
    const table = wideTable(result, { by: "period", lang: "en", columns: ["value"] });
    const [sheet] = (await readXlsx(await wideXlsx(table, "en"))).sheets;
    expect(sheet?.rows[1]).toEqual(["dengue", "Dengue", "VN-44", "An Giang", 2137, 752]);
  });

  test("says what looks like a column that there is not", () => {
    expect(() => wideTable(result, { by: "period", lang: "en", columns: ["valeu"] })).toThrow(/value/);
  });
});

test("only the columns that are asked for, in their order", () => {
  const writer = csvWriter(result, "en", {}, ["area_name", "prior-year/percent-change", "value"]);
  expect(writer.head()).toBe("area_name,prior-year/percent-change,value\r\n");
  expect(writer.rows(result.batches[0] ?? never(), 0, 1)).toMatch(/^An Giang,/);
  expect(() => csvWriter(result, "en", {}, ["aera"])).toThrow(/area/);
});

function never(): never {
  throw new Error("no rows");
}
