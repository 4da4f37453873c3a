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
    ["Federal funds stood at 5-15/16 per cent.", "5.9375", -4],
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
    ["The harvest will be 4.1 to 4.2 million tonnes.", [true, true]],
    ["Prices will rise 11.1 to 15.1 per cent.", [true, true]],
    ["Sales rose from 4.1 to 4.2 million tonnes.", [undefined, undefined]],
  ])("%s", (text, ranges) => {
    expect(numeralsOf(text).map(({ inRange }) => inRange)).toEqual(ranges);
  });
});

describe("percentages in words", () => {
  test.each([
    ["Traffic rose nine per cent.", "9"],
    ["About twenty-five per cent of them agreed.", "25"],
    ["Prices fell two percent.", "2"],
  ])("%s", (text, value) => {
    const [first] = numeralsOf(text);
    expect(first?.value.toString()).toBe(value);
    expect(first?.unit.kind).toBe("percent");
  });

  test("are not numbers that nothing is counted with", () => {
    expect(numeralsOf("Of the nine, two left for 5 days.").map(({ value }) => value.toString())).toEqual(["5"]);
  });
});

describe("what is less than nothing", () => {
  test.each(["Free cash flow was negative $65 million.", "The balance was minus 65 million dollars."])("%s", (text) => {
    expect(numeralsOf(text)[0]?.sign).toBe(-1);
  });
});
