import { describe, expect, it } from "vitest";
import { audited, counts } from "./small-panel.ts";

/** GDP in đồng: 9,007,199,254,740,993 and 8,500,000,000,000,000. */
const observed = [
  { at: "2023", printed: "8500000000000000" },
  { at: "2024", printed: "9007199254740993" },
];
const of = (comparison: string, printed: string) =>
  audited(observed, [{ at: "2024", comparison, printed }], { cases: counts })[0];

describe("values beyond 2^53", () => {
  it("settle a percentage: up 5.97 %, not 5.79 %", () => {
    expect(of("prior-year/percent-change", "5.97")).toBe("agrees");
    expect(of("prior-year/percent-change", "5.79")).toBe("differs");
  });

  it("do not settle a difference to the last unit, whose digit was not kept", () => {
    expect(of("prior-year/difference", "507199254740993")).toBe("beyond-precision");
    expect(of("prior-year/difference", "507199254740992")).toBe("beyond-precision");
    expect(of("prior-year/difference", "507199254740893")).toBe("differs");
  });

  it("are exact below it", () => {
    const small = [
      { at: "2023", printed: "4500000000000000" },
      { at: "2024", printed: "4503599627370497" },
    ];
    const printed = ["3599627370497", "3599627370496"];
    expect(
      printed.map(
        (each) =>
          audited(small, [{ at: "2024", comparison: "prior-year/difference", printed: each }], { cases: counts })[0],
      ),
    ).toEqual(["agrees", "differs-in-last-place"]);
  });
});
