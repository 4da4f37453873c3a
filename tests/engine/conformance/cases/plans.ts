import type { Case } from "../case.ts";

/** The plan of the year, plain and phased; plans that change. */
export const planCases: readonly Case[] = [
  {
    name: "nine months against a year's plan: the plain share, and the one that is expected by then",
    panel: "VN-44: 2024-01-01..2024-09-30=66 plan:2024=96",
    compare: ["plan/percent-of", "plan:linear/percent-of"],
    rows: "VN-44 2024-01-01..2024-09-30: 68.75 of 96 ok; 275/3 of 72 ok",
  },
  {
    name: "a flow is cumulated before it is held against the year's plan",
    panel: "VN-44: 2024-01=5 2024-02=10 plan:2024=60",
    compare: ["plan/percent-of", "plan:linear/percent-of", "plan/difference"],
    rows: `
      VN-44 2024-01: 25/3 of 60 ok; 100 of 5 ok; -55 of 60 ok
      VN-44 2024-02: 25 of 60 ok; 150 of 10 ok; -45 of 60 ok`,
  },
  {
    name: "a flow with a month missing cannot be cumulated",
    panel: "VN-44: 2024-01=5 2024-03=10 plan:2024=60",
    compare: "plan/percent-of",
    rows: `
      VN-44 2024-01: 25/3 of 60 ok
      VN-44 2024-03: - of 60 incomplete-value 2/3`,
  },
  {
    name: "a stock is held against the plan as it stands; evenly is no way for a stock",
    panel: `
      indicator schools stock
      schools VN-44: 2024-06=45 plan:2024=60`,
    compare: ["plan/percent-of", "plan:linear/percent-of"],
    rows: "VN-44 2024-06: 75 of 60 ok; - not-applicable",
  },
  {
    name: "a ratio against its plan: the plan's points, and no phasing",
    panel: `
      indicator poverty ratio %
      poverty VN-44: 2024=3.5 plan:2024=4
      poverty VN-45: 2022=8 2023=6 2024=3.5 plan:2024=4`,
    compare: ["plan/points", "plan:linear/points", "plan:seasonal:2022..2023/points"],
    at: ["2024"],
    rows: `
      VN-44 2024: -0.5 of 4 ok; - not-applicable; - not-additive
      VN-45 2024: -0.5 of 4 ok; - not-applicable; - not-additive`,
  },
  {
    name: "no plan, a plan stated to be missing, a plan of zero, a negative one, two that differ",
    panel: `
      VN-44: 2024=5
      VN-45: 2024=5 plan:2024=L
      VN-46: 2024=5 plan:2024=0
      VN-47: 2024=5 plan:2024=-4
      VN-48: 2024=5 plan:2024=4 plan:2024=6`,
    compare: ["plan/percent-of", "plan/difference"],
    rows: `
      VN-44 2024: - no-plan; - no-plan
      VN-45 2024: - no-plan; - no-plan
      VN-46 2024: - of 0 zero-base; 5 of 0 ok
      VN-47 2024: - of -4 negative-base; 9 of -4 ok
      VN-48 2024: - duplicate-observation; - duplicate-observation`,
  },
  {
    name: "a plan of the year before is no plan for this one",
    panel: "VN-44: 2024=5 plan:2023=4",
    compare: "plan/percent-of",
    rows: `
      VN-44 2023: - of 4 missing-value O
      VN-44 2024: - no-plan`,
  },
  {
    name: "linear goes by periods: a quarter is a quarter, whatever its days",
    panel: "VN-44: 2024-Q1=20 2024-Q2=20 plan:2024=100",
    compare: "plan:linear/percent-of",
    rows: `
      VN-44 2024-Q1: 80 of 25 ok
      VN-44 2024-Q2: 80 of 50 ok`,
  },
  {
    name: "linear by days where a window is not of whole months: 159 of 366",
    panel: "VN-44: 2024-01-01..2024-06-07=159 plan:2024=366",
    compare: "plan:linear/percent-of",
    rows: "VN-44 2024-01-01..2024-06-07: 100 of 159 ok",
  },
  {
    name: "linear of a window of whole months goes by months, as its months would",
    panel: "VN-44: 2024-01-01..2024-02-29=20 plan:2024=60",
    compare: "plan:linear/percent-of",
    rows: "VN-44 2024-01-01..2024-02-29: 200 of 10 ok",
  },
  {
    name: "a quarter that is not cumulated is held against a quarter of the plan",
    panel: "VN-44: 2024-04=10 2024-05=10 2024-06=10 plan:2024=100",
    compare: ["plan/percent-of", "plan:linear/percent-of"],
    over: "every:Q",
    rows: "VN-44 2024-Q2: 30 of 100 ok; 120 of 25 ok",
  },
  {
    name: "seasonal: as past years had come by then",
    panel: "VN-44: 2022-S1=10 2022-S2=30 2023-S1=20 2023-S2=40 2024-S1=36 plan:2024=120",
    compare: "plan:seasonal:2022..2023/percent-of",
    at: ["2024-S1"],
    rows: "VN-44 2024-S1: 100 of 36 ok",
  },
  {
    name: "seasonal of a window: past windows over past years, as both are given",
    panel: `VN-44: 2023-01-01..2023-06-30=40 2023-01-01..2023-12-31=100 2024-01-01..2024-06-30=30 plan:2024=50`,
    compare: "plan:seasonal:2023..2023/percent-of",
    at: ["2024-01-01..2024-06-30"],
    rows: "VN-44 2024-01-01..2024-06-30: 150 of 20 ok",
  },
  {
    name: "seasonal of a window, where the past year stands as a year",
    panel: "VN-44: 2023-01-01..2023-06-30=40 2023=100 2024-01-01..2024-06-30=30 plan:2024=50",
    compare: "plan:seasonal:2023..2023/percent-of",
    at: ["2024-01-01..2024-06-30"],
    rows: "VN-44 2024-01-01..2024-06-30: 150 of 20 ok",
  },
  {
    name: "seasonal needs every past year, its part and its whole",
    panel: "VN-44: 2022-S1=10 2023-S1=20 2023-S2=40 2024-S1=36 plan:2024=120",
    compare: "plan:seasonal:2022..2023/percent-of",
    at: ["2024-S1"],
    rows: "VN-44 2024-S1: - incomplete-base 1/2",
  },
  {
    name: "seasonal over years of nothing",
    panel: "VN-44: 2023-S1=0 2023-S2=0 2024-S1=36 plan:2024=120",
    compare: "plan:seasonal:2023..2023/percent-of",
    at: ["2024-S1"],
    rows: "VN-44 2024-S1: - zero-base",
  },
  {
    name: "seasonal of a stock: what it is in June of what it is in December",
    panel: `
      indicator schools stock
      schools VN-44: 2023-S1=40 2023-S2=50 2024-S1=48 plan:2024=60`,
    compare: "plan:seasonal:2023..2023/percent-of",
    at: ["2024-S1"],
    rows: "VN-44 2024-S1: 100 of 48 ok",
  },
  {
    name: "given: plans for the periods themselves, cumulated as the values are",
    panel: "VN-44: 2024-01=5 2024-02=10 plan:2024-01=4 plan:2024-02=8",
    compare: "plan:given/percent-of",
    rows: `
      VN-44 2024-01: 125 of 4 ok
      VN-44 2024-02: 125 of 12 ok`,
  },
  {
    name: "a plan for the period itself: nothing is cumulated, and a plan of the year is none of a month",
    panel: "VN-44: 2024-01=5 2024-02=10 2024-03=9 plan:2024-01=4 plan:2024-02=8 plan:2024=60",
    compare: ["period-plan/percent-of", "period-plan/difference"],
    rows: `
      VN-44 2024-01: 125 of 4 ok; 1 of 4 ok
      VN-44 2024-02: 125 of 8 ok; 2 of 8 ok
      VN-44 2024-03: - no-plan; - no-plan`,
  },
  {
    name: "given: a plan for February alone is incomplete",
    panel: "VN-44: 2024-01=5 2024-02=10 plan:2024-02=8",
    compare: "plan:given/percent-of",
    rows: `
      VN-44 2024-01: - no-plan
      VN-44 2024-02: - incomplete-base 1/2`,
  },
  {
    name: "given: a ratio is held against the plan for the period",
    panel: `
      indicator coverage ratio %
      coverage VN-44: 2024-Q1=91 plan:2024-Q1=90`,
    compare: "plan:given/points",
    rows: "VN-44 2024-Q1: 1 of 90 ok",
  },
  {
    name: "trailing sums cross years, which plans do not",
    panel: "VN-44: 2023-12=5 2024-01=5 plan:2024=60",
    compare: "plan/percent-of",
    over: "trailing:2:sum",
    at: ["2024-01"],
    rows: "VN-44 2024-01: - not-applicable",
  },
  {
    name: "a week that is in two years has no plan; the others have that of their year",
    panel: "VN-44: 2025-W01=1 2025-W02=2 plan:2025=60",
    compare: "plan/percent-of",
    rows: `
      VN-44 2025-W01: - no-plan
      VN-44 2025-W02: 5 of 60 ok`,
  },
  {
    name: "a plan that is changed in mid-year: what was planned by then",
    panel: "VN-44: 2024-06=4000@2024-06-30 plan:2024=8029@2023-12-31 plan:2024=9665@2024-07-01",
    compare: "plan/difference",
    vintage: "2024-06-30",
    rows: "VN-44 2024-06: - of 8029 incomplete-value 1/6",
  },
  {
    name: "a plan that is changed in mid-year: the latest, and the first",
    panel: "VN-44: 2024=8029 plan:2024=8029@2023-12-31 plan:2024=9665@2024-07-01",
    compare: "plan/difference",
    rows: "VN-44 2024: -1636 of 9665 ok",
  },
  {
    name: "the first plan",
    panel: "VN-44: 2024=8029 plan:2024=8029@2023-12-31 plan:2024=9665@2024-07-01",
    compare: "plan/percent-of",
    vintage: "first",
    rows: "VN-44 2024: 100 of 8029 ok",
  },
];
