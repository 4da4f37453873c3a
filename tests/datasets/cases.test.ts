import { describe, expect, it } from "vitest";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { compare } from "../../src/engine/compare.ts";
import { rows } from "../../src/engine/results/rows.ts";
import { period, toDate } from "../../src/model/period.ts";
import { lines, load, reportedLines, told } from "./loading.ts";

const read = (file: string) => loadDataset(`${import.meta.dirname}/cases/${file}`);

/** `area or indicator, period: value status`, the name of a table without indicators left out. */
async function values(file: string): Promise<readonly string[]> {
  return lines(await read(file)).map((line) => line.replace(/^[\w-]+ (?=[A-Z] )/, "").replace(" actual", ""));
}

const month = (year: number, number: number) => period("M", year, number);

describe("tables as people have them: what a careful person reads", () => {
  it.each<[string, readonly string[]]>([
    [
      "03-trailing-minus.csv",
      ["A 2023 -1200.5 A", "A 2024 900.25 A", "change in stocks A 2023 -50 A", "change in stocks A 2024 -70 A"],
    ],
    ["05-apostrophes.csv", ["export CH 2022 1234567 A", "export CH 2023 1300000 A", "export CH 2024 1400000 A"]],
    ["12-permille.csv", ["A 2022 14.2 A", "A 2023 13.8 A"]],
    ["38c-two-bad.csv", ["A 2023 100 E", "A 2024 120 A", "B 2023 80 E", "B 2024 80 A", "C 2023 50 A", "C 2024 60 A"]],
    ["79-bom-trailing.csv", ["A 2023 1234.5 A", "A 2024 2000 A"]],
    ["80d-unquoted-title.csv", ["A 2023 10 A", "A 2024 12 A", "B 2023 20 A", "B 2024 18 A"]],
    ["63-annual-target.csv", ["A 2021 100 A", "A 2022 108 A", "A 2023 115 A", "A 2024 121 A"]],
  ])("%s", async (file, expected) => expect(await values(file)).toEqual(expected));

  it("80-comments.csv: lines that begin with # and hold commas are no header", async () => {
    expect((await values("80-comments.csv")).slice(0, 4)).toEqual([
      "A 2023 10 A",
      "A 2024 12 A",
      "B 2023 20 A",
      "B 2024 18 A",
    ]);
  });

  it("10-words-scale.csv: multipliers in words and letters", async () => {
    const found = lines(await read("10-words-scale.csv")).map((line) => Number(line.split(" ").at(-2)));
    expect(found).toEqual([1.2e6, 1.3e6, 1.35e6, 950e9, 1.1e12, 1.2e6, 950e3]);
  });

  it("16-footnotes.csv: raised digits, brackets and letters behind figures", async () => {
    const found = lines(await read("16-footnotes.csv")).map((line) => line.split(" ").slice(-2).join(" "));
    expect(found).toEqual(["1234 U", "1300 A", "1350 U", "500 U", "520 U", "530 U", "70 U", "72 R", "75 P"]);
  });

  it("08-suppressed.csv: a bound is told, and is a figure without a value", async () => {
    const found = await read("08-suppressed.csv");
    expect(lines(found).filter((line) => line.includes(" - "))).toEqual([
      "deaths A 2024 actual - Q",
      "deaths B 2023 actual - Q",
      "deaths C 2023 actual - O",
      "deaths D 2023 actual - Q",
    ]);
    expect(told(found)[0]).toBe("bad-value 3:4 <5");
  });

  it("a word in a column of percentages is told, and the column is no name of things", async () => {
    const found = await load("area,plan,plan_pct\nA,100,0.8\nB,60,0.75\nC,120,giảm\nD,50,0.6\n");
    expect(found.panel.indicators).toHaveLength(1);
    expect(found.panel.reported).toHaveLength(3);
    expect(told(found)).toContain("bad-value 4:3 giảm");
  });

  it.each(["area,cases\nA,1\nB,2\n", "area,year,cases\nA,500 BC,1\nA,400 BC,3\n"])(
    "figures of no period, and of years before the first, have no months to be compared: %j",
    async (text) => {
      const { panel } = await load(text);
      for (const at of [month(2016, 1), toDate(month(2016, 1), month(2016, 3))])
        expect([...rows(compare(panel, { against: ["prior-year"], at: [at] }))]).toEqual([]);
    },
  );

  it("a first cell of keys says that tabs cut the rows, whatever is wrong with some", async () => {
    const text = "freq,unit,geo\\TIME_PERIOD\t2021 \t2022 \nA,PC,-0\nA,PC,FR\t10.1 b\t11.2\nA,PC,IT\t9.9 \t9.1\n";
    expect(lines(await load(text, "a.tsv")).map((line) => line.split(" ").slice(1).join(" "))).toEqual([
      "FR 2021 actual 10.1 B",
      "FR 2022 actual 11.2 A",
      "IT 2021 actual 9.9 A",
      "IT 2022 actual 9.1 A",
    ]);
  });

  it("09-mixed-percent.csv: a fraction among percent signs is left out and told", async () => {
    const found = await read("09-mixed-percent.csv");
    expect(lines(found).map((line) => line.split(" ").slice(-2).join(" "))).toEqual(["4.5 A", "- O", "5.1 A"]);
    expect(told(found)).toEqual(["mixed-percent 3:4 0.048"]);
  });

  it("70-eurostat.tsv: two letters are two statuses, and the break is seen; what is not given is neither new nor ended", async () => {
    const found = await read("70-eurostat.tsv");
    expect(lines(found).map((line) => line.split(" ").slice(1).join(" "))).toEqual([
      "DE 2021 actual 12.3 E",
      "DE 2022 actual 12.9 P",
      "DE 2023 actual - O",
      "FR 2021 actual - Q",
      "FR 2022 actual 10.1 B",
      "FR 2023 actual 11.2 BP",
      "IT 2021 actual 9.9 A",
      "IT 2022 actual - O",
      "IT 2023 actual 9.1 D",
    ]);
    const compared = rows(compare(found.panel, { against: "prior-year", at: "2023", where: { area: ["FR"] } }));
    expect(Object.values(compared[0]?.comparisons ?? {}).map(({ reason }) => reason)).toEqual(["break-in-series"]);
  });

  it("27-currency.csv: a figure that cannot be read does not make the next one new", async () => {
    const { panel } = await read("27-currency.csv");
    const reasons = rows(compare(panel, { against: "prior-year", at: "2023", where: { area: ["A"] } })).flatMap(
      ({ comparisons }) => Object.values(comparisons).map(({ reason }) => reason),
    );
    expect(reasons).toEqual(["missing-base"]);
  });

  it("unnamed-index.csv: the first column is an index; MOM, YOY and YTD-YOY compare M", async () => {
    const found = await read("unnamed-index.csv");
    expect(lines(found)).toEqual([
      "M TỔNG SỐ 2024-02 actual 500 A",
      "M Bán lẻ 2024-02 actual 400 A",
      "M TỔNG SỐ 2023-02 actual 460.8 A",
      "M Bán lẻ 2023-02 actual 370.4 A",
    ]);
    expect(reportedLines(found).slice(0, 3)).toEqual([
      "M TỔNG SỐ 2024-02 prior-year/percent-change 8.5",
      "M TỔNG SỐ 2024-02 prior-period/percent-change 2",
      "M TỔNG SỐ 2024-01-01..2024-02-29 prior-year/percent-change 9.1",
    ]);
  });

  it("2013-12-30-date-header.xlsx: a date in a header is its month", async () => {
    expect(reportedLines(await read("2013-12-30-date-header.xlsx"))[0]).toContain(
      " 2013-12 prior-period/percent-of 101.5",
    );
  });
});

describe("workbooks", () => {
  it("Final_2013.xlsx: a header that begins over an empty column; ten figures, all of 2013", async () => {
    const found = lines(await read("Final_2013.xlsx"));
    expect(found.map((line) => line.split(" ").slice(-4).join(" "))).toEqual(
      [1084064, 828348, 567403, 120436, 129385, 11124, 130, 1277710, 271680, 124000].map(
        (value) => `2013 actual ${value} A`,
      ),
    );
  });

  it("2024-03-29-swapped-columns.xlsx: words of a row make no plan of what its column says happened", async () => {
    const found = lines(await read("2024-03-29-swapped-columns.xlsx"));
    expect(
      found.filter((line) => line.includes("ke-hoach-nn")).map((line) => line.split(" ").slice(2, 5).join(" ")),
    ).toEqual(["2023-Q1 actual 8.7", "2024-Q1 estimate 8.4"]);
  });
});

describe("a column that is one other divided by another says what all three are", () => {
  it.each([
    ["21-pct-fraction.csv", ["A 2024 80 A", "A 2024 plan 100 A"], "A 2024 plan/percent-of 80"],
    ["21b-pct-sign.csv", ["A 2024 80 A", "A 2024 plan 100 A"], "A 2024 plan/percent-of 80"],
    [
      "85-target-actual.csv",
      ["calls _Z 2024-01 plan 100 A", "calls _Z 2024-01 90 A"],
      "calls _Z 2024-01 period-plan/percent-of 90",
    ],
    [
      "86-giao-ketqua.csv",
      ["Trồng rừng _Z 2024 plan 500 A", "Trồng rừng _Z 2024 450 A"],
      "Trồng rừng _Z 2024 plan/percent-of 90",
    ],
  ])("%s", async (file, expected, reported) => {
    expect((await values(file)).slice(0, 2)).toEqual(expected);
    expect(reportedLines(await read(file))[0]).toContain(reported);
  });

  it("in any language, where some of it is above 100 %", async () => {
    const found = await load(
      "Region,Jahr,Ziel,Ist,Quote\nA,2024,200,150,75\nB,2024,80,100,125\nC,2024,50,47,94\n",
      "data.csv",
      {
        map: { area: "Region", year: "Jahr" },
      },
    );
    expect(reportedLines(found)).toEqual([
      "data A 2024 plan/percent-of 75",
      "data B 2024 plan/percent-of 125",
      "data C 2024 plan/percent-of 94",
    ]);
  });

  it("but a share, which is never above 100 %, makes no plan", async () => {
    const found = await load("area,year,cases,deaths,cfr\nA,2024,200,150,75\nB,2024,80,20,25\nC,2024,50,47,94\n");
    expect(reportedLines(found)).toEqual([]);
  });
});

describe("the mean of the years' levels", () => {
  it("is the base average of a ratio: 2.2 against 2.28 is -0.08 points", async () => {
    const { panel } = await read("rate-average.csv");
    const [row] = rows(compare(panel, { against: "2016..2020", at: "2024" }));
    const [cell] = Object.values(row?.comparisons ?? {});
    expect([cell?.base, cell?.value?.toFixed(2)]).toEqual([2.28, "-0.08"]);
  });
});
