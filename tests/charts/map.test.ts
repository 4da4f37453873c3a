import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { fallSteps, palette, steps } from "../../src/charts/colors.ts";
import { areaMap } from "../../src/charts/map.ts";
import { placesByArea } from "../../src/charts/map-places.ts";
import { render } from "../../src/charts/render.ts";
import { gridPlaces, mapPlaces } from "../../src/cli/map-places.node.ts";
import { compare, panelOf } from "../../src/index.ts";
import { compared, sample } from "./data.ts";

test.each([
  ["vn-63", 63],
  ["vn-34", 34],
] as const)("%s has a tile of its own for each of its %i provinces", async (name, count) => {
  const places = await gridPlaces(name);
  expect(places).toHaveLength(count);
  expect(new Set(places.map(({ code }) => code)).size).toBe(count);
  expect(new Set(places.map(({ tile }) => `${tile?.row} ${tile?.column}`)).size).toBe(count);
});

test("Hà Nội is north of Huế, which is north of An Giang", async () => {
  for (const name of ["vn-63", "vn-34"] as const) {
    const places = await gridPlaces(name);
    const rowOf = (code: string) => places.find((place) => place.code === code)?.tile?.row ?? -1;
    expect(rowOf("VN-HN")).toBeLessThan(rowOf("VN-26"));
    expect(rowOf("VN-26")).toBeLessThan(rowOf("VN-44"));
  }
});

test("areas are matched by code, else by name however it is written; a name of two places by neither", () => {
  const places = [
    { code: "VN-HN", names: ["Hà Nội", "Ha Noi"] },
    { code: "VN-43", names: ["Bà Rịa - Vũng Tàu"] },
    { code: "a", names: ["Chợ Mới"] },
    { code: "b", names: ["Chợ Mới"] },
  ];
  const area = (code: string, name: string) => ({ code, names: { vi: name, en: name } });
  const found = placesByArea(places, [area("1", "TP. HÀ NỘI"), area("2", "Bà Rịa–Vũng Tàu"), area("3", "Chợ Mới")]);
  expect([...found].map(([code, place]) => [code, place.code])).toEqual([
    ["1", "VN-HN"],
    ["2", "VN-43"],
  ]);
});

test("a tile map says the highest and the lowest, and which areas of the data it has no place for", async () => {
  const result = await compared("public-investment", { against: ["prior-year"], at: ["2016-06"] });
  const chart = areaMap(result, { lang: "en", places: await mapPlaces(undefined, await sample("public-investment")) });
  expect(chart?.title).toContain("highest in");
  expect(chart?.alt).toContain("areas of the data are not on the map: Viet Nam, Central government, Local government");
  const svg = chart ? await render(chart.spec) : "";
  expect(svg).toContain("Ha Noi");
  expect(svg.match(/Quang Ninh/g)?.length).toBeGreaterThan(0);
});

test("places without a figure are hatched and the legend says so; long names give way to short ones", async () => {
  const panel = await sample("notifiable-diseases");
  const where = { indicator: ["dengue-cases"] };
  const result = compare(panel, { against: "prior-year", at: "2015-10", where });
  const chart = areaMap(result, { lang: "en", places: await mapPlaces(undefined, panel) });
  const svg = chart ? await render(chart.spec) : "";
  const hatched = [...svg.matchAll(/fill="url\(#no-data\)"[^>]*><title>([^<]*)</g)].map(([, said]) => said);
  expect(svg.match(/<pattern /g)?.length).toBe(1);
  // 56 provinces, and the entry of the legend.
  expect(hatched).toHaveLength(57);
  expect(hatched.at(-1)).toBe("no value");
  expect(hatched).toContain("Thua Thien Hue: no value");
  expect(hatched).toContain("Lai Chau: zero base");
  expect(svg).toMatch(/<text[^>]*>no value<\/text>/);
  expect(svg).toMatch(/<text[^>]*>TP HCM<\/text>/);
  expect(svg).toMatch(/<text[^>]*>\+727%<\/text>/);
});

test("what rose is coloured away from what fell, by its own bounds, and a percentage of a few cases is neither coloured nor ranked", async () => {
  const places = ["a", "b", "c", "d", "e"].map((code, at) => ({ code, names: [code], tile: { row: 0, column: at } }));
  const values = { a: [100, 2000], b: [100, 5000], c: [100, 1500], d: [100, 60], e: [1, 900] } as const;
  const figures = Object.entries(values).flatMap(([area, [before, now]]) => [
    { indicator: "measles", area, period: "2013", value: before },
    { indicator: "measles", area, period: "2014", value: now },
  ]);
  const chart = areaMap(compare(panelOf(figures), { against: "prior-year", at: "2014" }), { lang: "en", places });
  expect(chart?.title).toBe("Measles: highest in b (+4,900%), lowest in d (−40.0%)");
  expect(chart?.alt).toContain("1 with a base value below 10: not coloured.");
  const svg = chart ? await render(chart.spec) : "";
  const colors = [...svg.matchAll(/fill="(#\w+)"[^>]*><title>(\w): /g)].map(([, color, name]) => [name, color]);
  expect(Object.fromEntries(colors)).toEqual({
    a: steps[1],
    b: steps[4],
    // The least of many large rises is no "hardly any change".
    c: steps[1],
    d: fallSteps[3],
    e: palette.paper,
  });
});

test("shapes come from GeoJSON and from TopoJSON alike, matched by name", async () => {
  const folder = mkdtempSync(join(tmpdir(), "recount-map-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const ring = [
    [105, 20],
    [106, 20],
    [106, 21],
    [105, 21],
    [105, 20],
  ];
  const geo = join(folder, "a.geojson");
  const properties = { NAME_1: "Hà Nội" };
  writeFileSync(
    geo,
    JSON.stringify({
      type: "FeatureCollection",
      features: [{ type: "Feature", properties, geometry: { type: "Polygon", coordinates: [ring] } }],
    }),
  );
  const topo = join(folder, "a.topojson");
  const objects = {
    provinces: { type: "GeometryCollection", geometries: [{ type: "Polygon", arcs: [[0]], properties }] },
  };
  writeFileSync(topo, JSON.stringify({ type: "Topology", arcs: [ring], objects }));
  const panel = await sample("public-investment");
  const result = await compared("public-investment", { against: ["prior-year"], at: ["2016-06"] });
  for (const file of [geo, topo]) {
    const places = await mapPlaces(file, panel);
    expect(places[0]?.shape?.geometry).toEqual({ type: "Polygon", coordinates: [ring] });
    const chart = areaMap(result, { lang: "vi", places });
    expect(chart?.title).toContain("Hà Nội");
    expect(chart && (await render(chart.spec))).toContain('d="M0,409.7L384,409.7L384,0L0,0Z" fill="#559fcc"');
  }
  writeFileSync(geo, "[]");
  await expect(mapPlaces(geo, panel)).rejects.toThrow();
});

test.each([
  ["a feature that is null", { features: [null] }, "feature 1"],
  [
    "points that are none",
    { features: [{ type: "Feature", geometry: { type: "Polygon", coordinates: 5 } }] },
    "feature 1",
  ],
  [
    "points nested too little",
    { features: [{ type: "Feature", geometry: { type: "Polygon", coordinates: [1, 2] } }] },
    "feature 1",
  ],
  [
    "a kind that there is not",
    { features: [{ type: "Feature", geometry: { type: "toString", coordinates: [] } }] },
    "feature 1",
  ],
  [
    "a point of text",
    { features: [{ type: "Feature", geometry: { type: "Point", coordinates: ["x", null] } }] },
    "feature 1",
  ],
  [
    "arcs that are not there",
    { type: "Topology", arcs: [], objects: { a: { type: "Polygon", arcs: [[7]] } } },
    "TopoJSON",
  ],
  ["objects that are none", { type: "Topology", arcs: [], objects: null }, "JSON"],
])("a file of boundaries with %s is refused, and what is wrong named", async (_, more, found) => {
  const folder = mkdtempSync(join(tmpdir(), "recount-map-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "a.geojson");
  writeFileSync(file, JSON.stringify({ type: "FeatureCollection", ...more }));
  const panel = await sample("public-investment");
  await expect(mapPlaces(file, panel)).rejects.toMatchObject({
    problem: { code: "unreadable", found, place: { file } },
  });
});

test("of months and quarters the slider has those of which there are more, and says so", async () => {
  const places = await gridPlaces("vn-63");
  const rows = ["2023", "2024"].flatMap((year) =>
    [1, 2, 3].flatMap((month) =>
      ["VN-HN", "VN-SG"].flatMap((area) => [
        { indicator: "cases", area, period: `${year}-0${month}`, value: 10 * month },
        ...(month === 3 ? [{ indicator: "cases", area, period: `${year}-Q1`, value: 60 }] : []),
      ]),
    ),
  );
  const panel = panelOf(rows, { indicators: [{ id: "cases", kind: "flow", unit: "ca" }] });
  const chart = areaMap(compare(panel, { at: "all", measures: ["value"] }), { lang: "en", places });
  expect(chart?.frames?.map(({ name }) => name)).toEqual(
    ["2023", "2024"].flatMap((year) => ["January", "February", "March"].map((month) => `${month} ${year}`)),
  );
  expect(chart?.alt).toContain("Only the most common frequency");
});

test("a map of one figure says it, and has no scale of colours from it to itself", async () => {
  const panel = panelOf([{ indicator: "cases", area: "VN-HN", period: "2025", value: 60 }]);
  const places = await gridPlaces("vn-34");
  const chart = areaMap(compare(panel, { measures: ["value"], at: ["2025"] }), { lang: "en", places });
  expect(chart?.title).toBe("Cases, VN-HN: 60");
  const svg = chart ? await render(chart.spec) : "";
  // The figure on its tile alone: a scale had it on every bound.
  expect(svg.match(/>60</g)).toHaveLength(1);
});
