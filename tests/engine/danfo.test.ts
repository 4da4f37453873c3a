import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { baseAverage, priorYear } from "../../src/compare/against.ts";
import { type PlainObservation, panelOf } from "../../src/datasets/panel/panel-of.ts";
import { compare } from "../../src/engine/compare.ts";
import { DanfoError, type DanfoFrame, type DanfoLibrary } from "../../src/engine/danfo/danfo-frame.ts";
import { fromDanfo } from "../../src/engine/danfo/from-danfo.ts";
import { toDanfo } from "../../src/engine/danfo/to-danfo.ts";
import type { CompareOptions } from "../../src/engine/request/compare-options.ts";

const manifest = join(import.meta.dirname, "../../notebooks/package.json");
const isInstalled = existsSync(join(manifest, "../node_modules/danfojs-node"));

/** The real library, of which only what these tests look at is named. */
interface Frame extends DanfoFrame {
  readonly shape: readonly number[];
  readonly ctypes: { readonly values: readonly string[] };
  readonly values: readonly (readonly (string | number)[])[];
  sub(other: Frame): Frame;
  groupby(names: readonly string[]): { col(names: readonly string[]): { sum(): Frame } };
}

function danfo(): DanfoLibrary<Frame> {
  return createRequire(manifest)("danfojs-node");
}

const dengue = (area: string, period: string, value: number | null): PlainObservation => ({
  indicator: "dengue-cases",
  area,
  period,
  value,
});

function result(rows: readonly PlainObservation[], options: CompareOptions = { against: priorYear(), at: "2024" }) {
  return compare(
    panelOf(rows, { indicators: [{ id: "dengue-cases", name: { vi: "Sốt xuất huyết" }, unit: "ca" }] }),
    options,
  );
}

function problemOf(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (error instanceof DanfoError) return error.problem;
    throw error;
  }
  return undefined;
}

/** 752 / 1000 - 1 = -24.8 %, and float32 has no -24.8. */
const rounded = result([dengue("44", "2023", 1000), dengue("44", "2024", 752), dengue("45", "2024", 5)]);
const key = "prior-year/percent-change";

const name = "recount's results in danfo.js itself";
const tests = () => {
  it("keep their types: codes that look like numbers are texts, numbers that there are not are NaN with their reason", () => {
    const columns = ["area", "indicator_name", "value", key, `${key}.reason`, `${key}.have`];
    const frame = toDanfo(rounded, danfo(), { columns, rounded: [key], lang: "vi" });
    expect(frame.columns).toEqual(columns);
    expect(frame.ctypes.values).toEqual(["string", "string", "float32", "float32", "string", "int32"]);
    expect(frame.values).toEqual([
      ["44", "Sốt xuất huyết", 752, Math.fround(-24.8), "ok", 0],
      ["45", "Sốt xuất huyết", 5, Number.NaN, "new-member", 0],
    ]);
  });

  it("come back as they went in", () => {
    const frame = toDanfo(rounded, danfo(), { inexact: "text" });
    const [first, second] = fromDanfo(frame);
    expect(first).toMatchObject({ area: "44", period: "2024", value: 752, unit: "ca", [key]: "-24.8" });
    expect(second).toMatchObject({ area: "45", value: 5, [key]: "", [`${key}.reason`]: "new-member" });
    const again = panelOf(
      fromDanfo(frame).map(({ indicator, area, period, value }) => ({
        indicator: String(indicator),
        area: String(area),
        period: String(period),
        value: typeof value === "number" ? value : null,
      })),
    );
    expect([...again.observations.value]).toEqual([752, 5]);
  });

  it("are refused where it computes something else: that float32 has no 123456789 is why", () => {
    const columns = ["value"];
    const large = result([dengue("44", "2024", 123456789)], { at: "2024", against: priorYear() });
    expect(problemOf(() => toDanfo(large, danfo(), { columns }))).toEqual({
      code: "not-float32",
      column: "value",
      row: 0,
      found: "123456789",
      becomes: "123456792",
    });
    const { DataFrame } = danfo();
    const [a, b] = [123456789, 123456788].map((value) => new DataFrame({ value: [value] }, { dtypes: ["float32"] }));
    // The trap itself: were it mended in danfo.js, this adapter could refuse less.
    expect(a && b && a.sub(b).values).toEqual([[8]]);
  });

  it("are refused where it merges groups: that it joins keys with a hyphen is why", () => {
    const rows = [
      { indicator: "a-b", area: "c", period: "2024", value: 1 },
      { indicator: "a", area: "b-c", period: "2024", value: 2 },
    ];
    const both = compare(panelOf(rows), { against: priorYear(), at: "2024" });
    expect(problemOf(() => toDanfo(both, danfo()))).toMatchObject({ code: "keys-collide", becomes: "a-b-c" });
    const columns = ["indicator", "value"];
    const one = toDanfo(both, danfo(), { columns });
    expect(one.groupby(["indicator"]).col(["value"]).sum().values).toEqual([
      ["a-b", 1],
      ["a", 2],
    ]);
    const { DataFrame } = danfo();
    const data = { indicator: ["a-b", "a"], area: ["c", "b-c"], value: [1, 2] };
    const merged = new DataFrame(data, { dtypes: ["string", "string", "float32"] });
    expect(merged.groupby(["indicator", "area"]).col(["value"]).sum().shape).toEqual([1, 3]);
  });
};
if (isInstalled) describe(name, tests);
else it.skip(`${name} (skipped: danfo.js is not installed: npm ci --ignore-scripts in notebooks/)`);

/** What a frame is made of, without danfo.js. */
class Made {
  readonly columns: readonly string[];
  readonly values: readonly (readonly (string | number)[])[];
  readonly dtypes: readonly string[];
  constructor(data: Record<string, readonly (string | number)[]>, { dtypes }: { dtypes: readonly string[] }) {
    this.columns = Object.keys(data);
    const columns = Object.values(data);
    this.values = (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? ""));
    this.dtypes = dtypes;
  }
}

describe("a danfo.js frame", () => {
  const library = { DataFrame: Made };

  it("is refused for a number that float32 does not hold, with its column, its row and what it would be", () => {
    expect(problemOf(() => toDanfo(rounded, library))).toEqual({
      code: "not-float32",
      column: key,
      row: 0,
      found: "-24.8",
      becomes: String(Math.fround(-24.8)),
    });
    expect(() => toDanfo(rounded, library)).toThrow(
      `${key}, row 0: -24.8 would become -24.799999237060547 in danfo.js, which computes with float32`,
    );
  });

  it("has such a column as texts, where that is asked for, and no other", () => {
    const made = toDanfo(rounded, library, { inexact: "text", columns: ["value", key] });
    expect(made.values).toEqual([
      [752, "-24.8"],
      [5, ""],
    ]);
    expect(made.dtypes).toEqual(["float32", "string"]);
  });

  it("takes whole numbers up to float32's last, and halves", () => {
    const values = [16777216, 0, -1, 0.5, 1e10, 16777218];
    const rows = values.map((value, at) => dengue(`${at}`, "2024", value));
    const made = toDanfo(result(rows), library, { columns: ["value"] });
    expect(made.values.flat()).toEqual(values);
    for (const value of [16777217, 0.1, 1e39, 1e-46, 12232.203])
      expect(
        problemOf(() => toDanfo(result([dengue("1", "2024", value)]), library, { columns: ["value"] })),
      ).toMatchObject({
        code: "not-float32",
        found: String(value),
      });
  });

  it("says that there is no such column, and which there are", () => {
    expect(problemOf(() => toDanfo(rounded, library, { rounded: ["prior-year"] }))).toMatchObject({
      code: "no-column",
      found: "prior-year",
      becomes: expect.stringContaining(key),
    });
    expect(problemOf(() => fromDanfo({ columns: ["a"], values: [] }, { rounded: ["b"] }))).toMatchObject({
      code: "no-column",
      becomes: "a",
    });
  });

  it("is not made of nothing", () => {
    const empty = result([dengue("44", "2024", 1)], { against: baseAverage(2016, 2020), at: "2023" });
    expect(problemOf(() => toDanfo(empty, library))).toMatchObject({ code: "no-rows" });
  });

  it("is read back as numbers that it can have held: what float32 arithmetic left behind is refused, or shortened", () => {
    const frame = (value: unknown) => ({ columns: ["v"], values: [[value]] });
    for (const value of [1, 0.5, 0.1, 123456789.25, 1e300, "x", true, -3.75])
      expect(fromDanfo(frame(value))).toEqual([{ v: value }]);
    for (const value of [Number.NaN, null, undefined]) expect(fromDanfo(frame(value))).toEqual([{ v: null }]);
    for (const short of [0.1, -24.8, 12232.203, 1e-7, 3.3333333]) {
      const left = Math.fround(short);
      expect(problemOf(() => fromDanfo(frame(left)))).toMatchObject({ code: "from-float32", becomes: String(short) });
      expect(fromDanfo(frame(left), { rounded: ["v"] })).toEqual([{ v: short }]);
    }
  });
});
