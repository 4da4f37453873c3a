import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { compareExactly } from "../../src/engine/exact/compare-exactly.ts";
import { comparePanel } from "../../src/engine/memory/compare-panel.ts";
import { planOf } from "../../src/engine/plan.ts";
import { PanelBuilder } from "../../src/model/panel-builder.ts";
import { period } from "../../src/model/period.ts";
import { formatPeriod } from "../../src/model/period-notation.ts";
import { Rational } from "../../src/model/rational.ts";
import { noUnit } from "../../src/model/unit.ts";
import { type Case, planOfCase } from "./conformance/case.ts";
import { panelOfText } from "./conformance/panel-text.ts";

/** What other tools got wrong when they compared periods, each with what recount does about it. */

type Asked = Omit<Case, "name" | "panel" | "rows">;

/** `area period value reason have/need`, one for each comparison of each row, worked out on fractions. */
function said(text: string, asked: string | Asked): readonly string[] {
  const panel = panelOfText(text);
  const plan = planOfCase({
    name: "",
    panel: text,
    rows: "",
    ...(typeof asked === "string" ? { compare: asked } : asked),
  });
  return compareExactly(panel, plan).flatMap(({ area, period: at, comparisons }) =>
    comparisons.map(({ value, reason, have, need }) => {
      const counts = need > 0 ? ` ${have}/${need}` : "";
      return `${panel.areas[area]?.code} ${formatPeriod(at)} ${value ?? "-"} ${reason}${counts}`;
    }),
  );
}

describe("1. rows are not periods", () => {
  const areas = 60;
  const months = 120;
  /** Tells every cell apart, and never 0. */
  const valueAt = (area: number, month: number): number => 1 + area * 1000 + month;
  const removed = new Set<number>();
  for (let cell = 0, state = 7; cell < areas * months; cell++) {
    state = (state * 48_271) % 2_147_483_647;
    if (state % 50 === 0) removed.add(cell);
  }
  const isThere = (area: number, month: number): boolean =>
    month >= 0 && month < months && !removed.has(area * months + month);

  it("the twelfth row before is another month than a year ago in a fifth of rows where 2 % of months are missing", () => {
    let [rows, wrong] = [0, 0];
    for (let area = 0; area < areas; area++) {
      const there = Array.from({ length: months }, (_, month) => month).filter((month) => isThere(area, month));
      for (const [row, month] of there.entries()) {
        const lagged = there[row - 12];
        const truth = isThere(area, month - 12) ? month - 12 : undefined;
        rows++;
        if (lagged !== truth) wrong++;
      }
    }
    expect(removed.size / (areas * months)).toBeCloseTo(0.02, 2);
    expect(wrong / rows).toBeGreaterThan(0.15);
    expect(wrong / rows).toBeLessThan(0.25);
  });

  it("the prior year by the calendar is right in every one of them, and missing where it is missing", () => {
    const builder = new PanelBuilder();
    const names = { vi: "x", en: "x" };
    const x = builder.indicator("x", () => ({ id: "x", names, unit: noUnit, kind: "flow", direction: "none" }));
    for (let area = 0; area < areas; area++) {
      const code = builder.area(`a${area}`);
      for (let month = 0; month < months; month++) {
        if (!isThere(area, month)) continue;
        const at = builder.period(period("M", 2010 + Math.floor(month / 12), (month % 12) + 1));
        builder.observe({ indicator: x, area: code, period: at, value: valueAt(area, month) });
      }
    }
    const panel = builder.build();
    const plan = planOf({ comparisons: [{ reference: { kind: "prior-year" }, measure: "difference" }] });
    const { batches } = comparePanel(panel, plan);
    let [right, missing] = [0, 0];
    for (const batch of batches) {
      for (let row = 0; row < batch.length; row++) {
        const area = batch.area[row] ?? -1;
        const month = batch.period[row] ?? -1;
        const base = batch.columns[0]?.base[row] ?? Number.NaN;
        const truth = isThere(area, month - 12) ? valueAt(area, month - 12) : Number.NaN;
        expect(base).toBe(truth);
        if (Number.isNaN(base)) missing++;
        else right++;
      }
    }
    expect(right).toBeGreaterThan(6000);
    expect(missing).toBeGreaterThan(700);
  });
});

describe("2. members that are not in both periods", () => {
  const text = `
    area VN-44 in VN
    area VN-45 in VN
    area VN-46 in VN
    VN: 2023=100 2024=140
    VN-44: 2023=60 2024=80
    VN-45: 2023=40
    VN-46: 2024=60`;

  it("a join drops the ended one and the new one; both are kept and labelled", () => {
    expect(said(text, { compare: "prior-year/difference", at: ["2024"] })).toEqual([
      "VN-44 2024 20 ok",
      "VN-45 2024 - ended-member",
      "VN-46 2024 - new-member",
      "VN 2024 40 ok",
    ]);
  });

  it("neither is given a change of 0, so that what is told adds up to 20 of 40, and 20 is seen to be missing", () => {
    const changes = said(text, { compare: "prior-year/difference", at: ["2024"], areas: ["VN-44", "VN-45", "VN-46"] });
    expect(changes.filter((line) => line.endsWith(" ok"))).toEqual(["VN-44 2024 20 ok"]);
  });
});

describe("3. a part of a year against a whole one", () => {
  const text = "VN-44: 2023-01=10 2023-02=10 2023-03=10 2023-04=10 2024-01=11 2024-02=11";

  it("two months against four show a fall of 45 % that is not there; equal windows a rise of 10 %", () => {
    expect(22 / 40 - 1).toBeCloseTo(-0.45);
    expect(said(text, { compare: "prior-year/percent-change", over: "to-date", at: ["2024-02"] })).toEqual([
      "VN-44 2024-02 10 ok",
    ]);
  });

  it("an unfinished year has no value to compare, and says how much of it there is", () => {
    const quarters = "VN-44: 2023-Q1=10 2023-Q2=10 2023-Q3=10 2023-Q4=10 2024-Q1=11 2024-Q2=11";
    expect(said(quarters, { compare: "prior-year/percent-change", over: "every:A", at: ["2024"] })).toEqual([
      "VN-44 2024 - incomplete-value 2/4",
    ]);
  });

  it("what is cumulated is not held against the month before, nor against the first one", () => {
    for (const compare of ["prior-period/percent-change", "first/percent-change"]) {
      expect(said(text, { compare, over: "to-date", at: ["2024-02"] })).toEqual(["VN-44 2024-02 - not-applicable"]);
    }
  });
});

describe("4. nine months against the plan of a year", () => {
  const text = `VN-44: 2023-Q1=10 2023-Q2=20 2023-Q3=30 2023-Q4=40 2024-Q1=12 2024-Q2=21 2024-Q3=33
    plan:2024=110 plan:2024-Q1=11 plan:2024-Q2=22 plan:2024-Q3=33`.replaceAll("\n", " ");

  it.each([
    ["plan/percent-of", "60"],
    ["plan:linear/percent-of", "80"],
    ["plan:seasonal:2023..2023/percent-of", "100"],
    ["plan:given/percent-of", "100"],
  ])("%s: 66 is %s %%", (compare, share) => {
    expect(said(text, { compare, at: ["2024-Q3"] })).toEqual([`VN-44 2024-Q3 ${share} ok`]);
  });
});

describe("5. a base of zero", () => {
  it("from 0 to 5 is no percentage: not 0, not -100, not infinite; the difference is 5", () => {
    const text = "VN-44: 2023=0 2024=5";
    expect(said(text, { compare: ["prior-year/percent-change", "prior-year/difference"], at: ["2024"] })).toEqual([
      "VN-44 2024 - zero-base",
      "VN-44 2024 5 ok",
    ]);
  });
});

describe("6. a base below zero", () => {
  const text = "VN-44: 2023=-4 2024=6";
  const asked = { compare: "prior-year/percent-change", at: ["2024"] };

  it("is refused, since (6 + 4) / -4 would call a rise a fall of 250 %", () => {
    expect(said(text, asked)).toEqual(["VN-44 2024 - negative-base"]);
  });

  it("counts by its magnitude where that is asked for: a rise of 250 %", () => {
    expect(said(text, { ...asked, negativeBase: "magnitude" })).toEqual(["VN-44 2024 250 ok"]);
  });
});

describe("7. the difference of two percentages", () => {
  it("90.34 % after 97.68 % is down 7.34 points, which is 7.51 %", () => {
    const text = `
      indicator coverage ratio %
      coverage VN-44: 2018=97.68 2019=90.34`;
    const [points, change] = said(text, { compare: ["prior-year/points", "prior-year/percent-change"], at: ["2019"] });
    expect(points).toBe("VN-44 2019 -7.34 ok");
    expect(change).toBe(`VN-44 2019 ${Rational.of(-73_400n, 9768n)} ok`);
  });
});

describe("8. leap years and weeks 53", () => {
  it("a date, a week and a window go to their like, and say where there is none", () => {
    const text = `
      D: 2023-02-28=1 2023-03-01=2 2024-02-29=3 2024-03-01=4
      W: 2019-W52=1 2020-W52=2 2020-W53=3 2021-W01=5
      C: 2023-01-01..2023-02-28=50 2024-01-01..2024-02-29=60`;
    expect(
      said(text, {
        compare: "prior-year/difference",
        at: ["2024-02-29", "2024-03-01", "2020-W52", "2020-W53", "2024-01-01..2024-02-29"],
      }),
    ).toEqual([
      "W 2020-W52 1 ok",
      "W 2020-W53 - no-week-53",
      "D 2024-02-29 - no-29-february",
      "D 2024-03-01 2 ok",
      "C 2024-01-01..2024-02-29 10 ok",
    ]);
  });
});

describe("9. the mean of ratios", () => {
  const text = `
    indicator poverty ratio %
    poverty VN-44: 2022-S1=10 2022-S2=20 2023-S1=10 2023-S2=20 2024-S1=30`;

  it("is refused as a value and over a year; as a base it is the mean of the years' levels, and the ratio itself is compared", () => {
    expect(said(text, { compare: "value", over: "trailing:2:mean", at: ["2022-S2"] })).toEqual([
      "VN-44 2022-S2 - not-additive",
    ]);
    expect(said(text, { compare: "value", over: "every:A", at: ["2022"] })).toEqual(["VN-44 2022 - not-additive"]);
    expect(
      said(text, { compare: ["base-average:2022..2023/difference", "prior-year/points"], at: ["2024-S1"] }),
    ).toEqual(["VN-44 2024-S1 20 ok 2/2", "VN-44 2024-S1 20 ok"]);
  });
});

describe("10. stocks over time", () => {
  it("twelve months of 100 doctors are 100 doctors, and none where December is missing", () => {
    const months = Array.from({ length: 12 }, (_, at) => `2023-${String(at + 1).padStart(2, "0")}=100`).join(" ");
    const text = `
      indicator doctors stock
      doctors VN-44: ${months} 2024-01=101 2024-11=103`;
    expect(said(text, { compare: "value", over: "every:A" })).toEqual([
      "VN-44 2023 100 ok",
      "VN-44 2024 - incomplete-value 2/12",
    ]);
  });
});

describe("11. an average over fewer years than it names", () => {
  const text = "VN-44: 2017=17 2018=18 2019=19 2020=20 2024=37";

  it("says 4 of 5, and has a value only where 4 were said to do", () => {
    expect(
      said(text, {
        compare: ["base-average:2016..2020/difference", "base-average:2016..2020>=4/difference"],
        at: ["2024"],
      }),
    ).toEqual(["VN-44 2024 - incomplete-base 4/5", "VN-44 2024 18.5 partial-base 4/5"]);
  });

  it("a fixed base stays where it was put, whether it is missing or zero", () => {
    expect(said(text, { compare: "fixed-base:2016/index", at: ["2024"] })).toEqual(["VN-44 2024 - missing-base"]);
    expect(said("VN-44: 2016=0 2017=5 2024=9", { compare: "fixed-base:2016/index", at: ["2024"] })).toEqual([
      "VN-44 2024 - zero-base",
    ]);
  });
});

describe("12. contributions", () => {
  const text = (rest: number) => `
    area a in all
    area b in all
    all: 2023=50 2024=60
    a: 2023=20 2024=35
    b: 2023=30 2024=${rest}`;
  const asked = { compare: "prior-year/contribution", at: ["2024"], areas: ["a", "b"] };
  const sum = (lines: readonly string[]): string =>
    lines.reduce((total, line) => total.add(Rational.parse(line.split(" ")[2] ?? "")), Rational.zero).toString();

  it("of parts that add up, 30 and -10 points add up to the growth of 20 %", () => {
    expect(said(text(25), asked)).toEqual(["a 2024 30 ok", "b 2024 -10 ok"]);
    expect(sum(said(text(25), asked))).toBe("20");
  });

  it("of parts that do not, as in chain-linked volumes, are not made to: 30 and -12", () => {
    expect(sum(said(text(24), asked))).toBe("18");
  });

  it("of indices are refused, since they need weights", () => {
    const index = `
      indicator prices index
      area food in all
      prices all: 2023=100 2024=103
      prices food: 2023=100 2024=105`;
    expect(said(index, { ...asked, areas: ["food"] })).toEqual(["food 2024 - not-additive"]);
  });
});

describe("13. one name, two territories", () => {
  it("a province that took in another on 1 July 2025 has a break there, and the one that is gone has ended", () => {
    const text = `
      area VN-44 breaks 2025-07
      VN-44: 2024-06=10 2024-07=10 2025-06=11 2025-07=22
      VN-47: 2024-06=9 2024-07=9 2025-06=10`;
    expect(said(text, { compare: "prior-year/percent-change", at: ["2025-06", "2025-07"] })).toEqual([
      "VN-44 2025-06 10 ok",
      "VN-44 2025-07 120 break-in-series",
      "VN-47 2025-06 100/9 ok",
      "VN-47 2025-07 - ended-member",
    ]);
  });
});

describe("14. figures that are revised a month later", () => {
  // Published for January 2015, and a year later: estimates first, then what they were revised to.
  const text = "VN-44: 2015-01=100@2015-01-31 2015-01=104@2015-02-28 2016-01=117@2016-01-31 2016-01=130@2016-02-29";
  const asked = { compare: "prior-year/percent-change", at: ["2016-01"] };

  it("the rate that was printed in January 2016 is on the revised base: 12.5 %", () => {
    expect(said(text, { ...asked, vintage: "2016-01-31" })).toEqual(["VN-44 2016-01 12.5 ok"]);
  });

  it("on both as first printed it is 17 %, on both as revised 25 %", () => {
    expect(said(text, { ...asked, vintage: "first" })).toEqual(["VN-44 2016-01 17 ok"]);
    expect(said(text, asked)).toEqual(["VN-44 2016-01 25 ok"]);
  });

  it("what came later is not looked at: as of 31 January 2015 there is no 2016", () => {
    expect(said(text, { compare: "value", vintage: "2015-01-31" })).toEqual(["VN-44 2015-01 100 ok"]);
  });
});

describe("15. a plan that changes in mid-year", () => {
  // An Giang's public investment in 2024, billion đồng.
  const text =
    "VN-44: 2024-01-01..2024-06-30=2890.44@2024-06-30 2024-01-01..2024-07-31=4132.66@2024-07-31 plan:2024=8029@2024-01-31 plan:2024=9665@2024-07-31";

  it("half a year is 36 % of the plan as it stood then, then and now; seven months are 42.8 % of the plan as it became", () => {
    const june = "VN-44 2024-01-01..2024-06-30 36 ok";
    expect(said(text, { compare: "plan/percent-of", vintage: "2024-06-30" })).toEqual([june]);
    const [first, later] = said(text, { compare: "plan/percent-of" });
    expect(first).toBe(june);
    expect(Number(Rational.parse(later?.split(" ")[2] ?? "").toFixed(1))).toBe(42.8);
  });
});

describe("16. zero, a dash, dots and nothing", () => {
  it("zero is a value; not collected, not possible, confidential and not given are no zeros and stay apart", () => {
    const panel = panelOfText(`
      a: 2024=0
      b: 2024=L
      c: 2024=M
      d: 2024=Q
      e: 2024=O`);
    const rows = compareExactly(panel, planOf({ comparisons: [{ reference: { kind: "none" }, measure: "value" }] }));
    expect(rows.map(({ value, status }) => `${value ?? "-"} ${status}`)).toEqual(["0 A", "- L", "- M", "- Q", "- O"]);
  });

  it("provisional and estimated marks come through every comparison, the weakest one", () => {
    const panel = panelOfText("a: 2022=4 2023=5P 2024=6E");
    const rows = compareExactly(
      panel,
      planOf({ comparisons: [{ reference: { kind: "prior-year" }, measure: "percent-change" }] }),
    );
    expect(rows.map(({ comparisons }) => comparisons[0]?.status)).toEqual(["A", "P", "E"]);
  });
});

describe("17. multipliers of units", () => {
  it("500 triệu of 2.5 tỷ is 20 %, not 20,000 %", () => {
    const text = `
      indicator budget flow tỷ
      indicator health flow triệu in budget
      budget VN-44: 2024=2.5
      health VN-44: 2024=500`;
    expect(said(text, { compare: "total:indicator/percent-of", indicators: ["health"] })).toEqual(["VN-44 2024 20 ok"]);
  });
});

describe("18. division that rounds", () => {
  it("DuckDB divides and averages decimals as doubles", async () => {
    const database = await DuckDBInstance.create(":memory:");
    const connection = await database.connect();
    const sql = "SELECT typeof(1.10::DECIMAL(9, 2) / 3.30::DECIMAL(9, 2)), typeof(avg(1.10::DECIMAL(9, 2)))";
    const rows = (await connection.runAndReadAll(sql)).getRows();
    connection.closeSync();
    database.closeSync();
    expect(rows).toEqual([["DOUBLE", "DOUBLE"]]);
  });

  it("0.1, 0.2 and 0.3 have a mean of 0.2 and nothing beside; numerator and denominator are whole numbers", () => {
    const panel = panelOfText("a: 2021=0.1 2022=0.2 2023=0.3 2024=0.2");
    const plan = planOfCase({
      name: "",
      panel: "",
      rows: "",
      compare: "base-average:2021..2023/percent-change",
      at: ["2024"],
    });
    expect((0.1 + 0.2 + 0.3) / 3).not.toBe(0.2);
    const column = comparePanel(panel, plan).batches[0]?.columns[0];
    expect(column && [column.numerator[0], column.denominator[0], column.value[0], column.base[0]]).toEqual([
      0, 6, 0, 0.2,
    ]);
  });

  it("doubles come to the same as fractions where both have a value", () => {
    const panel = panelOfText("a: 2021=1.1 2022=2.2 2023=3.31 2024=7.77");
    const plan = planOfCase({
      name: "",
      panel: "",
      rows: "",
      compare: "base-average:2021..2023/percent-change",
      at: ["2024"],
    });
    const [exact] = compareExactly(panel, plan).flatMap(({ comparisons }) => comparisons);
    // 7.77 against a mean of 6.61 / 3: 23.31 / 6.61 - 1.
    expect(exact?.value?.toString()).toBe("167000/661");
    expect(comparePanel(panel, plan).batches[0]?.columns[0]?.value[0]).toBe(exact?.value?.toNumber());
  });
});
