import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";
import { flagged, troubled, verdictsIn } from "./english-verdicts.ts";

describe("groups whose sizes are announced", () => {
  const rows = (second: string) =>
    `Baseline of all who took part. Characteristic Control (n = 123) Low dose (n = 120) Full dose (n = 123) Age, mean 65.8 66.1 65.7 Men, n (%) 58 (47.2%) 40 (33.3%) 64 (52.0%) Of working age 112 (91.1%) 103 (${second}) 103 (83.7%) In cities 20 (16.3%) 12 (10.0%) 19 (15.4%) Employed 57 (46.3%) 52 (43.3%) 75 (61.0%) Insured 52 (42.3%) 63 (52.5%) 68 (55.3%) Retired 49 (39.8%) 41 (34.2%) 44 (35.8%)`;

  test("lend their sizes to the shares of rows that lost their lines", () => {
    const verdicts = verdictsIn(rows("85.8%"));
    expect(["85.8%", "43.3%", "52.5%", "34.2%"].map((share) => verdicts[share])).toEqual(Array(4).fill("consistent"));
    expect(troubled(rows("85.8%"))).toEqual([]);
  });

  test("but not to a share that says what it is of", () => {
    const text =
      "The outcomes are in the table. Treatment failed in 20 patients (20/107; 18.7%): in 10 individuals from the first group (10/52; 18.2%) and in 10 individuals from the second group (10/55; 19.2%) (p = 0.889). Bleeding was seen in 7 patients (7/107; 6.5%): in 4 patients (4/52; 7.7%) from the first group (n = 52) and in 3 patients (3/55; 5.5%) from the second (n = 55).";
    expect(troubled(text)).toEqual(["18.2%", "19.2%"]);
  });

  test("and show the one share that none of them bears out", () => {
    expect(troubled(rows("95.8%"))).toContain("95.8%");
  });
});

describe("shares that differ from a whole which only others lend them", () => {
  test("are of another, where they are many", () => {
    const text =
      "Between August 2011 and July 2012 we asked 703 households from 35 towns, two districts, and one port (403:300, first:second) (Fig 1). 4–12 months 10 (3%) 15 (4%) 13 months—2 years 43 (14%)  3, 5 0 0 (0%) 0 (0%) 1 18 (6%) 30 (8%) 2 66 (22%) 99 (25%) 3 81 (27%) 123 (31%) ";
    expect(troubled(text)).not.toContain("25%");
  });

  test("are not, where many more agree", () => {
    const rows =
      "Baseline of all who took part. Characteristic Control (n = 123) Low dose (n = 120) Full dose (n = 123) Age, mean 65.8 66.1 65.7 Men, n (%) 58 (47.2%) 40 (33.3%) 64 (52.0%) Of working age 112 (91.1%) 103 (85.8%) 103 (83.7%) In cities 20 (16.3%) 12 (10.0%) 19 (19.4%) Employed 57 (46.3%) 52 (43.3%) 75 (61.0%) Insured 52 (42.3%) 63 (52.5%) 68 (55.3%) Retired 49 (39.8%) 41 (34.2%) 44 (53.8%) Alone 60 (48.8%) 66 (55.0%) 71 (57.7%) Ill 31 (25.2%) 27 (22.5%) 35 (82.5%) Renting 99 (80.5%) 90 (75.0%) 88 (71.5%)";
    expect(troubled(rows)).toContain("53.8%");
  });
});

test("shares that are of one other number than the whole that stands over them are of that", () => {
  const drugs = (third: string) =>
    `All who took part (N = 163): white 101 (61.96%), other 62 (38.04%). In work 84 (51.53%), not in work 79 (48.47%). Before 70 (42.94%), after 93 (57.06%). Smokers 31 (19.02%), others 132 (80.98%). Treated by the first drug 11 (6.83%), by the second 64 (39.75%), by the third 68 (${third}), by others 18 (11.18%).`;
  expect(troubled(drugs("42.24%"))).toEqual([]);
});

describe("what is no calculation", () => {
  test.each([
    [
      "a range behind an interval of confidence",
      "The effect was seen in 31 people (P < .01; 95% CI = 8.48 - 24.67) and stayed.",
    ],
    ["a range before a letter of a statistic", "Rest, median 50 (36-65) 50 (35-64) 50 (36-54) z = 0.03 in all."],
    ["a sum before a letter of a statistic", "Rest 54 + 36 t = 2.5 (P = 0.03)."],
    ["cells that lost the spaces between them", "Of all people: fever (%)6 (33)%Cough [2–10]6 in all."],
    [
      "a median and the quarters beside it",
      "Breaths a minute 25 (8.4%) and 32 (10.6%). Median (IQR) 64.0 (58.0, 72.0) 63.0 (54.0, 72.0).",
    ],
    [
      "means and medians of a table without lines",
      "Dose of the target, first and second plan: mean 0.983 1.000 median 1.024 1.020 and the place of the maximum.",
    ],
    ["a sign behind a word", "The difference was small (mean difference +0.44, 95% CI=−0.06 to +0.94, P=0.086)."],
    [
      "times of the day",
      "Breaks beginning between 09:00 and 12:00 h were associated with the shortest time, averaging 4.4 h.",
    ],
    [
      "the numbers of groups",
      "Groups 3 and 6 showed higher fracture resistance than Groups 1, 2, 4, and 5 at a speed of 5 mm/min.",
    ],
    [
      "the number of a file",
      "Within the group, 2 of 3 patients displayed higher activity than the controls (Additional file 1: activity in patients).",
    ],
  ])("%s", (_, text) => {
    expect(troubled(text)).toEqual([]);
  });

  test("but a range the other way round may be one", () => {
    expect(verdictsIn("The rest is 24.67 - 8.48 = 16.19 in all.")["16.19"]).toBe("consistent");
  });

  test("a mean of numbers in a list still is", () => {
    expect(flagged("Prices rose. 166 million and 178 million, an average of 187 million.")).toEqual(["187"]);
  });
});

describe("who is counted", () => {
  test("a number that is said to be the share is no whole", () => {
    expect(
      troubled(
        "We acknowledge that 37 participants assessed represented a recruitment rate of only 59.6% of the participants invited.",
      ),
    ).toEqual([]);
  });

  test("behind `whereas` another group begins", () => {
    const text = (turn: string) =>
      `In Group A, 12 patients were healed completely within the month${turn} 29% of patients were healed completely.`;
    expect(troubled(text(", whereas in Group B, only"))).toEqual([]);
    expect(troubled(text(", of whom"))).toEqual(["29%"]);
  });

  test("a percentage with letters behind it is the name of a group", () => {
    expect(troubled("Insulin decreased in 80%LT (P=0.024) and 120%LT (P=0.021) compared to the CON.")).toEqual([]);
  });
});

describe("rounding that a reader would not call an error", () => {
  test("`over 50%` for 57%", () => {
    expect(
      flagged("Reports are up by over 50% this year (431 for 2016 so far, up from 275 in the same period last year)."),
    ).toEqual([]);
  });

  test("`970%` for 971.2%", () => {
    const text = (rise: string) =>
      `Net income was up by ${rise} to $229,063, compared to $21,384 in the first quarter of the previous year.`;
    expect(flagged(text("970%"))).toEqual([]);
    expect(flagged(text("917%"))).toEqual(["917%"]);
  });
});

test("a number that was rounded twice is said to be", () => {
  const text =
    "Of the visitors, 462/747 (61.9%) and 403/621 (64.9%) completed the modules, 130/191 (68.1%) one, 168/276 (60.9%) the last.";
  const [finding] = audit(readText("t", text), { lang: "en" }).findings.filter(
    ({ verdict }) => verdict === "inconsistent",
  );
  expect(finding?.explanation).toContain("= 61.847%");
  expect(finding?.causes.map(({ code }) => code)).toEqual(["rounded-twice"]);
});

test("a number with a minus of its own is added as less than nothing", () => {
  const mean = (of: string) => verdictsIn(`The average of -8,280 and 18,467 is ${of}.`)[of];
  expect(mean("5,093.5")).toBe("consistent");
  expect(mean("13,373.5")).toBe("doubtful");
});

describe("shares that are not all of a hundred", () => {
  test.each([
    [
      "the rest goes to others",
      "The new head will devote 40% of his time to Leeds, 40% to York and the rest to other towns.",
    ],
    [
      "a third is named behind",
      "One group with 49.5% of people, the other with 49.5% of people, and one with 1% of people.",
    ],
  ])("%s", (_, text) => {
    expect(troubled(text)).toEqual([]);
  });

  test("but what is left of one is", () => {
    expect(troubled("Of the funds 40% went to Leeds and the remaining 50% to York.")).toEqual(["50%"]);
  });
});

test("a price quoted again and again moves, and no quote is a misprint of another", () => {
  const text = (more: string) =>
    `Giá vàng miếng của công ty Hoàng Anh sáng nay niêm yết ở mức 37,23 triệu đồng/lượng.\n\nTại Đà Lạt, giá vàng miếng của công ty Hoàng Anh niêm yết ở mức 37,25 triệu đồng/lượng.${more}`;
  const doubted = (words: string) =>
    audit(readText("t", words), { lang: "vi" }).findings.filter(({ verdict }) => verdict === "doubtful").length;
  expect(doubted(text("\n\nCuối ngày giá vàng bán ra là 37,31 triệu đồng/lượng."))).toBe(0);
  expect(doubted(text(""))).toBe(1);
});

test("a slash pairs two numbers of one unit, which the second may leave out", () => {
  const verdicts = (text: string) =>
    audit(readText("t", text), { lang: "vi" }).findings.map(({ reported, verdict }) => `${reported.text}: ${verdict}`);
  expect(verdicts("Diện tích gieo trồng được 4.391,5 ha/4.302,19 (đạt 102,08%).")).toEqual(["102,08%: consistent"]);
});

test("shares that differ from a number that merely stands before them, and are more than bear it out, are of another", () => {
  const arrivals = (europe: string) =>
    `Tourist arrivals by region and percentage share ASIA & PACIFIC 78,878 45.2% MIDDLE EAST 2,619 1.4% AFRICA 1,302 0.7% EUROPE 83,730 48.0% AMERICAS 8,079 4.6% By Air By Sea 173,386 1,222 Europe is the largest source region, contributing 83,730 arrivals, which accounts for ${europe} of the total. The Asia & Pacific region follows closely with 78,878 arrivals, making up 45.2%. Together, these two regions represent the majority. The Americas contributed 8,079 arrivals (4.6%), while the Middle East and Africa accounted for only 2,619 (1.4%) and 1,302 (0.7%) arrivals, respectively.`;
  expect(troubled(arrivals("48%"))).toEqual([]);
});
