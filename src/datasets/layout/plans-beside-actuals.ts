import { scenarioOf } from "./column-words.ts";
import { stemOf, type ValueName } from "./value-column.ts";

/**
 * Names in which a word that may be a plan or something else is one, since another name says that it is what was achieved of the same: `Budget
 * Jan-24` beside `Actual Jan-24`. A state's `Budget` alone is what it spends.
 */
export function withPlansBeside<T extends { readonly read: ValueName }>(named: readonly T[]): readonly T[] {
  const actuals = new Set(named.flatMap(({ read }) => (read.says.has("actual") ? [stemOf(read, false)] : [])));
  if (actuals.size === 0) return named;
  return named.map((each) => {
    const read = asPlan(each.read, actuals);
    return read ? { ...each, read } : each;
  });
}

function asPlan(read: ValueName, actuals: ReadonlySet<string>): ValueName | undefined {
  const { words, says, name } = read;
  const [first, last] = [words[0], words.at(-1)];
  if (says.size > 0 || !first || !last) return undefined;
  for (const [word, others] of [[first, words.slice(1)] as const, [last, words.slice(0, -1)] as const]) {
    const rest = others.map(({ text }) => text).join(name.includes("_") ? "_" : " ");
    if (scenarioOf(word.text) !== "plan" || !actuals.has(rest)) continue;
    return {
      ...read,
      words: words.map((each) => (each === word ? { ...word, says: "plan" } : each)),
      says: new Set(["plan"]),
    };
  }
  return undefined;
}
