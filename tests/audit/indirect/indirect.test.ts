import { describe, expect, it } from "vitest";
import { auditBeside } from "../../../src/audit/dataset/audit-beside.ts";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { findingsOf } from "../../../src/audit/dataset/data-audit.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import type { Panel } from "../../../src/model/panel.ts";
import { type Figure, type Printed, panelOf, reasonsOf } from "../dataset/small-panel.ts";

const priorYear = "prior-year/percent-of";
const ofBase = "fixed-base:2019/percent-of";
const index: Readonly<Record<string, Partial<Indicator>>> = {
  cases: { kind: "index", unit: { kind: "percent", text: "%", base: "%", scale: 0 } },
};

function beside(own: Panel, other: Panel) {
  return auditBeside(own, other);
}

describe("the changes of an index", () => {
  const june = (percent: string): readonly Printed[] => [
    { at: "2024-06", comparison: ofBase, printed: "110.55", file: "june.xlsx" },
    { at: "2024-06", comparison: priorYear, printed: percent, file: "june.xlsx" },
  ];
  const lastJune = panelOf([], [{ at: "2023-06", comparison: ofBase, printed: "106.00", file: "last.xlsx" }], index);

  it("are held to its levels with base 2019: 110.55 over 106.00 is 104.29 %", () => {
    const audit = beside(panelOf([], june("104.29"), index), lastJune);
    expect(reasonsOf(audit)).toEqual(["agrees-with-levels", "agrees-with-levels"]);
    const [, change] = [...findingsOf(audit, "en")];
    expect(change?.verdict).toBe("consistent");
    expect(change?.explanation).toMatch(
      /^From 2 other printed comparisons of the same index the result is 104\.2\d+ to 104\.3\d*/,
    );
    expect(change?.indirect?.prints.map(({ file }) => file)).toEqual(["june.xlsx", "last.xlsx"]);
  });

  it("that differ from them are not confirmed", () => {
    expect(reasonsOf(beside(panelOf([], june("104.92"), index), lastJune))).toEqual([
      "value-not-in-data",
      "value-not-in-data",
    ]);
  });

  it("are chained month on month: 1.05 over a year in May, 1.01 this month, 1.02 in June of last year", () => {
    const own = panelOf(
      [],
      [
        { at: "2024-06", comparison: "prior-period/percent-of", printed: "101.00", file: "june.xlsx" },
        { at: "2024-06", comparison: priorYear, printed: "103.97", file: "june.xlsx" },
      ],
      index,
    );
    const others = panelOf(
      [],
      [
        { at: "2024-05", comparison: priorYear, printed: "105.00", file: "may.xlsx" },
        { at: "2023-06", comparison: "prior-period/percent-of", printed: "102.00", file: "last.xlsx" },
      ],
      index,
    );
    expect(reasonsOf(beside(own, others))).toEqual(["agrees-with-levels", "agrees-with-levels"]);
  });
});

describe("the change of an average", () => {
  const quarter = (at: string, comparison: string, printed: string, file = "june.xlsx") => ({
    at,
    comparison,
    printed,
    file,
  });
  const own = (half: string) =>
    panelOf(
      [],
      [
        quarter("2024-Q2", priorYear, "110.00"),
        quarter("2024-Q2", "prior-period/percent-of", "105.00"),
        quarter("2024-S1", priorYear, half),
      ],
      index,
    );
  const march = panelOf([], [quarter("2024-Q1", priorYear, "102.00", "march.xlsx")], index);
  // Last year's second quarter was 1.05 * 1.02 / 1.10 of its first: (102 + 0.9736 * 110) / 1.9736 = 105.95.
  it("is that of its periods, weighted with last year's levels: 102 and 110 make 105.95 for the half-year", () => {
    expect(reasonsOf(beside(own("105.95"), march)).at(-1)).toBe("agrees-with-levels");
    expect(reasonsOf(beside(own("106.95"), march)).at(-1)).toBe("value-not-in-data");
  });
});

describe("bases that other percentages imply", () => {
  it("add up as the values do: 100 of 80 and 200 of 170 make 300 of 250", () => {
    const indicators = { all: {}, a: { parent: "all" }, b: { parent: "all" } };
    const observed = [
      { at: "2024", printed: "300.00", of: "all" },
      { at: "2024", printed: "100.00", of: "a" },
      { at: "2024", printed: "200.00", of: "b" },
    ];
    const printed = (total: string) =>
      (["all", "a", "b"] as const).map((of, at) => ({
        at: "2024",
        of,
        comparison: priorYear,
        printed: [total, "125.00", "117.65"][at] ?? "",
      }));
    const of = (total: string) => reasonsOf(auditPanel(panelOf(observed, printed(total), indicators)));
    expect(of("120.00")).toEqual(["agrees-with-implied-base", "agrees-with-implied-base", "agrees-with-implied-base"]);
    expect(of("102.00")).toEqual(["base-not-in-data", "base-not-in-data", "base-not-in-data"]);
  });

  it("add up over time: 100 of 80 in the first quarter and 120 of 100 in the second make 220 of 180", () => {
    const at = ["2024-Q1", "2024-Q2", "2024-S1"];
    const observed: Figure[] = at.map((each, place) => ({
      at: each,
      printed: ["100.00", "120.00", "220.00"][place] ?? "",
    }));
    const printed = (half: string) =>
      at.map((each, place) => ({
        at: each,
        comparison: priorYear,
        printed: ["125.00", "120.00", half][place] ?? "",
      }));
    const of = (half: string) => reasonsOf(auditPanel(panelOf(observed, printed(half))));
    expect(of("122.22")).toEqual(["agrees-with-implied-base", "agrees-with-implied-base", "agrees-with-implied-base"]);
    expect(of("112.22")).toEqual(["base-not-in-data", "base-not-in-data", "base-not-in-data"]);
  });

  it("add up over all quarters: 100 of 80, 120 of 100 and 130 of 100 make 350 of 280 in nine months", () => {
    const at = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-01-01..2024-09-30"];
    const values = ["100.00", "120.00", "130.00", "350.00"];
    const observed: Figure[] = at.map((each, place) => ({ at: each, printed: values[place] ?? "" }));
    const of = (nine: string) => {
      const percent = ["125.00", "120.00", "130.00", nine];
      const printed = at.map((each, place) => ({ at: each, comparison: priorYear, printed: percent[place] ?? "" }));
      return reasonsOf(auditPanel(panelOf(observed, printed)));
    };
    expect(of("125.00")).toEqual(at.map(() => "agrees-with-implied-base"));
    expect(of("152.00")).toEqual(at.map(() => "base-not-in-data"));
  });

  it("begin with what last year's total had beyond its last month: 400 of 500, and a June revised to 104 make 504", () => {
    const toJune = { at: "2024-S1", file: "june.xlsx", vintage: "2024-06-29" };
    const june = { at: "2024-06", file: "june.xlsx", vintage: "2024-06-29" };
    const own = (half: string) =>
      panelOf(
        [
          { ...june, printed: "130.00" },
          { ...toJune, printed: "604.80" },
        ],
        [
          { ...june, comparison: priorYear, printed: "125.00" },
          { ...toJune, comparison: priorYear, printed: half },
        ],
      );
    const last = panelOf(
      [
        { at: "2023-06", printed: "100.00", file: "last.xlsx", vintage: "2023-06-29" },
        { at: "2023-S1", printed: "500.00", file: "last.xlsx", vintage: "2023-06-29" },
      ],
      [],
    );
    expect(reasonsOf(beside(own("120.00"), last))).toEqual(["agrees-with-implied-base", "agrees-with-implied-base"]);
    expect(reasonsOf(beside(own("119.00"), last))).toEqual(["implies-revised-base", "implies-revised-base"]);
  });

  it("are the plan that other months print a percentage of: 400 is 40 % in May, 500 is 50 % in June", () => {
    const toDate = (month: string, printed: string, file: string) => ({
      at: `2024-01-01..2024-${month}`,
      printed,
      file,
    });
    const june = (percent: string) =>
      panelOf(
        [toDate("06-30", "500.0", "june.xlsx")],
        [{ ...toDate("06-30", percent, "june.xlsx"), comparison: "plan/percent-of" }],
      );
    const may = panelOf(
      [toDate("05-31", "400.0", "may.xlsx")],
      [{ ...toDate("05-31", "40.00", "may.xlsx"), comparison: "plan/percent-of" }],
    );
    expect(reasonsOf(beside(june("50.00"), may))).toEqual(["agrees-with-implied-base"]);
    expect(reasonsOf(beside(june("55.00"), may))).toEqual(["base-not-in-data"]);
  });

  it("are told to the last digit where the percentage is not rounded: 46,439 is 124.47…% of 37,311, published as 37,012", () => {
    const observed: Figure[] = [
      { at: "2023-06", printed: "37012", vintage: "2023-06-29" },
      { at: "2024-06", printed: "46439", vintage: "2024-06-29" },
    ];
    const of = (printed: number) =>
      reasonsOf(
        auditPanel(
          unrounded(
            panelOf(observed, [
              { at: "2024-06", comparison: priorYear, printed: String(printed), vintage: "2024-06-29" },
            ]),
          ),
        ),
      );
    expect(of((46439 / 37311) * 100)).toEqual(["agrees-with-implied-base"]);
    expect(of((46439 / 37311) * 100 + 0.0001)).toEqual(["implies-revised-base"]);
  });

  it("tell nothing where their rounding leaves too much open", () => {
    const indicators = { all: {}, a: { parent: "all" }, b: { parent: "all" } };
    const observed = ["300", "1", "299"].map((text, at) => ({
      at: "2024",
      printed: text,
      of: ["all", "a", "b"][at] ?? "",
    }));
    const printed = ["120", "125", "120"].map((text, at) => ({
      at: "2024",
      comparison: priorYear,
      printed: text,
      of: ["all", "a", "b"][at] ?? "",
    }));
    expect(reasonsOf(auditPanel(panelOf(observed, printed, indicators)))).toEqual([
      "base-not-in-data",
      "base-not-in-data",
      "base-not-in-data",
    ]);
  });
});

/** As a calculated cell holds it: with all its digits. */
function unrounded(panel: Panel): Panel {
  return { ...panel, reported: { ...panel.reported, decimals: panel.reported.decimals.map(() => -1) } };
}

describe("a print that others contradict", () => {
  const goods = ["food", "clothes", "housing", "transport", "health", "schools"];
  const levels = [110.55, 108.21, 121.34, 104.87, 103.12, 115.46];
  const before = [106.02, 104.4, 113.65, 107.31, 102.08, 109.77];
  const indicators = Object.fromEntries(goods.map((of) => [of, index.cases ?? {}]));
  const last = panelOf(
    [],
    goods.map((of, at) => ({
      at: "2023-06",
      of,
      comparison: ofBase,
      printed: (before[at] ?? 0).toFixed(2),
      file: "last.xlsx",
    })),
    indicators,
  );
  /** This June's levels and changes, with those of one good as given. */
  const audited = (of: string, { level, change }: { readonly level?: string; readonly change?: string }) => {
    const prints = goods.flatMap((each, at): readonly Printed[] => {
      const [now, then] = [levels[at] ?? 0, before[at] ?? 1];
      const own = each === of ? { level, change } : {};
      const common = { at: "2024-06", of: each, file: "june.xlsx" };
      return [
        { ...common, comparison: ofBase, printed: own.level ?? now.toFixed(2) },
        { ...common, comparison: priorYear, printed: own.change ?? ((100 * now) / then).toFixed(2) },
      ];
    });
    return [...findingsOf(beside(panelOf([], prints, indicators), last), "en")].filter(
      ({ reason }) => reason !== "agrees-with-levels",
    );
  };

  it("is wrong where a digit explains it: 160.77 for 106.77 by 121.34 of 113.65", () => {
    const [level, wrong] = audited("housing", { change: "160.77" });
    expect(wrong?.verdict).toBe("inconsistent");
    expect(wrong?.explanation).toMatch(
      /^From 2 other printed comparisons of the same index the result is 106\.7\d+ to 106\.7\d+%, but 160\.77% is printed; 5 of 6 in this column agree/,
    );
    expect(wrong?.causes.map(({ correction }) => Number(correction))).toContain(106.77);
    expect(level?.verdict).toBe("unverifiable");
  });

  it("is told once, with the number that explains the others: 21.34 for the level 121.34", () => {
    const found = audited("housing", { level: "21.34" });
    expect(found.map(({ comparison, verdict }) => [comparison, verdict])).toEqual([
      [ofBase, "inconsistent"],
      [priorYear, "unverifiable"],
    ]);
  });

  it("is left open where nothing tells which of them is of figures as revised: 106.12 for 106.77", () => {
    expect(audited("housing", { change: "106.12" }).map(({ verdict }) => verdict)).toEqual([
      "unverifiable",
      "unverifiable",
    ]);
  });
});
