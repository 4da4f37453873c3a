import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";

function verdicts(text: string, lang: "vi" | "en"): readonly string[] {
  const { findings: claims } = audit(readText("t.txt", text), { lang });
  return claims.map(({ kind, verdict }) => `${kind} ${verdict}`);
}

describe("what numbers come to that an operation is named of", () => {
  it.each([
    ["average", "The average of 166 million and 178 million is 172 million.", "192 million."],
    ["average", "Revenue was 13,535, 13,264 and 12,913, an average of 13,237.33.", "12,337.33."],
    ["difference", "The difference between 592 thousand and 519 thousand is 73 thousand.", "93 thousand."],
    ["points", "The difference between 41.2% and 40.6% is 0.6%.", undefined],
    ["sum", "The total of 10.0 billion and 14.0 billion is 24 billion.", "25 billion."],
    ["sum", "346,453 and 375,000 add up to 721,453.", "731,453."],
    ["multiple", "The ratio of 2,664 to 909 is 2.93.", "2.39."],
    ["multiple", "The ratio of 7,155 to 10,290 is 0.7.", undefined],
    ["multiple", "2,664 divided by 909 is 2.93.", "2.39."],
    ["change", "The percentage change in sales from 57,768 to 73,260 is 26.82%.", "62.82%."],
    ["difference", "Sales changed from 148 million to 302 million, a change of 154 million.", "145 million."],
    ["difference", "Costs were 138 million, compared with 140 million in 2017, a decrease of 2 million.", undefined],
  ])("%s: %s", (kind, text, wrong) => {
    expect(verdicts(text, "en")).toContain(`${kind} consistent`);
    if (wrong) expect(verdicts(text.replace(/\S+(?: \p{Ll}+)?\.$/u, wrong), "en")).toContain(`${kind} inconsistent`);
  });

  it.each([
    ["average", "Trung bình của 166 triệu đồng và 178 triệu đồng là 172 triệu đồng."],
    ["sum", "Tổng của 95 triệu đồng và 77 triệu đồng là 172 triệu đồng."],
    ["sum", "95 tỷ đồng và 77 tỷ đồng cộng lại là 172 tỷ đồng."],
    ["difference", "Chênh lệch giữa 592 và 519 là 73."],
    ["multiple", "2.664 chia cho 909 là 2,93."],
    ["change", "Tỷ lệ thay đổi từ 16,4 tỷ đồng lên 20,5 tỷ đồng là 25%."],
  ])("%s: %s", (kind, text) => expect(verdicts(text, "vi")).toContain(`${kind} consistent`));

  it("a rise that is a part of the one from base to value is not it", () => {
    const text =
      "Interest expense increased to $279.1 million in 2019, compared to $254.1 million in 2018, primarily due to: an increase of $29.9 million in leases.";
    expect(verdicts(text, "en").filter((each) => /inconsistent|doubtful/.test(each))).toEqual([]);
  });

  it.each([
    "The total of 5 schools and 12 classes is 300.",
    "Sales were 5 and 7, and the total was 300 million.",
    "The difference between 5 schools and 12 classes is 300.",
  ])("is not read of numbers of other things: %s", (text) => expect(verdicts(text, "en")).toEqual([]));
});

describe("a dash before written arithmetic", () => {
  it.each([
    "-9.9 - 20 = -29.9",
    "- (197 + 101 + 206) / 3 = -168",
    "-1,421-(-78,816) = 77395",
    "- 50 + 30 = 80",
    "-114 - (71) = -185",
  ])("is a minus or begins the line, whichever agrees: %s", (text) =>
    expect(verdicts(text, "en").map((each) => each.split(" ")[1])).toEqual(["consistent"]),
  );

  it("and the result is wrong where neither does", () => {
    expect(verdicts("-9.9 - 20 = -39.9", "en")).toEqual(["expression inconsistent"]);
    expect(verdicts("- 50 + 30 = 90", "en")).toEqual(["sum doubtful"]);
  });
});

describe("small words that do not lead to a number", () => {
  it("`to` names where a part goes", () =>
    expect(
      verdicts(
        "Exports totalled 27.3 million tonnes, of which 15.1 million tonnes went to Asia, 7.9 million tonnes to Europe and 4.3 million tonnes elsewhere.",
        "en",
      ),
    ).toEqual(["sum consistent"]));

  it.each([
    ["en", "The number of farms fell from 12,480 to 10,905, or by 12.6%.", "change consistent"],
    ["en", "The number of farms fell from 12,480 to 10,905, or by 21.6%.", "change inconsistent"],
    ["vi", "Số vụ giảm từ 12.480 xuống 10.905, tương đương 12,6%.", "change consistent"],
  ] as const)("what led from one number to another is told once more in percent: %s %s", (lang, text, expected) =>
    expect(verdicts(text, lang)).toEqual([expected]),
  );
});

it.each([
  ["en", "Output was 3.4 times that of 2010 (1,190 units compared with 350 units)."],
  ["vi", "Sản lượng gấp 3,4 lần năm 2010 (1.190 tấn so với 350 tấn)."],
] as const)("a multiple is of the two numbers of the bracket behind it: %s %s", (lang, text) =>
  expect(verdicts(text, lang)).toEqual(["multiple consistent"]),
);

describe("the whole and the plan that follow a percentage", () => {
  it.each([
    ["en", "In 2023, 4,215 (38.2%) of 11,034 applicants were accepted.", "share consistent"],
    ["en", "In 2023, 4,215 (31.2%) of 11,034 applicants were accepted.", "share inconsistent"],
    ["en", "Women made up 43.3% (1,204) of the 2,987 graduates.", "share inconsistent"],
    ["vi", "Có 1.204 người (40,3%) trong tổng số 2.987 người.", "share consistent"],
    ["en", "The city issued 2,340 permits, 90% of its annual goal of 2,600.", "plan consistent"],
    ["en", "The city issued 2,340 permits, 70% of its annual goal of 2,600.", "plan inconsistent"],
    ["vi", "Thu ngân sách đạt 12.450 tỷ đồng, bằng 35,9% kế hoạch năm là 23.100 tỷ đồng.", "plan inconsistent"],
  ] as const)("%s: %s", (lang, text, expected) => expect(verdicts(text, lang)).toEqual([expected]));
});
