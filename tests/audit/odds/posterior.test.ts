import { describe, expect, test } from "vitest";
import type { Candidate } from "../../../src/audit/odds/candidate.ts";
import { linkOdds } from "../../../src/audit/odds/link-odds.ts";
import { misprintsOf } from "../../../src/audit/odds/misprint.ts";
import { posteriorOf, type Weighted } from "../../../src/audit/odds/posterior.ts";
import { siblingScopes, siblingsOf } from "../../../src/audit/odds/siblings.ts";
import * as table from "../../../src/audit/odds/weights.ts";
import { wrongLinkShows } from "../../../src/audit/odds/wrong-link.ts";
import { slippedOperand } from "../../../src/audit/slips.ts";
import { firmReadings, judgedAlone, readingsIn } from "../readings.ts";

/** The first firm reading of a number of a text. */
function reading(text: string, reported: string): Candidate {
  const [read] = firmReadings(text, reported);
  if (!read) throw new RangeError(`nothing is read of ${reported}`);
  return read.candidate;
}

const share = (percent: string) => reading(`Tỉnh có 1.490/1.560 xã đạt chuẩn (${percent}).`, percent);
const even = (candidate: Candidate, odds = 1): Weighted => ({ candidate, odds });

// 1.490 of 1.560 is 95.51 %.
describe("what is to be believed of a reading of even odds", () => {
  test("is that it is right where it agrees, since few numbers of four digits do by chance", () => {
    const { agree, differ } = posteriorOf([even(share("95,51%"))]);
    expect(agree).toBeGreaterThan(0.99);
    expect(differ).toBe(0);
  });

  test("is that it is no link where it lies far off", () => {
    const { agree, differ } = posteriorOf([even(share("31,08%"))]);
    expect(agree).toBe(0);
    expect(differ).toBeLessThan(0.1);
  });

  test("is that its number is wrong where one digit of four would set it right", () => {
    const { differ, differing } = posteriorOf([even(share("65,51%"))]);
    expect(differing?.misprint).toBe("one-digit");
    expect(differ).toBeGreaterThan(0.4);
    expect(posteriorOf([even(share("65,51%"), 20)]).differ).toBeGreaterThan(0.9);
  });

  test("is nothing where there is none", () => {
    expect(posteriorOf([])).toEqual({ agree: 0, differ: 0 });
  });
});

describe("a number that no flag is raised on", () => {
  const [read] = firmReadings("Tỉnh có 1.490/1.560 xã đạt chuẩn (65,51%).", "65,51%");
  const judged = (odds: number, language = "vi") => {
    if (!read) throw new RangeError("nothing is read");
    const { candidate } = read;
    return judgedAlone({ ...read, candidate: { ...candidate, features: { ...candidate.features, language } } }, odds);
  };
  const differ = (odds: number) => posteriorOf([even(share("65,51%"), odds)]).differ;

  test("is doubted as often as writers of its language slip, and a flag takes all for careful", () => {
    // p for careful writers is 3 p / (1 + 2 p) where they slip three times as often: 0.25 becomes 0.5.
    expect(differ(0.1)).toBeLessThan(0.5);
    expect(judged(0.1)?.verdict).toBe("doubtful");
    expect(judged(0.1)?.confidence).toBeCloseTo((3 * differ(0.1)) / (1 + 2 * differ(0.1)), 10);
    expect(judged(0.1, "en")?.confidence).toBeCloseTo(differ(0.1), 10);
    expect(judged(0.01, "en")?.verdict).not.toBe("doubtful");
    expect(judged(0.002)?.verdict).not.toBe("doubtful");
  });

  test("is never doubted more surely than a flag is raised", () => {
    expect(differ(1)).toBeLessThan(0.9);
    expect(judged(1)?.confidence).toBe(0.89);
    expect(judged(1000)?.verdict).toBe("inconsistent");
  });
});

describe("rivals", () => {
  const [right, wrong] = [even(share("95,51%"), 3), even(share("65,51%"), 3)];

  test("take from each other, and one that agrees takes more", () => {
    const both = posteriorOf([right, wrong]);
    expect(both.agree).toBeLessThan(posteriorOf([right]).agree);
    expect(both.differ).toBeLessThan(posteriorOf([wrong]).differ / 10);
    expect(both.agreeing).toBe(right);
  });

  test("have no more than all of the belief, whatever their odds", () => {
    for (const odds of [0, 0.01, 1, 1000, 1e9]) {
      const { agree, differ } = posteriorOf([right, wrong, even(share("31,08%"), odds), even(share("95,53%"), odds)]);
      expect(agree).toBeGreaterThanOrEqual(0);
      expect(differ).toBeGreaterThanOrEqual(0);
      expect(agree + differ).toBeLessThanOrEqual(1);
    }
  });
});

describe("an error looks like", () => {
  const change = (text: string, printed: string) => reading(`Xã có ${text} cùng kỳ.`, printed);
  test.each<[misprint: string, what: string, candidate: () => Candidate]>([
    ["one-digit", "65,51% for 95,51%", () => share("65,51%")],
    ["swapped", "59,51% for 95,51%", () => share("59,51%")],
    ["last-place", "95,53% for 95,51%", () => share("95,53%")],
    ["power-of-ten", "9,551% for 95,51%", () => share("9,551%")],
    ["near", "71,28% for 95,51%", () => share("71,28%")],
    ["close", "97,46% for 95,51%", () => share("97,46%")],
    ["far", "31,08% for 95,51%", () => share("31,08%")],
    ["lone-digit", "7% for 3%", () => reading("Bị thương 686 người, tăng 20 người (7%).", "7%")],
    [
      "two-digit",
      "28% for 25%, where 53 and 212 million, each rounded, make 24.7 to 25.3 %",
      () => reading("Tổng vốn 212 triệu USD, trong đó dệt may 53 triệu USD (chiếm 28%).", "28%"),
    ],
    ["two-digit", "30% for 20%", () => reading("Trung tâm mở 36 lớp, tăng 30% so với 30 lớp của năm trước.", "30%")],
    ["direction", "a rise of 45,4% for a fall", () => change("137 hộ nghèo, tăng 45,4% so với 251 hộ", "45,4%")],
    [
      "wrong-base",
      "8 of 46 for 8 of 38",
      () => reading("Huyện có 46 vụ cháy, tăng 8 vụ (17,4%) so với cùng kỳ.", "17,4%"),
    ],
    ["operand-digit", "90% of 1.200 for 120", () => reading("Phát 2.400 phiếu, thu về 2.160 phiếu (80%).", "80%")],
  ])("%s: %s", (misprint, _what, candidate) => {
    const { evaluation } = candidate();
    expect(evaluation && misprintsOf(evaluation)).toContain(misprint);
  });
});

describe("a wrong link shows", () => {
  test("a difference that is far more often than one that is near, and that more often than a slip of one digit", () => {
    const candidate = share("31,08%");
    expect(wrongLinkShows("far", candidate)).toBeGreaterThan(wrongLinkShows("near", candidate));
    expect(wrongLinkShows("near", candidate)).toBeGreaterThan(wrongLinkShows("one-digit", candidate));
  });

  test("a slip of one digit by chance: 36 numbers are one digit from a number of four", () => {
    const candidate = share("65,51%");
    expect(wrongLinkShows("one-digit", candidate)).toBeCloseTo(36 * candidate.chance, 6);
    expect(wrongLinkShows("wrong-base", candidate)).toBe(Math.max(0.0005, candidate.chance));
  });
});

describe("an operand that a slip explains", () => {
  test("is the part of a sum whose one digit is what is missing", () => {
    const { evaluation } = reading("Sở cấp 1.482 hồ sơ, gồm 1.364 hồ sơ mới và 18 hồ sơ lại.", "1.482");
    const slipped = evaluation && slippedOperand(evaluation);
    expect(slipped?.operand.quantity.double).toBe(1364);
    expect(slipped?.right.toNumber()).toBe(1464);
  });

  test("is none where either of two would do: 224 for 214 or 268 for 258", () => {
    const { evaluation } = reading("Sở cấp 482 hồ sơ, gồm 214 hồ sơ mới và 258 hồ sơ lại.", "482");
    expect(evaluation && slippedOperand(evaluation)).toBeUndefined();
  });
});

describe("siblings", () => {
  const about = (...claims: string[]) => {
    const candidates = readingsIn(claims.join(" ")).map(({ candidate }) => candidate);
    const siblings = siblingsOf(candidates);
    const [first] = candidates;
    if (!first) throw new RangeError("nothing is read");
    return Object.values(siblings(first).evidence).reduce((sum, one) => sum + one, 0);
  };
  const own = "Khu A có 149/156 lô (95,51%).";

  test("are the others: a claim never speaks for itself, right or wrong", () => {
    expect(about(own)).toBeCloseTo(0, 9);
    expect(about("Khu A có 149/156 lô (31,08%).")).toBeCloseTo(0, 9);
  });

  test("that agree raise, and those that differ lower", () => {
    const agreeing = about(own, "Khu B có 112/131 lô (85,50%).", "Khu C có 87/113 lô (76,99%).");
    const differing = about(own, "Khu B có 112/131 lô (31,08%).", "Khu C có 87/113 lô (22,47%).");
    expect(agreeing).toBeGreaterThan(0);
    expect(differing).toBeLessThan(0);
  });
});

describe("the odds of a link", () => {
  const unknown = {
    kind: "share",
    rule: "rule share unheard of",
    language: "none",
    shared: [],
    alone: [],
    ofKind: [],
  } as const;

  test("are left as they are by what was never met", () => {
    expect(linkOdds({ ...unknown, shared: ["never met"], alone: ["nor this"], ofKind: ["nor that"] })).toBe(
      linkOdds(unknown),
    );
  });

  test("are a sum of a table's weights: a bias, features by name, scopes of siblings", () => {
    const { bias, weights, siblingWeights, densities, differencesOfWrongLinks } = table;
    expect(linkOdds(unknown)).toBeCloseTo(Math.exp(bias + (weights["kind share"] ?? 0)), 9);
    for (const weight of [bias, ...Object.values(weights), ...Object.values(siblingWeights).flat()])
      expect(Number.isFinite(weight)).toBe(true);
    for (const scope of Object.keys(siblingWeights)) expect(siblingScopes).toContain(scope.replace(/^repeat /, ""));
    for (const density of Object.values(densities)) expect(density).toBeGreaterThan(0);
    for (const part of Object.values(differencesOfWrongLinks)) expect(part).toBeLessThan(1);
    expect(Object.keys(differencesOfWrongLinks)).toEqual(["direction", "close", "near", "far"]);
  });
});
