import type { Case } from "../case.ts";

/** What is missing, new, ended, twice there; what is told of and what is not. */
export const gapCases: readonly Case[] = [
  {
    name: "a gap with a base is a row; one without is none",
    panel: `
      VN-44: 2022=1 2023=2 2025=4
      VN-45: 2022=1 2023=2 2024=3 2025=4`,
    compare: "prior-year/percent-change",
    areas: ["VN-44"],
    rows: `
      VN-44 2022: - missing-base
      VN-44 2023: 100 of 1 ok
      VN-44 2024: - of 2 missing-value O
      VN-44 2025: - missing-base`,
  },
  {
    name: "a new member is kept, and told apart from data that begins",
    panel: `
      VN-44: 2023=2 2024=3
      VN-45: 2024=7`,
    compare: "prior-year/percent-change",
    rows: `
      VN-44 2023: - missing-base
      VN-44 2024: 50 of 2 ok
      VN-45 2024: - new-member`,
  },
  {
    name: "an ended member is kept for a year, and not for ever",
    panel: `
      VN-44: 2021=2 2022=3 2023=3 2024=3
      VN-45: 2021=7`,
    compare: ["prior-year/difference", "base-average:2021..2021/difference"],
    areas: ["VN-45"],
    rows: `
      VN-45 2021: - missing-base; 0 of 7 ok
      VN-45 2022: - of 7 ended-member O; - of 7 ended-member O`,
  },
  {
    name: "months of an ended member: the twelve that have a base",
    panel: `
      VN-44: 2022-11=1 2022-12=1 2023-01=1 2023-11=1 2023-12=1 2024-01=1
      VN-45: 2022-11=4 2022-12=5`,
    compare: "prior-year/percent-change",
    areas: ["VN-45"],
    rows: `
      VN-45 2022-11: - missing-base
      VN-45 2022-12: - missing-base
      VN-45 2023-11: - of 4 ended-member O
      VN-45 2023-12: - of 5 ended-member O`,
  },
  {
    name: "a new member has nothing to say before it begins",
    panel: `
      VN-44: 2021=2 2022=3 2023=3
      VN-45: 2023=7`,
    compare: "area:VN-44/percent-of",
    areas: ["VN-45"],
    rows: "VN-45 2023: 700/3 of 3 ok",
  },
  {
    name: "where nothing of the indicator is later, a stated gap is missing, not an end",
    panel: "VN-44: 2022=4 2023=5 2024=O",
    compare: "prior-year/percent-change",
    at: ["2024"],
    rows: "VN-44 2024: - of 5 missing-value O",
  },
  {
    name: "a period that another indicator has is no gap of this one",
    panel: `
      a VN-44: 2022=4 2023=5
      b VN-44: 2022=1 2023=1 2024=1`,
    compare: "prior-year/percent-change",
    at: ["2024"],
    rows: "VN-44 2024: 0 of 1 ok",
  },
  {
    name: "why there is no value is kept: not collected, cannot exist, confidential, nothing said",
    panel: `
      VN-44: 2023=1 2024=L
      VN-45: 2023=1 2024=M
      VN-46: 2023=1 2024=Q
      VN-47: 2023=1 2024=O
      VN-48: 2023=1 2024=0`,
    compare: "value",
    at: ["2024"],
    rows: `
      VN-44 2024: - missing-value L
      VN-45 2024: - missing-value M
      VN-46 2024: - missing-value Q
      VN-47 2024: - missing-value O
      VN-48 2024: 0 ok`,
  },
  {
    name: "a base that is stated to be missing is missing, not zero",
    panel: "VN-44: 2023=L 2024=5",
    compare: "prior-year/difference",
    at: ["2024"],
    rows: "VN-44 2024: - missing-base",
  },
  {
    name: "two different values in one cell are refused, as value and as base",
    panel: "VN-44: 2022=4 2023=5 2023=6 2024=7",
    compare: "prior-year/percent-change",
    rows: `
      VN-44 2022: - missing-base
      VN-44 2023: - of 4 duplicate-observation
      VN-44 2024: - duplicate-observation`,
  },
  {
    name: "the same value twice is one; the weaker status stays",
    panel: "VN-44: 2023=5 2024=7 2024=7P 2024=7.0",
    compare: "prior-year/percent-change",
    at: ["2024"],
    rows: "VN-44 2024: 40 of 5 ok P",
  },
  {
    name: "a value beside a statement that there is none is a contradiction",
    panel: "VN-44: 2023=5 2024=7 2024=Q",
    compare: "prior-year/percent-change",
    at: ["2024"],
    rows: "VN-44 2024: - of 5 duplicate-observation Q",
  },
  {
    name: "what happened goes before an estimate of it; an estimate is better than nothing",
    panel: "VN-44: 2022=10 estimate:2023=19E 2023=20 estimate:2024=30E",
    compare: "prior-year/percent-change",
    at: ["2023", "2024"],
    rows: `
      VN-44 2023: 100 of 10 ok
      VN-44 2024: 50 of 20 ok E`,
  },
  {
    name: "two estimates that differ are a contradiction",
    panel: "VN-44: 2022=10 estimate:2023=19 estimate:2023=20",
    compare: "prior-year/percent-change",
    at: ["2023"],
    rows: "VN-44 2023: - of 10 duplicate-observation",
  },
  {
    name: "the weakest status of all operands is carried",
    panel: "VN-44: 2021=4U 2022=6A 2023=5P 2024=7",
    compare: ["prior-year/percent-change", "base-average:2021..2022/difference", "value"],
    at: ["2023", "2024"],
    rows: `
      VN-44 2023: -50/3 of 6 ok P; 0 of 5 ok 2/2 P; 5 ok P
      VN-44 2024: 40 of 5 ok P; 2 of 5 ok 2/2 U; 7 ok`,
  },
  {
    name: "a plan without a value is told of",
    panel: `
      VN-44: 2024=5 plan:2024=10
      VN-45: plan:2024=8`,
    compare: "plan/percent-of",
    rows: `
      VN-44 2024: 50 of 10 ok
      VN-45 2024: - of 8 missing-value O`,
  },
  {
    name: "a plan for a year that nobody has figures of is no row",
    panel: "VN-44: 2023=5 plan:2023=10 plan:2024=12",
    compare: "plan/percent-of",
    rows: "VN-44 2023: 50 of 10 ok",
  },
  {
    name: "only what is asked for is told of, but compared with what is not",
    panel: `
      a VN-44: 2023=4 2024=5
      a VN-45: 2023=8 2024=2
      b VN-44: 2023=4 2024=5`,
    compare: ["prior-year/percent-change", "area:VN-44/percent-of"],
    at: ["2024"],
    areas: ["VN-45"],
    indicators: ["a"],
    rows: "VN-45 2024: -75 of 8 ok; 40 of 5 ok",
  },
  {
    name: "frequencies of one indicator are series of their own",
    panel: "VN-44: 2023=120 2024=130 2023-01=10 2024-01=9 2023-Q1=30 2024-Q1=33",
    compare: "prior-year/percent-change",
    at: ["2024", "2024-01", "2024-Q1"],
    rows: `
      VN-44 2024: 25/3 of 120 ok
      VN-44 2024-Q1: 10 of 30 ok
      VN-44 2024-01: -10 of 10 ok`,
  },
  {
    name: "sorted by a comparison, the largest first, without a value last, and only three",
    panel: `
      VN-44: 2023=4 2024=5
      VN-45: 2024=2
      VN-46: 2023=4 2024=8
      VN-47: 2023=4 2024=1`,
    compare: "prior-year/percent-change",
    at: ["2024"],
    sort: [{ by: 0, descending: true }],
    top: 3,
    rows: `
      VN-46 2024: 100 ok
      VN-44 2024: 25 ok
      VN-47 2024: -75 ok`,
  },
  {
    name: "sorted by area and the latest period first",
    panel: `
      VN-45: 2023=4 2024=5
      VN-44: 2023=4 2024=8`,
    compare: "value",
    sort: [
      { by: "area", descending: false },
      { by: "period", descending: true },
    ],
    rows: `
      VN-44 2024: 8 ok
      VN-44 2023: 4 ok
      VN-45 2024: 5 ok
      VN-45 2023: 4 ok`,
  },
];
