import type { Case } from "../case.ts";

/** Leap years, weeks 53, and windows that end in February. */
export const calendarCases: readonly Case[] = [
  {
    name: "29 February has no counterpart in a common year, and says so",
    panel: "VN-44: 2023-02-28=4 2023-03-01=5 2024-02-28=6 2024-02-29=7 2024-03-01=10",
    compare: "prior-year/percent-change",
    at: ["2024-02-28", "2024-02-29", "2024-03-01"],
    rows: `
      VN-44 2024-02-28: 50 of 4 ok
      VN-44 2024-02-29: - no-29-february
      VN-44 2024-03-01: 100 of 5 ok`,
  },
  {
    name: "a base average of 29 February has the leap years only",
    panel: "VN-44: 2016-02-29=3 2020-02-29=5 2024-02-29=8",
    compare: [
      "base-average:2016..2020/difference",
      "base-average:2016..2020>=2/difference",
      "base-average:2017..2019/difference",
    ],
    at: ["2024-02-29"],
    rows: "VN-44 2024-02-29: - incomplete-base 2/5; 4 of 4 partial-base 2/5; - no-29-february",
  },
  {
    name: "week 53 has no counterpart in a year of 52, and says so",
    panel: "VN-44: 2019-W52=4 2020-W52=5 2020-W53=6 2021-W52=7",
    compare: "prior-year/percent-change",
    at: ["2020-W52", "2020-W53", "2021-W52"],
    rows: `
      VN-44 2020-W52: 25 of 4 ok
      VN-44 2020-W53: - no-week-53
      VN-44 2021-W52: 40 of 5 ok`,
  },
  {
    name: "week 53 against another year that has one",
    panel: "VN-44: 2015-W53=4 2020-W53=6",
    compare: ["base-average:2015..2015/percent-change", "base-average:2014..2016>=1/percent-change"],
    at: ["2020-W53"],
    rows: "VN-44 2020-W53: 50 of 4 ok; 50 of 4 partial-base 1/3",
  },
  {
    name: "weeks compare by number: week 1 of 2021 with week 1 of 2020",
    panel: "VN-44: 2020-W01=8 2020-W53=100 2021-W01=10",
    compare: ["prior-year/percent-change", "prior-period/percent-change"],
    at: ["2021-W01"],
    rows: "VN-44 2021-W01: 25 of 8 ok; -90 of 100 ok",
  },
  {
    name: "January and February of a leap year against those of a common one, and the other way round",
    panel: "VN-44: 2023-01-01..2023-02-28=50 2024-01-01..2024-02-29=60 2025-01-01..2025-02-28=66",
    compare: "prior-year/percent-change",
    at: ["2024-01-01..2024-02-29", "2025-01-01..2025-02-28"],
    rows: `
      VN-44 2024-01-01..2024-02-29: 20 of 50 ok
      VN-44 2025-01-01..2025-02-28: 10 of 60 ok`,
  },
  {
    name: "a window of days that ends on 29 February has none in a common year",
    panel: "VN-44: 2023-01-15..2023-02-28=50 2024-01-15..2024-02-29=60",
    compare: "prior-year/percent-change",
    at: ["2024-01-15..2024-02-29"],
    rows: "VN-44 2024-01-15..2024-02-29: - no-29-february",
  },
  {
    name: "a day of March is the same date, not 365 days before",
    panel: "VN-44: 2023-03-05=10 2023-03-06=20 2024-03-05=30",
    compare: "prior-year/multiple",
    at: ["2024-03-05"],
    rows: "VN-44 2024-03-05: 3 of 10 ok",
  },
  {
    name: "compound growth over whole years of days, through two leap days",
    panel: "VN-44: 2019-03-05=100 2021-03-05=121",
    compare: "fixed-base:2019-03-05/compound-growth",
    at: ["2021-03-05"],
    rows: "VN-44 2021-03-05: ≈10 of 100 ok",
  },
  {
    name: "a fixed base of a year on days needs 366 of them in a leap year",
    panel: "VN-44: 2020-02-29=3 2021-01-01=4",
    compare: "fixed-base:2020/index",
    at: ["2021-01-01"],
    rows: "VN-44 2021-01-01: - incomplete-base 1/366",
  },
  {
    name: "to date on weeks begins with week 1 of the ISO year",
    panel: "VN-44: 2020-W53=100 2021-W01=1 2021-W02=2",
    compare: "cumulative-to-date",
    at: ["2021-W02"],
    rows: "VN-44 2021-W02: 3 ok",
  },
];
