import { describe, expect, it } from "vitest";
import { readSdmx } from "../../../src/datasets/formats/sdmx/read-sdmx.ts";
import { lines, remarks } from "./rows.ts";

const read = (message: unknown) => readSdmx("json", JSON.stringify(message), "data.json");

const codes = (...ids: readonly string[]) => ids.map((id) => ({ id, name: `name of ${id}` }));

/** As the 1.0 format has it: series, attributes at three levels, gaps as null. */
const series = {
  header: { id: "1", prepared: "2024-07-01T00:00:00Z" },
  data: {
    dataSets: [
      {
        action: "Information",
        attributes: [0],
        series: {
          "0:0": { attributes: [0], observations: { "0": [10.5, 0], "1": [null, null], "2": [12, 1] } },
          "1:0": { attributes: [1], observations: { "0": [7] } },
        },
      },
    ],
    structure: {
      name: "Output",
      dimensions: {
        dataSet: [{ id: "FREQ", values: codes("Q") }],
        series: [
          { id: "REF_AREA", values: [{ id: "VN", names: { vi: "Việt Nam", en: "Viet Nam" } }, ...codes("LA")] },
          { id: "INDICATOR", values: codes("GDP") },
        ],
        observation: [{ id: "TIME_PERIOD", values: codes("2024-Q1", "2024-Q2", "2024-Q3") }],
      },
      attributes: {
        dataSet: [{ id: "UNIT_MEASURE", values: [{ id: "USD", name: "US dollar" }] }],
        series: [
          {
            id: "UNIT_MULT",
            values: [
              { id: "9", name: "Billions" },
              { id: "6", name: "Millions" },
            ],
          },
        ],
        observation: [{ id: "OBS_STATUS", values: codes("A", "P") }],
      },
    },
  },
};

describe("SDMX-JSON 1.0", () => {
  it("reads series with attributes of data set, series and observation", () => {
    const dataset = read(series);
    expect(lines(dataset)).toEqual([
      "GDP VN 2024-Q1 10.5 A",
      "GDP VN 2024-Q2 NaN O",
      "GDP VN 2024-Q3 12 P",
      "GDP LA 2024-Q1 0.007 A",
    ]);
    expect(dataset.title).toBe("Output");
    expect(dataset.panel.indicators[0]?.unit).toEqual({
      kind: "money",
      text: "billion US dollar",
      base: "USD",
      scale: 9,
    });
    expect(dataset.panel.areas[0]?.names).toEqual({ vi: "Việt Nam", en: "Viet Nam" });
    expect(dataset.panel.vintages).toEqual([""]);
  });

  it("reads the older form without data around it", () => {
    const { data, ...rest } = series;
    expect(lines(read({ ...rest, ...data }))).toEqual(lines(read(series)));
  });

  it("reads a flat list of observations", () => {
    const dataset = read({
      data: {
        structure: {
          dimensions: {
            observation: [
              { id: "LOCATION", values: codes("VNM") },
              { id: "SUBJECT", values: codes("CPI") },
              { id: "TIME_PERIOD", role: "TIME_PERIOD", values: codes("2024-01", "2024-02") },
            ],
          },
          attributes: { observation: [{ id: "POWERCODE", values: codes("0") }] },
        },
        dataSets: [{ observations: { "0:0:0": [101.5, 0], "0:0:1": [102.25, 0] } }],
      },
    });
    expect(lines(dataset)).toEqual(["CPI VNM 2024-01 101.5 A", "CPI VNM 2024-02 102.25 A"]);
  });
});

describe("SDMX-JSON 2.0", () => {
  const structure = (id: string) => ({
    dimensions: {
      dataSet: [{ id: "FREQ", keyPosition: 0, values: codes("M") }],
      series: [{ id: "GEO_UNIT", roles: ["REF_AREA"], keyPosition: 1, values: codes("VN-44", "VN-71") }],
      observation: [{ id: "TIME_PERIOD", keyPosition: 2, values: [{ value: "2024-M05" }, { value: "2024-M06" }] }],
    },
    measures: {
      observation: [
        { id, format: { dataType: "Double" } },
        { id: "DEATHS", name: "Deaths" },
      ],
    },
    attributes: {
      dimensionGroup: [{ id: "UNIT_MULT", values: [{ id: "3" }] }],
      observation: [{ id: "OBS_FLAG", format: { dataType: "String" } }],
    },
  });

  it("reads measures, values without indexes, and attributes of groups", () => {
    const dataset = read({
      data: {
        structures: [structure("CASES")],
        dataSets: [
          {
            structure: 0,
            action: "Replace",
            dimensionGroupAttributes: { ":0:": [0] },
            series: {
              "0": { observations: { "0": [2.1, 0, "e"], "1": ["2.50", 1] } },
              "1": { observations: { "0": [40, 3] } },
            },
          },
        ],
      },
    });
    expect(lines(dataset)).toEqual([
      "CASES VN-44 2024-05 2.1 E",
      "CASES VN-44 2024-06 2.5 A",
      "DEATHS VN-44 2024-05 0 E",
      "DEATHS VN-44 2024-06 1 A",
      "CASES VN-71 2024-05 0.04 A",
      "DEATHS VN-71 2024-05 0.003 A",
    ]);
    expect(dataset.panel.indicators.map(({ unit }) => unit.scale)).toEqual([3, 3]);
  });

  it("reads several data sets of several structures, later over earlier, deletions left out", () => {
    const one = { "0": { observations: { "0": [1, 0] } } };
    const two = { "0": { observations: { "0": [2, 0] } } };
    const dataset = read({
      data: {
        structures: [structure("A"), { ...structure("B"), dataSets: [2] }],
        dataSets: [
          { series: one },
          { structure: 0, action: "Replace", series: two },
          { series: one },
          { action: "Delete", series: one },
        ],
      },
    });
    expect(lines(dataset)).toEqual(["A VN-44 2024-05 2 A", "DEATHS VN-44 2024-05 0 A", "B VN-44 2024-05 1 A"]);
    expect(remarks(dataset)).toEqual(["row-unread left-out action Delete"]);
  });
});

describe("what cannot be read as SDMX-JSON", () => {
  it.each(["", "{", "[]", "null", "{}", '{"data":{}}', '{"errors":[{"code":404}]}', '{"data":{"dataSets":[{}]}}'])(
    "%s is a problem",
    (text) => {
      expect(() => readSdmx("json", text, "x.json")).toThrow("unreadable");
    },
  );

  it("indexes beyond the lists, and parts of other types, leave out what they are about", () => {
    const [structure, dataSet] = [
      series.data.structure,
      { series: { "9:0": { observations: { "0": [1] } }, "0:0": 3 } },
    ];
    expect(remarks(read({ data: { structure, dataSets: [dataSet, 7, null] } }))).toEqual([
      "missing-key left-out  REF_AREA",
      "no-observations warning",
    ]);
    expect(
      remarks(read({ data: { structure: { dimensions: [1] }, dataSets: [{ observations: { "0": {} } }] } })),
    ).toEqual(["missing-key left-out  TIME_PERIOD", "no-observations warning"]);
  });
});
