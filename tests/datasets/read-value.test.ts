import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readValue } from "../../src/datasets/cells/read-value.ts";

describe("a number", () => {
  it.each([
    ["1.234,50", ",", 1234.5, 2],
    ["1,234,567.80", ".", 1234567.8, 2],
    ["1 234,5", ",", 1234.5, 1],
    ["1'234.5", ".", 1234.5, 1],
    ["−5,5", ",", -5.5, 1],
    ["(1,234)", ".", -1234, 0],
    ["1.5E-3", ".", 0.0015, 4],
    ["1e3", ".", 1000, 0],
    [".5", ".", 0.5, 1],
    ["$1,200", ".", 1200, 0],
    ["-0", ".", 0, 0],
  ] as const)("%s with decimals after %s is %d", (text, decimal, value, decimals) => {
    expect(readValue(text, decimal)).toEqual({ kind: "number", value, decimals });
  });

  it("keeps what its marks say", () => {
    expect(readValue("12.3e", ".")).toMatchObject({ value: 12.3, status: "E", mark: "e" });
    expect(readValue("1 234 (p)", ".")).toMatchObject({ value: 1234, status: "P" });
    expect(readValue("5*", ".")).toMatchObject({ value: 5, status: "U", mark: "*" });
    expect(readValue("7 bp", ".")).toMatchObject({ value: 7, status: "BP", mark: "bp" });
    expect(readValue("45%", ".")).toMatchObject({ value: 45, percent: true });
    // Lakhs and crores: groups of two above the thousands.
    expect(readValue("1,23,45,678.5", ".")).toMatchObject({ value: 12_345_678.5 });
  });

  it.each([
    "12,5",
    "1.234.567",
    "12 ca",
    "abc",
    "1-2",
    "(5",
    "5)",
    "1,234,56",
    "1,2,345",
    "12,3",
    "5 xyz",
    "9".repeat(401),
  ])("%s is none where decimals come after a point", (text) => expect(readValue(text, ".").kind).toBe("bad"));

  it("is read back as it was written, in either convention", () => {
    const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(decimals, fc.boolean(), fc.boolean(), ([digits, places], comma, grouped) => {
        const text = (Number(digits) / 10 ** places).toFixed(places);
        const [whole = "", fraction] = text.split(".");
        const shown = grouped ? whole.replaceAll(/\B(?=(\d{3})+$)/g, comma ? "." : ",") : whole;
        const printed = fraction === undefined ? shown : `${shown}${comma ? "," : "."}${fraction}`;
        expect(readValue(printed, comma ? "," : ".")).toMatchObject({ kind: "number", value: Number(text) + 0 });
      }),
    );
  });

  it("ends on texts of a million characters, whatever they are made of", () => {
    for (const text of ["1".repeat(1e6), " ".repeat(1e6), "1 ".repeat(5e5), `1${"a ".repeat(150)}!`])
      expect(readValue(text, ".").kind).toBeDefined();
  });
});

it("tells apart what stands for no value", () => {
  const statuses = ["", "..", "...", ":", "-", "n/a", "x", "c"].map((text) => readValue(text, "."));
  expect(statuses.map((read) => (read.kind === "missing" ? read.status : read.kind))).toEqual([
    "O",
    "O",
    "L",
    "O",
    "M",
    "O",
    "M",
    "Q",
  ]);
  expect(readValue("0", ".")).toEqual({ kind: "number", value: 0, decimals: 0 });
});

it("words of other languages for a figure that there is none of", () => {
  const words = ["нет данных", "Нет данных", "н/д", "s/d", "Sin datos", "k. A."];
  expect(words.map((text) => readValue(text, ","))).toEqual(words.map(() => ({ kind: "missing", status: "O" })));
  expect(readValue("нет", ",").kind).toBe("bad");
});
