import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lines } from "../../src/model/lines.ts";

describe("lines of rows", () => {
  it("are what was pushed, one by one and altogether, whatever their order", () => {
    const gaps = fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: 1, max: 200 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(gaps, fc.boolean(), (runs, isDense) => {
        const pushed = runs.flatMap(([gap, length], run) =>
          Array.from({ length }, (_, at) => Math.max(1, run * 100 + gap + (isDense ? at * 2 : at))),
        );
        const lines = new Lines();
        for (const line of pushed) lines.push(line);
        expect(pushed.map((_, row) => lines.at(row))).toEqual(pushed);
        const asked = [...new Set(pushed.filter((_, at) => at % 7 === 0)), 1_000_000];
        const rows = pushed.flatMap((line, row) => (asked.includes(line) ? [row] : []));
        expect(lines.rowsIn(asked)).toEqual(rows);
        expect([...lines.all()]).toEqual(pushed);
      }),
    );
  });

  it("are kept one by one where few follow one another", () => {
    const lines = new Lines();
    const pushed = Array.from({ length: 3000 }, (_, row) => (row * 7) % 1000);
    for (const line of pushed) lines.push(line);
    expect(lines.at(2500)).toBe(500);
    expect(lines.rowsIn([500])).toEqual([500, 1500, 2500]);
    expect([...lines.all()]).toEqual(pushed);
  });
});
