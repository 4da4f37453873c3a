import { describe, expect, test } from "vitest";
import { columns, wantsColor } from "../../src/cli/screen.ts";

const terminal = { isTTY: true, columns: 100 };
const pipe = {};

describe("colour", () => {
  test.each([
    ["a terminal has it", undefined, terminal, {}, true],
    ["a pipe has none", undefined, pipe, {}, false],
    ["NO_COLOR takes it away", undefined, terminal, { NO_COLOR: "1" }, false],
    ["an empty NO_COLOR says nothing", undefined, terminal, { NO_COLOR: "" }, true],
    ["FORCE_COLOR brings it to a pipe", undefined, pipe, { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0 takes it away", undefined, terminal, { FORCE_COLOR: "0" }, false],
    ["a dumb terminal has none", undefined, terminal, { TERM: "dumb" }, false],
    ["the option outweighs all", true, pipe, { NO_COLOR: "1", TERM: "dumb" }, true],
    ["so does its opposite", false, terminal, { FORCE_COLOR: "1" }, false],
  ])("%s", (_, option, stream, environment, expected) => {
    expect(wantsColor(option, stream, environment)).toBe(expected);
  });
});

test("a line is as wide as the terminal, and 80 where there is none", () => {
  expect(columns(terminal)).toBe(100);
  expect(columns(pipe)).toBe(80);
});
