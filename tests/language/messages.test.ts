import { describe, expect, test } from "vitest";
import { least } from "../../src/audit/odds/least.ts";
import { textCauses } from "../../src/model/audit-cause.ts";
import { textReasons } from "../../src/model/audit-reason.ts";
import type { ClaimKind, Verdict } from "../../src/model/claim.ts";
import { type ImpliedWhat, messagesFor, type ReasonFacts } from "../../src/words/words.ts";

const languages = ["vi", "en"] as const;

const share: ReasonFacts = {
  kind: "share",
  verdict: "consistent",
  reason: "agrees",
  direction: "none",
  reference: "",
  reported: "95,51%",
  operands: ["149", "156 xã"],
  calculation: "149 / 156",
  recomputed: { low: "3725/39", high: "3725/39", exact: "3725/39" },
  places: 2,
  unit: "%",
  difference: "11/3900",
};

const sum: ReasonFacts = {
  kind: "sum",
  verdict: "inconsistent",
  reason: "differs",
  direction: "none",
  reference: "",
  reported: "94",
  operands: ["34", "45", "14", "3"],
  calculation: "34 + 45 + 14 + 3",
  recomputed: { low: "96", high: "96", exact: "96" },
  places: 0,
  unit: "lao động",
  difference: "2",
};

const change: ReasonFacts = {
  kind: "change",
  verdict: "unverifiable",
  reason: "base-not-printed",
  direction: "down",
  reference: "so với cùng kỳ năm 2023",
  reported: "64,8%",
  operands: ["752 ca"],
  places: 1,
  unit: "%",
  implied: { what: "base", low: "2134", high: "2139", unit: "ca" },
};

const fall: ReasonFacts = {
  ...share,
  kind: "change",
  verdict: "inconsistent",
  reason: "direction-contradicted",
  direction: "up",
  reported: "45,4%",
  calculation: "137 / 251 - 1",
  recomputed: { low: "-11400/251", high: "-11400/251", exact: "-11400/251" },
  places: 1,
  difference: "90.8",
};

const list: ReasonFacts = {
  ...sum,
  kind: "count",
  reported: "06",
  operands: [],
  recomputed: { low: "5", high: "5", exact: "5" },
  unit: "huyện",
  difference: "1",
};
const { calculation: _, ...count } = list;

const bare: ReasonFacts = {
  kind: "sum",
  verdict: "consistent",
  reason: "agrees",
  direction: "none",
  reference: "",
  reported: "12",
  operands: [],
  places: 0,
  unit: "",
};

const impossible: ReasonFacts = {
  ...bare,
  kind: "share",
  verdict: "inconsistent",
  reason: "no-whole-number",
  reported: "67,4%",
  operands: ["150 xã"],
  places: 1,
  unit: "%",
  neighbors: [
    { count: "101", value: "67.3" },
    { count: "102", value: "68" },
  ],
};

describe("an explanation", () => {
  test.each<[string, ReasonFacts, string, string]>([
    [
      "a share that agrees",
      share,
      "149 / 156 = 95,51%, khớp với số in 95,51%.",
      "149 / 156 = 95.51%, which agrees with the printed 95,51%.",
    ],
    [
      "parts that do not add up",
      sum,
      "Các phần 34 + 45 + 14 + 3 cộng lại là 96, báo cáo ghi 94 (chênh 2).",
      "The parts 34 + 45 + 14 + 3 add up to 96, but the report says 94 (off by 2).",
    ],
    [
      "a base that is not printed",
      change,
      "Báo cáo không in số cùng kỳ năm 2023; 752 ca giảm 64,8% suy ra số đó từ 2.134 đến 2.139 ca.",
      "The report does not print the value for “cùng kỳ năm 2023”; 752 ca, down 64,8%, implies 2,134 to 2,139 cases.",
    ],
    [
      "a rise that is a fall",
      fall,
      "Báo cáo ghi tăng 45,4%, nhưng 137 / 251 − 1 = −45,4%, tức là giảm.",
      "The report says a rise of 45,4%, but 137 / 251 − 1 = −45.4%, which is a fall.",
    ],
    [
      "a list of another length",
      count,
      "Danh sách có 5 mục, báo cáo ghi 06 (chênh 1).",
      "The list has 5 items, but the report says 06 (off by 1).",
    ],
    [
      "operands that are rounded themselves",
      { ...share, recomputed: { low: "105.7", high: "105.94", exact: "105.82" }, places: 1, reported: "105,8%" },
      "149 / 156 = 105,8% (từ 105,7% đến 105,9% do làm tròn), khớp với số in 105,8%.",
      "149 / 156 = 105.8% (105.7% to 105.9% with rounding), which agrees with the printed 105,8%.",
    ],
    [
      "a difference below the last place, with the decimal that shows it",
      { ...share, verdict: "inconsistent", reason: "differs-in-last-place", reported: "95,52%", difference: "0.0072" },
      "149 / 156 = 95,513%, báo cáo ghi 95,52% (chênh 0,007 điểm phần trăm): chỉ lệch ở chữ số cuối.",
      "149 / 156 = 95.513%, but the report says 95,52% (off by 0.007 percentage points): off in the last digit only.",
    ],
    [
      "a tie, which either way of rounding may break",
      { ...share, recomputed: { low: "2.5", high: "2.5", exact: "2.5" }, places: 0, reported: "2%" },
      "149 / 156 = 2,5%, khớp với số in 2%.",
      "149 / 156 = 2.5%, which agrees with the printed 2%.",
    ],
    [
      "a share that is doubtful, which is not said to be wrong",
      { ...share, verdict: "doubtful", reason: "differs", reported: "85,51%", difference: "10", confidence: 0.72 },
      "149 / 156 = 95,51%; số in 85,51% có lẽ sai (72%).",
      "149 / 156 = 95.51%; the printed 85,51% is probably wrong (72%).",
    ],
    [
      "a doubtful rise",
      { ...fall, verdict: "doubtful", confidence: 0.998 },
      "137 / 251 − 1 = −45,4%; số in tăng 45,4% có lẽ sai (trên 99%).",
      "137 / 251 − 1 = −45.4%; the printed rise of 45,4% is probably wrong (over 99%).",
    ],
    [
      "a share that no whole number makes",
      impossible,
      "Với 150 xã, không có số nguyên nào cho 67,4%: 101 cho 67,3%, 102 cho 68,0%.",
      "With 150 xã, no whole number gives 67,4%: 101 gives 67.3%, 102 gives 68.0%.",
    ],
    [
      "a part over a hundred that is doubtful",
      { ...impossible, verdict: "doubtful", reason: "over-hundred-percent", reported: "132%", confidence: 0.72 },
      "Báo cáo ghi chiếm 132%, nhưng một phần nhiều nhất bằng 100% số chung; có lẽ 132% sai (72%).",
      "A part is at most 100% of its whole, but the report says 132%; 132% is probably wrong (72%).",
    ],
    [
      "a calculation that is written out and does not come out",
      { ...sum, kind: "expression", calculation: "34 + 45 × 2 - 28" },
      "34 + 45 × 2 − 28 = 96, báo cáo ghi 94 (chênh 2).",
      "34 + 45 × 2 − 28 = 96, but the report says 94 (off by 2).",
    ],
  ])("of %s", (_name, facts, vietnamese, english) => {
    expect(messagesFor("vi").explain(facts)).toBe(vietnamese);
    expect(messagesFor("en").explain(facts)).toBe(english);
  });

  const { kinds, verdicts } = messagesFor("en");
  test.each(languages)("is one whole sentence for every kind, verdict and reason (%s)", (lang) => {
    const { explain } = messagesFor(lang);
    for (const kind of keys<ClaimKind>(kinds))
      for (const verdict of keys<Verdict>(verdicts))
        for (const reason of textReasons)
          for (const direction of ["up", "down", "none"] as const)
            for (const facts of [bare, share, sum, change, count, impossible, { ...share, confidence: 0.72 }]) {
              const sentence = explain({ ...facts, kind, verdict, reason, direction });
              expect(sentence, `${kind} ${verdict} ${reason}`).toMatch(/^[\p{Lu}\d].*[^.\s]\.$/u);
              expect(sentence).not.toMatch(/undefined|null|NaN|\s{2}|\(\)|\s[.,;)]/);
            }
  });

  test.each(languages)("of a cause is one whole sentence for every code (%s)", (lang) => {
    const { cause } = messagesFor(lang);
    for (const code of textCauses)
      expect(cause(code, { printed: "94", correction: "96", unit: "" })).toMatch(/^(?=.*9[46])[\p{Lu}\d].*[^.]\.$/u);
  });
});

describe("the page's method", () => {
  test.each(languages)("names the probabilities that verdicts ask for (%s)", (lang) => {
    const { labels, probability } = messagesFor(lang);
    const said = labels.method.join(" ");
    for (const bound of [least.inconsistent, least.doubtful]) expect(said).toContain(probability(bound));
  });
});

describe("a number", () => {
  test.each<[string, number | undefined, string, string]>([
    ["0", undefined, "0", "0"],
    ["752", undefined, "752", "752"],
    ["2134", undefined, "2.134", "2,134"],
    ["157878", undefined, "157.878", "157,878"],
    ["1234567", undefined, "1.234.567", "1,234,567"],
    ["-1234.5", undefined, "−1.234,5", "−1,234.5"],
    ["95.51", undefined, "95,51", "95.51"],
    ["3725/39", 2, "95,51", "95.51"],
    ["3725/39", undefined, "95,512821", "95.512821"],
    ["1/3", 0, "0", "0"],
    ["2/3", 0, "1", "1"],
    ["2.5", 0, "3", "3"],
    ["-2.5", 0, "−3", "−3"],
    ["999.96", 1, "1.000,0", "1,000.0"],
    ["16", 2, "16,00", "16.00"],
    ["-1/1000", 1, "0,0", "0.0"],
    ["0.1234567", undefined, "0,123457", "0.123457"],
    ["100000000/1", undefined, "100.000.000", "100,000,000"],
    ["9007199254740993", undefined, "9.007.199.254.740.993", "9,007,199,254,740,993"],
    ["1/0", undefined, "1/0", "1/0"],
    ["giảm", undefined, "giảm", "giảm"],
    ["", undefined, "", ""],
  ])("%s to %s places", (value, places, vietnamese, english) => {
    expect(messagesFor("vi").number(value, places)).toBe(vietnamese);
    expect(messagesFor("en").number(value, places)).toBe(english);
  });

  test("stands beside its unit, and a range is written once where its ends look alike", () => {
    const { quantity, range } = messagesFor("vi");
    expect(quantity("95.51", "%")).toBe("95,51%");
    expect(quantity("2139", "ca")).toBe("2.139 ca");
    expect(range("2134", "2139", "ca")).toBe("2.134 đến 2.139 ca");
    expect(range("508", "508", "ca")).toBe("508 ca");
    expect(range("5.91", "5.94", "%", 1)).toBe("5,9%");
  });
});

describe("a reference", () => {
  const { reference, referenceKey, impliedName } = messagesFor("vi");

  test("loses the words that tie it to its sentence", () => {
    expect(reference("so với cùng kỳ\nnăm 2023")).toBe("cùng kỳ năm 2023");
    expect(reference("so với")).toBe("");
  });

  test("is the same in whatever order its words stand", () => {
    expect(referenceKey("so với cùng kỳ 2023")).toBe(referenceKey("cùng kỳ năm 2023"));
    expect(referenceKey("cùng kỳ 2022")).not.toBe(referenceKey("cùng kỳ 2023"));
  });

  test("names an implied value, or a general name does", () => {
    expect(impliedName("base", "so với cùng kỳ năm 2023")).toBe("cùng kỳ năm 2023");
    for (const what of ["base", "plan", "whole", "part", "value"] satisfies ImpliedWhat[])
      expect(impliedName(what, "")).not.toBe("");
  });
});

function keys<K extends string>(record: Readonly<Record<K, string>>): K[] {
  const found: K[] = [];
  for (const key in record) found.push(key);
  return found;
}
