import { describe, expect, it } from "vitest";
import { detectSdmx, readSdmx } from "../../../src/datasets/formats/sdmx/read-sdmx.ts";
import { lines } from "./rows.ts";

interface Cell {
  readonly area: string;
  readonly sex: string;
  readonly time: string;
  readonly value: string;
  readonly status: string;
}

/** Employed persons in thousands, as each format below says it. */
const cells: readonly Cell[] = [
  { area: "VN", sex: "F", time: "2024-Q1", value: "24010.5", status: "A" },
  { area: "VN", sex: "F", time: "2024-Q2", value: "24105.0", status: "P" },
  { area: "VN", sex: "M", time: "2024-Q1", value: "27200", status: "B" },
  { area: "TH", sex: "F", time: "2024-Q2", value: "", status: "M" },
];

const distinct = (pick: (cell: Cell) => string) => [...new Set(cells.map(pick))];
const areas = distinct(({ area }) => area);
const sexes = distinct(({ sex }) => sex);
const times = distinct(({ time }) => time);
const statuses = distinct(({ status }) => status);
const series = [...new Set(cells.map(({ area, sex }) => `${area} ${sex}`))].map((key) =>
  cells.filter(({ area, sex }) => `${area} ${sex}` === key),
);

const generic = (name: string, pairs: Readonly<Record<string, string>>) =>
  `<g:${name}>${Object.entries(pairs)
    .map(([id, value]) => `<g:Value id="${id}" value="${value}"/>`)
    .join("")}</g:${name}>`;

const key = ({ area, sex }: Cell) => ({ FREQ: "Q", REF_AREA: area, INDICATOR: "EMP", SEX: sex });
const unit = { UNIT_MEASURE: "PS", UNIT_MULT: "3" };

const attributes = (pairs: Readonly<Record<string, string>>) =>
  Object.entries(pairs)
    .map(([id, value]) => ` ${id}="${value}"`)
    .join("");

const xml = (root: string, dimension: string, dataSet: string, version = "v2_1") =>
  `<?xml version="1.0"?><m:${root} xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/${version}/message" xmlns:g="g"><m:Header><m:Structure dimensionAtObservation="${dimension}"/></m:Header><m:DataSet>${dataSet}</m:DataSet></m:${root}>`;

const codes = (ids: readonly string[]) => ids.map((id) => ({ id }));
const flatDimensions = [
  { id: "FREQ", values: codes(["Q"]) },
  { id: "REF_AREA", values: codes(areas) },
  { id: "INDICATOR", values: codes(["EMP"]) },
  { id: "SEX", values: codes(sexes) },
  { id: "TIME_PERIOD", values: codes(times) },
];
const dataSetAttributes = [
  { id: "UNIT_MEASURE", values: codes(["PS"]) },
  { id: "UNIT_MULT", values: codes(["3"]) },
];
const observation = ({ value, status }: Cell) => [value === "" ? null : Number(value), statuses.indexOf(status)];
const place = ({ area, sex }: Cell) => `0:${areas.indexOf(area)}:0:${sexes.indexOf(sex)}`;

const formats: Readonly<Record<string, readonly ["csv" | "json" | "xml", string]>> = {
  "SDMX-CSV 1.0": [
    "csv",
    `DATAFLOW,FREQ,REF_AREA,INDICATOR,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT\n${cells.map((cell) => `X:E(1.0),Q,${cell.area},EMP,${cell.sex},${cell.time},${cell.value},${cell.status},PS,3`).join("\n")}`,
  ],
  "SDMX-CSV 2.0 with labels": [
    "csv",
    `STRUCTURE;STRUCTURE_ID;ACTION;FREQ: Frequency;REF_AREA: Area;INDICATOR: Indicator;SEX: Sex;TIME_PERIOD: Time;OBS_VALUE;OBS_STATUS: Status;UNIT_MEASURE: Unit;UNIT_MULT: Multiplier\n${cells.map((cell) => `dataflow;X:E(1.0.0): Labour;I;Q: Quarterly;${cell.area}: Land;EMP: Employed;${cell.sex}: Sex;${cell.time};${cell.value};${cell.status}: Status;PS: Persons;3: Thousands`).join("\n")}`,
  ],
  "SDMX-JSON 1.0 series": [
    "json",
    JSON.stringify({
      data: {
        structure: {
          dimensions: { series: flatDimensions.slice(0, 4), observation: flatDimensions.slice(4) },
          attributes: { dataSet: dataSetAttributes, observation: [{ id: "OBS_STATUS", values: codes(statuses) }] },
        },
        dataSets: [
          {
            attributes: [0, 0],
            series: Object.fromEntries(
              series.flatMap((each) =>
                each[0]
                  ? [
                      [
                        place(each[0]),
                        {
                          observations: Object.fromEntries(
                            each.map((cell) => [times.indexOf(cell.time), observation(cell)]),
                          ),
                        },
                      ],
                    ]
                  : [],
              ),
            ),
          },
        ],
      },
    }),
  ],
  "SDMX-JSON 2.0 flat": [
    "json",
    JSON.stringify({
      data: {
        structures: [
          {
            dimensions: { observation: flatDimensions },
            measures: { observation: [{ id: "OBS_VALUE" }] },
            attributes: { dataSet: dataSetAttributes, observation: [{ id: "OBS_STATUS", values: codes(statuses) }] },
          },
        ],
        dataSets: [
          {
            action: "Replace",
            attributes: [0, 0],
            observations: Object.fromEntries(
              cells.map((cell) => [`${place(cell)}:${times.indexOf(cell.time)}`, observation(cell)]),
            ),
          },
        ],
      },
    }),
  ],
  "SDMX-ML 2.1 generic series": [
    "xml",
    xml(
      "GenericData",
      "TIME_PERIOD",
      series
        .map(
          (each) =>
            `<g:Series>${each[0] ? generic("SeriesKey", key(each[0])) : ""}${generic("Attributes", unit)}${each.map((cell) => `<g:Obs><g:ObsDimension value="${cell.time}"/>${cell.value && `<g:ObsValue value="${cell.value}"/>`}${generic("Attributes", { OBS_STATUS: cell.status })}</g:Obs>`).join("")}</g:Series>`,
        )
        .join(""),
    ),
  ],
  "SDMX-ML 2.1 generic flat": [
    "xml",
    xml(
      "GenericData",
      "AllDimensions",
      cells
        .map(
          (cell) =>
            `<g:Obs>${generic("ObsKey", { ...key(cell), TIME_PERIOD: cell.time })}<g:ObsValue value="${cell.value || "NaN"}"/>${generic("Attributes", { ...unit, OBS_STATUS: cell.status })}</g:Obs>`,
        )
        .join(""),
    ),
  ],
  "SDMX-ML 2.1 structure-specific series": [
    "xml",
    xml(
      "StructureSpecificData",
      "TIME_PERIOD",
      series
        .map(
          (each) =>
            `<Series${each[0] ? attributes({ ...key(each[0]), ...unit }) : ""}>${each.map((cell) => `<Obs${attributes({ TIME_PERIOD: cell.time, ...(cell.value && { OBS_VALUE: cell.value }), OBS_STATUS: cell.status })}/>`).join("")}</Series>`,
        )
        .join(""),
    ),
  ],
  "SDMX-ML 3.0 structure-specific flat": [
    "xml",
    xml(
      "StructureSpecificData",
      "AllDimensions",
      cells
        .map(
          (cell) =>
            `<Obs${attributes({ ...key(cell), ...unit, TIME_PERIOD: cell.time, OBS_VALUE: cell.value || "NaN", OBS_STATUS: cell.status })}/>`,
        )
        .join(""),
      "v3_0",
    ),
  ],
};

describe.each(Object.entries(formats))("%s", (_, [kind, text]) => {
  const dataset = readSdmx(kind, text, "data");

  it("says the same as the others", () => {
    expect(lines(dataset)).toEqual([
      "EMP.SEX=F VN 2024-Q1 24010.5 A",
      "EMP.SEX=F VN 2024-Q2 24105 P",
      "EMP.SEX=M VN 2024-Q1 27200 B",
      "EMP.SEX=F TH 2024-Q2 NaN M",
    ]);
    expect(dataset.panel.indicators.map(({ unit: { base, scale, kind } }) => [base, scale, kind])).toEqual([
      ["PS", 3, "count"],
      ["PS", 3, "count"],
    ]);
    expect(dataset.diagnostics).toEqual([]);
    expect(dataset.rows).toBe(4);
  });

  it("is told by its beginning", () => {
    expect(detectSdmx(text.slice(0, 8192))).toBe(kind);
  });
});
