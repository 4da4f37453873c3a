import fc from "fast-check";
import { expect, it } from "vitest";
import { BulkBuilder } from "../../src/model/bulk-builder.ts";
import { statusCode } from "../../src/model/observation-status.ts";
import { scenarios } from "../../src/model/panel.ts";
import { PanelBuilder } from "../../src/model/panel-builder.ts";
import { periodAt } from "../../src/model/period.ts";
import { columnOf, lineOf, rowsInLines } from "../../src/model/placed-columns.ts";

const codes = { indicator: 400, area: 3, scenario: 2, vintage: 2, column: 3, source: 2 };

/** Runs of rows that are of the same, put in by places or as objects, in lines with gaps between the runs. */
const runs = fc.array(
  fc.record({
    of: fc.record(
      Object.fromEntries(Object.entries(codes).map(([name, most]) => [name, fc.nat(most)])),
    ) as fc.Arbitrary<Record<keyof typeof codes, number>>,
    length: fc.integer({ min: 1, max: 40 }),
    gap: fc.integer({ min: 1, max: 5 }),
    isObject: fc.boolean(),
  }),
  { maxLength: 12 },
);

function named<T extends PanelBuilder>(builder: T): T {
  for (let at = 0; at <= codes.indicator; at++) builder.indicator(`I${at}`, () => ({ id: `I${at}` }) as never);
  for (let at = 0; at <= codes.area; at++) builder.area(`A${at}`);
  for (let at = 0; at < 600; at++) builder.period(periodAt("M", 24_000 + at));
  for (let at = 1; at <= codes.vintage; at++) builder.vintage(`202${at}`);
  for (let at = 0; at <= codes.source; at++) builder.source({ name: `${at}.csv` });
  return builder;
}

it("holds what a plain builder holds, however rows come and whatever they are of", () => {
  fc.assert(
    fc.property(runs, (all) => {
      const bulk = named(new BulkBuilder());
      const plain = named(new PanelBuilder());
      let line = 1;
      for (const { of, length, gap, isObject } of all) {
        const { scenario, ...row } = of;
        line += gap;
        bulk.of({ ...of, status: statusCode("A") });
        for (let at = 0; at < length; at++, line++) {
          const own = { ...row, period: line % 600, value: line / 2, decimals: at % 3, line };
          const observed = { ...own, scenario: scenarios[scenario] ?? "actual", status: "A" as const };
          plain.observe(observed);
          if (isObject) bulk.observe(observed);
          else bulk.put(own.period, own.value, own.decimals, line);
        }
        expect(bulk.length).toBe(plain.length);
      }
      const [made, { observations: wanted }] = [bulk.build(), plain.build()];
      const { observations } = made;
      const rows = [...wanted.line.keys()];
      expect(rows.map((at) => lineOf(observations, at))).toEqual([...wanted.line]);
      expect(rows.map((at) => columnOf(observations, at))).toEqual([...wanted.column]);
      const asked = [...wanted.line].filter((_, at) => at % 5 === 0);
      expect(rowsInLines(observations, asked)).toEqual(rowsInLines(wanted, asked));
      expect({ ...observations }).toEqual({ ...wanted });
    }),
  );
});
