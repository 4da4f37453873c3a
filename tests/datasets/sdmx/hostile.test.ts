import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSdmx, type SdmxKind } from "../../../src/datasets/formats/sdmx/read-sdmx.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { runsOf } from "../../everything.ts";
import { workOf } from "../../work.ts";

const messages: readonly (readonly [SdmxKind, string])[] = [
  [
    "csv",
    'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT\ndataflow,X:A(1.0),I,VN,"A ""b""",2024-Q1,1.5E3,P,6\ndataflow,X:A(1.0),D,VN,A,2024-Q1,-,,\n',
  ],
  [
    "json",
    '{"data":{"structures":[{"dimensions":{"series":[{"id":"REF_AREA","values":[{"id":"VN"}]}],"observation":[{"id":"TIME_PERIOD","values":[{"value":"2024"}]}]},"attributes":{"dimensionGroup":[{"id":"UNIT_MULT","values":[{"id":"6"}]}]}}],"dataSets":[{"dimensionGroupAttributes":{"0:":[0]},"series":{"0":{"observations":{"0":[1,null]}}}}]}}',
  ],
  [
    "xml",
    '<m:GenericData xmlns:m="m"><m:DataSet action="Append"><g:Series xmlns:g="g"><g:SeriesKey><g:Value id="REF_AREA" value="V&amp;N"/></g:SeriesKey><g:Obs><g:ObsDimension value="2024-01-01/P6M"/><g:ObsValue value="1"/></g:Obs></g:Series></m:DataSet></m:GenericData>',
  ],
];

/** A data set, or a problem with a place: nothing else may come out. */
function outcome(kind: SdmxKind, text: string): "read" | "problem" {
  try {
    const { panel, rows } = readSdmx(kind, text, "x");
    expect(panel.observations.length).toBeLessThanOrEqual(rows);
    return "read";
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    expect(error.problem).toMatchObject({ code: "unreadable", place: { file: "x" } });
    return "problem";
  }
}

describe.each(messages)("a broken %s message", (kind, text) => {
  it("is whole to begin with", () => {
    expect(outcome(kind, text)).toBe("read");
  });

  it("cut off anywhere, is read or a problem", () => {
    for (let end = 0; end <= text.length; end++) outcome(kind, text.slice(0, end));
  });

  it("with parts cut out, doubled or replaced, is read or a problem", () => {
    const position = fc.nat(text.length);
    fc.assert(
      fc.property(
        position,
        position,
        fc.oneof(fc.string(), fc.constantFrom("null", "{}", "[]", "9e99", "<", '"', "&x;")),
        (a, b, put) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          outcome(kind, text.slice(0, from) + put + text.slice(to));
          outcome(kind, text.slice(0, to) + text.slice(from));
        },
      ),
      { numRuns: runsOf(400) },
    );
  });

  it("is no message of another kind", () => {
    for (const other of ["csv", "json", "xml"] as const) if (other !== kind) outcome(other, text);
  });
});

describe("a reading that was called off", () => {
  it("stops with the signal's reason", () => {
    const signal = AbortSignal.abort(new Error("enough"));
    for (const [kind, text] of messages) expect(() => readSdmx(kind, text, "x", { signal })).toThrow("enough");
  });
});

describe("names that every object has", () => {
  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("%s is a code like any other", (name) => {
    const csv = `DATAFLOW,REF_AREA,${name},TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE\nX,${name},${name},2024,1,${name},${name}`;
    const { panel } = readSdmx("csv", csv, "x");
    expect([panel.areas[0]?.code, panel.indicators[0]?.id, panel.observations.value[0]]).toEqual([name, name, 1]);
  });
});

describe("long input", () => {
  it.each<[string, "csv" | "json" | "xml", (size: number) => string]>([
    ["quotes", "csv", (size) => `DATAFLOW,TIME_PERIOD,OBS_VALUE\n${'"'.repeat(10 * size + 1)}`],
    ["rows", "csv", (size) => `DATAFLOW,TIME_PERIOD,OBS_VALUE\n${"X,2024,1\n".repeat(size)}`],
    ["brackets", "json", (size) => "[".repeat(5 * size)],
    ["attributes", "xml", (size) => `<a ${'b="c" '.repeat(size)}/>`],
    ["elements", "xml", (size) => "<a>".repeat(5 * size)],
  ])("of four times as many %s is about four times the work", async (_, format, text) => {
    const work = (size: number) => workOf(() => outcome(format, text(size)));
    expect(await work(20_000)).toBeLessThan(5 * (await work(5000)) + 10_000);
  });
});
