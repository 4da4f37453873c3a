import { Feasibility } from "./feasibility.ts";
import type { Printed, Relation } from "./network.ts";
import type { Reach } from "./reach.ts";

/**
 * What each missing number of a network must be, all relations holding; those that nothing bounds are left out, and there are none where
 * the relations cannot hold.
 *
 * For instance:
 * // 145 + x = 155 leaves x one value: from 10 to 10
 */
export function fillIn(numbers: readonly Printed[], relations: readonly Relation[]): ReadonlyMap<string, Reach> {
  const feasibility = new Feasibility(numbers, relations);
  const found = new Map<string, Reach>();
  if (feasibility.conflict([])) return found;
  for (const { id, value } of numbers) {
    const reach = value === undefined ? feasibility.reach(id, [], new Map()) : undefined;
    if (reach?.low || reach?.high) found.set(id, reach);
  }
  return found;
}
