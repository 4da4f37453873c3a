import { describe, expect, expectTypeOf, it } from "vitest";
import { baseAverage, fixedBase, otherArea, plan, priorPeriod, priorYear, total } from "../../src/compare/against.ts";
import { compare } from "../../src/engine/compare.ts";
import type { CompareOptions } from "../../src/engine/request/compare-options.ts";
import { rows } from "../../src/engine/results/rows.ts";
import { CallError } from "../../src/model/call-problem.ts";
import type { IndicatorKind } from "../../src/model/indicator.ts";
import type { Scenario } from "../../src/model/panel.ts";
import { PanelBuilder } from "../../src/model/panel-builder.ts";
import { startDay } from "../../src/model/period.ts";
import { parsePeriod } from "../../src/model/period-notation.ts";
import { noUnit, type Unit } from "../../src/model/unit.ts";

type Cell = readonly [indicator: string, area: string, period: string, value: number, scenario?: Scenario];

const cases: Unit = { kind: "count", text: "ca", base: "ca", scale: 0 };
const percent: Unit = { kind: "percent", text: "%", base: "%", scale: -2 };

const known: Readonly<Record<string, { vi: string; en: string; unit: Unit; kind: IndicatorKind }>> = {
  dengue: { vi: "Sốt xuất huyết", en: "Dengue", unit: cases, kind: "flow" },
  "dengue-deaths": { vi: "Tử vong do sốt xuất huyết", en: "Dengue deaths", unit: cases, kind: "flow" },
  coverage: { vi: "Tỷ lệ bao phủ", en: "Coverage", unit: percent, kind: "ratio" },
};
const places: Readonly<Record<string, { vi: string; en: string }>> = {
  "VN-44": { vi: "An Giang", en: "An Giang" },
  "VN-45": { vi: "Đồng Tháp", en: "Dong Thap" },
};

function panelOf(cells: readonly Cell[]) {
  const builder = new PanelBuilder();
  for (const [id, code, text, value, scenario = "actual"] of cells) {
    const { unit = noUnit, kind = "flow", vi = id, en = id } = known[id] ?? {};
    const indicator = builder.indicator(id, () => ({ id, names: { vi, en }, unit, kind, direction: "none" }));
    const area = builder.area(code, () => ({ code, names: places[code] ?? { vi: code, en: code } }));
    const period = parsePeriod(text);
    if (!period) throw new Error(text);
    builder.observe({ indicator, area, period: builder.period(period), value, scenario });
  }
  return builder.build();
}

const panel = panelOf([
  ["dengue", "VN-44", "2023-06", 100],
  ["dengue", "VN-44", "2024-05", 90],
  ["dengue", "VN-44", "2024-06", 130],
  ["dengue", "VN-45", "2023-06", 50],
  ["dengue", "VN-45", "2024-06", 20],
  ["coverage", "VN-44", "2023-06", 97.68],
  ["coverage", "VN-44", "2024-06", 90.34],
]);

/** `indicator area period: key=value …` of each row, with the reason where there is no value. */
function said(options: CompareOptions, from = panel): readonly string[] {
  return rows(compare(from, options)).map(({ indicator, area, period, value, comparisons }) => {
    const cells = Object.entries(comparisons).map(([key, cell]) => `${key}=${cell?.value ?? cell?.reason}`);
    return [`${indicator} ${area} ${period} ${value}`, ...cells].join(" ");
  });
}

function problemOf(options: CompareOptions) {
  try {
    compare(panel, options);
  } catch (error) {
    if (error instanceof CallError) return error.problem;
    throw error;
  }
  return undefined;
}

describe("compare", () => {
  it("takes percent for a change, points where the indicator is in percent", () => {
    expect(said({ against: priorYear(), at: "2024-06" })).toEqual([
      "dengue VN-44 2024-06 130 prior-year/percent-change=30",
      "dengue VN-45 2024-06 20 prior-year/percent-change=-60",
      "coverage VN-44 2024-06 90.34 prior-year/points=-7.34",
    ]);
  });

  it("gives numerators and denominators in full, the base, and the unit of each result", () => {
    const [row] = rows(compare(panel, { against: priorYear(), at: "2024-06" }));
    expect(row?.comparisons["prior-year/percent-change"]).toEqual({
      numerator: "30",
      denominator: "100",
      value: 30,
      base: 100,
      unit: "%",
      status: "A",
      reason: "ok",
      have: 0,
      need: 0,
    });
  });

  it("knows its keys from what was asked", () => {
    const result = compare(panel, { against: [priorYear(), baseAverage(2016, 2020), plan(), total("indicator")] });
    expectTypeOf(result.keys).toEqualTypeOf<
      readonly (
        | "prior-year/percent-change"
        | "prior-year/points"
        | "base-average:2016..2020/percent-change"
        | "base-average:2016..2020/points"
        | "plan/percent-of"
        | "total:indicator/percent-of"
      )[]
    >();
    expect(result.keys).toEqual([
      "prior-year/percent-change",
      "prior-year/points",
      "base-average:2016..2020/percent-change",
      "base-average:2016..2020/points",
      "plan/percent-of",
      "total:indicator/percent-of",
    ]);
    const written = compare(panel, { against: ["2016..2020", "2023-06=100"], measures: ["difference", "rank"] });
    expectTypeOf(written.keys).toEqualTypeOf<
      readonly ("rank" | "base-average:2016..2020/difference" | "fixed-base:2023-06/difference")[]
    >();
    expect(written.keys).toEqual(["rank", "base-average:2016..2020/difference", "fixed-base:2023-06/difference"]);
    const made = compare(panel, {
      against: [fixedBase("2023-06"), otherArea("VN-45"), baseAverage(2020, 2023, { minimum: 3 })],
      measures: ["multiple"],
    });
    expectTypeOf(made.keys).toEqualTypeOf<
      readonly ("fixed-base:2023-06/multiple" | "area:VN-45/multiple" | "base-average:2020..2023>=3/multiple")[]
    >();
    expect(made.keys).toEqual([
      "fixed-base:2023-06/multiple",
      "area:VN-45/multiple",
      "base-average:2020..2023>=3/multiple",
    ]);
  });

  it("takes the last period that has values, of each indicator and frequency", () => {
    const mixed = panelOf([
      ["dengue", "VN-44", "2024-05", 1],
      ["dengue", "VN-45", "2024-06", 2],
      ["dengue", "VN-44", "2023", 3],
      ["coverage", "VN-44", "2021-12", 90],
    ]);
    expect(said({ at: "latest" }, mixed)).toEqual([
      "dengue VN-44 2023 3",
      "dengue VN-44 2024-06 null",
      "dengue VN-45 2024-06 2",
      "coverage VN-44 2021-12 90",
    ]);
  });

  it("finds the rows of indicators that do not stand together, the first and the last among them", () => {
    const scattered = panelOf([
      ["coverage", "VN-44", "2023-06", 80],
      ["dengue", "VN-44", "2023-06", 100],
      ["dengue", "VN-45", "2023-06", 50],
      ["coverage", "VN-44", "2024-06", 90],
      ["dengue", "VN-44", "2024-06", 130],
      ["dengue", "VN-44", "2024-06", 130],
      ["coverage", "VN-45", "2024-06", 70],
      ["dengue", "VN-45", "2024-06", 20],
    ]);
    expect(said({ against: priorYear(), measures: ["difference"], at: "2024-06" }, scattered)).toEqual([
      "coverage VN-44 2024-06 90 prior-year/difference=10",
      "coverage VN-45 2024-06 70 prior-year/difference=new-member",
      "dengue VN-44 2024-06 130 prior-year/difference=30",
      "dengue VN-45 2024-06 20 prior-year/difference=-30",
    ]);
  });

  it("tells members that ended before the last period", () => {
    const ended = panelOf([
      ["dengue", "VN-44", "2023-06", 5],
      ["dengue", "VN-45", "2023-06", 10],
      ["dengue", "VN-45", "2024-06", 20],
    ]);
    expect(said({ against: priorYear(), at: "latest" }, ended)).toEqual([
      "dengue VN-44 2024-06 null prior-year/percent-change=ended-member",
      "dengue VN-45 2024-06 20 prior-year/percent-change=100",
    ]);
  });

  const months = panelOf(
    [2023, 2024].flatMap((year) =>
      [1, 2, 3, 4, 5, 6].map((month): Cell => ["dengue", "VN-44", `${year}-0${month}`, month * (year - 2022)]),
    ),
  );

  it("brings finer data to the period asked for", () => {
    expect(said({ against: priorYear(), at: "2024-Q2" }, months)).toEqual([
      "dengue VN-44 2024-Q2 30 prior-year/percent-change=100",
    ]);
    expect(said({ against: priorYear(), at: ["2024-06", "2024-01..2024-05"] }, months)).toEqual([
      "dengue VN-44 2024-06 12 prior-year/percent-change=100",
      "dengue VN-44 2024-01-01..2024-05-31 30 prior-year/percent-change=100",
    ]);
    expect(said({ against: priorYear(), at: "2024" }, months)).toEqual([
      "dengue VN-44 2024 null prior-year/percent-change=incomplete-value",
    ]);
  });

  it("does not roll up what is given for that period", () => {
    const both = panelOf([
      ["dengue", "VN-44", "2024", 99],
      ["dengue", "VN-44", "2024-01", 1],
    ]);
    expect(said({ at: "2024" }, both)).toEqual(["dengue VN-44 2024 99"]);
  });

  it("takes the periods within those asked for where it is told what to compare", () => {
    expect(said({ over: "to-date", at: "2024-01..2024-03" }, months)).toEqual([
      "dengue VN-44 2024-01 2",
      "dengue VN-44 2024-02 6",
      "dengue VN-44 2024-03 12",
    ]);
    expect(said({ over: "quarter", at: "latest" }, months)).toEqual(["dengue VN-44 2024-Q2 30"]);
    expect(said({ over: "trailing:3:sum", at: "2024-06" }, months)).toEqual(["dengue VN-44 2024-06 30"]);
    expect(said({ over: "trailing:3", at: "2024-06" }, months)).toEqual(["dengue VN-44 2024-06 10"]);
  });

  it("finds indicators and areas by id, by name without accents, and by pattern", () => {
    expect(said({ where: { area: ["dong thap"] } })).toEqual([
      "dengue VN-45 2023-06 50",
      "dengue VN-45 2024-05 null",
      "dengue VN-45 2024-06 20",
    ]);
    expect(said({ where: { indicator: ["cov*"], period: ["2024-*6"] } })).toEqual(["coverage VN-44 2024-06 90.34"]);
    expect(said({ where: { indicator: ["SỐT XUẤT HUYẾT"], area: ["VN-4?"], period: ["2024-06"] } })).toHaveLength(2);
  });

  it("sorts by a reference and keeps the first so many", () => {
    expect(said({ against: priorYear(), at: "2024-06", sort: "-prior-year", top: 2 })).toEqual([
      "dengue VN-44 2024-06 130 prior-year/percent-change=30",
      "dengue VN-45 2024-06 20 prior-year/percent-change=-60",
    ]);
  });

  it.each<[CompareOptions, object]>([
    [
      { against: "prior-yaer" },
      { code: "bad-reference", option: "against", found: "prior-yaer", near: ["prior-year"] },
    ],
    [{ at: "2024-13" }, { code: "bad-period", found: "2024-13" }],
    [{ over: "quater" }, { code: "bad-over", near: ["quarter"] }],
    [{ vintage: "newest" }, { code: "bad-vintage" }],
    [{ top: 0 }, { code: "bad-number", option: "top", found: "0" }],
    [{ sort: "are" }, { code: "bad-sort", near: ["area"] }],
    [{ measures: ["percent-change"] }, { code: "measure-without-reference", found: "percent-change" }],
    [{ where: { indicator: ["dengu"] } }, { code: "no-such-indicator", near: ["dengue", "Dengue"] }],
    [{ where: { area: ["Dong Thp"] } }, { code: "no-such-area", near: ["Đồng Tháp", "Dong Thap"] }],
    [{ where: { period: ["2020*"] } }, { code: "no-such-period" }],
  ])("names what it does not understand: %j", (options, problem) => {
    expect(problemOf(options)).toMatchObject(problem);
  });

  it("needs no reference for measures of the value alone", () => {
    expect(said({ measures: ["rank"], at: "2024-06", where: { indicator: ["dengue"] } })).toEqual([
      "dengue VN-44 2024-06 130 rank=1",
      "dengue VN-45 2024-06 20 rank=2",
    ]);
    expect(said({ against: priorPeriod(), measures: ["difference"], at: "2024-06", top: 1 })).toEqual([
      "dengue VN-44 2024-06 130 prior-period/difference=40",
    ]);
  });
});

describe("a base that is named by its period", () => {
  const years = panelOf([
    ["dengue", "VN-44", "2019-05", 8],
    ["dengue", "VN-44", "2019-06", 10],
    ["dengue", "VN-44", "2024-05", 9],
    ["dengue", "VN-44", "2024-06", 15],
    ["dengue", "VN-45", "2024-06", 5],
  ]);
  const where = { area: ["VN-44"] };

  it("2019 is the same period of that year, 2019-06 that month for all", () => {
    expect(said({ against: ["2019", "2019-06"], at: ["2024-05", "2024-06"], where }, years)).toEqual([
      "dengue VN-44 2024-05 9 base-average:2019..2019/percent-change=12.5 fixed-base:2019-06/percent-change=-10",
      "dengue VN-44 2024-06 15 base-average:2019..2019/percent-change=50 fixed-base:2019-06/percent-change=50",
    ]);
  });

  it("a window is held against a window as long: 24 against 18", () => {
    const [row = ""] = said({ against: "2019-05..2019-06", at: "2024-05..2024-06", where }, years);
    expect(row).toMatch(/^dengue VN-44 2024-05-01..2024-06-30 24 .*=33\.33/);
  });

  it("rows are left out by != and by periods before a day", () => {
    const from = parsePeriod("2024-06");
    const within = from ? [{ from: startDay(from) }] : [];
    expect(said({ against: "2019", where: { not: { area: ["VN-45"] }, within } }, years)).toEqual([
      "dengue VN-44 2024-06 15 base-average:2019..2019/percent-change=50",
    ]);
  });
});
