import type { Scenario } from "../../model/panel.ts";
import { scenarioOf } from "./column-words.ts";

/** The name of a row without the word that says whether its figures are planned or achieved, and which they are. */
export interface RowScenario {
  readonly name: string;
  readonly scenario: Scenario;
}

/**
 * Names of rows that end in a word for a plan or a result, `Revenue - Plan` beside `Revenue - Actual`, where both are there of one name.
 *
 * @example
 * [...rowScenarios(["Thu (Kế hoạch)", "Thu (Thực hiện)", "Chi"]).values()].map(({ name, scenario }) => [name, scenario]) // -> [["Thu", "plan"], ["Thu", "actual"]]
 */
export function rowScenarios(names: readonly string[]): ReadonlyMap<string, RowScenario> {
  const found = new Map<string, RowScenario>();
  for (const text of names) {
    const [, name = "", word = ""] =
      /^(.*\S)\s*(?:\s[-–—]\s|[:,]\s|\s?\()([^-–—:,()]{2,30})\)?$/u.exec(text.trim()) ?? [];
    const scenario = name === "" ? undefined : scenarioOf(word);
    if (scenario) found.set(text, { name, scenario });
  }
  const planned = new Set([...found.values()].flatMap(({ name, scenario }) => (scenario === "plan" ? [name] : [])));
  const others = new Set([...found.values()].flatMap(({ name, scenario }) => (scenario === "plan" ? [] : [name])));
  return new Map([...found].filter(([, { name }]) => planned.has(name) && others.has(name)));
}
