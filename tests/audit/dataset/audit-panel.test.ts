import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { Explanations } from "../../../src/audit/dataset/explanations.ts";
import { ComparisonJudge } from "../../../src/audit/dataset/judge-comparison.ts";
import { PrintedComparisons } from "../../../src/audit/dataset/printed-comparisons.ts";
import { runsOf } from "../../everything.ts";
import { audited, counts, type Figure, type Printed, panelOf, reasonsOf } from "./small-panel.ts";

const priorYear = "prior-year/percent-of";
const change = "prior-year/percent-change";
const plan = "plan/percent-of";

describe("a printed comparison", () => {
  it("agrees within the rounding of all numbers, and differs beyond it", () => {
    const observed = [
      { at: "2023-S1", printed: "1083" },
      { at: "2024-S1", printed: "752" },
    ];
    const of = (printed: string) =>
      audited(observed, [{ at: "2024-S1", comparison: change, printed }], { cases: counts });
    // 752 / 1083 - 1 = -30.563 %
    expect(["-30.6", "-30.5", "-30.7", "-31", "-36.6"].map((text) => of(text)[0])).toEqual([
      "agrees",
      "agrees-truncated",
      "differs-in-last-place",
      "agrees",
      "differs",
    ]);
  });

  it("is of whole things or of rounded amounts", () => {
    const observed = [
      { at: "2023", printed: "7" },
      { at: "2024", printed: "8" },
    ];
    const printed = [{ at: "2024", comparison: change, printed: "10.0" }];
    // 8 of 7 is 14.3 % more; amounts of 7.5 and 8.25 are 10 %.
    expect(audited(observed, printed)).toEqual(["agrees"]);
    expect(audited(observed, printed, { cases: counts })).toEqual(["differs"]);
  });

  it("without its value, its base or a base other than zero is not verifiable", () => {
    const observed = [
      { at: "2022", printed: "0" },
      { at: "2023", printed: "20" },
      { at: "2019", printed: "-5" },
      { at: "2020", printed: "5" },
    ];
    const printed = ["2023", "2022", "2021", "2020"].map((at) => ({ at, comparison: change, printed: "50" }));
    expect(audited(observed, printed, { cases: counts })).toEqual([
      "zero-base",
      "base-not-in-data",
      "value-not-in-data",
      "negative-base",
    ]);
  });

  it("whose base is not there implies one: 752 cases, down 64.8 %, were 2,134 to 2,139", () => {
    const panel = panelOf(
      [{ at: "2024-S1", printed: "752" }],
      [{ at: "2024-S1", comparison: change, printed: "-64.8" }],
      { cases: counts },
    );
    const { implied } = auditPanel(panel).judgement(0);
    expect([implied?.range.low.toFixed(1), implied?.range.high.toFixed(1)]).toEqual(["2133.3", "2139.4"]);
  });
});

describe("what was revised", () => {
  const months = [
    { at: "2015-06", printed: "100.0", vintage: "2015-06-29", status: "E" },
    { at: "2015-06", printed: "104.0", vintage: "2015-07-29" },
    { at: "2016-06", printed: "120.0", vintage: "2016-06-29", status: "E" },
  ] as const satisfies readonly Figure[];
  const of = (printed: string, vintage = "2016-06-29") =>
    audited(months, [{ at: "2016-06", comparison: priorYear, printed, vintage }])[0];

  it("is no error, whichever publication of the base was taken", () => {
    expect(of("115.4")).toBe("agrees");
    expect(of("120.0")).toBe("agrees-with-first-estimate");
    // A year later the July figure was out; on the day of the first estimate it was not.
    const early = audited(
      [...months, { at: "2016-06", printed: "121.0", vintage: "2016-07-29" }],
      [{ at: "2016-06", comparison: priorYear, printed: "116.3", vintage: "2016-06-29" }],
    );
    expect(early).toEqual(["agrees-with-revised-value"]);
  });

  it("may have been revised once more: what differs then implies a base", () => {
    expect(of("108.1")).toBe("implies-revised-base");
  });

  it("is told from what one publication prints of both", () => {
    const together = [
      { at: "2015-06", printed: "100.0", vintage: "2016-06-29" },
      { at: "2016-06", printed: "120.0", vintage: "2016-06-29" },
    ];
    expect(
      audited(together, [{ at: "2016-06", comparison: priorYear, printed: "108.1", vintage: "2016-06-29" }]),
    ).toEqual(["differs"]);
  });

  it("shows in later totals: June's total to date is July's less July", () => {
    const totals = [
      { at: "2015-01-01..2015-06-30", printed: "500", vintage: "2015-06-29", status: "E" },
      { at: "2015-07", printed: "90", vintage: "2015-07-29", status: "E" },
      { at: "2015-01-01..2015-07-31", printed: "610", vintage: "2015-07-29", status: "E" },
      { at: "2016-01-01..2016-06-30", printed: "624", vintage: "2016-06-29", status: "E" },
    ] as const satisfies readonly Figure[];
    const printed = { at: "2016-01-01..2016-06-30", comparison: priorYear, vintage: "2016-06-29" };
    const panel = panelOf(totals, [{ ...printed, printed: "120.0" }]);
    expect(reasonsOf(auditPanel(panel))).toEqual(["agrees-with-revised-base"]);
    const { other } = auditPanel(panel).judgement(0);
    expect([other?.derived, other?.known.figure.exact.toString()]).toEqual([true, "520"]);
  });
});

describe("a plan that changes in mid-year", () => {
  // An Giang, 2024: 8,029 billion until June, 9,665 from July on.
  const done = [4000, 5000, 6000, 7000, 8000].map((value, at) => ({
    at: `2024-01-01..2024-0${at + 5}-${[31, 30, 31, 31, 30][at]}`,
    printed: String(value),
    vintage: `2024-0${at + 5}-28`,
  }));
  const january = { at: "2024", printed: "8029", vintage: "2024-01-28", scenario: "plan" as const };
  const of = (...percent: readonly string[]): readonly Printed[] =>
    done.map((each, at) => ({ ...each, printed: percent[at] ?? "", comparison: plan }));

  it("is said to be that where several months in a row are of one other plan", () => {
    const panel = panelOf([january, ...done], of("49.82", "62.27", "62.08", "72.43", "82.77"));
    const audit = auditPanel(panel);
    expect(reasonsOf(audit)).toEqual(["agrees", "agrees", ...Array(3).fill("agrees-with-implied-base")]);
    const { run } = audit.judgement(3);
    expect([run?.length, run?.range.low.toFixed(0), run?.range.high.toFixed(0)]).toEqual([3, "9664", "9667"]);
  });

  it("agrees where the data has the new plan", () => {
    const july = { at: "2024", printed: "9665", vintage: "2024-07-15", scenario: "plan" as const };
    const panel = panelOf([january, july, ...done], of("49.82", "62.27", "62.08", "87.18", "82.77"));
    expect(reasonsOf(auditPanel(panel))).toEqual(["agrees", "agrees", "agrees", "agrees-with-changed-plan", "agrees"]);
  });

  it("does not change for one month and back: that is an error of the month", () => {
    const panel = panelOf([january, ...done], of("49.82", "62.27", "62.08", "77.43", "82.77"));
    const audit = auditPanel(panel);
    expect(reasonsOf(audit)[3]).toBe("differs-from-neighbours");
    const judgement = audit.judgement(3);
    expect(judgement.neighbours?.low.toFixed(0)).toBe("9664");
  });

  it("cannot be of two plans in one publication", () => {
    const same = { ...january, vintage: "2024-05-28" };
    expect(audited([same, ...done], of("41.39"))[0]).toBe("differs");
  });
});

describe("a total", () => {
  const indicators = { part: { ...counts, parent: "cases" }, other: { ...counts, parent: "cases" }, cases: counts };
  const parts = [
    { at: "2024", printed: "96", of: "cases" },
    { at: "2024", printed: "45", of: "part" },
    { at: "2024", printed: "51", of: "other" },
  ];

  it("is the sum of its parts", () => {
    const of = (printed: string) => audited(parts, [{ at: "2024", comparison: "parts/sum", printed }], indicators);
    expect([of("96"), of("94")]).toEqual([["agrees"], ["differs"]]);
  });

  it("has shares, which are adjusted in the last place to add up to it", () => {
    const of = (a: string, b: string) =>
      audited(
        parts,
        [
          { at: "2024", comparison: "total:indicator/percent-of", printed: a, of: "part" },
          { at: "2024", comparison: "total:indicator/percent-of", printed: b, of: "other" },
        ],
        indicators,
      );
    // 45 of 96 is 46.875 %, 51 of 96 is 53.125 %.
    expect(of("46.9", "53.1")).toEqual(["agrees", "agrees"]);
    expect(of("46.8", "53.2")).toEqual(["agrees-truncated", "agrees-within-last-place"]);
    expect(of("46.9", "53.2")).toEqual(["agrees", "differs-in-last-place"]);
  });

  it("has rows below rows, whose shares of the total are adjusted to add up to that of the row above them", () => {
    const under = (...ids: readonly string[]) =>
      Object.fromEntries(ids.map((id) => [id, { ...counts, parent: "all" }]));
    const rows: readonly (readonly [string, string, string])[] = [
      ["all/industry", "348.046", "34.81"],
      ["all/industry/making", "274.415", "27.44"],
      ["all/industry/making/food", "100.000", "10.00"],
      ["all/industry/building", "73.631", "7.37"],
      ["all/services", "651.954", "65.19"],
    ];
    const of = (last: string) =>
      audited(
        [
          { at: "2024", printed: "1000.000", of: "all" },
          ...rows.map(([id, printed]) => ({ at: "2024", printed, of: id })),
        ],
        rows.map(([id, , share]) => ({
          at: "2024",
          comparison: "total:indicator/percent-of",
          printed: id === "all/services" ? last : share,
          of: id,
        })),
        { all: counts, ...under(...rows.map(([id]) => id)) },
      );
    // 27.44 + 7.37 = 34.81 and 34.81 + 65.19 = 100, though 73.631 is 7.3631 % and 348.046 is 34.8046 %.
    expect(of("65.19")).toEqual([
      "agrees-within-last-place",
      "agrees",
      "agrees",
      "agrees-within-last-place",
      "agrees-truncated",
    ]);
    expect(of("65.20")).toEqual(["differs-in-last-place", "agrees", "agrees", "agrees-within-last-place", "agrees"]);
  });
});

describe("a share of a branch above its own", () => {
  it("may be adjusted to what they add up to: 9.41 + 14.33 + 3.82 + 0.53 = 28.09, though 28.0847 is 28.08", () => {
    const rows = [
      ["industry", "28.0847", "28.09"],
      ["mining", "9.4083", "9.41"],
      ["making", "14.3262", "14.33"],
      ["power", "3.8199", "3.82"],
      ["water", "0.5303", "0.53"],
    ] as const;
    const of = (industry: string) =>
      audited(
        [{ at: "2024", printed: "100", of: "all" }, ...rows.map(([id, printed]) => ({ at: "2024", printed, of: id }))],
        rows.map(([id, , share]) => ({
          at: "2024",
          comparison: "total:indicator/percent-of",
          printed: id === "industry" ? industry : share,
          of: id,
        })),
        { all: counts, ...Object.fromEntries(rows.map(([id]) => [id, { ...counts, parent: "all" }])) },
      )[0];
    expect([of("28.09"), of("28.07")]).toEqual(["agrees-within-last-place", "differs-in-last-place"]);
  });
});

describe("a column that differs in most places", () => {
  it("is not what it was taken for", () => {
    const years = ["2021", "2022", "2023", "2024"];
    const observed = [{ at: "2020", printed: "100" }, ...years.map((at) => ({ at, printed: "150" }))];
    const printed = years.map((at) => ({ at, comparison: change, printed: "77" }));
    expect(audited(observed, printed, { cases: counts })).toEqual([...Array(4).fill("link-in-doubt")]);
  });
});

describe("slips", () => {
  const causes = (comparison: string, printed: string, value: string, base: string) => {
    const panel = panelOf(
      [
        { at: "2022", printed: "620" },
        { at: "2023", printed: base },
        { at: "2024", printed: value },
      ],
      [{ at: "2024", comparison, printed }],
      { cases: counts },
    );
    const audit = auditPanel(panel);
    return audit.causes(audit.judgement(0)).map(({ code }) => code);
  };

  it("are named where undoing them makes the number agree", () => {
    // 752 of 1083 is 69.44 %, 30.56 % less.
    expect(causes(change, "-30.65", "752", "1083")).toEqual(["digit-transposed"]);
    expect(causes(change, "30.56", "752", "1083")).toEqual(["direction"]);
    expect(causes(change, "69.44", "752", "1083")).toEqual(["percent-of-as-change"]);
    expect(causes(priorYear, "-30.56", "752", "1083")).toEqual(["change-as-percent-of"]);
    // Ten times too large itself, or of a value or a base that is: alone in its column, nothing says which.
    expect(causes(priorYear, "694.4", "752", "1083")).toEqual(["unit-scale", "unit-scale", "unit-scale"]);
    expect(causes(priorYear, "12.34", "752", "1083")).toEqual([]);
  });
});

describe("the two ways through an audit", () => {
  it("say the same of plain comparisons", () => {
    const number = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -50, max: 3000 }));
    const text = ([places, units]: readonly [number, number]) => (units / 10 ** places).toFixed(places);
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.constantFrom(change, priorYear, "prior-year/difference"),
        (v, b, r, comparison) => {
          const panel = panelOf(
            [
              { at: "2023", printed: text(b) },
              { at: "2024", printed: text(v) },
            ],
            [{ at: "2024", comparison, printed: text(r) }],
          );
          const printed = new PrintedComparisons(panel);
          const alone = new ComparisonJudge(printed, new Explanations(printed)).judge(0).reason;
          expect(reasonsOf(auditPanel(panel))).toEqual([alone]);
        },
      ),
      { numRuns: runsOf(500) },
    );
  });
});
