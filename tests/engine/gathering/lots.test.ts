import { expect, test } from "vitest";
import { panelOf } from "../../../src/datasets/panel/panel-of.ts";
import { lotsOf } from "../../../src/engine/gathering/lots.ts";

const count = 100_000;
const names = Array.from({ length: 80 }, (_, at) => `I${String(at).padStart(2, "0")}`);
const { indicators, areas } = panelOf(names.map((indicator) => ({ indicator, period: "2024", value: 1 })));
const places = [...names.keys()];
const lists = {
  indicators,
  areas,
  indicatorAt: new Map(names.map((name, at) => [name, at])),
  areaAt: new Map(areas.map(({ code }, at) => [code, at])),
};

/** How many indicators each lot has, where one is first mentioned after so many rows. */
function sizes(mentioned: (at: number) => number, asked?: number): readonly number[] {
  const members = names.map((text, at) => ({ text, count, mentioned: mentioned(at) }));
  const lots = lotsOf([{ indicators: members, areas: [] }], lists, places, undefined, asked);
  expect(lots.flatMap((lot) => lot.indicators)).toEqual(places);
  return lots.map((lot) => lot.indicators.length);
}

test("where rows lie together the first lot is small, so that comparing begins, and each after it twice as large up to two millions", () => {
  expect(sizes((at) => at * count)).toEqual([2, 5, 10, 20, 20, 20, 3]);
});

test("where rows are mixed each lot reads all of the file, so that none is small", () => {
  expect(sizes((at) => at)).toEqual([80]);
});

test("as many rows as are asked for are gathered at a time", () => {
  expect(sizes((at) => at * count, 4 * count)).toEqual(Array.from({ length: 20 }, () => 4));
});
