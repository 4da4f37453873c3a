import { qualifiedWords } from "./column-words.ts";

/**
 * The scenario that the name of a file says all of it is of, where it says plan or final and no more of it: not in
 * `plan-completion`.
 *
 * @example
 * ["budget-plan-2003-2017", "budget-final-2003-2017", "plan-completion", "gdp"].map(scenarioOfName) // -> ["plan", "actual", undefined, undefined]
 */
export function scenarioOfName(name: string): "plan" | "actual" | "estimate" | undefined {
  const says = new Set(qualifiedWords(name).map((word) => word.says));
  if (says.has("versus") || says.has("percent")) return undefined;
  const found = (["plan", "actual", "estimate"] as const).filter((scenario) => says.has(scenario));
  return found.length === 1 ? found[0] : undefined;
}
