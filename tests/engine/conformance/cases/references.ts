import type { Case } from "../case.ts";

/** What a value is held against, one reference after the other. */
export const referenceCases: readonly Case[] = [
  {
    name: "prior year of months goes by the date, past a month that is missing",
    panel: "VN-44: 2023-01=100 2023-03=50 2024-01=130 2024-02=7 2024-03=0",
    compare: "prior-year/percent-change",
    rows: `
      VN-44 2023-01: - missing-base
      VN-44 2023-03: - missing-base
      VN-44 2024-01: 30 of 100 ok
      VN-44 2024-02: - missing-base
      VN-44 2024-03: -100 of 50 ok`,
  },
  {
    name: "prior year of years, semesters and quarters",
    panel: `
      VN-44: 2023=10 2024=12
      VN-45: 2023-S2=10 2024-S1=5 2024-S2=12
      VN-46: 2022-Q4=8 2023-Q4=9`,
    compare: "prior-year/difference",
    at: ["2024", "2024-S1", "2024-S2", "2023-Q4"],
    rows: `
      VN-44 2024: 2 of 10 ok
      VN-45 2024-S1: - missing-base
      VN-45 2024-S2: 2 of 10 ok
      VN-46 2023-Q4: 1 of 8 ok`,
  },
  {
    name: "prior year of a to-date window is the same window",
    panel: "VN-44: 2023-01-01..2023-06-07=200 2023-01-01..2023-06-30=240 2024-01-01..2024-06-07=188",
    compare: "prior-year/percent-change",
    at: ["2024-01-01..2024-06-07"],
    rows: "VN-44 2024-01-01..2024-06-07: -6 of 200 ok",
  },
  {
    name: "prior period of January is December, of a first week the last of the year",
    panel: `
      VN-44: 2023-11=40 2023-12=50 2024-01=60
      VN-45: 2020-W53=8 2021-W01=6
      VN-46: 2024-02-29=4 2024-03-01=5`,
    compare: "prior-period/percent-change",
    at: ["2024-01", "2021-W01", "2024-03-01"],
    rows: `
      VN-44 2024-01: 20 of 50 ok
      VN-45 2021-W01: -25 of 8 ok
      VN-46 2024-03-01: 25 of 4 ok`,
  },
  {
    name: "prior period of a month whose month before is missing is missing, not the month before that",
    panel: "VN-44: 2023-11=40 2024-01=60",
    compare: "prior-period/percent-change",
    at: ["2024-01"],
    rows: "VN-44 2024-01: - missing-base",
  },
  {
    name: "prior period of a window of whole months is as many months before it",
    panel: "VN-44: 2024-01-01..2024-03-31=30 2024-04-01..2024-06-30=45",
    compare: "prior-period/multiple",
    at: ["2024-04-01..2024-06-30"],
    rows: "VN-44 2024-04-01..2024-06-30: 1.5 of 30 ok",
  },
  {
    name: "base average of five years",
    panel: "VN-44: 2016-06=16 2017-06=17 2018-06=18 2019-06=19 2020-06=20 2024-06=36",
    compare: "base-average:2016..2020/percent-change",
    at: ["2024-06"],
    rows: "VN-44 2024-06: 100 of 18 ok 5/5",
  },
  {
    name: "base average of two years out of thirds stays exact",
    panel: "VN-44: 2019=1 2020=2 2021=2 2024=10",
    compare: "base-average:2019..2021/percent-of",
    at: ["2024"],
    rows: "VN-44 2024: 600 of 5/3 ok 3/3",
  },
  {
    name: "base average that lacks a year is refused, and says which count",
    panel: "VN-44: 2017-06=17 2018-06=18 2019-06=19 2020-06=20 2024-06=36",
    compare: "base-average:2016..2020/percent-change",
    at: ["2024-06"],
    rows: "VN-44 2024-06: - incomplete-base 4/5",
  },
  {
    name: "base average with a measure of completeness that suffices is partial",
    panel: "VN-44: 2017-06=17 2018-06=18 2019-06=19 2020-06=20 2024-06=37",
    compare: ["base-average:2016..2020>=4/difference", "base-average:2016..2020>=5/difference"],
    at: ["2024-06"],
    rows: "VN-44 2024-06: 18.5 of 18.5 partial-base 4/5; - incomplete-base 4/5",
  },
  {
    name: "base average of no year at all is missing",
    panel: "VN-44: 2021-06=16 2024-06=36",
    compare: "base-average:2016..2020>=1/percent-change",
    at: ["2024-06"],
    rows: "VN-44 2024-06: - missing-base 0/5",
  },
  {
    name: "base average counts a stated gap and a duplicate as what they are",
    panel: `
      VN-44: 2019=L 2020=8 2024=4
      VN-45: 2019=7 2019=9 2020=8 2024=4`,
    compare: "base-average:2019..2020>=1/percent-of",
    at: ["2024"],
    rows: `
      VN-44 2024: 50 of 8 partial-base 1/2
      VN-45 2024: - duplicate-observation 1/2`,
  },
  {
    name: "base average of one year is that year",
    panel: "VN-44: 2020-06=20 2024-06=25",
    compare: "base-average:2020..2020/percent-change",
    at: ["2024-06"],
    rows: "VN-44 2024-06: 25 of 20 ok",
  },
  {
    name: "base average may lie after the value",
    panel: "VN-44: 2015=10 2016=20 2017=30",
    compare: "base-average:2016..2017/percent-of",
    at: ["2015"],
    rows: "VN-44 2015: 40 of 25 ok 2/2",
  },
  {
    name: "fixed base of one period makes an index",
    panel: "VN-44: 2010=40 2011=44 2012=50",
    compare: "fixed-base:2010/index",
    rows: `
      VN-44 2010: 100 of 40 ok
      VN-44 2011: 110 of 40 ok
      VN-44 2012: 125 of 40 ok`,
  },
  {
    name: "fixed base that is not in the data does not move to another year",
    panel: "VN-44: 2011=44 2012=50",
    compare: "fixed-base:2010/index",
    at: ["2012"],
    rows: "VN-44 2012: - missing-base",
  },
  {
    name: "fixed base of a year on quarters is the mean of all four",
    panel: "VN-44: 2010-Q1=8 2010-Q2=9 2010-Q3=11 2010-Q4=12 2011-Q1=13",
    compare: "fixed-base:2010/index",
    at: ["2010-Q1", "2011-Q1"],
    rows: `
      VN-44 2010-Q1: 80 of 10 ok 4/4
      VN-44 2011-Q1: 130 of 10 ok 4/4`,
  },
  {
    name: "fixed base of a year on quarters, of which one is missing, is incomplete",
    panel: "VN-44: 2010-Q1=8 2010-Q2=9 2010-Q4=12 2011-Q1=13",
    compare: "fixed-base:2010/index",
    at: ["2011-Q1"],
    rows: "VN-44 2011-Q1: - incomplete-base 3/4",
  },
  {
    name: "fixed base of a quarter on months is the mean of its months",
    panel: "VN-44: 2010-01=1 2010-02=2 2010-03=3 2011-01=5",
    compare: "fixed-base:2010-Q1/percent-of",
    at: ["2011-01"],
    rows: "VN-44 2011-01: 250 of 2 ok 3/3",
  },
  {
    name: "first period with a value differs from series to series",
    panel: `
      VN-44: 2020=10 2021=15 2022=20
      VN-45: 2021=8 2022=6`,
    compare: "first/percent-change",
    rows: `
      VN-44 2020: 0 of 10 ok
      VN-44 2021: 50 of 10 ok
      VN-44 2022: 100 of 10 ok
      VN-45 2021: 0 of 8 ok
      VN-45 2022: -25 of 8 ok`,
  },
  {
    name: "first value passes over what is stated to be missing and what contradicts itself",
    panel: "VN-44: 2019=L 2020=3 2020=4 2021=5 2022=6",
    compare: "first/difference",
    rows: `
      VN-44 2019: - missing-value L
      VN-44 2020: - duplicate-observation
      VN-44 2021: 0 of 5 ok
      VN-44 2022: 1 of 5 ok`,
  },
  {
    name: "another area, in the same period",
    panel: `
      VN-44: 2024-01=30 2024-02=20
      VN-45: 2024-01=40`,
    compare: "area:VN-45/percent-of",
    rows: `
      VN-44 2024-01: 75 of 40 ok
      VN-44 2024-02: - missing-base
      VN-45 2024-01: 100 of 40 ok`,
  },
  {
    name: "another area that the indicator has nothing of is a missing base",
    panel: "VN-44: 2024=30",
    compare: "area:VN-99/percent-of",
    rows: "VN-44 2024: - missing-base",
  },
  {
    name: "no reference: a measure that needs one is not applicable, one that needs none is",
    panel: "VN-44: 2024=30",
    compare: ["value", "percent-change", "multiple", "contribution"],
    rows: "VN-44 2024: 30 ok; - not-applicable; - not-applicable; - not-applicable",
  },
];
