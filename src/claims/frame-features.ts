import { agreementsOf, contractOf } from "../facts/contract.ts";
import type { Frame, Frames } from "../facts/frame.ts";
import type { Claim, Reading } from "./claim.ts";

/**
 * What the frames of a reading's numbers say of its link: whether period, indicator and area agree as its relation asks, what the
 * relation's contract objects to, and which role and scenario each number has. Names as in `features.ts`, on which the odds
 * are fitted; what is nearly always so has no name.
 */
export function frameFeatures(frames: Frames, claim: Claim, reading: Reading): string[] {
  const kind = reading.kind ?? claim.kind;
  const reported = frames.of(reading.reported ?? claim.reported);
  const operands = reading.operands.map(({ quantity }) => frames.of(quantity));
  const features: string[] = [];
  const add = (name: string) => features.push(...(kind === "repeat" ? [`${kind} ${name}`] : [name, `${kind} ${name}`]));
  const { period, indicator, area } = agreementsOf(kind, reported, operands);
  if (period !== "agree") add(`period ${period}`);
  if (indicator !== "agree") add(`indicator ${indicator}`);
  if (area !== "unknown") add(`area ${area}`);
  const { permission, reason } = contractOf(kind, reported, operands);
  if (permission !== "allowed") add(`contract ${permission}`);
  if (reason) features.push(kind === "repeat" ? `${kind} contract ${reason}` : `contract ${reason}`);
  for (const name of placesOf(reported, operands, reading.list !== undefined)) features.push(`${kind} ${name}`);
  return features;
}

/** The roles and scenarios that are not those of a plain level: of a list's parts as a set, of other operands each in its place. */
function placesOf(reported: Frame, operands: readonly Frame[], list: boolean): ReadonlySet<string> {
  const names = new Set<string>();
  const enter = (place: string, { role, scenario }: Frame) => {
    if (role !== "level") names.add(`${place} role ${role}`);
    if (scenario !== "actual") names.add(`${place} scenario ${scenario}`);
  };
  enter("reported", reported);
  for (const [at, frame] of operands.entries()) enter(list ? "part" : `operand ${Math.min(at, 2)}`, frame);
  return names;
}
