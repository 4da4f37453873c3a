import type { ColumnQualifier } from "../../language/column-sense.ts";
import type { Scenario } from "../../model/panel.ts";
import { partName, periodName } from "../cells/period-name.ts";
import { stageOf } from "./period-stage.ts";
import { readValueName, type When } from "./value-column.ts";

/** What the name of a column of figures says, and in a wide table which period its figures are of. */
export function nameOfColumn(name: string, isWide: boolean, column: number, scenario: Scenario) {
  const fixed = isWide ? fixedPeriod(name) : undefined;
  const read = readValueName(fixed ? fixed.rest : name);
  const said = fixed?.says ? { ...read, says: new Set([...read.says, fixed.says]) } : read;
  return { column, scenario, fixed: fixed?.when, read: said };
}

function fixedPeriod(name: string): { when: When; rest: string; says?: ColumnQualifier } | undefined {
  const stage = stageOf(name);
  const staged = stage && periodName(stage.text);
  if (stage && staged)
    return { when: { is: "fixed", period: staged.period }, rest: staged.rest || "value", says: stage.says };
  const found = periodName(name);
  if (found) {
    const rest = found.rest === "" ? "value" : found.rest;
    return { when: { is: "fixed", period: found.period }, rest, ...(found.says && { says: found.says }) };
  }
  const part = partName(name);
  return part && { when: part, rest: "value" };
}
