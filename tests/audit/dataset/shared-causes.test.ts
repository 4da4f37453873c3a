import { describe, expect, it } from "vitest";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { findingsOf } from "../../../src/audit/dataset/data-audit.ts";
import { type Figure, type Printed, panelOf } from "./small-panel.ts";

/** A sheet of four rows with two years' values and a percentage, all of one publication. */
function audited(rows: readonly (readonly [string, string, string, string])[]) {
  const observed: Figure[] = [];
  const printed: Printed[] = [];
  for (const [of, before, now, percent] of rows) {
    observed.push({ at: "2023-Q1", printed: before, of }, { at: "2024-Q1", printed: now, of });
    printed.push({ at: "2024-Q1", printed: percent, comparison: "prior-year/percent-of", of });
  }
  return [...findingsOf(auditPanel(panelOf(observed, printed)), "en")].filter(({ reason }) => reason !== "agrees");
}

describe("a column whose two columns of values are swapped", () => {
  // Investment, quarter I of 2024: 613.9 is 105.2 % of 583.3.
  const swapped = [
    ["all", "613.9", "583.3", "105.2"],
    ["state", "97.7", "94.2", "103.7"],
    ["private", "340.7", "326.8", "104.3"],
    ["foreign", "175.5", "162.3", "108.1"],
  ] as const;

  it("is one finding, and no doubt about the column", () => {
    const findings = audited(swapped);
    expect(findings.map(({ reason }) => reason)).toEqual(Array(4).fill("differs"));
    expect(findings.map(({ partOf }) => partOf)).toEqual([undefined, "r1", "r1", "r1"]);
    expect(findings[0]?.causes.map(({ code }) => code)).toEqual(["columns-swapped"]);
    expect(findings[0]?.causes[0]?.explanation).toContain("4 of the 4 comparisons of this column that differ");
  });

  it("is in doubt as before where the inverse does not agree either", () => {
    const findings = audited(swapped.map(([name, before, now]) => [name, before, now, "131.7"] as const));
    expect(findings.map(({ reason }) => reason)).toEqual(Array(4).fill("link-in-doubt"));
  });
});

describe("a column that was worked out from another period", () => {
  it("is one finding: thirteen percentages of the quarter before, not of the year before", () => {
    const observed: Figure[] = [];
    const printed: Printed[] = [];
    for (let row = 0; row < 13; row++) {
      const of = `row ${row}`;
      const [year, quarter, now] = [500 + row * 17, 620 + row * 23, 700 + row * 29];
      for (const [at, value] of [
        ["2023-Q1", year],
        ["2023-Q4", quarter],
        ["2024-Q1", now],
      ] as const)
        observed.push({ at, printed: value.toFixed(1), of });
      const percent = ((100 * now) / quarter).toFixed(2);
      printed.push({ at: "2024-Q1", printed: percent, comparison: "prior-year/percent-of", of });
    }
    const findings = [...findingsOf(auditPanel(panelOf(observed, printed)), "en")];
    expect(findings.filter(({ partOf }) => partOf === undefined)).toHaveLength(1);
    expect(findings[0]?.causes[0]).toMatchObject({ code: "wrong-base" });
    expect(findings[0]?.causes[0]?.explanation).toContain("13 of the 13 comparisons");
  });
});

describe("a column that went wrong as a whole", () => {
  /** Six provinces with last year's June, this year's May and June, and the change of June. */
  const rows = Array.from({ length: 6 }, (_, at) => ({
    of: `province ${at}`,
    before: 812 + at * 131,
    may: 790 + at * at * 37,
    now: 905 + at * 149 + ((at * 7) % 5) * 11,
  }));
  const percent = (value: number, base: number) => ((100 * value) / base).toFixed(1);

  function findingsWith(print: (at: number) => string, now = (at: number) => rows[at]?.now ?? 0) {
    const observed: Figure[] = [];
    const printed: Printed[] = [];
    for (const [at, { of, before, may }] of rows.entries()) {
      observed.push(
        { at: "2023-06", printed: String(before), of },
        { at: "2023-05", printed: String(before - 31 - at), of },
        { at: "2024-05", printed: String(may), of },
        { at: "2024-06", printed: String(now(at)), of },
      );
      printed.push({ at: "2024-06", printed: print(at), comparison: "prior-year/percent-of", of });
    }
    const all = [...findingsOf(auditPanel(panelOf(observed, printed)), "en")];
    return all.filter(({ verdict, partOf }) => verdict === "inconsistent" && partOf === undefined);
  }

  const of = (at: number) => rows[at] ?? { of: "", before: 1, may: 1, now: 1 };

  it("is of the month before: one finding", () => {
    const found = findingsWith((at) => percent(of(at).may, of(at).before - 31 - at));
    expect(found.map(({ causes }) => causes.map(({ code }) => code))).toEqual([["wrong-period"]]);
    expect(found[0]?.causes[0]?.explanation).toBe(
      "The column may be from 2024-05: 6 of the 6 comparisons of this column that differ agree with its figures.",
    );
  });

  it("has its values left as a year before: one finding", () => {
    const found = findingsWith(
      (at) => percent(of(at).now, of(at).before),
      (at) => of(at).before,
    );
    expect(found.map(({ causes }) => causes.map(({ code }) => code))).toEqual([["stale-column"]]);
  });

  it("stands a row too high: one finding", () => {
    const found = findingsWith((at) => percent(of((at + 1) % 6).now, of((at + 1) % 6).before));
    expect(found.map(({ causes }) => causes.map(({ code }) => code))).toEqual([["neighbouring-row"]]);
  });
});

describe("a row that was left as it was a year before", () => {
  /** A sheet of nine rows and two quarters, with last year's publication; of the last row `third` and `fourth` are as they were then. */
  function findingsWith(third: string, fourth: string) {
    const observed: Figure[] = [];
    const printed: Printed[] = [];
    const add = (line: number, of: string, quarter: string, [before, now, percent]: readonly string[]) => {
      const own = { at: `2020-${quarter}`, vintage: "2020-12-27", of, line };
      observed.push(
        { at: `2019-${quarter}`, printed: before ?? "", vintage: "2019-12-27", of },
        { ...own, printed: now ?? "" },
      );
      printed.push({ ...own, printed: percent ?? "", comparison: "prior-year/percent-of" });
    };
    for (let at = 0; at < 8; at++)
      for (const [quarter, more] of [
        ["Q3", 0],
        ["Q4", 31],
      ] as const) {
        const [before, now] = [812 + at * 131 + more, 905 + at * 149 + more];
        add(at + 2, `row ${at}`, quarter, [String(before), String(now), ((100 * now) / before).toFixed(1)]);
      }
    add(20, "other funds", "Q3", ["11.2", third, "138.3"]);
    add(20, "other funds", "Q4", ["14.25", fourth, "150.0"]);
    return [...findingsOf(auditPanel(panelOf(observed, printed)), "en")].filter(
      ({ verdict, partOf }) => verdict === "inconsistent" && partOf === undefined,
    );
  }

  it("is one finding: 11.2 and 14.25 in both years, 138.3 and 150.0 % of it", () => {
    const found = findingsWith("11.2", "14.25");
    expect(found.map(({ causes }) => causes.map(({ code }) => code))).toEqual([["stale-row"]]);
    expect(found[0]?.causes[0]?.explanation).toBe(
      "The row may still hold the figures of a year before: in all 2 of its comparisons that differ the value equals the base to the last digit.",
    );
  });

  it("is none where one of its values is another", () => {
    expect(findingsWith("11.2", "14.35").flatMap(({ causes }) => causes.map(({ code }) => code))).not.toContain(
      "stale-row",
    );
  });
});
