import { describe, expect, it, test } from "vitest";
import { type AuditCause, auditCauses, isKeySlip, type KeySlip } from "../../src/model/audit-cause.ts";
import { type AuditReason, dataReasons, textReasons, verdictOfReason } from "../../src/model/audit-reason.ts";
import { messagesFor, wordsFor } from "../../src/words/words.ts";

const slips = auditCauses.filter(isKeySlip);

describe.each(["vi", "en"] as const)("a slip of the keys in %s", (lang) => {
  const { cause } = messagesFor(lang);
  const number = { printed: "94", correction: "96", unit: "" };
  const inSum = (code: AuditCause, place: string, other = "") =>
    cause(code, { ...number, cell: { sum: { name: "Ngô", place, other } } });

  it("is told alike of a cell, of the value or base of a comparison, and of a figure of a sum", () => {
    for (const slip of slips.filter((each) => each !== "direction")) {
      const cell = cause(slip, { ...number, cell: {} });
      const words = (text: string) =>
        text
          .toLowerCase()
          .replace(/[^\p{L}\s]/gu, "")
          .replace(/\s+/g, " ");
      for (const where of ["value", "base"] as const) {
        const figure = cause(slip, { ...number, cell: { where } });
        expect(figure).toContain("94");
        expect(figure).toContain("96");
        expect(figure).not.toBe(cell);
      }
      expect(inSum(slip, "B5")).toMatch(/^Ngô \(B5\): \p{Ll}/u);
      expect(words(inSum(slip, "B5"))).toBe(words(`Ngô B: ${cell}`));
    }
  });

  it("is told in a text as of a cell", () => {
    for (const slip of ["digit-changed", "digit-transposed", "unit-scale"] as const)
      expect(cause(slip, number)).toBe(cause(slip, { ...number, cell: {} }));
  });

  it("of each sort has a sentence of its own", () => {
    const told = (slip: KeySlip) => cause(slip, { ...number, cell: { where: "value" } });
    expect(new Set(slips.map(told)).size).toBe(slips.length);
    expect(slips).toHaveLength(6);
  });

  it("leaves the place of a figure out where it is not known, and says what it may have changed places with", () => {
    expect(inSum("digit-changed", "")).toMatch(/^Ngô: /);
    expect(inSum("figures-swapped", "B5", "B7")).toMatch(/94.*B7.*96/);
    expect(inSum("wrong-figure", "B5")).toMatch(/96.*94/);
  });

  it("is one footnote mark too many in a text, and one digit too many in a cell", () => {
    const added = { printed: "941", correction: "94", unit: "" };
    expect(cause("digit-added", added)).toMatch(/footnote|chú thích/);
    expect(cause("digit-added", { ...added, cell: {} })).not.toMatch(/footnote|chú thích/);
  });

  it("explains every column by what the column was taken from", () => {
    const told = (code: AuditCause, instead: string) =>
      cause(code, { ...number, cell: { instead, shared: { rows: 13, of: 14 } } });
    for (const code of ["columns-swapped", "wrong-period", "stale-column", "neighbouring-row", "wrong-base"] as const)
      expect(told(code, "2022")).toMatch(/13.*14/);
    expect(told("wrong-base", "2022")).toContain("2022");
    expect(told("stale-column", "")).not.toBe(told("stale-column", "2022"));
  });
});

describe.each(["vi", "en"] as const)("the one table of reasons in %s", (lang) => {
  const { explain } = messagesFor(lang);
  const facts = {
    kind: "share",
    direction: "none",
    reference: lang === "vi" ? "cùng kỳ năm trước" : "same period of the prior year",
    reported: "95%",
    operands: ["149"],
    places: 0,
    unit: "%",
  } as const;
  const indirect = { from: "levels", result: "95.5%", base: "156", prints: 3 } as const;
  const dataOf = (reason: AuditReason) => ({
    recomputed: "149 / 156 = 95.5%",
    exact: false,
    implied: "157",
    ...(/levels|implied-base/.test(reason) && { indirect }),
  });
  const told = (reason: AuditReason, of: "text" | "data") =>
    explain({ ...facts, verdict: verdictOfReason(reason), reason, ...(of === "data" && { data: dataOf(reason) }) });

  it("has a sentence for each, with one full stop, of a text and of a data set", () => {
    for (const [of, reasons] of [
      ["text", textReasons],
      ["data", dataReasons],
    ] as const)
      for (const reason of reasons) {
        expect(told(reason, of), reason).toMatch(/^[\p{Lu}\d].*[^.]\.$/u);
        expect(told(reason, of), reason).not.toContain("undefined");
      }
  });

  it("says the same in the same words of both, but for what only one knows", () => {
    const end = lang === "vi" ? "chỉ lệch ở chữ số cuối." : "off in the last digit only.";
    expect(told("differs-in-last-place", "text").endsWith(end)).toBe(true);
    expect(told("differs-in-last-place", "data").endsWith(end)).toBe(true);
  });
});

describe("the conclusion of an audit", () => {
  const none = { numbers: 9, findings: 0, consistent: 0, inconsistent: 0, doubtful: 0, unverifiable: 0 };
  const sums = { checked: 0, ofRules: 0, wrong: 0, doubtful: 0 };
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
    const three = { checked: 3, ofRules: 0, wrong: 1, doubtful: 0 };
    expect(data.headline({ ...none, sums: three })).toBe("1 of 3 sums does not add up.");
    expect(data.headline({ ...counts({ consistent: 2 }), sums: three })).toBe(
      "All 2 printed comparisons that could be checked agree; 1 of 3 sums does not add up.",
    );
  });
});
