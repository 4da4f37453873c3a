import type { Case } from "../case.ts";

/** Wholes and parts, of areas and of indicators: shares, contributions, units. */
export const wholeCases: readonly Case[] = [
  {
    name: "the share of an area in the whole that the data gives, not in the sum of what is there",
    panel: `
      area VN-44 in VN
      area VN-45 in VN
      VN: 2024=50
      VN-44: 2024=10
      VN-45: 2024=15`,
    compare: "total/percent-of",
    rows: `
      VN-44 2024: 20 of 50 ok
      VN-45 2024: 30 of 50 ok
      VN 2024: - no-total`,
  },
  {
    name: "a whole that is named and not given is a missing base",
    panel: `
      area VN-44 in VN
      VN-44: 2024=10`,
    compare: "total/percent-of",
    rows: "VN-44 2024: - missing-base",
  },
  {
    name: "a whole that is missing in one period",
    panel: `
      area VN-44 in VN
      VN: 2023=40
      VN-44: 2023=10 2024=10`,
    compare: "total/percent-of",
    areas: ["VN-44"],
    rows: `
      VN-44 2023: 25 of 40 ok
      VN-44 2024: - missing-base`,
  },
  {
    name: "an area of an area: each in its own whole",
    panel: `
      area south in VN
      area VN-44 in south
      VN: 2024=100
      south: 2024=40
      VN-44: 2024=10`,
    compare: "total/percent-of",
    rows: `
      south 2024: 40 of 100 ok
      VN-44 2024: 25 of 40 ok
      VN 2024: - no-total`,
  },
  {
    name: "the share of an indicator in the one that it is a part of, in the same area and period",
    panel: `
      indicator all flow ca
      indicator severe flow ca in all
      all VN-44: 2024=50
      all VN-45: 2024=80
      severe VN-44: 2024=5
      severe VN-46: 2024=5`,
    compare: "total:indicator/percent-of",
    indicators: ["severe"],
    rows: `
      VN-44 2024: 10 of 50 ok
      VN-46 2024: - missing-base`,
  },
  {
    name: "an indicator that is no part, and one whose whole is not there",
    panel: `
      indicator all flow ca
      indicator severe flow ca in gone
      all VN-44: 2024=50
      severe VN-44: 2024=5`,
    compare: "total:indicator/percent-of",
    rows: `
      all VN-44 2024: - no-total
      severe VN-44 2024: - missing-base`,
  },
  {
    name: "triệu against tỷ: the units' own factor of a thousand",
    panel: `
      indicator budget flow tỷ
      indicator health flow triệu in budget
      budget VN-44: 2024=2.5
      health VN-44: 2024=500`,
    compare: ["total:indicator/percent-of", "total:indicator/difference"],
    indicators: ["health"],
    rows: "VN-44 2024: 20 of 2500 ok; -2000 of 2500 ok",
  },
  {
    name: "tỷ against triệu: the same the other way round, with decimals",
    panel: `
      indicator budget flow triệu
      indicator health flow tỷ in budget
      budget VN-44: 2024=12345
      health VN-44: 2024=1.2345`,
    compare: ["total:indicator/percent-of", "total:indicator/multiple"],
    indicators: ["health"],
    rows: "VN-44 2024: 10 of 12.345 ok; 0.1 of 12.345 ok",
  },
  {
    name: "a part in cases of a whole in đồng is a unit mismatch, where there is a whole",
    panel: `
      indicator budget flow tỷ
      indicator cases flow ca in budget
      budget VN-44: 2024=2.5
      cases VN-44: 2023=7 2024=5`,
    compare: "total:indicator/percent-of",
    indicators: ["cases"],
    rows: `
      VN-44 2023: - missing-base
      VN-44 2024: - unit-mismatch`,
  },
  {
    name: "contributions of areas are of the whole's base, and add up to its growth",
    panel: `
      area VN-44 in VN
      area VN-45 in VN
      VN: 2023=50 2024=60
      VN-44: 2023=20 2024=35
      VN-45: 2023=30 2024=25`,
    compare: ["prior-year/contribution", "prior-year/percent-change"],
    at: ["2024"],
    rows: `
      VN-44 2024: 30 of 20 ok; 75 of 20 ok
      VN-45 2024: -10 of 30 ok; -50/3 of 30 ok
      VN 2024: - of 50 no-total; 20 of 50 ok`,
  },
  {
    name: "contributions of indicators, in their units",
    panel: `
      indicator gdp flow tỷ
      indicator farming flow triệu in gdp
      gdp VN: 2023=2 2024=2.3
      farming VN: 2023=500 2024=600`,
    compare: "prior-year/contribution",
    at: ["2024"],
    indicators: ["farming"],
    rows: "VN 2024: 5 of 500 ok",
  },
  {
    name: "contributions against an average need the average of the whole too",
    panel: `
      area VN-44 in VN
      VN: 2022=40 2024=60
      VN-44: 2022=10 2023=14 2024=35`,
    compare: ["base-average:2022..2023/contribution", "base-average:2022..2023>=1/contribution"],
    at: ["2024"],
    areas: ["VN-44"],
    rows: "VN-44 2024: - of 12 incomplete-base 1/2; 57.5 of 12 partial-base 1/2",
  },
  {
    name: "contributions on a whole of zero, a negative one, and by magnitude",
    panel: `
      area VN-44 in A
      area VN-45 in B
      A: 2023=0 2024=1
      B: 2023=-4 2024=1
      VN-44: 2023=1 2024=2
      VN-45: 2023=1 2024=2`,
    compare: "prior-year/contribution",
    at: ["2024"],
    areas: ["VN-44", "VN-45"],
    rows: `
      VN-44 2024: - of 1 zero-base
      VN-45 2024: - of 1 negative-base`,
  },
  {
    name: "contributions by magnitude: one more of a whole of -4 is 25 points",
    panel: `
      area VN-45 in B
      B: 2023=-4 2024=1
      VN-45: 2023=1 2024=2`,
    compare: "prior-year/contribution",
    negativeBase: "magnitude",
    at: ["2024"],
    areas: ["VN-45"],
    rows: "VN-45 2024: 25 of 1 ok",
  },
  {
    name: "contributions of ratios and indices need weights",
    panel: `
      indicator poverty ratio %
      indicator prices index
      area VN-44 in VN
      poverty VN: 2023=8 2024=7
      poverty VN-44: 2023=8 2024=7
      prices VN: 2023=100 2024=103
      prices VN-44: 2023=100 2024=104`,
    compare: "prior-year/contribution",
    at: ["2024"],
    areas: ["VN-44"],
    rows: `
      poverty VN-44 2024: - of 8 not-additive
      prices VN-44 2024: - of 100 not-additive`,
  },
  {
    name: "contributions to what is not growth: against a plan, another area, a first value",
    panel: `
      area VN-44 in VN
      VN: 2023=50 2024=60
      VN-44: 2023=20 2024=35 plan:2024=30`,
    compare: ["plan/contribution", "area:VN/contribution", "first/contribution", "total/contribution"],
    at: ["2024"],
    areas: ["VN-44"],
    rows: "VN-44 2024: - not-applicable; - not-applicable; - not-applicable; - not-applicable",
  },
  {
    name: "the whole is brought to the same longer period",
    panel: `
      area VN-44 in VN
      VN: 2024-Q1=40 2024-Q2=60
      VN-44: 2024-Q1=5 2024-Q2=20`,
    compare: "total/percent-of",
    over: "to-date",
    at: ["2024-Q2"],
    areas: ["VN-44"],
    rows: "VN-44 2024-Q2: 25 of 100 ok",
  },
  {
    name: "an incomplete whole is an incomplete base",
    panel: `
      area VN-44 in VN
      VN: 2024-Q2=60
      VN-44: 2024-Q1=5 2024-Q2=20`,
    compare: "total/percent-of",
    over: "to-date",
    at: ["2024-Q2"],
    areas: ["VN-44"],
    rows: "VN-44 2024-Q2: - incomplete-base 1/2",
  },
  {
    name: "a whole in two versions is refused; statuses of the whole are carried",
    panel: `
      area VN-44 in VN
      VN: 2023=60 2023=61 2024=80P
      VN-44: 2023=20 2024=20`,
    compare: "total/percent-of",
    areas: ["VN-44"],
    rows: `
      VN-44 2023: - duplicate-observation
      VN-44 2024: 25 of 80 ok P`,
  },
];
