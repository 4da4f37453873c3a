import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { float64, Growing, GrowingCodes, int32 } from "../../src/model/growing.ts";

function grown(values: readonly number[]): Float64Array {
  const growing = new Growing(float64);
  for (const value of values) growing.push(value);
  expect(growing.length).toBe(values.length);
  return growing.done();
}

describe("a column that grows", () => {
  it("hands over what was pushed, whether it is all the same, first the same, or never", () => {
    const value = fc.constantFrom(0, -0, 1, Number.NaN, 2.5);
    const run = fc.tuple(value, fc.nat({ max: 200 })).map(([each, count]) => new Array<number>(count).fill(each));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
        const values = runs.flat();
        expect(grown(values)).toEqual(Float64Array.from(values));
      }),
    );
  });

  it("holds as many values as were expected, fewer and more, whenever it is said, and hands over no more", () => {
    const value = fc.constantFrom(0, 1, 2.5);
    fc.assert(
      fc.property(fc.array(value, { maxLength: 300 }), fc.nat(300), fc.nat(300), (values, expected, when) => {
        const growing = new Growing(float64);
        for (const [at, each] of values.entries()) {
          if (at === when) growing.expect(expected);
          if (at === 2 * when) growing.expect(2 * expected);
          if (at % 3 === 0) growing.repeat(each, 4);
          else growing.push(each);
        }
        const all = values.flatMap((each, at) => (at % 3 === 0 ? [each, each, each, each] : [each]));
        expect(growing.done()).toEqual(Float64Array.from(all));
      }),
    );
  });

  it("is not copied where no more values came than were expected", () => {
    const growing = new Growing(int32);
    for (let at = 0; at < 100; at++) growing.push(at);
    growing.expect(5000);
    for (let at = 100; at < 5000; at++) growing.push(at);
    const all = growing.done();
    expect([all.length, all[4999], all.buffer.byteLength]).toEqual([5000, 4999, 4 * 5000]);
  });

  it("moves at once to where there is room if there are to be more than was thought", () => {
    const made: number[] = [];
    const growing = new Growing((length) => {
      made.push(length);
      return float64(length);
    });
    growing.expect(100);
    for (let at = 0; at < 50; at++) growing.push(at);
    growing.expect(200);
    expect(made.at(-1)).toBe(200);
    growing.expect(150);
    for (let at = 50; at < 150; at++) growing.push(at);
    expect(made.at(-1)).toBe(200);
    expect([...growing.done()]).toEqual(Array.from({ length: 150 }, (_, at) => at));
  });

  it("grows past its largest chunk", () => {
    const length = (1 << 20) * 2 + 3;
    const growing = new Growing(int32);
    for (let at = 0; at < length; at++) growing.push(at < 70 ? 7 : at);
    const all = growing.done();
    expect([all.length, all[0], all[69], all[70], all[length - 1]]).toEqual([length, 7, 7, 70, length - 1]);
  });

  it("is empty when it has been handed over", () => {
    const growing = new Growing(float64);
    growing.push(3);
    expect(growing.done()).toEqual(Float64Array.of(3));
    growing.push(4);
    growing.push(5);
    expect(growing.done()).toEqual(Float64Array.of(4, 5));
    expect(growing.done()).toEqual(new Float64Array(0));
  });
});

describe("a column of codes", () => {
  const codes = fc.array(
    fc.oneof(fc.constantFrom(0, 1, 255, 256, 65_535, 65_536, -1), fc.nat({ max: 300 }), fc.nat({ max: 70_000 })),
    { maxLength: 300 },
  );

  it("hands over what was pushed, however wide the codes become and whatever was expected", () => {
    fc.assert(
      fc.property(codes, fc.nat(400), fc.nat(300), (values, expected, when) => {
        const growing = new GrowingCodes();
        for (const [at, each] of values.entries()) {
          if (at === when) growing.expect(expected);
          if (at % 3 === 0) growing.repeat(each, 2);
          else growing.push(each);
        }
        const all = values.flatMap((each, at) => (at % 3 === 0 ? [each, each] : [each]));
        expect(growing.length).toBe(all.length);
        expect([...growing.done()]).toEqual(all);
      }),
    );
  });

  it.each([
    [255, Uint8Array],
    [256, Uint16Array],
    [65_535, Uint16Array],
    [65_536, Int32Array],
    [-1, Int32Array],
  ])("is as narrow as the code %i allows", (code, narrowest) => {
    const growing = new GrowingCodes();
    growing.repeat(7, 1000);
    growing.push(code);
    expect(growing.done()).toBeInstanceOf(narrowest);
  });

  it("takes many codes at once when there is room for them", () => {
    const growing = new GrowingCodes();
    growing.push(9);
    growing.allow(300);
    growing.append(Int32Array.of(1, 300, 2), 2);
    expect([...growing.done()]).toEqual([9, 1, 300]);
  });
});
