import type { Case } from "../case.ts";

/** Values that are brought to longer periods first. */
export const overCases: readonly Case[] = [
  {
    name: "to date: equal parts of two years",
    panel: "VN-44: 2023-01=10 2023-02=10 2023-03=80 2024-01=12 2024-02=13",
    compare: "prior-year/percent-change",
    over: "to-date",
    at: ["2024-01", "2024-02"],
    rows: `
      VN-44 2024-01: 20 of 10 ok
      VN-44 2024-02: 25 of 20 ok`,
  },
  {
    name: "to date: an incomplete prior year is an incomplete base",
    panel: "VN-44: 2023-02=10 2024-01=12 2024-02=13",
    compare: "prior-year/percent-change",
    over: "to-date",
    at: ["2024-01", "2024-02"],
    rows: `
      VN-44 2024-01: - missing-base
      VN-44 2024-02: - incomplete-base 1/2`,
  },
  {
    name: "to date: a month that no series has breaks the sum",
    panel: "VN-44: 2024-01=1 2024-03=3",
    compare: "value",
    over: "to-date",
    rows: `
      VN-44 2024-01: 1 ok
      VN-44 2024-03: - incomplete-value 2/3`,
  },
  {
    name: "to date: a stock is what it is in the last month, whatever was before",
    panel: `
      indicator loans stock đồng
      loans VN-44: 2023-02=40 2024-01=44 2024-02=50`,
    compare: "prior-year/percent-change",
    over: "to-date",
    at: ["2024-02"],
    rows: "VN-44 2024-02: 25 of 40 ok",
  },
  {
    name: "to date: ratios and indices are refused",
    panel: `
      indicator share ratio %
      indicator prices index
      share VN-44: 2024-01=40 2024-02=50
      prices VN-44: 2024-01=101 2024-02=102`,
    compare: "value",
    over: "to-date",
    at: ["2024-02"],
    rows: `
      share VN-44 2024-02: - not-additive
      prices VN-44 2024-02: - not-additive`,
  },
  {
    name: "to date is not compared with the month before: a part with a larger part",
    panel: "VN-44: 2024-01=10 2024-02=10",
    compare: ["prior-period/percent-change", "first/percent-change"],
    over: "to-date",
    at: ["2024-02"],
    rows: "VN-44 2024-02: - not-applicable; - not-applicable",
  },
  {
    name: "to date against a year: the same part of it",
    panel: "VN-44: 2010-01=4 2010-02=6 2010-03=90 2024-01=12 2024-02=13",
    compare: ["fixed-base:2010/percent-of", "fixed-base:2010-03/percent-of"],
    over: "to-date",
    at: ["2024-02"],
    rows: "VN-44 2024-02: 250 of 10 ok; - not-applicable",
  },
  {
    name: "to date of years is the years",
    panel: "VN-44: 2023=8 2024=10",
    compare: ["prior-year/percent-change", "prior-period/percent-change"],
    over: "to-date",
    at: ["2024"],
    rows: "VN-44 2024: 25 of 8 ok; 25 of 8 ok",
  },
  {
    name: "windows that are cumulated already are not compared with shorter ones",
    panel: "VN-44: 2023-01-01..2023-01-31=10 2023-01-01..2023-06-30=60 2024-01-01..2024-01-31=11",
    compare: ["first/percent-change", "fixed-base:2023-01-01..2023-06-30/percent-of", "fixed-base:2023/percent-of"],
    at: ["2024-01-01..2024-01-31"],
    rows: "VN-44 2024-01-01..2024-01-31: 10 of 10 ok; - not-applicable; 110 of 10 ok",
  },
  {
    name: "trailing mean of three: exact, and every period is needed",
    panel: "VN-44: 2023-12=1 2024-01=2 2024-02=2 2024-03=5 2024-05=5",
    compare: "value",
    over: "trailing:3:mean",
    at: ["2024-01", "2024-02", "2024-03", "2024-05"],
    rows: `
      VN-44 2024-01: - incomplete-value 2/3
      VN-44 2024-02: 5/3 ok
      VN-44 2024-03: 3 ok
      VN-44 2024-05: - incomplete-value 2/3`,
  },
  {
    name: "trailing sum of four quarters against that of the year before",
    panel: "VN-44: 2022-Q2=1 2022-Q3=2 2022-Q4=3 2023-Q1=4 2023-Q2=3 2023-Q3=2 2023-Q4=3 2024-Q1=3",
    compare: ["prior-year/percent-change", "prior-period/difference"],
    over: "trailing:4:sum",
    at: ["2024-Q1"],
    rows: "VN-44 2024-Q1: 10 of 10 ok; -1 of 12 ok",
  },
  {
    name: "trailing: a stock has a mean and no sum, a ratio neither, an index a mean level",
    panel: `
      indicator loans stock đồng
      indicator share ratio %
      indicator prices index
      loans VN-44: 2024-01=40 2024-02=50
      share VN-44: 2024-01=40 2024-02=50
      prices VN-44: 2024-01=101 2024-02=102`,
    compare: "value",
    over: "trailing:2:mean",
    at: ["2024-02"],
    rows: `
      loans VN-44 2024-02: 45 ok
      share VN-44 2024-02: - not-additive
      prices VN-44 2024-02: 101.5 ok`,
  },
  {
    name: "trailing sum of a stock is refused",
    panel: `
      indicator loans stock đồng
      loans VN-44: 2024-01=40 2024-02=50`,
    compare: "value",
    over: "trailing:2:sum",
    at: ["2024-02"],
    rows: "VN-44 2024-02: - not-additive",
  },
  {
    name: "every year from quarters: a flow is summed, and a year that is not over is incomplete",
    panel: "VN-44: 2023-Q1=1 2023-Q2=2 2023-Q3=3 2023-Q4=4 2024-Q1=5 2024-Q2=6",
    compare: "prior-year/percent-change",
    over: "every:A",
    rows: `
      VN-44 2023: - missing-base
      VN-44 2024: - of 10 incomplete-value 2/4`,
  },
  {
    name: "every year from months that no series has in full",
    panel: "VN-44: 2023-01=1 2023-12=4",
    compare: "value",
    over: "every:A",
    rows: "VN-44 2023: - incomplete-value 2/12",
  },
  {
    name: "every year of a stock: its last quarter, and nothing without that one",
    panel: `
      indicator loans stock đồng
      loans VN-44: 2022-Q4=40 2023-Q1=41 2023-Q4=50 2024-Q1=51 2024-Q3=60`,
    compare: "prior-year/percent-change",
    over: "every:A",
    at: ["2023", "2024"],
    rows: `
      VN-44 2023: 25 of 40 ok
      VN-44 2024: - of 50 incomplete-value 2/4 O`,
  },
  {
    name: "every year of years, of a ratio too, is what it is",
    panel: `
      indicator share ratio %
      share VN-44: 2023=40 2024=50`,
    compare: "prior-year/points",
    over: "every:A",
    at: ["2024"],
    rows: "VN-44 2024: 10 of 40 ok",
  },
  {
    name: "every quarter of months in which a value is twice there",
    panel: "VN-44: 2024-01=1 2024-02=2 2024-02=3 2024-03=4",
    compare: "value",
    over: "every:Q",
    rows: "VN-44 2024-Q1: - duplicate-observation",
  },
  {
    name: "every month of weeks: weeks do not fill months, so there are no rows",
    panel: "VN-44: 2024-W01=1 2024-W02=2",
    compare: "value",
    over: "every:M",
    rows: "",
  },
  {
    name: "every ISO week of days",
    panel:
      "VN-44: 2024-01-01=1 2024-01-02=2 2024-01-03=3 2024-01-04=4 2024-01-05=5 2024-01-06=6 2024-01-07=7 2024-01-08=8",
    compare: "value",
    over: "every:W",
    rows: `
      VN-44 2024-W01: 28 ok
      VN-44 2024-W02: - incomplete-value 1/7`,
  },
  {
    name: "a window of five months and its like in other years",
    panel: `VN-44: 2014-01=1 2014-02=1 2014-03=1 2014-04=1 2014-05=1 2014-06=50
      2015-01=2 2015-02=2 2015-03=2 2015-04=2 2015-05=2 2016-01=1`.replaceAll("\n", " "),
    compare: "prior-year/percent-change",
    over: "window:2015-01-01..2015-05-31",
    rows: `
      VN-44 2014-01-01..2014-05-31: - missing-base
      VN-44 2015-01-01..2015-05-31: 100 of 5 ok
      VN-44 2016-01-01..2016-05-31: - of 10 incomplete-value 1/5`,
  },
  {
    name: "windows by the year that they end in",
    panel: "VN-44: 2014-01=1 2014-02=3 2015-01=2 2015-02=4",
    compare: ["prior-year/percent-change", "fixed-base:2014/difference"],
    over: "window:2015-01-01..2015-02-28",
    at: ["2015"],
    rows: "VN-44 2015-01-01..2015-02-28: 50 of 4 ok; 2 of 4 ok",
  },
  {
    name: "the window before a window is another one, which is not worked out",
    panel: "VN-44: 2014-12=3 2015-01=2",
    compare: "prior-period/percent-change",
    over: "window:2015-01-01..2015-01-31",
    at: ["2015"],
    rows: "VN-44 2015-01-01..2015-01-31: - not-applicable",
  },
  {
    name: "a window that the source gives itself is taken as it is",
    panel: "VN-44: 2023-01-01..2023-06-07=50 2024-01-01..2024-06-07=60 2024-01-01..2024-06-30=99",
    compare: "prior-year/percent-change",
    over: "window:2024-01-01..2024-06-07",
    rows: `
      VN-44 2023-01-01..2023-06-07: - missing-base
      VN-44 2024-01-01..2024-06-07: 20 of 50 ok`,
  },
  {
    name: "a measure that brings values to something itself is not applicable to longer periods",
    panel: "VN-44: 2024-Q1=1 2024-Q2=2 2024-Q3=3 2024-Q4=4",
    compare: ["moving-average", "cumulative-to-date", "value"],
    over: "every:A",
    rows: "VN-44 2024: - not-applicable; - not-applicable; 10 ok",
  },
  {
    name: "a moving average of windows is not applicable; windows are cumulated as they stand",
    panel: "VN-44: 2024-01-01..2024-03-31=5",
    compare: ["moving-average", "cumulative-to-date"],
    rows: "VN-44 2024-01-01..2024-03-31: - not-applicable; 5 ok",
  },
  {
    name: "the weakest status and a mean of thirds go through a base average of sums",
    panel: "VN-44: 2021-Q1=1 2021-Q2=1P 2022-Q1=2 2022-Q2=3 2024-Q1=5 2024-Q2=7",
    compare: "base-average:2021..2022/percent-of",
    over: "to-date",
    at: ["2024-Q2"],
    rows: "VN-44 2024-Q2: 2400/7 of 3.5 ok 2/2 P",
  },
  {
    name: "of ratios a base average is the mean of the years' levels",
    panel: `
      indicator poverty ratio %
      poverty VN-44: 2021=10 2022=8 2024=6`,
    compare: ["base-average:2021..2022/difference", "base-average:2022..2022/difference"],
    at: ["2024"],
    rows: "VN-44 2024: -3 of 9 ok 2/2; -2 of 8 ok",
  },
  {
    name: "the mean of an index's quarters is a base level, of a ratio's it is refused",
    panel: `
      indicator prices index
      indicator poverty ratio %
      prices VN-44: 2020-Q1=98 2020-Q2=99 2020-Q3=101 2020-Q4=102 2021-Q1=105
      poverty VN-44: 2020-Q1=98 2020-Q2=99 2020-Q3=101 2020-Q4=102 2021-Q1=105`,
    compare: "fixed-base:2020/index",
    at: ["2021-Q1"],
    rows: `
      prices VN-44 2021-Q1: 105 of 100 ok 4/4
      poverty VN-44 2021-Q1: - not-additive`,
  },
];
