import { describe, expect, it } from "vitest";
import { Scratch } from "../../src/engine/observations/scratch.ts";

describe("scratch memory", () => {
  it("gives zeros, also where something else was before", () => {
    const scratch = new Scratch();
    for (let round = 0; round < 3; round++) {
      scratch.reset();
      const taken = [scratch.bytes(5), scratch.doubles(3), scratch.integers(7), scratch.bytes(1), scratch.doubles(2)];
      expect(taken.map((each) => [...each])).toEqual([5, 3, 7, 1, 2].map((length) => new Array(length).fill(0)));
      for (const each of taken) each.fill(9);
      expect(taken.every((each) => each.every((value) => value === 9))).toBe(true);
    }
  });

  it("is taken once from the second time on", () => {
    const scratch = new Scratch();
    scratch.doubles(10);
    scratch.integers(3);
    scratch.reset();
    expect(scratch.doubles(10).buffer).toBe(scratch.integers(3).buffer);
    expect(scratch.doubles(1).buffer).not.toBe(scratch.integers(1).buffer);
  });
});
