import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeRivals, type RivalKind } from "../../../src/audit/odds/rivals.ts";

const kinds: readonly RivalKind[] = ["right", "slip", "revision", "wrong-link"];

describe("the judge", () => {
  it("takes a slip of mass 3 for three times as likely as a revision of mass 1", () => {
    const { share, odds } = judgeRivals([
      { is: "slip", mass: 2, by: "a digit" },
      { is: "slip", mass: 1, by: "two digits swapped" },
      { is: "revision", mass: 1, by: "by 5 %" },
    ]);
    expect(share("slip")).toBe(0.75);
    expect(odds("slip", "revision")).toBe(3);
    expect(share("right")).toBe(0);
  });

  it("names the likeliest of a kind, and nothing where there is none", () => {
    const { likeliest } = judgeRivals([
      { is: "slip", mass: 1, by: "a digit" },
      { is: "slip", mass: 2, by: "two digits swapped" },
    ]);
    expect(likeliest("slip")).toBe("two digits swapped");
    expect(likeliest("revision")).toBeUndefined();
  });

  it("never tells infinite odds, and shares that add up to 1", () => {
    const rival = fc.record({
      is: fc.constantFrom(...kinds),
      mass: fc.double({ min: 1e-12, max: 1e12, noNaN: true }),
      by: fc.constant(""),
    });
    fc.assert(
      fc.property(fc.array(rival, { minLength: 1, maxLength: 12 }), (rivals) => {
        const { share, odds } = judgeRivals(rivals);
        expect(kinds.reduce((sum, kind) => sum + share(kind), 0)).toBeCloseTo(1, 9);
        for (const one of kinds) for (const other of kinds) expect(Number.isFinite(odds(one, other))).toBe(true);
      }),
    );
  });
});
