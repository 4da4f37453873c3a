import { describe, expect, it } from "vitest";
import { readSdmx } from "../../../src/datasets/formats/sdmx/read-sdmx.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { lines, remarks } from "./rows.ts";

const read = (text: string) => readSdmx("xml", text, "data.xml");

const schemas = "http://www.sdmx.org/resources/sdmxml/schemas";

/** Wraps the data sets of a message of our own in the root and header of a format. */
function message(root: string, dataSets: string, dimension = "TIME_PERIOD", version = "v2_1"): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<message:${root} xmlns:message="${schemas}/${version}/message" xmlns:generic="${schemas}/${version}/data/generic"
  xmlns:ss="${schemas}/${version}/data/structurespecific" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<message:Header><message:ID>m</message:ID><message:Prepared>2024-07-01T00:00:00</message:Prepared>
<message:Structure structureID="S" dimensionAtObservation="${dimension}"/></message:Header>
${dataSets}
</message:${root}>`;
}

const values = (name: string, pairs: Readonly<Record<string, string>>) =>
  `<generic:${name}>${Object.entries(pairs)
    .map(([id, value]) => `<generic:Value id="${id}" value="${value}"/>`)
    .join("")}</generic:${name}>`;

const obs = (time: string, value: string, status = "") =>
  `<generic:Obs><generic:ObsDimension value="${time}"/><generic:ObsValue value="${value}"/>${
    status && values("Attributes", { OBS_STATUS: status })
  }</generic:Obs>`;

describe("SDMX-ML generic", () => {
  it("reads series, with attributes of groups, series and observations", () => {
    const dataset = read(
      message(
        "GenericData",
        `<message:DataSet structureRef="S" action="Information">
        <generic:Group type="Sibling">${values("GroupKey", { REF_AREA: "VN", INDICATOR: "GDP" })}${values("Attributes", { UNIT_MULT: "6", UNIT: "USD", TITLE: "Gross &amp; net" })}</generic:Group>
        <generic:Series>${values("SeriesKey", { FREQ: "Q", REF_AREA: "VN", INDICATOR: "GDP" })}${values("Attributes", { COLLECTION: "S" })}
        ${obs("2024-Q1", "10.50")}${obs("2024-Q2", "NaN")}${obs("2024-Q3", "12", "P")}</generic:Series>
        </message:DataSet>`,
      ),
    );
    expect(lines(dataset)).toEqual(["GDP VN 2024-Q1 10.5 A", "GDP VN 2024-Q2 NaN O", "GDP VN 2024-Q3 12 P"]);
    expect([...dataset.panel.observations.decimals]).toEqual([2, -1, 0]);
    expect(dataset.panel.indicators[0]).toMatchObject({ kind: "flow", unit: { base: "USD", scale: 6 } });
    expect(dataset.panel.indicators[0]?.guessed).toBeUndefined();
    expect(dataset.panel.vintages).toEqual([""]);
  });

  it("reads flat observations", () => {
    const flat = (time: string, value: string) =>
      `<generic:Obs>${values("ObsKey", { GEO: "VN", SEX: "F", TIME_PERIOD: time })}<generic:ObsValue value="${value}"/></generic:Obs>`;
    const dataset = read(
      message(
        "GenericData",
        `<message:DataSet>${flat("2023", "4")}${flat("2024", "5")}</message:DataSet>`,
        "AllDimensions",
      ),
    );
    expect(lines(dataset)).toEqual(["F VN 2023 4 A", "F VN 2024 5 A"]);
  });

  it("reads 2.0, with groups around series and concepts for ids", () => {
    const dataset = read(
      `<GenericData xmlns="${schemas}/v2_0/message" xmlns:g="${schemas}/v2_0/generic"><Header/><DataSet><g:Group type="G"><g:GroupKey><g:Value concept="REF_AREA" value="VN"/></g:GroupKey><g:Attributes><g:Value concept="UNIT_MULT" value="3"/></g:Attributes><g:Series><g:SeriesKey><g:Value concept="REF_AREA" value="VN"/><g:Value concept="SERIES" value="EXP"/></g:SeriesKey><g:Obs><g:Time>2024-05</g:Time><g:ObsValue value="7.5"/></g:Obs></g:Series></g:Group></DataSet></GenericData>`,
    );
    expect(lines(dataset)).toEqual(["EXP VN 2024-05 7.5 A"]);
    expect(dataset.panel.indicators[0]?.unit.scale).toBe(3);
  });
});

describe("SDMX-ML structure-specific", () => {
  it("tells dimensions from attributes without the schema", () => {
    const dataset = read(
      message(
        "StructureSpecificData",
        `<message:DataSet ss:action="Replace" ss:structureRef="S" xsi:type="ns1:DataSetType" UNIT_MEASURE="VND">
        <Group xsi:type="ns1:Sibling" REF_AREA="VN" INDICATOR="INV" UNIT_MULT="9"/>
        <Series FREQ="M" REF_AREA="VN" INDICATOR="INV" ADJUSTMENT="N" TITLE="Investment" LABEL="Vốn đầu tư, tháng">
          <Obs TIME_PERIOD="2024-01" OBS_VALUE="1.5" OBS_STATUS="E"/><Obs TIME_PERIOD="2024-02" OBS_VALUE="2" OBS_PRE_BREAK="1.9"/>
        </Series>
        <Series FREQ="M" REF_AREA="LA" INDICATOR="INV" ADJUSTMENT="N" UNIT_MULT="9" NOTE_TS="x" SCOPE="all">
          <Obs TIME_PERIOD="2024-01" OBS_VALUE="0.25"/></Series>
        </message:DataSet>`,
      ),
    );
    expect(lines(dataset)).toEqual([
      "INV.ADJUSTMENT=N VN 2024-01 1.5 E",
      "INV.ADJUSTMENT=N VN 2024-02 2 B",
      "INV.ADJUSTMENT=N LA 2024-01 0.25 A",
    ]);
    expect(dataset.panel.indicators[0]?.unit).toMatchObject({ base: "VND", scale: 9 });
    expect(dataset.panel.observations.line[2]).toBe(12);
  });

  it("reads flat 3.0 data and leaves deletions out", () => {
    const dataset = read(
      message(
        "StructureSpecificData",
        `<message:DataSet ss:action="Merge"><Obs GEO="VN" na_item="P3" TIME_PERIOD="2023" OBS_VALUE="3" OBS_FLAG="e"/>
        <Obs GEO="VN" na_item="P5" TIME_PERIOD="2023" OBS_VALUE="4" COMMENT_OBS="see note 1"/></message:DataSet>
        <message:DataSet ss:action="Delete"><Obs GEO="VN" na_item="P5" TIME_PERIOD="2022"/></message:DataSet>`,
        "AllDimensions",
        "v3_0",
      ),
    );
    expect(lines(dataset)).toEqual(["P3 VN 2023 3 E", "P5 VN 2023 4 A"]);
    expect(remarks(dataset)).toEqual(["row-unread left-out action Delete"]);
    expect(dataset.rows).toBe(3);
  });

  it("takes no display scale for a multiplier", () => {
    const dataset = read(
      message(
        "StructureSpecificData",
        `<message:DataSet action="Replace" PUBLISHER="X"><Group INDICATOR="GDP" UNIT="XDC" /><Series COUNTRY="VN" INDICATOR="GDP"
        FREQUENCY="A" OVERLAP="OL" SCALE="9" DECIMALS_DISPLAYED="3"><Obs TIME_PERIOD="2018" OBS_VALUE="94669000000"/></Series></message:DataSet>`,
      ),
    );
    expect(lines(dataset)).toEqual(["GDP VN 2018 94669000000 A"]);
    expect(dataset.panel.indicators[0]?.unit).toMatchObject({ base: "XDC", scale: 0 });
  });

  it("reads series across another dimension than time", () => {
    const dataset = read(
      message(
        "StructureSpecificData",
        `<message:DataSet><Series REF_AREA="VN" TIME_PERIOD="2024-Q1"><Obs CURRENCY="USD" OBS_VALUE="24600"/><Obs CURRENCY="EUR" OBS_VALUE="26700"/></Series></message:DataSet>`,
        "CURRENCY",
      ),
    );
    expect(lines(dataset)).toEqual(["USD VN 2024-Q1 24600 A", "EUR VN 2024-Q1 26700 A"]);
  });
});

describe("what is no SDMX-ML data message", () => {
  const problemOf = (text: string) => {
    try {
      read(text);
    } catch (error) {
      return error instanceof ProblemError ? error.problem : error;
    }
    return undefined;
  };

  it.each([
    ["no text", "", 1],
    ["an end that is missing", "<a:GenericData xmlns:a='x'>\n<a:DataSet>", 2],
    ["tags that cross", "<GenericData>\n\n<DataSet></Series></DataSet></GenericData>", 3],
    ["an entity of its own", "<GenericData><DataSet>&lol;</DataSet></GenericData>", 1],
    ["a structure", `<m:Structure xmlns:m="${schemas}/v2_1/message"></m:Structure>`, 1],
    ["elements without end", "<GenericData>".repeat(100), 1],
  ])("%s is a problem with its place", (_, text, line) => {
    expect(problemOf(text)).toMatchObject({ code: "unreadable", place: { file: "data.xml", line } });
  });

  it("a document type is refused, and with it every way to define entities", () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><GenericData>&b;</GenericData>`;
    expect(problemOf(bomb)).toMatchObject({ code: "unreadable", found: "<!DOCTYPE" });
    const external = `<!DOCTYPE d SYSTEM "file:///secret"><GenericData/>`;
    expect(problemOf(external)).toMatchObject({ code: "unreadable", found: "<!DOCTYPE" });
  });

  it("a message without data is an empty panel", () => {
    expect(remarks(read(message("GenericData", "<message:DataSet/>")))).toEqual(["no-observations warning"]);
  });
});
