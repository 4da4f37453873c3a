import type { Base } from "../../../compare/base.ts";
import { formatComparison } from "../../../compare/comparison.ts";
import type { Measure } from "../../../compare/measure.ts";
import { measures } from "../../../compare/measures.ts";
import { baseOf } from "../../../compare/references.ts";
import type { Comparison } from "../../../model/comparison.ts";
import type { ComparisonPlan } from "../../plan.ts";
import type { Expression } from "../expression.ts";
import { compared, equal } from "../operators.ts";
import { column, number, text } from "../values.ts";
import { levelOf, type SqlLevel } from "./levels.ts";

/** A comparison as a query computes it. */
export interface SqlComparison {
  readonly key: string;
  readonly comparison: Comparison;
  readonly measure: Measure;
  /** Of the reference. */
  readonly reference: Base | undefined;
  /** Whether the measure holds values against a base. */
  readonly held: boolean;
  readonly level: SqlLevel;
  /** Where what the measure brings values to does not go with what they are of. */
  readonly refused: Expression | undefined;
}

/** The comparisons of a plan, with what each brings values to. */
export function sqlComparisons(plan: ComparisonPlan): readonly SqlComparison[] {
  return plan.comparisons.map((comparison) => {
    const measure = measures[comparison.measure];
    const reference = baseOf(comparison.reference);
    const held = measure.operands.includes("base");
    return {
      key: formatComparison(comparison),
      comparison,
      measure,
      reference,
      held,
      ...broughtTo(measure, reference, plan),
    };
  });
}

/** What a measure asks for goes first, then what the plan does; a year's plan wants flows that are cumulated. */
function broughtTo(
  { over: asked }: Measure,
  reference: Base | undefined,
  { over }: ComparisonPlan,
): Pick<SqlComparison, "level" | "refused"> {
  if (!asked) {
    const cumulates = reference?.cumulates === true && over.kind === "period";
    return { level: cumulates ? levelOf({ kind: "to-date" }, over) : levelOf(over), refused: undefined };
  }
  if (over.kind === "window" || over.kind === "every") {
    return { level: levelOf(over), refused: compared(number(1), "=", number(1)) };
  }
  const windows = asked.kind === "trailing" ? equal(column("frequency"), text("to-date")) : undefined;
  return { level: levelOf(asked), refused: windows };
}
