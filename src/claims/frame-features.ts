import { agreementsOf, contractOf } from "../facts/contract.ts";
import type { Frame, Frames } from "../facts/frame.ts";
import { likenessOf } from "../facts/frame-agreement.ts";
import type { Claim, Reading } from "./claim.ts";

/**
 * What the frames of a reading's numbers say of its link: whether period, indicator and area agree as its relation asks, what the
 * relation's contract allows, and which role and scenario each number has. Names as in `features.ts`, on which the odds are fitted.
 */
export function frameFeatures(frames: Frames, claim: Claim, reading: Reading): string[] {
  const kind = reading.kind ?? claim.kind;
  const reported = frames.of(reading.reported ?? claim.reported);
  const operands = reading.operands.map(({ quantity }) => frames.of(quantity));
  const features: string[] = [];
  const add = (name: string) => features.push(name, `${kind} ${name}`);
  for (const [what, agreement] of Object.entries(agreementsOf(kind, reported, operands))) add(`${what} ${agreement}`);
  const { permission, reason } = contractOf(kind, reported, operands);
  add(`contract ${permission}`);
  if (reason) add(`contract ${reason}`);
  add(`reported role ${reported.role}`);
  if (reported.scenario !== "actual") add(`reported scenario ${reported.scenario}`);
  for (const name of rolesOf(operands, reading.list !== undefined)) add(name);
  const [first] = operands;
  if (first) add(`likeness ${stepOf(likenessOf(reported, first))}`);
  return features;
}

/** The roles of a list's parts as a set; of other operands each in its place. */
function rolesOf(operands: readonly Frame[], list: boolean): ReadonlySet<string> {
  const names = new Set<string>();
  operands.forEach(({ role, scenario }, at) => {
    const place = list ? "part" : `operand ${Math.min(at, 2)}`;
    names.add(`${place} role ${role}`);
    if (scenario !== "actual") names.add(`${place} scenario ${scenario}`);
  });
  return names;
}

function stepOf(likeness: number | undefined): string {
  return likeness === undefined ? "unknown" : (Math.round(likeness * 4) / 4).toFixed(2);
}
