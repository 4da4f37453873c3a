import { describe, expect, it } from "vitest";
import { BulkBuilder } from "../../src/model/bulk-builder.ts";
import { PanelBuilder } from "../../src/model/panel-builder.ts";
import { periodAt } from "../../src/model/period.ts";
import { formatPeriod } from "../../src/model/period-notation.ts";

const scenario = 0;
const status = 0;

/** A panel of one figure a period, which come last period first, put in by places or as objects. */
function ofPeriods(count: number, byPlaces: boolean) {
  const builder = new BulkBuilder();
  const [indicator, area, source] = [
    builder.indicator("x", () => ({ id: "x" }) as never),
    builder.area("VN"),
    builder.source({ name: "x.csv" }),
  ];
  builder.of({ indicator, area, scenario, status, vintage: 0, column: 2, source });
  for (let at = count - 1; at >= 0; at--) {
    const period = builder.period(periodAt("M", 24_000 + at));
    if (byPlaces) builder.put(period, at, 0, at + 1);
    else builder.observe({ indicator, area, period, value: at, line: at + 1, column: 2, source });
  }
  return builder.build();
}

describe("codes of a panel", () => {
  it.each([
    [200, Uint8Array],
    [300, Uint16Array],
    [70_000, Int32Array],
  ])("are as narrow as %i periods allow, and are of the periods that were put in", (count, narrowest) => {
    for (const byPlaces of [true, false]) {
      const { observations, periods } = ofPeriods(count, byPlaces);
      expect(observations.period).toBeInstanceOf(narrowest);
      expect(observations.area).toBeInstanceOf(Uint8Array);
      expect(observations.length).toBe(count);
      const said = [...observations.period].map((code) => formatPeriod(periods[code] ?? periodAt("A", 0)));
      const wanted = [...observations.value].map((at) => formatPeriod(periodAt("M", 24_000 + at)));
      expect(said).toEqual(wanted);
    }
  });

  it("have room for the places that their periods are moved to", () => {
    const builder = new PanelBuilder();
    const indicator = builder.indicator("x", () => ({ id: "x" }) as never);
    const area = builder.area("VN");
    const last = builder.period(periodAt("M", 24_999));
    for (let at = 0; at < 400; at++) builder.period(periodAt("M", 24_000 + at));
    builder.observe({ indicator, area, period: last, value: 1 });
    const { observations, periods } = builder.build();
    expect(observations.period[0]).toBe(400);
    expect(formatPeriod(periods[observations.period[0] ?? -1] ?? periodAt("A", 0))).toBe(
      formatPeriod(periodAt("M", 24_999)),
    );
  });
});
