import { describe, expect, test } from "vitest";
import { lines, load, told } from "./loading.ts";

describe("numbers with a letter that are codes", () => {
  const rows = (name: string, codes: readonly string[]) => {
    const of = codes.flatMap((code) => [2021, 2022, 2023, 2024].map((year) => `${code},${year},${year - 1990}\n`));
    return `${name},year,cases\n${of.join("")}`;
  };
  const codes = ["1D", "1E", "2", "6D"];

  test.each(["Police District", "ward", "Zone", "precinct", "district"])("areas under %s", async (name) => {
    expect(lines(await load(rows(name, codes))).filter((line) => line.includes(" 2024 "))).toEqual(
      codes.map((code) => `cases ${code} 2024 actual 34 A`),
    );
  });

  test("areas under a name that says nothing, and keys beside areas", async () => {
    const read = lines(await load(rows("dist", codes)));
    expect(read.at(-1)).toBe("cases 6D 2024 actual 34 A");
    expect(read).toHaveLength(16);
    const beside = rows("dist", codes)
      .replace(/^dist/, "city,dist")
      .replaceAll(/^(?=\d)/gm, "Hue,");
    expect(lines(await load(beside)).at(-1)).toBe("cases · dist=6D Hue 2024 actual 34 A");
  });

  test("figures with a mark where no others stand beside them, or they are of many sizes", async () => {
    const alone = "area,year,cases\nA,2022,12P\nA,2023,13\nB,2022,12P\nB,2023,13\nC,2022,12P\nC,2023,13\n";
    expect(lines(await load(alone))[0]).toBe("cases A 2022 actual 12 P");
    const many = Array.from({ length: 12 }, (_, at) => `A,${2000 + at},${at * 7 + 5}${at % 2 ? "P" : ""},${at}\n`);
    expect(lines(await load(`area,year,cases,deaths\n${many.join("")}`))[2]).toBe("cases A 2001 actual 12 P");
  });

  test("numbers of objects measure nothing", async () => {
    const read = await load("OBJECTID,area,year,cases\n880017,A,2022,5\n912,B,2022,6\n70001,C,2022,7\n");
    expect(lines(read)).toEqual(["cases A 2022 actual 5 A", "cases B 2022 actual 6 A", "cases C 2022 actual 7 A"]);
    expect(told(read)).toEqual([]);
  });
});

describe("counts of things have no decimals", () => {
  test.each([
    ["Số hộ", '"1,251"', "1251"],
    ["Dân số (người)", '"1,251"', "1251"],
    ["Number of farms", "1.251", "1251"],
    ["Số hộ (nghìn hộ)", '"1,251"', "1.251"],
    ["Thu nhập", '"1,251"', "1.251"],
    ["Number of farms per village", "1.251", "1.251"],
  ])("%s: %s", async (name, text, value) => {
    const [first] = lines(await load(`Xã,${name}\nAn Phú,${text}\nBình Hòa,${text.replace("251", "347")}\n`));
    expect(first?.split(" ").at(-2)).toBe(value);
  });

  test("and so have the figures beside them that are written alike", async () => {
    const read = lines(await load('Xã,Số hộ,Thu nhập\nAn Phú,"1,251","4,127"\nBình Hòa,"2,347","3,981"\n'));
    expect(read.map((line) => line.split(" ").at(-2))).toEqual(["1251", "4127", "2347", "3981"]);
  });
});

describe("quarters", () => {
  const periods = async (content: string) => lines(await load(content)).map((line) => /\d{4}-\S+/.exec(line)?.[0]);

  test("by the months that they end or begin with", async () => {
    expect(await periods("Quarter,Sales\nSep-2023,5\nDec-2023,6\n")).toEqual(["2023-Q3", "2023-Q4"]);
    expect(await periods("Quarter,Sales\n2023-07,5\n2023-10,6\n")).toEqual(["2023-Q3", "2023-Q4"]);
    // Those of a fiscal year are told by nothing.
    expect(await periods("Quarter,Sales\nNov-2023,5\nFeb-2024,6\n")).toEqual(["2023-11", "2024-02"]);
    expect(await periods("Month,Sales\nSep-2023,5\nDec-2023,6\n")).toEqual(["2023-09", "2023-12"]);
  });

  test("as offices of the north write them", async () => {
    expect(await periods("Kvartal,Antal\n2023K1,5\n2023K2,6\n")).toEqual(["2023-Q1", "2023-Q2"]);
    expect(await periods("Region,2023 Kv1,Kv2 2023\nOslo,5,6\n")).toEqual(["2023-Q1", "2023-Q2"]);
  });
});

describe("units in the cells of long tables", () => {
  test("are taken out as in short ones, in texts and JSON", async () => {
    const of = Array.from({ length: 6000 }, (_, at) => ({
      area: `A${at}`,
      year: 2024,
      harvest: `${((at * 7) % 900) + 100} ha`,
    }));
    const text = of.map(({ area, year, harvest }) => `${area},${year},${harvest}\n`).join("");
    for (const read of [await load(`area,year,harvest\n${text}`), await load(JSON.stringify(of), "data.json")]) {
      expect(read.panel.indicators.map(({ unit }) => unit.text)).toEqual(["ha"]);
      expect(read.panel.observations.length).toBe(6000);
      expect(told(read)).toEqual([]);
    }
  });
});
