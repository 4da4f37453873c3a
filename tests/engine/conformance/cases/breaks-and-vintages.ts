import type { Case } from "../case.ts";

/** Series that are not the same before and after; figures that are published again. */
export const breakAndVintageCases: readonly Case[] = [
  {
    name: "a break between base and value is a note; the value stays",
    panel: "VN-44: 2022=10 2023=12B 2024=15",
    compare: ["prior-year/percent-change", "fixed-base:2022/difference"],
    rows: `
      VN-44 2022: - missing-base; 0 ok
      VN-44 2023: 20 of 10 break-in-series B; 2 break-in-series B
      VN-44 2024: 25 of 12 ok B; 5 break-in-series`,
  },
  {
    name: "a province that takes in another on 1 July 2025: months before against months after",
    panel: `
      area VN-44 breaks 2025-07
      VN-44: 2024-06=10 2024-07=10 2025-06=11 2025-07=22 2026-07=23`,
    compare: "prior-year/percent-change",
    at: ["2025-06", "2025-07", "2026-07"],
    rows: `
      VN-44 2025-06: 10 of 10 ok
      VN-44 2025-07: 120 of 10 break-in-series
      VN-44 2026-07: 50/11 of 22 ok`,
  },
  {
    name: "a year in which the area changed is neither the one nor the other",
    panel: `
      area VN-44 breaks 2025-07
      VN-44: 2023=9 2024=10 2025=15 2026=20 2027=22`,
    compare: "prior-year/percent-change",
    at: ["2024", "2025", "2026", "2027"],
    rows: `
      VN-44 2024: 100/9 ok
      VN-44 2025: 50 break-in-series
      VN-44 2026: 100/3 break-in-series
      VN-44 2027: 10 ok`,
  },
  {
    name: "a stock at the end of that year is of the new area already",
    panel: `
      indicator people stock
      area VN-44 breaks 2025-07
      people VN-44: 2024=10 2025=15 2026=18`,
    compare: "prior-year/percent-change",
    at: ["2025", "2026"],
    rows: `
      VN-44 2025: 50 break-in-series
      VN-44 2026: 20 ok`,
  },
  {
    name: "a sum over a break is of two areas",
    panel: `
      area VN-44 breaks 2025-07
      VN-44: 2025-Q1=1 2025-Q2=1 2025-Q3=3 2025-Q4=3`,
    compare: ["value", "cumulative-to-date"],
    rows: `
      VN-44 2025-Q1: 1 ok; 1 ok
      VN-44 2025-Q2: 1 ok; 2 ok
      VN-44 2025-Q3: 3 ok; 5 break-in-series
      VN-44 2025-Q4: 3 ok; 8 break-in-series`,
  },
  {
    name: "a break inside a base average",
    panel: "VN-44: 2016=10 2017=12B 2018=11 2024=22",
    compare: "base-average:2016..2018/percent-change",
    at: ["2024"],
    rows: "VN-44 2024: 100 of 11 break-in-series 3/3 B",
  },
  {
    name: "of two notes the first in order: a break, not a partial base",
    panel: "VN-44: 2016=10 2018=12 2020=11B 2024=22",
    compare: "base-average:2016..2018>=2/percent-change",
    at: ["2024"],
    rows: "VN-44 2024: 100 of 11 break-in-series 2/3",
  },
  {
    name: "a break does not hide why there is no value",
    panel: "VN-44: 2023=0 2024=12B",
    compare: "prior-year/percent-change",
    at: ["2024"],
    rows: "VN-44 2024: - of 0 zero-base B",
  },
  {
    name: "the latest publication counts, wherever it stands in the file",
    panel: "VN-44: 2023=10 2024=13@2025-02 2024=12@2025-01",
    compare: "prior-year/percent-change",
    at: ["2024"],
    rows: "VN-44 2024: 30 of 10 ok",
  },
  {
    name: "the first publication of both",
    panel: "VN-44: 2023=10@2024-01 2023=11@2024-06 2024=13@2025-02 2024=12@2025-01",
    compare: "prior-year/percent-change",
    vintage: "first",
    at: ["2024"],
    rows: "VN-44 2024: 20 of 10 ok",
  },
  {
    name: "as of a day: value and base as they were known then",
    panel: "VN-44: 2015-01=100@2015-02-28 2015-01=120@2016-08-31 2016-01=130@2016-02-28 2016-01=150@2016-09-30",
    compare: "prior-year/percent-change",
    vintage: "2016-06-30",
    at: ["2016-01"],
    rows: "VN-44 2016-01: 30 of 100 ok",
  },
  {
    name: "as of a later day the revised base gives another rate",
    panel: "VN-44: 2015-01=100@2015-02-28 2015-01=120@2016-08-31 2016-01=130@2016-02-28 2016-01=150@2016-09-30",
    compare: "prior-year/percent-change",
    vintage: "2016-08-31",
    at: ["2016-01"],
    rows: "VN-44 2016-01: 25/3 of 120 ok",
  },
  {
    name: "what was not out yet is not there",
    panel: "VN-44: 2023=10@2024-01-15 2024=13@2025-02-15",
    compare: "prior-year/percent-change",
    vintage: "2024-12-31",
    rows: "VN-44 2023: - missing-base",
  },
  {
    name: "a vintage that is a month was out by its end; one without a date always",
    panel: "VN-44: 2022=9 2023=10@2024-06 2024=20@2024-05",
    compare: "value",
    vintage: "2024-06-15",
    rows: `
      VN-44 2022: 9 ok
      VN-44 2024: 20 ok`,
  },
  {
    name: "a later statement that there is no value withdraws it",
    panel: "VN-44: 2023=10 2024=13@2025-01 2024=Q@2025-02",
    compare: "prior-year/percent-change",
    at: ["2024"],
    rows: "VN-44 2024: - of 10 missing-value Q",
  },
  {
    name: "a cell that a later publication leaves empty does not",
    panel: "VN-44: 2023=10 2024=13@2025-01 2024=O@2025-02",
    compare: "prior-year/percent-change",
    at: ["2024"],
    rows: "VN-44 2024: 30 of 10 ok",
  },
  {
    name: "nor does an empty cell beside a value, or an empty plan a plan",
    panel: "VN-44: 2023=O 2023=10 2024=13 2024=O plan:2024=20@2024-01 plan:2024=O@2024-06",
    compare: ["prior-year/percent-change", "plan/percent-of"],
    at: ["2024"],
    rows: "VN-44 2024: 30 of 10 ok; 65 of 20 ok",
  },
  {
    name: "an empty cell alone is a missing value",
    panel: "VN-44: 2023=10@2024-01 2024=O@2025-01 2024=O@2025-02",
    compare: "prior-year/percent-change",
    at: ["2024"],
    rows: "VN-44 2024: - of 10 missing-value O",
  },
  {
    name: "two values of one publication contradict each other; older ones do not matter",
    panel: "VN-44: 2023=10 2024=9@2025-01 2024=13@2025-02 2024=14@2025-02",
    compare: "prior-year/percent-change",
    at: ["2024"],
    rows: "VN-44 2024: - of 10 duplicate-observation",
  },
  {
    name: "an estimate that is published later goes before an older figure",
    panel: "VN-44: 2024=9@2025-01 estimate:2024=13E@2025-02",
    compare: "value",
    rows: "VN-44 2024: 13 ok E",
  },
  {
    name: "a province split in two: the new one has no base, the old one a break",
    panel: `
      area VN-71 breaks 2004
      VN-71: 2003=30 2004=20
      VN-72: 2004=12`,
    compare: "prior-year/percent-change",
    at: ["2004"],
    rows: `
      VN-71 2004: -100/3 of 30 break-in-series
      VN-72 2004: - new-member`,
  },
];
