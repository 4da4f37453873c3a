import { describe, expect, it, test } from "vitest";
import { auditCauses, isKeySlip, type KeySlip } from "../../src/model/audit-cause.ts";
import { messagesFor, wordsFor } from "../../src/words/words.ts";

const slips = auditCauses.filter(isKeySlip);

describe.each(["vi", "en"] as const)("a slip of the keys in %s", (lang) => {
  const { data, messages } = wordsFor(lang).audit;

  it("is told alike of a cell, of the value or base of a comparison, and of a figure of a sum", () => {
    for (const slip of slips.filter((each) => each !== "direction")) {
      const cell = data.cause(slip, "94", "96", "");
      const words = (text: string) =>
        text
          .toLowerCase()
          .replace(/[^\p{L}\s]/gu, "")
          .replace(/\s+/g, " ");
      for (const where of ["value", "base"] as const) {
        const figure = data.causeInFigure(slip, where, "94", "96");
        expect(figure).toContain("94");
        expect(figure).toContain("96");
        expect(figure).not.toBe(cell);
      }
      const inSum = data.causeInSum(slip, "Ngô", "B5", "94", "96", "");
      expect(inSum).toMatch(/^Ngô \(B5\): \p{Ll}/u);
      expect(words(inSum)).toBe(words(`Ngô B: ${cell}`));
    }
  });

  it("is told in a text as of a cell", () => {
    const facts = { printed: "94", correction: "96", unit: "" };
    for (const slip of ["digit-changed", "digit-transposed", "unit-scale"] as const)
      expect(messages.cause(slip, facts)).toBe(data.cause(slip, "94", "96", ""));
  });

  it("of each sort has a sentence of its own", () => {
    const told = (slip: KeySlip) => data.causeInFigure(slip, "value", "94", "96");
    expect(new Set(slips.map(told)).size).toBe(slips.length);
    expect(slips).toHaveLength(6);
  });

  it("leaves the place of a figure out where it is not known, and says what it may have changed places with", () => {
    expect(data.causeInSum("digit-changed", "Ngô", "", "94", "96", "")).toMatch(/^Ngô: /);
    expect(data.causeInSum("figures-swapped", "Ngô", "B5", "94", "96", "B7")).toMatch(/94.*B7.*96/);
    expect(data.causeInSum("wrong-figure", "Ngô", "B5", "94", "96", "")).toMatch(/96.*94/);
  });
});

describe("the conclusion of an audit", () => {
  const none = { numbers: 9, findings: 0, consistent: 0, inconsistent: 0, doubtful: 0, unverifiable: 0 };
  const sums = { checked: 0, ofRules: 0, wrong: 0 };
  const counts = (given: Partial<typeof none>) => {
    const all = { ...none, ...given };
    return { ...all, findings: all.consistent + all.inconsistent + all.doubtful + all.unverifiable };
  };

  test.each([
    [{ inconsistent: 1, consistent: 15, unverifiable: 7 }, "1 of 16 checked # does not agree; 7 could not be checked."],
    [{ inconsistent: 2, doubtful: 1 }, "2 of 2 checked # do not agree; 1 is doubtful."],
    [{ consistent: 3, doubtful: 2 }, "3 # agree; 2 are doubtful."],
    [{ doubtful: 2, unverifiable: 1 }, "2 # are doubtful; 1 could not be checked."],
    [{ unverifiable: 4 }, "4 # found, none of which could be checked."],
    [{ consistent: 12 }, "All 12 # that could be checked agree."],
  ])("%o is the same sentence of claims and of printed comparisons", (given, sentence) => {
    const { labels } = messagesFor("en");
    expect(labels.headline(counts(given))).toBe(sentence.replace("#", "claims"));
    expect(wordsFor("en").audit.data.headline({ ...counts(given), sums })).toBe(
      sentence.replace("#", "printed comparisons"),
    );
    const vi = wordsFor("vi").audit.data.headline({ ...counts(given), sums });
    expect(vi.replaceAll("phép so sánh", "phép tính")).toBe(messagesFor("vi").labels.headline(counts(given)));
  });

  test("of one", () => {
    const { labels } = messagesFor("en");
    expect(labels.headline(counts({ unverifiable: 1 }))).toBe("1 claim found; it could not be checked.");
    expect(labels.headline(counts({ consistent: 1 }))).toBe("The one claim that could be checked agrees.");
    expect(labels.headline(counts({ inconsistent: 1 }))).toBe("1 of 1 checked claim does not agree.");
  });

  test("of none, with sums and without", () => {
    const { data } = wordsFor("en").audit;
    expect(data.headline({ ...none, sums })).toBe("The data set prints no comparisons.");
    const three = { checked: 3, ofRules: 0, wrong: 1 };
    expect(data.headline({ ...none, sums: three })).toBe("1 of 3 sums does not add up.");
    expect(data.headline({ ...counts({ consistent: 2 }), sums: three })).toBe(
      "All 2 printed comparisons that could be checked agree; 1 of 3 sums does not add up.",
    );
  });
});
