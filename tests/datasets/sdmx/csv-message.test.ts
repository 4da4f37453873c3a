import { describe, expect, it } from "vitest";
import { readSdmx } from "../../../src/datasets/formats/sdmx/read-sdmx.ts";
import { scenarios } from "../../../src/model/panel.ts";
import { lines, remarks } from "./rows.ts";

const read = (text: string, options = {}) => readSdmx("csv", text, "data.csv", options);

describe("SDMX-CSV 1.0", () => {
  it("keeps the multiplier of each series in the unit", () => {
    const dataset = read(
      [
        "DATAFLOW,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,DECIMALS",
        "X:NA(1.0),Q,VN,GDP,2024-Q1,1200.5,A,VND,9,1",
        "X:NA(1.0),Q,VN,GDP,2024-Q2,1300,P,VND,9,1",
        "X:NA(1.0),Q,VN,POP,2024-Q2,100.3,E,PS,6,1",
      ].join("\n"),
    );
    expect(lines(dataset)).toEqual(["GDP VN 2024-Q1 1200.5 A", "GDP VN 2024-Q2 1300 P", "POP VN 2024-Q2 100.3 E"]);
    expect(dataset.panel.indicators.map(({ unit }) => [unit.text, unit.base, unit.scale, unit.kind])).toEqual([
      ["billion VND", "VND", 9, "money"],
      ["million PS", "PS", 6, "count"],
    ]);
    expect([...dataset.panel.observations.decimals]).toEqual([1, 1, 1]);
    expect([...dataset.panel.observations.line]).toEqual([2, 3, 4]);
    expect(remarks(dataset)).toEqual([]);
    expect(dataset.panel.vintages).toEqual([""]);
  });

  it("moves values of another multiplier into the indicator's unit, exactly", () => {
    const dataset = read(
      [
        "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT",
        "X:NA(1.0),VN,GDP,2023,5.07,USD,9",
        "X:NA(1.0),LA,GDP,2023,15843.1,USD,6",
        "X:NA(1.0),TH,GDP,2023,20,THB,9",
      ].join("\n"),
    );
    expect(lines(dataset)).toEqual([
      "GDP VN 2023 5.07 A",
      "GDP LA 2023 15.8431 A",
      "GDP.UNIT_MEASURE=THB TH 2023 20 A",
    ]);
    expect([...dataset.panel.observations.decimals]).toEqual([2, 4, 0]);
    expect(remarks(dataset)).toEqual(["unit-mixed note UNIT_MULT 6 UNIT_MULT 9", "unit-mixed warning THB USD"]);
  });

  it("reads Eurostat's columns and flags", () => {
    const dataset = read(
      [
        "DATAFLOW,LAST UPDATE,freq,unit,na_item,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS",
        "ESTAT:NAMA_10_GDP(1.0),12/04/24 23:00:00,A,CP_MEUR,B1GQ,DE,2021,3617450,,",
        "ESTAT:NAMA_10_GDP(1.0),12/04/24 23:00:00,A,CP_MEUR,B1GQ,DE,2022,3876810,p,",
        "ESTAT:NAMA_10_GDP(1.0),12/04/24 23:00:00,A,CP_MEUR,B1GQ,DE,2023,4121160,bp,",
        "ESTAT:NAMA_10_GDP(1.0),12/04/24 23:00:00,A,CP_MEUR,B1GQ,XK,2022,:,c,",
        "ESTAT:NAMA_10_GDP(1.0),12/04/24 23:00:00,A,CP_MEUR,B1GQ,XK,2023,,,C",
        "ESTAT:NAMA_10_GDP(1.0),12/04/24 23:00:00,A,CP_MEUR,B1GQ,XK,2024,,,",
      ].join("\r\n"),
    );
    expect(lines(dataset)).toEqual([
      "B1GQ.unit=CP_MEUR DE 2021 3617450 A",
      "B1GQ.unit=CP_MEUR DE 2022 3876810 P",
      "B1GQ.unit=CP_MEUR DE 2023 4121160 BP",
      "B1GQ.unit=CP_MEUR XK 2022 NaN Q",
      "B1GQ.unit=CP_MEUR XK 2023 NaN Q",
      "B1GQ.unit=CP_MEUR XK 2024 NaN O",
    ]);
    expect(dataset.panel.indicators[0]?.unit).toMatchObject({ base: "EUR", scale: 6 });
    expect(remarks(dataset)).toEqual([]);
  });

  it("knows what a date stands for by the frequency or the time format", () => {
    const dataset = read(
      [
        "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,TIME_FORMAT,REPORTING_YEAR_START_DAY",
        "X:D(1.0),VN,A,2024-06-01,1,P1M,",
        "X:D(1.0),VN,A,2024-06-02,2,P1D,",
        "X:D(1.0),VN,A,2024-Q1,3,,--07-01",
        "X:D(1.0),VN,A,2024-Q2,4,,--01-01",
        "X:D(1.0),VN,A,2024,5,,--07-01",
      ].join("\n"),
    );
    expect(lines(dataset)).toEqual(["A VN 2024-06 1 A", "A VN 2024-06-02 2 A", "A VN 2024-Q2 4 A", "A VN 2024 5 A"]);
    expect(remarks(dataset)).toEqual(["bad-period left-out 2024-Q1"]);
  });

  it("names codes that stand with their labels", () => {
    const dataset = read(
      [
        "DATAFLOW: Dataflow,FREQ: Frequency,REF_AREA: Area,SUBJECT: Subject,SEX: Sex,TIME_PERIOD: Period,OBS_VALUE,UNIT_MULT",
        '"X:LF(1.0): Labour, by sex",M: Monthly,VN: Việt Nam,EMP: Employed,F: Women,2024-06,24.5,3: Thousands',
      ].join("\n"),
    );
    expect(dataset.title).toBe("Labour, by sex");
    expect(lines(dataset)).toEqual(["EMP.SEX=F VN 2024-06 24.5 A"]);
    expect(dataset.panel.indicators[0]?.names.en).toBe("Employed, Women");
    expect(dataset.panel.indicators[0]?.unit.scale).toBe(3);
    expect(dataset.panel.areas[0]?.names.vi).toBe("Việt Nam");
  });
});

describe("SDMX-CSV 2.0", () => {
  it("takes later actions over earlier ones, and leaves deletions out in the open", () => {
    const dataset = read(
      [
        "STRUCTURE;STRUCTURE_ID;ACTION;REF_AREA;INDICATOR;TIME_PERIOD;OBS_VALUE;OBS_STATUS",
        "dataflow;X:A(1.0.0);I;VN;CASES;2024-01;10;P",
        "dataflow;X:A(1.0.0);I;VN;CASES;2024-02;20;P",
        "dataflow;X:A(1.0.0);R;VN;CASES;2024-01;11;A",
        "dataflow;X:A(1.0.0);D;VN;CASES;2024-02;-;-",
        "dataflow;X:A(1.0.0);I;VN;;;;A",
      ].join("\n"),
    );
    expect(lines(dataset)).toEqual(["CASES VN 2024-01 11 A", "CASES VN 2024-02 20 P"]);
    expect(remarks(dataset)).toEqual(["row-unread left-out action Delete"]);
  });

  it("reads names from columns of their own", () => {
    const dataset = read(
      [
        "STRUCTURE[;],STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,MEASURE,Measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value,UNIT_MEASURE,Unit of measure",
        "dataflow,X:A(1.0.0),Wages,I,VN,Việt Nam,WAGE,Monthly wage,2023,,7100,,VND,đồng",
      ].join("\n"),
    );
    expect(dataset.title).toBe("Wages");
    expect(lines(dataset)).toEqual(["WAGE VN 2023 7100 A"]);
    expect(dataset.panel.indicators[0]?.names.en).toBe("Monthly wage");
    expect(dataset.panel.indicators[0]?.unit).toMatchObject({ text: "đồng", base: "VND" });
  });
});

describe("what cannot be read in an SDMX-CSV", () => {
  const header = "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT";

  it.each([
    ["X:A(1.0),VN,N,2024-T1,1,A,0", "bad-period left-out 2024-T1"],
    ["X:A(1.0),VN,N,,1,A,0", "missing-key left-out  TIME_PERIOD"],
    ["X:A(1.0),,N,2024,1,A,0", "missing-key left-out  REF_AREA"],
    ["X:A(1.0),VN,N,2024,many,A,0", "bad-value left-out many"],
    ["X:A(1.0),VN,N,2024,1,A", "ragged-row left-out 6 7"],
    ["X:A(1.0),VN,N,2024,1,?,0", "bad-status warning ?"],
    ["X:A(1.0),VN,N,2024,1,A,lots", "unknown-code warning lots UNIT_MULT"],
    ["X:A(1.0),VN,N,2024,0.123456789012345678901,A,0", "precision-lost note 0.123456789012345678901"],
  ])("%s", (row, expected) => {
    const dataset = read(`${header}\n${row}\nX:A(1.0),VN,N,2025,1,A,0`);
    expect(remarks(dataset)).toEqual([expected]);
    expect(dataset.rows).toBe(2);
  });

  it("a second value for the same place is left out, an equal one noted", () => {
    const row = "X:A(1.0),VN,N,2024";
    expect(remarks(read(`${header}\n${row},1,A,0\n${row},2,A,0\n${row},1,A,0`))).toEqual([
      "duplicate-conflict left-out 2 1",
      "duplicate-equal note 1",
    ]);
  });

  it("a file without OBS_VALUE is a problem, one without rows an empty panel", () => {
    expect(() => read("DATAFLOW,REF_AREA,TIME_PERIOD\nX,VN,2024")).toThrow("unreadable");
    expect(remarks(read(header))).toEqual(["no-observations warning"]);
  });
});

describe("what the user says", () => {
  it("overrides what the message's names suggest", () => {
    const text = "DATAFLOW,REF_AREA,COUNTERPART_AREA,FLOW,TIME_PERIOD,OBS_VALUE\nX:T(1.0),VN,LA,EXP,2024,3";
    expect(lines(read(text))).toEqual(["COUNTERPART_AREA=LA.FLOW=EXP VN 2024 3 A"]);
    expect(lines(read(text, { map: { area: "COUNTERPART_AREA", indicator: "FLOW" } }))).toEqual(["EXP LA 2024 3 A"]);
    expect(lines(read(text, { map: { area: "'VN-44'", unit: "'tấn'" } }))[0]).toContain("VN-44");
    expect(() => read(text, { map: { area: "PLACE" } })).toThrow("unknown-column");
    expect(() => read(text, { map: { place: "REF_AREA" } })).toThrow("unknown-field");
    expect(scenarios[read(text, { map: { scenario: "'plan'" } }).panel.observations.scenario[0] ?? 0]).toBe("plan");
    const decimal = "DATAFLOW;REF_AREA;INDICATOR;TIME_PERIOD;OBS_VALUE\nX:T(1.0);VN;N;2024;1.234,5";
    expect(lines(read(decimal, { decimal: "," }))).toEqual(["N VN 2024 1234.5 A"]);
  });
});
