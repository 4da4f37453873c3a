import type { Role, RoleCues } from "./frame-role.ts";
import type { Line } from "./line.ts";
import type { Quantity } from "./quantity.ts";
import type { Timing } from "./timing.ts";

/** Whether a number came about, was planned, is expected or estimated, or is the base that another is held against. */
export type Scenario = "actual" | "plan" | "forecast" | "estimate" | "prior";

/** What the words around a number say of its scenario: the nearest before it, or a plan right before its bracket. */
export function scenarioOf(
  quantity: Quantity,
  line: Line,
  cues: RoleCues,
  timing: Timing,
  role: Role,
  scenarioAt: (quantity: Quantity) => Scenario,
): Scenario {
  const found = cues.before.findLast(({ sense }) => sense.is === "scenario" || sense.is === "done");
  const named = found?.sense.is === "scenario" ? found.sense.scenario : undefined;
  if (named === "plan" && role !== "plan-completion" && !isVersusPlan(quantity)) return "plan";
  if (timing.planned || opensAfterPlan(quantity, line)) return "plan";
  if (timing.prior) return "prior";
  if (named === "forecast" || named === "estimate") return named;
  const earlier = sharesPlan(quantity, role);
  return earlier && scenarioAt(earlier) === "plan" ? "plan" : "actual";
}

/** `mục tiêu thu 500 tỷ đồng, chi 400 tỷ đồng`: the number before it whose plan this one is in, too. */
function sharesPlan(quantity: Quantity, role: Role): Quantity | undefined {
  const { previous } = quantity;
  if (!previous || previous.clause !== quantity.clause || previous.bracket !== quantity.bracket || role !== "level")
    return undefined;
  if (previous.numeral.unit.base !== quantity.numeral.unit.base || quantity.direction) return undefined;
  return quantity.senses.some(({ is }) => is === "reach" || is === "level") ? undefined : previous;
}

/** `vượt kế hoạch 5%`, `tăng 3% so với dự toán`: measured against a plan. */
function isVersusPlan({ direction }: Quantity): boolean {
  return direction !== undefined;
}

/** `hoàn thành 86% kế hoạch (9.200 tỷ đồng)`: the bracket prints the plan. */
function opensAfterPlan(quantity: Quantity, line: Line): boolean {
  const open = line.tokens[quantity.token - quantity.before.length - 1];
  if (quantity.depth === 0 || open?.is !== "mark" || open.mark !== "(") return false;
  if (quantity.direction || quantity.numeral.unit.kind === "percent") return false;
  for (let at = quantity.token - quantity.before.length - 2, steps = 0; at >= 0 && steps < 5; at--, steps++) {
    const token = line.tokens[at];
    if (token?.is === "mark" || (token?.is === "numeral" && token.role === "quantity")) return false;
    if (token?.is === "word" && token.sense?.is === "plan") return true;
  }
  return false;
}
