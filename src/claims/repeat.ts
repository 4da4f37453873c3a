import { identity } from "../compare/identity.ts";
import type { Claim } from "./claim.ts";
import { likeness, sharedWords } from "./likeness.ts";
import { type Passage, quantitiesBefore } from "./passage.ts";
import { isLevel, type Quantity } from "./quantity.ts";

const fewestWords = 1;

/** A number that another sentence prints too, of the same thing in the same unit: headline and body, body and table. */
export function repeatClaim(passage: Passage, reported: Quantity): Claim | undefined {
  if (reported.numeral.inRange || reported.numeral.inWords || reported.numeral.unit.kind === "time") return undefined;
  for (const other of quantitiesBefore(passage, reported, 4, 30)) {
    if (other.sentence === reported.sentence || isLevel(other) !== isLevel(reported)) continue;
    if (other.direction?.to !== reported.direction?.to || likeness(other, reported) !== "same") continue;
    if (other.numeral.unit.base === "" || !agrees(other, reported)) continue;
    if (sharedWords(other, reported) < fewestWords) continue;
    return {
      kind: "repeat",
      reported,
      asserted: false,
      direction: "none",
      readings: [{ operands: [{ quantity: other }], formula: identity, strength: "possible" }],
    };
  }
  return undefined;
}

function agrees(a: Quantity, b: Quantity): boolean {
  const left = a.numeral;
  const right = b.numeral;
  if (left.unit.scale === right.unit.scale && left.value.equals(right.value)) return true;
  const rounded = left.qualifier !== undefined || right.qualifier !== undefined || left.unit.scale !== right.unit.scale;
  if (!rounded) return false;
  const ratio = left.value.toNumber() * 10 ** (left.unit.scale - right.unit.scale);
  return Math.abs(ratio - right.value.toNumber()) <= Math.abs(right.value.toNumber()) * 0.1;
}
