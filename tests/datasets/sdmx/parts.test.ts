import { describe, expect, it } from "vitest";
import { detectSdmx } from "../../../src/datasets/formats/sdmx/read-sdmx.ts";
import { readNumber } from "../../../src/datasets/formats/sdmx/sdmx-number.ts";
import { parseSdmxPeriod } from "../../../src/datasets/formats/sdmx/sdmx-period.ts";
import { sdmxStatus } from "../../../src/datasets/formats/sdmx/sdmx-status.ts";
import { parseMultiplier, sdmxUnit } from "../../../src/datasets/formats/sdmx/sdmx-unit.ts";
import type { Frequency } from "../../../src/model/period.ts";
import { formatPeriod } from "../../../src/model/period-notation.ts";

describe("TIME_PERIOD", () => {
  it.each<[string, string | undefined, Frequency?]>([
    ["2024", "2024"],
    ["2024-A1", "2024"],
    ["2024-S2", "2024-S2"],
    ["2024-B1", "2024-S1"],
    ["2024-H2", "2024-S2"],
    ["2024-Q1", "2024-Q1"],
    ["2024Q1", "2024-Q1"],
    ["2024-M06", "2024-06"],
    ["2024M6", "2024-06"],
    ["2024-06", "2024-06"],
    ["2024-W05", "2024-W05"],
    ["2024-W5", "2024-W05"],
    ["2024-D123", "2024-05-02"],
    ["2023-D366", undefined],
    ["2024-06-07", "2024-06-07"],
    ["2024-06-07T00:00:00", "2024-06-07"],
    ["2024-06-07T00:00:00Z", "2024-06-07"],
    ["2024-06-07T12:30:00", undefined],
    ["2024-06-07T00:00:00/P1D", "2024-06-07..2024-06-07"],
    ["2024-01-01/P6M", "2024-01-01..2024-06-30"],
    ["2024-01-01/P1Y", "2024-01-01..2024-12-31"],
    ["2024-01-31/P1M", "2024-01-31..2024-02-28"],
    ["2024-01-01/P2W", "2024-01-01..2024-01-14"],
    ["2024-01-01/2024-06-07", "2024-01-01..2024-06-07"],
    ["2024-06-07/2024-01-01", undefined],
    ["2024-01-01/P", undefined],
    ["2024-01-01/P0D", undefined],
    ["9999-01-01/P2Y", undefined],
    ["2024-T1", undefined],
    ["2024-Q5", undefined],
    ["0000-Q1", undefined],
    ["2024-06-01", "2024-06", "M"],
    ["2024-06-30", "2024-06", "M"],
    ["2024-06-15", "2024-06-15", "M"],
    ["2024-04-01", "2024-Q2", "Q"],
    ["2024-12-31", "2024", "A"],
    ["2020-12-28", "2020-W53", "W"],
  ])("%s is %s", (text, expected, frequency) => {
    const found = parseSdmxPeriod(text, frequency);
    expect(found && formatPeriod(found)).toBe(expected);
  });
});

describe("marks of an observation", () => {
  it.each([
    [{ status: "A", missing: false }, "A"],
    [{ status: "E,P", missing: false }, "EP"],
    [{ status: "Provisional value", missing: false }, "P"],
    [{ flag: "b, p", missing: false }, "BP"],
    [{ flag: "s", missing: false }, "E"],
    [{ status: "S", missing: true }, "O"],
    [{ flag: ":", missing: true }, "O"],
    [{ flag: "z", missing: true }, "M"],
    [{ status: "L", missing: true }, "L"],
    [{ confidentiality: "N", missing: true }, "Q"],
    [{ confidentiality: "N", missing: false }, "A"],
    [{ break: "12.5", missing: false }, "B"],
    [{ break: "N", missing: false }, "A"],
  ])("%o is %s", (marks, expected) => {
    expect(sdmxStatus(marks).status).toBe(expected);
  });
});

describe("numbers", () => {
  it.each<[string, number, number, number]>([
    ["64.0", 0, 64, 1],
    [".5", 0, 0.5, 1],
    ["-12", 0, -12, 0],
    ["1.25e-3", 0, 0.00125, 5],
    ["15843.1", -3, 15.8431, 4],
    ["0.1", 3, 100, 0],
  ])("%s, moved by %i, is %d", (text, shift, value, decimals) => {
    expect(readNumber(text, shift)).toEqual({ value, decimals });
  });

  it.each(["1e9999", "0x10", "1,5", "+", "1e", "Infinity"])("%s is none", (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});

describe("units", () => {
  it.each<[string, number | undefined, string, number]>([
    ["VND", 9, "VND", 9],
    ["MIO_EUR", undefined, "EUR", 6],
    ["MIO_EUR", 6, "EUR", 6],
    ["CLV10_MNAC", undefined, "CLV10_NAC", 6],
    ["THS_PER", undefined, "PER", 3],
    ["THS", 3, "", 3],
    ["PC_GDP", 0, "%", -2],
    ["", 6, "", 6],
  ])("%s with UNIT_MULT %s is %s at %i", (code, power, base, scale) => {
    expect(sdmxUnit({ code, power })).toMatchObject({ base, scale });
  });

  it("reads multipliers however they are written", () => {
    expect(["0", "3", "1000", "Thousands", "billion", "Units"].map(parseMultiplier)).toEqual([0, 3, 3, 3, 9, 0]);
  });
});

describe("telling SDMX from other files", () => {
  it.each([
    ["DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n", "csv"],
    ["\uFEFFDATAFLOW;FREQ;TIME_PERIOD;OBS_VALUE\n", "csv"],
    ["DATAFLOW: Dataflow,FREQ: Frequency,TIME_PERIOD: Time,OBS_VALUE\n", "csv"],
    ["STRUCTURE[;],STRUCTURE_ID,ACTION,A,OBS_VALUE\n", "csv"],
    ['{"meta":{"id":"x"},"data":{"dataSets":[', "json"],
    ['{"header":{},"structure":{"name":"x","dimensions":{', "json"],
    [`<?xml version="1.0"?><m:GenericData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message">`, "xml"],
    [`<CompactData xmlns="http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message">`, "xml"],
    ["dataflow,period,value\n", undefined],
    ["STRUCTURE,FLOORS\nhouse,2\n", undefined],
    ['{"indicator":"x","value":1}', undefined],
    ["<html><body>", undefined],
    ["", undefined],
  ])("%s", (head, expected) => {
    expect(detectSdmx(head)).toBe(expected);
  });
});
