import { expect, test } from "vitest";
import { heldWidths } from "../../src/charts/held-widths.ts";
import { render } from "../../src/charts/render.ts";
import { timeAxis } from "../../src/charts/time-axis.ts";
import { dayNumber } from "../../src/model/calendar.ts";

const held = /textLength="\d+"/g;

test("a label behind an empty one keeps its width, or it runs over the edge in a wider typeface", () => {
  const drawn = heldWidths('<text font-size="13px"/><text font-size="13px">tăng 240 lao động (123,1%)</text>');
  expect(drawn).toMatch(/^<text font-size="13px"\/><text font-size="13px" textLength="\d+" [^>]*>tăng/);
});

test("the last line of a title is as wide as measured however short it is; a short text alone is free", () => {
  const title =
    '<text font-size="15px"><tspan x="0">nước · Trung ương: 2017 thấp hơn kế hoạch</tspan><tspan x="0">đồng</tspan></text>';
  expect(heldWidths(title).match(held)).toHaveLength(2);
  expect(heldWidths('<text font-size="15px">đồng</text>').match(held)).toBeNull();
});

test("names of months on an axis do not touch: fewer of `Jan 2017` than of `1/2017` in the same room", () => {
  const [first, last] = [dayNumber({ year: 2017, month: 1, day: 1 }), dayNumber({ year: 2017, month: 12, day: 1 })];
  expect(timeAxis(first, last, 330, "vi").values).toHaveLength(6);
  expect(timeAxis(first, last, 330, "en").values).toHaveLength(4);
});

test("the level edge of an area is two points, its upper edge all of them, and Vega's own names are left out", async () => {
  const values = [1, 3, 2, 5, 4, 6].map((y, x) => ({ x, y }));
  const svg = await render({
    width: 100,
    height: 50,
    data: { values },
    layer: [{ mark: "area" }],
    encoding: { x: { field: "x", type: "quantitative" }, y: { field: "y", type: "quantitative" } },
  });
  const [, path = ""] = /<path[^>]* d="(M[^"]*Z)"[^>]*fill="#4c78a8"|<path[^>]* d="(M[^"]*Z)"/.exec(svg) ?? [];
  const area = path || (/ d="(M[^"]*L[^"]*Z)"/.exec(svg)?.[1] ?? "");
  const points = [...area.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(points.filter(([, y]) => y !== 50)).toHaveLength(6);
  expect(points.filter(([, y]) => y === 50)).toEqual([
    [100, 50],
    [0, 50],
  ]);
  expect(svg).not.toContain("layer_");
});
