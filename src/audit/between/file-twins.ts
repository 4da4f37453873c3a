import type { Claim } from "../../claims/claim.ts";
import { identity } from "../../compare/identity.ts";
import type { Frame, Frames } from "../../facts/frame.ts";
import { samePeriod, sameWhen } from "../../facts/frame-agreement.ts";
import type { Passage } from "../../facts/passage.ts";
import type { Quantity } from "../../facts/quantity.ts";
import { digitsOf } from "../odds/chance.ts";
import type { FactIndex } from "./fact-index.ts";
import { bestNamed, type FileLink, namedAs, operandOf } from "./file-link.ts";
import type { PrintedFact } from "./printed-fact.ts";

/**
 * Numbers that another file prints too: the base that a report names itself and last year's report, a headline figure and the annex.
 * Which two are one fact is read from what they are about: the same unit, role, direction and scenario, the same indicator at the
 * same time, not of another place. Of one number all that may be its twin.
 */
export function fileTwins(
  passage: Passage,
  frames: Pick<Frames, "of">,
  index: FactIndex,
  fresh: number,
): readonly FileLink[] {
  return passage.quantities.flatMap((reported): readonly FileLink[] => {
    if (reported.sentence < fresh || !maySayTwice(reported)) return [];
    const own = frames.of(reported);
    if (!own.when?.stated || own.subject.words.size === 0 || !kept.has(roleOf(own))) return [];
    const named = index
      .alike(own)
      .filter((fact) => isSameSort(own, fact))
      .flatMap((fact) => namedAs(own, fact) ?? []);
    const claim: Claim = { kind: "repeat", reported, asserted: false, direction: "none", readings: [], tries: 0 };
    return bestNamed(named).map(({ fact, name }) => {
      const there = operandOf(fact, reported);
      const reading = { formula: identity, operands: [there], strength: "likely" as const, rule: "other file" };
      return { claim, fact, there, name, reading };
    });
  });
}

/** Whether saying it twice says anything: three digits, or a unit that is more than a count; no date, no `100%`, no nought. */
function maySayTwice({ numeral, pair, segment }: Quantity): boolean {
  const { unit, inRange, inWords } = numeral;
  if (inRange || inWords || pair || segment || unit.kind === "time" || unit.kind === "none") return false;
  if (numeral.value.sign() === 0 || (unit.kind === "percent" && numeral.value.toNumber() === 100)) return false;
  return unit.kind !== "count" || unit.scale > 0 || digitsOf(numeral) >= 3;
}

const kept: ReadonlySet<Frame["role"]> = new Set(["level", "share", "rate-of-change", "change-amount"]);

/** A base is a level of the time that it is of. */
function roleOf({ role }: Frame): Frame["role"] {
  return role === "base" ? "level" : role;
}

function isSameSort(own: Frame, { frame }: PrintedFact): boolean {
  if (roleOf(own) !== roleOf(frame) || own.quantity.direction?.to !== frame.quantity.direction?.to) return false;
  if ((own.scenario === "plan") !== (frame.scenario === "plan")) return false;
  if ((own.scenario === "forecast") !== (frame.scenario === "forecast")) return false;
  if (own.against && frame.against && sameWhen(own.against, frame.against) === "disagree") return false;
  return samePeriod(own, frame) === "agree" && own.place !== "nowhere" && frame.place !== "nowhere";
}
