import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { detail } from "../../src/model/detail.ts";
import { lines, load, problemOf, told, withFiles } from "./loading.ts";

describe("bad input", () => {
  it("is refused with a problem where there is nothing to read", async () => {
    expect(await problemOf("")).toMatchObject({ code: "empty-document" });
    expect(await problemOf("\n\n  \n")).toMatchObject({ code: "empty-document" });
    expect(await problemOf("%PDF-1.7 …")).toMatchObject({ code: "not-data", found: "pdf" });
    expect(await problemOf("<html><body>")).toMatchObject({ code: "not-data" });
    expect(await problemOf("{ broken", "a.json")).toMatchObject({ code: "bad-json" });
    expect(await problemOf("[1, 2]", "a.json")).toMatchObject({ code: "not-data", found: "JSON" });
    expect(await problemOf(Uint8Array.from([0, 1, 2, 3, 0, 0, 5, 1, 2, 3, 4, 5]))).toMatchObject({ code: "not-data" });
    await expect(loadDataset("/no/such/file.csv")).rejects.toMatchObject({ problem: { code: "file-missing" } });
    await withFiles({}, async (path) => {
      await expect(loadDataset(path("."))).rejects.toMatchObject({ problem: { code: "file-missing" } });
    });
  });

  it("a line that does not end is refused before it fills the memory", async () => {
    const endless = Buffer.alloc(18 * 2 ** 20, "x");
    const problem = await problemOf(Buffer.concat([Buffer.from("area,period,value\nVN,2020,1\n"), endless]));
    expect(problem).toMatchObject({ code: "row-too-long", place: { line: 3 }, expected: "16" });
  });

  it("a first line of more than a megabyte is named as that, not as an empty file", async () => {
    const header = Array.from({ length: 100_000 }, (_, at) => `column ${at}`).join();
    expect(await problemOf(`${header}\n1\n`)).toMatchObject({
      code: "row-too-long",
      place: { line: 1 },
      expected: "1",
    });
  });

  it("a table of more columns than any has is refused, with their count", async () => {
    const wide = `${"1,".repeat(150_000)}1\n`;
    const counts = { found: "150001", expected: "150000" };
    expect(await problemOf(`${wide}${wide}`)).toMatchObject({ code: "too-many-columns", ...counts });
    const names = Array.from({ length: 150_001 }, (_, at) => `"c${at}":1`).join();
    expect(await problemOf(`[{${names}}]`, "a.json")).toMatchObject({ code: "too-many-columns", ...counts });
  });

  it("JSON that is nested deeper than any table is refused, and so is a line of it", async () => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    expect(await problemOf(deep, "a.json")).toMatchObject({ code: "bad-json", found: detail("more-than", "[…]", 100) });
    const read = await load(`{"year":2023,"cases":5}\n{"year":2024,"cases":6}\n${deep}\n`, "a.jsonl");
    expect(read.panel.observations.length).toBe(2);
    expect(told(read)[0]).toContain("row-unread");
  });

  it("a header alone is a data set without observations", async () => {
    const read = await load("area,period,value\n");
    expect(read.panel.observations.length).toBe(0);
    expect(told(read)).toEqual(["no-observations area, period, value"]);
  });

  it("one bad row in the middle of many is told with its line, and nothing else is lost", async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, at) =>
        `VN-${at % 63},${1961 + Math.floor(at / 63 / 12)}-${String((Math.floor(at / 63) % 12) + 1).padStart(2, "0")},${at}`,
    );
    rows[25_000] = "VN-1,1994-01,not a number";
    const read = await load(`area,period,value\n${rows.join("\n")}\n`);
    expect(read.rows).toBe(50_000);
    expect(read.panel.observations.value.filter((value) => !Number.isNaN(value)).length).toBe(49_999);
    expect(read.panel.observations.length).toBe(50_000);
    expect(read.diagnostics[0]).toMatchObject({
      code: "bad-value",
      place: { line: 25_002, column: 3 },
      found: "not a number",
    });
  });

  it("ragged rows: a cell too many may shift the others and is left out, a missing last one is told", async () => {
    const read = await load("area,period,value,note\nA,2001,1,x\nA,2002,2,x,extra\nA,2003,3\nA,2004\nA,2005,5,y,,\n");
    expect(lines(read)).toEqual(["data A 2001 actual 1 A", "data A 2003 actual 3 A", "data A 2005 actual 5 A"]);
    expect(told(read).slice(0, 3)).toEqual(["ragged-row 3: cells 5", "ragged-row 4: cells 3", "row-unread 5: A 2004"]);
    expect(read.rows).toBe(5);
  });

  it("a quote that nothing closes stays in its line", async () => {
    const read = await load('area,period,value\n"A,2001,1\nB,2002,2\n"C" x,2003,3\n');
    expect(lines(read)).toEqual(['data "A 2001 actual 1 A', "data B 2002 actual 2 A", 'data "C" x 2003 actual 3 A']);
    expect(told(read).filter((each) => each.startsWith("ragged"))).toHaveLength(2);
  });

  it("10,000 columns are read, and said to be many", async () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `v${at}`);
    const read = await load(`period,${names.join()}\n2001,${names.map((_, at) => at).join()}\n`);
    expect(read.panel.observations.length).toBe(10_000);
    expect(told(read)).toContain("too-many-columns 10001");
  });

  it("duplicates stay, and are told as equal or not", async () => {
    const read = await load("area,period,value\nA,2001,1\nA,2001,1\nA,2002,2\nA,2002,3\n");
    expect(read.panel.observations.length).toBe(4);
    expect(told(read)).toEqual(["duplicate-equal 3:3 data · A · 2001: 1", "duplicate-conflict 5:3 data · A · 2002: 3"]);
    expect(read.diagnostics[1]?.expected).toEqual(detail("in-line", "2", 4));
  });

  it("gaps, periods out of order and two frequencies in one series are told", async () => {
    const read = await load(
      "area,period,value\nA,2001-01,1\nA,2001-04,4\nB,2001-02,1\nB,2001-01,2\nC,2001-01,1\nC,2001-Q2,2\n",
    );
    expect(told(read)).toEqual([
      "out-of-order 5:3 data · B · 2001-01",
      "gap data · A: 2001-02…2001-03 x2",
      "mixed-frequencies data · C: Q M",
    ]);
  });

  it("bad periods, areas and scenarios are told and left out", async () => {
    const read = await load(
      "area,period,scenario,value\nA,2001,actual,1\nA,2001-13,actual,2\n,2002,actual,3\nA,2003,maybe,4\nA,2004,plan,5\n",
    );
    expect(lines(read)).toEqual(["data A 2001 actual 1 A", "data A 2004 plan 5 A"]);
    expect(told(read).filter((each) => !each.startsWith("gap"))).toEqual([
      "bad-period 3: 2001-13",
      "missing-key 4:",
      "bad-scenario 5: maybe",
    ]);
  });

  it("a table whose rows only a period tells apart says that it needs one", async () => {
    const read = await load("province,households,firms\nAn Giang,5,1\nAn Giang,7,3\nCần Thơ,6,2\nCần Thơ,9,4\n");
    expect(read.diagnostics[0]).toMatchObject({
      code: "missing-key",
      expected: detail("period-column"),
    });
    expect(lines(await load("province,firms\nAn Giang,5\n", "data.csv", { map: { period: "'2024'" } }))).toEqual([
      "firms An Giang 2024 actual 5 A",
    ]);
  });

  it("more digits than a double holds are told", async () => {
    const read = await load("area,year,value\nA,2001,9007199254740993\nA,2002,0.1234567890123\n");
    expect(told(read)).toEqual(["precision-lost 2:3 9007199254740993"]);
  });

  it("a gzip that grows out of all proportion is refused, one cut short too", async () => {
    const bomb = gzipSync(Buffer.alloc(32 * 2 ** 20, "1,2,3\n"));
    expect(bomb.length).toBeLessThan(150_000);
    expect(await problemOf(bomb, "bomb.csv.gz")).toMatchObject({ code: "expands-too-much" });
    const cut = gzipSync("area,year,value\nA,2001,1\n").subarray(0, 30);
    expect(await problemOf(cut, "cut.csv.gz")).toMatchObject({ code: "unreadable" });
  });

  it("encodings: UTF-8 with a mark, UTF-16, windows-1258, gzip", async () => {
    const text = "Tỉnh,Năm,Giá trị\nCần Thơ,2001,1\n";
    const expected = ["data Cần Thơ 2001 actual 1 A"];
    const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
    expect(lines(await load(`\uFEFF${text}`))).toEqual(expected);
    expect(lines(await load(utf16))).toEqual(expected);
    expect(lines(await load(utf16.swap16()))).toEqual(expected);
    expect(lines(await load(gzipSync(text), "data.csv.gz"))).toEqual(expected);
    const latin = await load(Buffer.from("area,year,value\nCôte d'Ivoire,2001,1\n", "latin1"));
    expect(lines(latin)).toEqual(["data Côte d'Ivoire 2001 actual 1 A"]);
    expect(told(latin)).toEqual(["legacy-encoding windows-1252"]);
  });

  it("line ends of every kind, empty lines, a table without a header", async () => {
    expect(lines(await load("area,year,value\r\nA,2001,1\r\n\r\nA,2002,2"))).toHaveLength(2);
    expect(lines(await load("area,year,value\rA,2001,1\rA,2002,2\r"))).toHaveLength(2);
    expect(lines(await load("A,2001,1.5\nA,2002,2.5\nB,2001,3.5\n"))).toEqual([
      "column 3 A 2001 actual 1.5 A",
      "column 3 A 2002 actual 2.5 A",
      "column 3 B 2001 actual 3.5 A",
    ]);
  });
});
