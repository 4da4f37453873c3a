import { meanings } from "../../language/column-languages.ts";
import type { ColumnQualifier } from "../../language/column-sense.ts";
import type { ObservationStatus } from "../../model/observation-status.ts";
import type { Scenario } from "../../model/panel.ts";
import { statusWord } from "../cells/cell-status.ts";
import { stageBehind } from "../cells/stage-ahead.ts";
import { scenarioOf } from "./column-words.ts";

/** What a remark in brackets behind a period says of the figures: which they are, and how sure. */
export interface PeriodStage {
  /** The period without the remark. */
  readonly text: string;
  readonly says: Extract<ColumnQualifier, "plan" | "estimate" | "provisional">;
  readonly status?: ObservationStatus;
  readonly scenario?: Scenario;
}

/**
 * Reads a remark behind a period, in the name of a column or in a cell. Undefined where there is none, or one of something else.
 *
 * @example
 * [stageOf("2020 (sơ bộ)")?.status, stageOf("2021 (plan)")?.scenario, stageOf("2022 (1)")] // -> ["P", "plan", undefined]
 */
export function stageOf(name: string): PeriodStage | undefined {
  const [, text = "", remark = ""] = /^(.*\d)\s*[([]([^()[\]]{1,40})[)\]]$/.exec(stageBehind(name).trim()) ?? [];
  const letters = stages.get(remark.trim());
  const status = letters === "provisional" ? "P" : letters === "estimate" ? "E" : statusWord(remark);
  if (letters === "plan" || (letters === undefined && status === undefined && scenarioOf(remark) === "plan"))
    return { text, says: "plan", scenario: "plan" };
  if (status === "P") return { text, says: "provisional", status };
  if (letters === undefined && status === undefined && scenarioOf(remark) === "estimate")
    return { text, says: "estimate", status: "E" };
  return status === "E" || status === "F" ? { text, says: "estimate", status } : undefined;
}

const stages = meanings((each) => each.stages);
