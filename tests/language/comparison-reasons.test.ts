import { describe, expect, it } from "vitest";
import { comparisonReasons } from "../../src/model/comparison-reason.ts";
import { comparisonReasonText } from "../../src/words/comparison-reasons.ts";

const counting = new Set(["incomplete-value", "incomplete-base", "partial-base"]);

describe.each(["vi", "en"] as const)("the reasons of comparisons in %s", (lang) => {
  const said = comparisonReasons.map((reason) => comparisonReasonText(reason, lang, 4, 1826));

  it("are each told apart", () => {
    expect(new Set(said).size).toBe(comparisonReasons.length);
  });

  it("count periods where periods are counted, with the language's own thousands mark", () => {
    for (const [at, reason] of comparisonReasons.entries()) {
      expect(said[at]?.includes(lang === "vi" ? "4 trên 1.826" : "4 of 1,826")).toBe(counting.has(reason));
    }
  });
});
