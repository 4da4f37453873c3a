import { describe, expect, test } from "vitest";
import { english } from "../../src/language/en/english.ts";
import { readSentences } from "../../src/language/read.ts";
import type { Numeral } from "../../src/language/token.ts";

function numeralsOf(text: string): Numeral[] {
  return readSentences(text, [{ start: 0, end: text.length }], english)
    .flatMap(({ tokens }) => tokens)
    .filter((token) => token.is === "numeral");
}

describe("a whole number with a fraction behind it", () => {
  test.each([
    ["It redeemed all 9 1/2 per cent bonds.", "9.5", -1],
    ["The share closed at 51 1/4 dollars.", "51.25", -2],
    ["It sold 8 3/8 per cent notes.", "8.375", -3],
  ])("%s", (text, value, lastPlace) => {
    const [first, ...rest] = numeralsOf(text);
    expect(first?.value.toString()).toBe(value);
    expect(first?.lastPlace).toBe(lastPlace);
    expect(rest).toEqual([]);
  });

  test.each(["We inspected 3 149/156 sites.", "There were 12 5/3 rows.", "Lots 12 1/7 were sold."])(
    "is not %s",
    (text) => {
      expect(numeralsOf(text).length).toBeGreaterThan(1);
    },
  );
});

describe("years and ranges", () => {
  test("two digits that an apostrophe leads are a year", () => {
    const [year, people] = numeralsOf("We entered fiscal '21 with 123,000 employees.");
    expect(year?.role).toBe("date");
    expect(people?.value.toString()).toBe("123000");
  });

  test.each([
    ["Revenue will be $920 million to $935 million.", [true, true]],
    ["A margin of 30% to 31% is expected.", [true, true]],
    ["Revenue rose from $920 million to $935 million.", [undefined, undefined]],
    ["Sales fell to $920 million.", [undefined]],
  ])("%s", (text, ranges) => {
    expect(numeralsOf(text).map(({ inRange }) => inRange)).toEqual(ranges);
  });
});
