import type { IndicatorKind } from "../../../src/model/indicator.ts";
import { observationStatuses } from "../../../src/model/observation-status.ts";
import type { Panel, Scenario } from "../../../src/model/panel.ts";
import { PanelBuilder, plainArea } from "../../../src/model/panel-builder.ts";
import { parsePeriod } from "../../../src/model/period-notation.ts";
import { noUnit, type Unit } from "../../../src/model/unit.ts";

const units: Readonly<Record<string, Unit>> = {
  ca: { kind: "count", text: "ca", base: "ca", scale: 0 },
  "%": { kind: "percent", text: "%", base: "%", scale: -2 },
  đồng: { kind: "money", text: "đồng", base: "đồng", scale: 0 },
  triệu: { kind: "money", text: "triệu đồng", base: "đồng", scale: 6 },
  tỷ: { kind: "money", text: "tỷ đồng", base: "đồng", scale: 9 },
  tấn: { kind: "measure", text: "tấn", base: "g", scale: 6 },
};

const kinds: readonly IndicatorKind[] = ["flow", "stock", "ratio", "index"];

/**
 * A panel from its text, a line for each member and series:
 *
 *     indicator cases flow ca in all-cases
 *     area VN-44 in VN breaks 2025-07
 *     cases VN-44: 2023-01=100 2024-01=130P 2024-02=Q plan:2024=60 2024-01=128@2024-02 estimate:2024-03=9
 *
 * A letter behind a number is its status, a letter alone says why there is none. A line without an indicator is of `x`, a flow
 * without a unit.
 */
export function panelOfText(text: string): Panel {
  const builder = new PanelBuilder();
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (line === "") continue;
    if (line.startsWith("indicator ")) addIndicator(builder, line.split(/\s+/).slice(1));
    else if (line.startsWith("area ")) addArea(builder, line.split(/\s+/).slice(1));
    else addSeries(builder, line);
  }
  return builder.build();
}

function addIndicator(builder: PanelBuilder, [id = "", kind = "", unit = "", , parent]: readonly string[]): void {
  const found = kinds.find((each) => each === kind);
  if (!found) throw new Error(`no kind of indicator: ${kind}`);
  const whole = parent === undefined ? {} : { parent };
  builder.indicator(id, () => ({
    id,
    names: { vi: id, en: id },
    unit: units[unit] ?? noUnit,
    kind: found,
    direction: "none",
    ...whole,
  }));
}

function addArea(builder: PanelBuilder, [code = "", ...more]: readonly string[]): void {
  const after = (word: string): string | undefined => more[more.indexOf(word) + 1 || more.length];
  const [parent, breaks] = [after("in"), after("breaks")];
  builder.area(code, () => ({ ...plainArea(code), ...(parent && { parent }), ...(breaks && { breaks: [breaks] }) }));
}

function addSeries(builder: PanelBuilder, line: string): void {
  const [head = "", rest = ""] = line.split(/:\s+/);
  const [first = "", second] = head.split(" ");
  const [id, code] = second === undefined ? ["x", first] : [first, second];
  const indicator = builder.indicator(id, () => ({
    id,
    names: { vi: id, en: id },
    unit: noUnit,
    kind: "flow",
    direction: "none",
  }));
  const area = builder.area(code);
  for (const token of rest.split(/\s+/)) addObservation(builder, indicator, area, token);
}

function addObservation(builder: PanelBuilder, indicator: number, area: number, token: string): void {
  const found = /^(?:(plan|estimate):)?([^=]+)=(-?[\d.]*)([A-Z]?)(?:@(.+))?$/.exec(token);
  const [, scenario = "actual", period = "", number = "", letter, vintage] = found ?? [];
  const of = parsePeriod(period);
  if (!found || !of) throw new Error(`no observation: ${token}`);
  const status = observationStatuses.find((each) => each === letter);
  builder.observe({
    indicator,
    area,
    period: builder.period(of),
    value: number === "" ? Number.NaN : Number(number),
    scenario: scenarioOf(scenario),
    ...(status && { status }),
    ...(vintage !== undefined && { vintage: builder.vintage(vintage) }),
  });
}

function scenarioOf(text: string): Scenario {
  return text === "plan" || text === "estimate" ? text : "actual";
}
