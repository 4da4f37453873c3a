import { describe, expect, it } from "vitest";
import type { DataFinding } from "../../../src/audit/contract/data-finding.ts";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { findingsOf } from "../../../src/audit/dataset/data-audit.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import { type Figure, type Printed, panelOf } from "../dataset/small-panel.ts";

/** A row of a sheet: last year's value as published then, this year's, and the percentage beside it. */
type Row = readonly [name: string, base: string, value: string, percent: string];

const percentOf = "prior-year/percent-of";

/** Last year's publication and this year's, which prints values and percentages but no bases. */
function audited(rows: readonly Row[], indicators: Readonly<Record<string, Partial<Indicator>>> = {}): DataFinding[] {
  return auditedColumns([{ period: "06", rows }], indicators);
}

interface Column {
  readonly period: string;
  readonly rows: readonly Row[];
}

function auditedColumns(
  columns: readonly Column[],
  indicators: Readonly<Record<string, Partial<Indicator>>> = {},
): DataFinding[] {
  const observed: Figure[] = [];
  const printed: Printed[] = [];
  for (const { period, rows } of columns)
    for (const [of, base, value, percent] of rows) {
      const now = { at: `2024-${period}`, vintage: "2024-06-29", of };
      observed.push({ at: `2023-${period}`, printed: base, vintage: "2023-06-29", of }, { ...now, printed: value });
      printed.push({ ...now, printed: percent, comparison: percentOf });
    }
  return [...findingsOf(auditPanel(panelOf(observed, printed, indicators)), "en")];
}

/** Rows that agree with bases as published: 10i of 8i is 125.0 %, and so on. */
function agreeing(count: number): Row[] {
  return Array.from({ length: count }, (_, at) => [
    `row ${at}`,
    String(800 + at * 7),
    String(1000 + at * 9),
    ratio(at),
  ]);
}

function ratio(at: number): string {
  return ((100 * (1000 + at * 9)) / (800 + at * 7)).toFixed(1);
}

function off(findings: readonly DataFinding[]): string[] {
  return findings.flatMap(({ reason, subject }) =>
    reason.startsWith("agrees") ? [] : [`${subject.indicator}: ${reason}`],
  );
}

describe("a percentage that disagrees with last year's publication", () => {
  it("is wrong where all others agree with bases as published: 152.5 for 46,439 of 37,012, which is 125.47", () => {
    const findings = audited([...agreeing(11), ["fish", "37012", "46439", "152.5"]]);
    expect(off(findings)).toEqual(["fish: differs"]);
    const [fish] = findings.slice(-1);
    expect(fish?.causes[0]).toMatchObject({ code: "digit-transposed", number: "reported", correction: "125.5" });
    expect(fish?.revision).toMatchObject({ change: "-17.7", agreeing: 11, of: 12 });
    expect(fish?.explanation).toContain("A revision of the base 37,012 billion dong by −18% is unlikely: 11 of 12");
  });

  it("has lost a digit: 11.4 for 111.4", () => {
    const [shrimp] = audited([...agreeing(11), ["shrimp", "500", "557", "11.4"]]).slice(-1);
    expect(shrimp?.reason).toBe("differs");
    expect(shrimp?.causes.map(({ code, correction }) => [code, correction])).toContainEqual(["digit-missing", "111.4"]);
  });

  it("is of a value a thousand times too large: 430,000 of 410 is printed as 104.9 %", () => {
    const [squid] = audited([...agreeing(11), ["squid", "410", "430000", "104.9"]]).slice(-1);
    expect(squid?.reason).toBe("differs");
    expect(squid?.causes).toContainEqual(
      expect.objectContaining({ code: "unit-scale", number: "value", correction: "430" }),
    );
  });

  it("may be of a revised base where the others are: four in five bases of the column moved by 1 to 8 %", () => {
    const moved = agreeing(20).map(([name, base, value, percent], at): Row => {
      const revised = Number(base) * (1 + ((at % 4) + 1) * (at % 2 === 0 ? 0.02 : -0.01));
      return at % 5 === 0
        ? [name, base, value, percent]
        : [name, base, value, ((100 * Number(value)) / revised).toFixed(1)];
    });
    const findings = audited([...moved, ["crab", "500", "557", "106.1"]]);
    const crab = findings.at(-1);
    expect(crab?.reason).toBe("implies-revised-base");
    expect(crab?.explanation).toContain("the base may have been revised (by +5%; 4 of 21 comparisons");
  });

  it("may be wrong where a slip is a fair rival of a revision: 113.4 for 131.4, in a column of which a quarter is revised", () => {
    const moved = agreeing(20).map(([name, base, value, percent], at): Row => {
      const revised = Number(base) * (at % 8 === 0 ? 0.99 : 1.01);
      return [name, base, value, at % 4 === 0 ? ((100 * Number(value)) / revised).toFixed(1) : percent];
    });
    const beans = audited([...moved, ["beans", "500", "657", "113.4"]]).at(-1);
    expect(beans).toMatchObject({ verdict: "doubtful", reason: "slip-or-revision" });
    // The odds of an error are its confidence.
    const odds = Number(beans?.revision?.odds);
    expect(beans?.confidence).toBeCloseTo(odds / (1 + odds), 2);
    expect(beans?.causes[0]).toMatchObject({ code: "digit-transposed", number: "reported", correction: "131.4" });
    expect(beans?.explanation).toMatch(
      /113\.4% or its value may be wrong \(\d\d%\), unless the base was revised \(by \+16%/,
    );
    // As its column is, a change of the base by 1 % needs no other explanation.
    expect(moved.length + 1 - off(audited([...moved, ["beans", "500", "657", "113.4"]])).length).toBe(15);
  });

  it("is of a revised base that it implies to the last digit, though 9,100 may be 1,900", () => {
    const unrounded = (value: number, base: number): string => String((100 * value) / base);
    const moved = agreeing(30).map(([name, base, value], at): Row => {
      const revised = Number((Number(base) * (at % 2 === 0 ? 1.01 : 0.96)).toFixed(3));
      return [name, base, value, unrounded(Number(value), revised)];
    });
    const heaters = audited([...moved, ["heaters", "2504", "9100", unrounded(9100, 12100)]]).at(-1);
    expect(heaters).toMatchObject({ reason: "implies-revised-base", implied: { exact: "12100" } });
  });

  it("is of a revised base where its total was revised by as much", () => {
    // 800, 900 and 500 made 2,200; the third was revised to 600, and the total to 2,300.
    const parts: Row[] = [
      ["a", "800", "1000", "125.0"],
      ["b", "900", "1080", "120.0"],
      ["c", "500", "660", "110.0"],
    ];
    const parent = { a: { parent: "all" }, b: { parent: "all" }, c: { parent: "all" } };
    const revised = audited([...agreeing(9), ["all", "2200", "2740", "119.1"], ...parts], parent);
    expect(off(revised)).toEqual(["c: implies-revised-base"]);
    // Where the total is as published, 110.0 for 132.0 would need another part to move the other way.
    const wrong = audited([...agreeing(9), ["all", "2200", "2740", "124.5"], ...parts], parent);
    expect(off(wrong)).toEqual(["c: differs"]);
  });

  it("is of another unit, and no slip, where the same row of another column is off by the same factor", () => {
    const unit = (value: string): Row => ["soap", "41000000", value, "105.0"];
    const both = auditedColumns([
      { period: "06", rows: [...agreeing(11), unit("43050")] },
      { period: "Q2", rows: [...agreeing(11), unit("43050")] },
    ]);
    expect(off(both)).toEqual(["soap: implies-revised-base", "soap: implies-revised-base"]);
    expect(off(audited([...agreeing(11), unit("43050")]))).toEqual(["soap: differs"]);
  });
});

describe("a month out of season: 2.6 of sugar in a September, 1,171 in nine months", () => {
  const sugar = "Đường kính";
  const month: readonly Row[] = [
    ...Array.from({ length: 12 }, (_, at): Row => {
      const base = 800 + at * 7;
      return [`row ${at}`, String(base), "1000", (100_000 / (base * (1 + (at % 2 ? 0.09 : -0.07)))).toFixed(1)];
    }),
    [sugar, "2.6", "2.3", "21.3"],
  ];

  /** With so much in nine months, last year and this. */
  function auditedWith(before: string, now: string): DataFinding | undefined {
    const observed: Figure[] = [];
    const printed: Printed[] = [];
    const add = (period: (year: number) => string, [of, base, value, percent]: Row) => {
      const own = { at: period(2018), vintage: "2018-09-28", of };
      observed.push({ at: period(2017), printed: base, vintage: "2017-09-29", of }, { ...own, printed: value });
      printed.push({ ...own, printed: percent, comparison: percentOf });
    };
    for (const row of month) add((year) => `${year}-09`, row);
    add((year) => `${year}-01-01..${year}-09-30`, [sugar, before, now, "116.6"]);
    const findings = [...findingsOf(auditPanel(panelOf(observed, printed)), "en")];
    return findings.find(({ subject }) => subject.indicator === sugar && subject.period === "2018-09");
  }

  it("may well have been revised by its own size: its estimate was off by what other months hardly feel", () => {
    expect(auditedWith("25.0", "29.15")?.reason).toBe("slip-or-revision");
    expect(auditedWith("1171", "1365.6")?.reason).toBe("implies-revised-base");
  });
});
