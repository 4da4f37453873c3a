import { Correction } from "./correction.ts";
import { Feasibility, type Move } from "./feasibility.ts";
import type { Change, Printed, Relation, Swap } from "./network.ts";

/** The smallest sets of changes after which every relation holds; not complete where the search was stopped. */
export interface MinimalChanges {
  readonly sets: readonly (readonly Change[])[];
  /** The numbers that every set changes. */
  readonly common: readonly string[];
  readonly complete: boolean;
}

/** What may be tried beside single numbers, and how far the search goes. */
export interface ChangeOptions {
  /** The relations that have to be mended, and with them whatever else the changed numbers stand in; all, where that is not said. */
  readonly goals?: readonly Relation[];
  /** Pairs that may have changed places. */
  readonly swaps?: readonly Swap[];
  /** How many choices of numbers are tried before the search stops. */
  readonly mostTried?: number;
  /** Sets that cost more are not looked for. */
  readonly mostCost?: number;
}

const mostTried = 600;
const mostCost = 4;

interface Candidate {
  /** Places in the list of moves, in order. */
  readonly moves: readonly number[];
  readonly cost: number;
}

/**
 * Which numbers to change, at as little cost as possible, so that all relations hold together over what each printed number may stand
 * for: all sets of the least cost, in the order in which their numbers are given. Numbers that are missing are filled in and cost nothing.
 *
 * What stands in the way of a choice says which numbers to add to it (Reiter's hitting sets), so that whole networks are searched without
 * trying every pair.
 *
 * For instance:
 * // 18,122 is 77.78 % of 23,000; eight targets, 23,000 one of them, make 280,300: 23,300 mends both
 */
export function minimalChanges(
  numbers: readonly Printed[],
  relations: readonly Relation[],
  { goals, swaps = [], mostTried: most = mostTried, mostCost: dearest = mostCost }: ChangeOptions = {},
): MinimalChanges {
  const feasibility = new Feasibility(numbers, relations, goals);
  const moves: readonly Move[] = [
    ...numbers
      .filter(({ value, weight = 1 }) => value !== undefined && Number.isFinite(weight))
      .map(({ id }): Move => ({ numbers: [id], swap: false })),
    ...swaps.map(({ one, other }): Move => ({ numbers: [one, other], swap: true })),
  ];
  const costs = moves.map(({ swap, numbers: [id] }) =>
    swap ? 1 : (numbers.find((each) => each.id === id)?.weight ?? 1),
  );
  const sets: (readonly Change[])[] = [];
  const queue = new Queue();
  queue.add({ moves: [], cost: 0 });
  let [least, tried] = [dearest, 0];
  for (let next = queue.take(); next && next.cost <= least; next = queue.take()) {
    if (++tried > most) return found(numbers, sets, false);
    const chosen = next.moves.flatMap((at) => moves[at] ?? []);
    const conflict = feasibility.conflict(chosen);
    if (!conflict) {
      if (chosen.length === 0) return found(numbers, [], true);
      const changes = new Correction(feasibility, chosen).changes();
      if (changes) {
        sets.push(changes);
        least = next.cost;
      }
      continue;
    }
    const held = new Set(chosen.flatMap((move) => move.numbers));
    for (const [at, move] of moves.entries()) {
      if (!move.numbers.some((id) => conflict.has(id)) || move.numbers.some((id) => held.has(id))) continue;
      const cost = next.cost + (costs[at] ?? 1);
      queue.add({ moves: [...next.moves, at].sort((a, b) => a - b), cost });
    }
  }
  return found(numbers, sets, true);
}

function found(numbers: readonly Printed[], sets: readonly (readonly Change[])[], complete: boolean): MinimalChanges {
  const common = numbers
    .map(({ id }) => id)
    .filter((id) => sets.length > 0 && sets.every((set) => set.some((one) => one.id === id)));
  return { sets, common, complete };
}

/** Candidates by cost, then by the order of their moves; each once. */
class Queue {
  readonly #seen = new Set<string>();
  readonly #open: Candidate[] = [];

  add(candidate: Candidate): void {
    const key = candidate.moves.join(" ");
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#open.push(candidate);
  }

  take(): Candidate | undefined {
    let best = 0;
    for (let at = 1; at < this.#open.length; at++) {
      const [one, other] = [this.#open[at], this.#open[best]];
      if (one && other && isBefore(one, other)) best = at;
    }
    return this.#open.splice(best, 1)[0];
  }
}

function isBefore(a: Candidate, b: Candidate): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  for (const [at, move] of a.moves.entries()) {
    const other = b.moves[at];
    if (other === undefined || move !== other) return other !== undefined && move < other;
  }
  return false;
}
