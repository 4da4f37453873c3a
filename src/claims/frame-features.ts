import { agreementsOf, contractOf } from "../facts/contract.ts";
import type { Frame, Frames } from "../facts/frame.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { Claim, Reading } from "./claim.ts";

/** Names of features, by what they weigh with. */
export interface FeatureNames {
  /** Weigh by themselves, and once more together with the kind. */
  readonly shared: readonly string[];
  /** Weigh by themselves only. */
  readonly alone: readonly string[];
  /** Weigh together with the kind only. */
  readonly ofKind: readonly string[];
}

/**
 * What the frames of a reading's numbers say of its link: whether period, indicator and area agree as its relation asks, what the
 * relation's contract objects to, and which role and scenario each number has. Names as in `features.ts`, on which the odds
 * are fitted; what is nearly always so has no name.
 */
export function frameFeatures(frames: Frames, claim: Claim, reading: Reading): FeatureNames {
  const kind = reading.kind ?? claim.kind;
  const reported = frames.of(reading.reported ?? claim.reported);
  const operands = reading.operands.map(({ quantity }) => frames.of(quantity));
  const shared: string[] = [];
  const agreements = agreementsOf(kind, reported, operands);
  const { period, indicator, area } = agreements;
  if (period !== "agree") shared.push(`period ${period}`);
  if (indicator !== "agree") shared.push(`indicator ${indicator}`);
  if (area !== "unknown") shared.push(`area ${area}`);
  if (isOnOtherFooting(frames, reported.quantity, reading))
    shared.push(`adjusted ${reported.adjusted ? "reported" : "operand"}`);
  const { permission, reason } = contractOf(kind, reported, operands, agreements);
  if (permission !== "allowed") shared.push(`contract ${permission}`);
  const alone = reason ? [`contract ${reason}`] : [];
  return { shared, alone, ofKind: placesOf(reported, operands, reading.list !== undefined) };
}

/** Whether the number or the first that it is worked out from leaves something out, and the other does not. */
export function isOnOtherFooting(frames: Frames, reported: Quantity, { operands: [first] }: Reading): boolean {
  return first !== undefined && frames.of(first.quantity).adjusted !== frames.of(reported).adjusted;
}

/** The roles and scenarios that are not those of a plain level: of a list's parts as a set, of other operands each in its place. */
function placesOf(reported: Frame, operands: readonly Frame[], list: boolean): readonly string[] {
  const names: string[] = [];
  const put = (name: string) => {
    if (!names.includes(name)) names.push(name);
  };
  const enter = (place: string, { role, scenario }: Frame) => {
    if (role !== "level") put(`${place} role ${role}`);
    if (scenario !== "actual") put(`${place} scenario ${scenario}`);
  };
  enter("reported", reported);
  for (const [at, frame] of operands.entries()) enter(list ? "part" : `operand ${Math.min(at, 2)}`, frame);
  return names;
}
