import { describe, expect, it } from "vitest";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { findingsOf } from "../../../src/audit/dataset/data-audit.ts";
import { type Figure, type Printed, panelOf } from "./small-panel.ts";

/** Catches of fish: last year's, this year's, percent of last year's. */
const catches = [
  ["carp", "1264.0", "1327.2", "105.0"],
  ["shrimp", "880.5", "968.6", "110.0"],
  ["squid", "572.4", "595.3", "104.0"],
  ["tuna", "431.6", "453.2", "105.0"],
  ["other", "215.7", "220.0", "102.0"],
] as const;

function causesWith(changed: Readonly<Record<string, readonly [string, string, string]>>) {
  const observed: Figure[] = [];
  const printed: Printed[] = [];
  for (const [of, ...own] of catches) {
    const [before, now, percent] = changed[of] ?? own;
    observed.push({ at: "2023-Q1", printed: before, of }, { at: "2024-Q1", printed: now, of });
    printed.push({ at: "2024-Q1", printed: percent, comparison: "prior-year/percent-of", of });
  }
  const findings = [...findingsOf(auditPanel(panelOf(observed, printed)), "en")];
  return findings
    .filter(({ verdict }) => verdict === "inconsistent")
    .map(({ subject, causes }) => [
      subject.indicator,
      ...causes.map((each) => `${each.number} ${each.code} ${each.correction}`),
    ]);
}

describe("a percentage that differs from the figures beside it", () => {
  it("is of a value a thousand times too large, where it is as large as the others of its column", () => {
    expect(causesWith({ tuna: ["431.6", "453200", "105.0"] })).toEqual([["tuna", "value unit-scale 453.2"]]);
  });

  it("is ten times too large itself, where it is not", () => {
    expect(causesWith({ tuna: ["431.6", "453.2", "1050.0"] })).toEqual([["tuna", "reported unit-scale 105.0"]]);
  });

  it("is of a value with two digits swapped, or of a base that has lost one; what is less likely comes after it", () => {
    expect(causesWith({ shrimp: ["880.5", "986.6", "110.0"] })).toEqual([
      ["shrimp", "value digit-transposed 968.6", "reported digit-changed 112.0"],
    ]);
    expect(causesWith({ carp: ["164.0", "1327.2", "105.0"] })).toEqual([["carp", "base digit-missing 1264"]]);
  });
});
