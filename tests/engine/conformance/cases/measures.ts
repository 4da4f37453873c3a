import type { Case } from "../case.ts";

/** How a value is held against its reference, and what zero and negative numbers do to it. */
export const measureCases: readonly Case[] = [
  {
    name: "the measures of one pair, 29 against 32",
    panel: "VN-44: 2023=32 2024=29",
    compare: [
      "prior-year/difference",
      "prior-year/percent-change",
      "prior-year/percent-of",
      "prior-year/multiple",
      "prior-year/index",
      "prior-year/compound-growth",
    ],
    at: ["2024"],
    rows: "VN-44 2024: -3 ok; -9.375 ok; 90.625 ok; 0.90625 ok; 90.625 ok; ≈-9.375 ok",
  },
  {
    name: "a fraction that never ends is kept: a third",
    panel: "VN-44: 2023=3 2024=4",
    compare: ["prior-year/percent-change", "prior-year/multiple"],
    at: ["2024"],
    rows: "VN-44 2024: 100/3 ok; 4/3 ok",
  },
  {
    name: "decimals are decimals, not their doubles: 0.3 against 0.1 and 0.2",
    panel: "VN-44: 2022=0.1 2023=0.2 2024=0.3",
    compare: ["prior-year/difference", "base-average:2022..2023/percent-change", "first/multiple"],
    at: ["2024"],
    rows: "VN-44 2024: 0.1 ok; 100 of 0.15 ok 2/2; 3 of 0.1 ok",
  },
  {
    name: "the difference of two percentages is in points; their change is in percent",
    panel: `
      indicator coverage ratio %
      coverage VN-44: 2018=97.68 2019=90.34`,
    compare: ["prior-year/points", "prior-year/difference", "prior-year/percent-change"],
    at: ["2019"],
    rows: "VN-44 2019: -7.34 ok; -7.34 ok; -18350/2442 ok",
  },
  {
    name: "points of what is no percentage are a unit mismatch",
    panel: `
      indicator cases flow ca
      cases VN-44: 2023=32 2024=29`,
    compare: "prior-year/points",
    at: ["2024"],
    rows: "VN-44 2024: - unit-mismatch",
  },
  {
    name: "a unit mismatch is said only where there is something to compare",
    panel: `
      indicator cases flow ca
      cases VN-44: 2024=29`,
    compare: "prior-year/points",
    rows: "VN-44 2024: - missing-base",
  },
  {
    name: "zero base: no ratio, but a difference; 0 to 0 as well",
    panel: "VN-44: 2022=0 2023=0 2024=5",
    compare: ["prior-year/percent-change", "prior-year/multiple", "prior-year/index", "prior-year/difference"],
    at: ["2023", "2024"],
    rows: `
      VN-44 2023: - zero-base; - zero-base; - zero-base; 0 of 0 ok
      VN-44 2024: - zero-base; - zero-base; - zero-base; 5 of 0 ok`,
  },
  {
    name: "a fall to zero is -100 %",
    panel: "VN-44: 2023=5 2024=0",
    compare: ["prior-year/percent-change", "prior-year/percent-of", "prior-year/multiple"],
    at: ["2024"],
    rows: "VN-44 2024: -100 ok; 0 ok; 0 ok",
  },
  {
    name: "an average of zero is a zero base",
    panel: "VN-44: 2021=-3 2022=3 2024=5",
    compare: ["base-average:2021..2022/percent-change", "base-average:2021..2022/difference"],
    at: ["2024"],
    rows: "VN-44 2024: - of 0 zero-base 2/2; 5 of 0 ok 2/2",
  },
  {
    name: "negative base: ratios are refused",
    panel: "VN-44: 2023=-4 2024=6",
    compare: ["prior-year/percent-change", "prior-year/percent-of", "prior-year/index", "prior-year/difference"],
    at: ["2024"],
    rows: "VN-44 2024: - of -4 negative-base; - negative-base; - negative-base; 10 of -4 ok",
  },
  {
    name: "negative base by magnitude: the change is over |b|, a share still makes no sense",
    panel: "VN-44: 2022=-4 2023=-5 2024=6",
    compare: ["prior-year/percent-change", "prior-year/percent-of"],
    negativeBase: "magnitude",
    at: ["2023", "2024"],
    rows: `
      VN-44 2023: -25 of -4 ok; - negative-base
      VN-44 2024: 220 of -5 ok; - negative-base`,
  },
  {
    name: "magnitude changes nothing for a base above zero",
    panel: "VN-44: 2023=5 2024=-6",
    compare: "prior-year/percent-change",
    negativeBase: "magnitude",
    at: ["2024"],
    rows: "VN-44 2024: -220 of 5 ok",
  },
  {
    name: "compound growth: 100 to 121 in two years is 10 % a year",
    panel: "VN-44: 2022=100 2024=121",
    compare: ["first/compound-growth", "fixed-base:2022/compound-growth"],
    rows: `
      VN-44 2022: - not-applicable; - not-applicable
      VN-44 2024: ≈10 of 100 ok; ≈10 of 100 ok`,
  },
  {
    name: "compound growth over a year and a half of quarters",
    panel: "VN-44: 2020-Q1=100 2021-Q3=133.1",
    compare: "fixed-base:2020-Q1/compound-growth",
    at: ["2021-Q3"],
    rows: "VN-44 2021-Q3: ≈21 of 100 ok",
  },
  {
    name: "compound growth wants both above zero, and a base that is before the value",
    panel: `
      VN-44: 2023=0 2024=5
      VN-45: 2023=-2 2024=5
      VN-46: 2023=5 2024=0
      VN-47: 2023=5 2024=6`,
    compare: ["prior-year/compound-growth", "fixed-base:2024/compound-growth"],
    at: ["2024"],
    rows: `
      VN-44 2024: - zero-base; - not-applicable
      VN-45 2024: - negative-base; - not-applicable
      VN-46 2024: - not-applicable; - not-applicable
      VN-47 2024: ≈20 ok; - not-applicable`,
  },
  {
    name: "a holiday that was in January of one year and in February of the other",
    panel: "VN-44: 2023-01=80 2023-02=100 2023-03=90 2024-01=120 2024-02=84 2024-03=99",
    compare: "prior-year/percent-change",
    at: ["2024-01", "2024-02", "2024-03"],
    holiday: "tet",
    rows: `
      VN-44 2024-01: 50 moving-holiday
      VN-44 2024-02: -16 moving-holiday
      VN-44 2024-03: 10 ok`,
  },
  {
    name: "compound growth from an average has no date to count from",
    panel: "VN-44: 2020=8 2021=12 2024=11",
    compare: "base-average:2020..2021/compound-growth",
    at: ["2024"],
    rows: "VN-44 2024: - of 10 not-applicable 2/2",
  },
  {
    name: "cumulative to date: a flow is summed from January, and needs every month",
    panel: "VN-44: 2023-12=9 2024-01=1 2024-02=2 2024-04=4",
    compare: "cumulative-to-date",
    rows: `
      VN-44 2023-12: - incomplete-value 1/12
      VN-44 2024-01: 1 ok
      VN-44 2024-02: 3 ok
      VN-44 2024-04: - incomplete-value 3/4`,
  },
  {
    name: "moving average of twelve months, zero and negative months in",
    panel: `VN-44: 2023-01=0 2023-02=-6 2023-03=3 2023-04=4 2023-05=5 2023-06=6 2023-07=7 2023-08=8 2023-09=9 2023-10=10
      2023-11=11 2023-12=12 2024-01=15`.replaceAll("\n", " "),
    compare: "moving-average",
    at: ["2023-11", "2023-12", "2024-01"],
    rows: `
      VN-44 2023-11: - incomplete-value 11/12
      VN-44 2023-12: 5.75 ok
      VN-44 2024-01: 7 ok`,
  },
  {
    name: "rank: 1 for the largest, equal ones share a place and the next is left out",
    panel: `
      VN-44: 2024=5
      VN-45: 2024=9
      VN-46: 2024=5
      VN-47: 2024=-1
      VN-48: 2024=Q`,
    compare: "rank",
    rows: `
      VN-44 2024: 2 ok 4/4
      VN-45 2024: 1 ok 4/4
      VN-46 2024: 2 ok 4/4
      VN-47 2024: 4 ok 4/4
      VN-48 2024: - missing-value Q`,
  },
  {
    name: "rank leaves wholes out, and says so",
    panel: `
      area VN-44 in VN
      area VN-45 in VN
      VN: 2024=14
      VN-44: 2024=5
      VN-45: 2024=9`,
    compare: "rank",
    rows: `
      VN-44 2024: 2 ok 2/2
      VN-45 2024: 1 ok 2/2
      VN 2024: - not-applicable`,
  },
  {
    name: "rank is by size whatever is good",
    panel: `
      indicator poverty ratio %
      poverty VN-44: 2024=2.5
      poverty VN-45: 2024=7.25`,
    compare: "rank",
    rows: `
      VN-44 2024: 2 ok 2/2
      VN-45 2024: 1 ok 2/2`,
  },
  {
    name: "the value itself, with what it was given as",
    panel: "VN-44: 2022=0 2023=-1.5E 2024=12.25P",
    compare: "value",
    rows: `
      VN-44 2022: 0 ok
      VN-44 2023: -1.5 ok E
      VN-44 2024: 12.25 ok P`,
  },
];
