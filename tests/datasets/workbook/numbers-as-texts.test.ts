import { expect, test } from "vitest";
import { guessed, lines, load } from "../loading.ts";
import { readSheets } from "./sheets.ts";

const sheet = (...figures: readonly string[]) => ({
  rows: [
    ["Sản lượng lúa (tấn)", null, null],
    ["Tỉnh", "2022", "2023"],
    ["An Giang", figures[0] ?? "", figures[1] ?? ""],
    ["Cần Thơ", figures[2] ?? "", figures[3] ?? ""],
  ],
  merges: ["A1:C1"],
});

test("of a laid-out Vietnamese sheet group thousands by points where nothing tells, and it is told", async () => {
  const read = await readSheets([sheet("1.234", "1.300", "2.100", "2.250")]);
  expect([...read.panel.observations.value]).toEqual([1234, 1300, 2100, 2250]);
  expect(guessed(read)).toContain("decimal = ,");
});

test("one that can be read in one way only tells of all of them", async () => {
  const comma = await readSheets([sheet("1.234", "1.300,5", "987", "2.250")]);
  expect([...comma.panel.observations.value]).toEqual([1234, 1300.5, 987, 2250]);
  const point = await readSheets([sheet("1.234", "1.5", "987", "2.250")]);
  expect([...point.panel.observations.value]).toEqual([1.234, 1.5, 987, 2.25]);
});

test.each([
  ["Tỉnh,2022,2023\nA,1.234,1.300\nB,2.100,2.250\n", [1234, 1300, 2100, 2250]],
  ["Chỉ tiêu,KH 2024,Ước 6T/2024\nThu,1.234,1.300\nChi,2.100,2.250\n", [1234, 1300, 2100, 2250]],
  ["Province,2022,2023\nA,1.234,1.300\nB,2.100,2.250\n", [1.234, 1.3, 2.1, 2.25]],
])("of a text they follow the language of its names: %#", async (text, expected) => {
  const read = await load(text);
  expect(lines(read).map((line) => Number(line.split(" ").at(-2)))).toEqual(expected);
});
