import { describe, expect, it } from "vitest";
import { panelOf } from "../../src/datasets/panel/panel-of.ts";
import { compare } from "../../src/engine/compare.ts";
import { compareExactly } from "../../src/engine/exact/compare-exactly.ts";
import { resultOfRows } from "../../src/engine/exact/to-result.ts";
import { comparePanel } from "../../src/engine/memory/compare-panel.ts";
import { planOf } from "../../src/engine/plan.ts";
import { rows } from "../../src/engine/results/rows.ts";
import { calendarDate } from "../../src/model/calendar.ts";
import { lunarNewYear } from "../../src/model/lunar-new-year.ts";
import { writtenResult } from "./rows-of-result.ts";

/** Tết as calendars of these years print it; 1985 and 2007 differ from China's. */
const printed = `1985-01-21 2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-17
2008-02-07 2009-01-26 2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16
2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17`.split(/\s+/);

describe("Tết", () => {
  it("is on the day that calendars print", () => {
    const found = printed.map((text) => {
      const { year, month, day } = calendarDate(lunarNewYear(Number(text.slice(0, 4))));
      return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    });
    expect(found).toEqual(printed);
  });

  it("is between 21 January and 21 February in each of three hundred years, and 354, 355, 383, 384 or 385 days apart", () => {
    for (let year = 1900; year < 2199; year++) {
      const { month, day } = calendarDate(lunarNewYear(year));
      expect(month * 100 + day, String(year)).toBeGreaterThanOrEqual(120);
      expect(month * 100 + day, String(year)).toBeLessThanOrEqual(221);
      expect([354, 355, 383, 384, 385]).toContain(lunarNewYear(year + 1) - lunarNewYear(year));
    }
  });
});

// Tết was on 22 January 2023 and on 10 February 2024.
const panel = panelOf(
  Object.entries({ "2023-01": 80, "2023-02": 100, "2023-03": 90, "2024-01": 120, "2024-02": 84, "2024-03": 99 }).map(
    ([period, value]) => ({ indicator: "arrivals", area: "VN", period, value }),
  ),
  { indicators: [{ id: "arrivals", kind: "flow" }] },
);

describe("a holiday that moved", () => {
  const found = rows(compare(panel, { against: "prior-year", at: ["2024-01", "2024-03"], holiday: "tet" }));
  const told = found.map(({ period, value, comparisons }) => {
    const { value: change, reason } = comparisons["prior-year/percent-change"] ?? {};
    return [period, value, change, reason];
  });

  it("marks January and February, and gives them as one", () => {
    expect(told).toEqual([
      ["2024-01", 120, 50, "moving-holiday"],
      ["2024-02", 84, -16, "moving-holiday"],
      ["2024-03", 99, 10, "ok"],
      // 204 against 180
      ["2024-01-01..2024-02-29", 204, (24 / 180) * 100, "ok"],
    ]);
  });

  it("leaves comparisons alone where nobody asks, and where it was in both years", () => {
    const [plain] = rows(compare(panel, { against: "prior-year", at: "2024-01" }));
    expect(plain?.comparisons["prior-year/percent-change"]?.reason).toBe("ok");
    const same = panelOf(["2004-01", "2006-01"].map((period, at) => ({ indicator: "x", period, value: 10 + at })));
    // 22 January 2004 and 29 January 2006, of whose week four days were in January.
    const [row] = rows(compare(same, { against: "2004", at: "2006-01", holiday: "tet" }));
    expect(row?.comparisons["base-average:2004..2004/percent-change"]?.reason).toBe("ok");
  });

  it("is the same on fractions as on columns", () => {
    const plan = planOf({
      comparisons: [
        { reference: { kind: "prior-year" }, measure: "percent-change" },
        { reference: { kind: "prior-period" }, measure: "difference" },
        { reference: { kind: "base-average", first: 2022, last: 2023, minimum: 1 }, measure: "index" },
      ],
      holiday: "tet",
    });
    const exact = writtenResult(resultOfRows(panel, plan, compareExactly(panel, plan)));
    expect(writtenResult(comparePanel(panel, plan))).toEqual(exact);
    expect(exact.join("\n")).toContain("moving-holiday");
  });
});
