import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Framing } from "../../../src/audit/framing.ts";
import { type Candidate, candidatesOf } from "../../../src/audit/odds/candidate.ts";
import { evidenceOf, type Outcome } from "../../../src/audit/odds/outcomes.ts";
import { siblingsOf } from "../../../src/audit/odds/siblings.ts";
import { namesOf } from "../../../src/claims/features.ts";
import { readClaims } from "../../../src/claims/read-claims.ts";
import type { Quantity } from "../../../src/facts/quantity.ts";
import { readSentences } from "../../../src/language/read.ts";
import { vietnamese } from "../../../src/language/vi/vietnamese.ts";

function candidatesIn(text: string, options?: { far: boolean }): Candidate[] {
  const sentences = readSentences(text, [{ start: 0, end: text.length }], vietnamese);
  const { passage, claims } = readClaims(sentences, 0);
  return candidatesOf(passage, new Framing(text, vietnamese).of(passage), claims, options);
}

function reportedOf({ claim, reading }: Candidate): Quantity {
  return reading.reported ?? claim.reported;
}

/** By looking at every other candidate of the rule anew: for each other number its agreement that is least by chance. */
function agreeingNearby(all: readonly Candidate[], one: Candidate): number {
  const best = new Map<Quantity, Outcome>();
  for (const other of all) {
    const reported = reportedOf(other);
    if (!other.evaluation || other.features.rule !== one.features.rule || reported === reportedOf(one)) continue;
    const { agrees, chance } = other;
    const known = best.get(reported);
    if (!known || (agrees && (!known.agrees || chance < known.chance)))
      best.set(reported, { reported, shape: "", agrees, chance });
  }
  return [...best.values()]
    .filter(({ reported }) => Math.abs(reported.sentence - reportedOf(one).sentence) <= 3)
    .reduce((sum, outcome) => sum + evidenceOf(outcome).agreeing, 0);
}

const sentence = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99 }), fc.constantFrom("chiếm", "tăng", "đạt"))
  .map(([amount, percent, word]) => `Ngành dệt đạt ${amount} tỷ đồng, ${word} ${percent}% tổng vốn 1.000 tỷ đồng.`);

describe("what siblings say", () => {
  it("is the same added up once as looked up anew for each", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
        const candidates = candidatesIn(sentences.join(" "));
        const siblings = siblingsOf(candidates);
        for (const one of candidates) {
          const { agreeing, evidence } = siblings(one);
          expect(agreeing).toBe(agreeingNearby(candidates, one));
          for (const worth of Object.values(evidence)) expect(Math.abs(worth)).toBeLessThanOrEqual(6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is nothing for the only claim of its rule: 200 of 1,000 is 20 %", () => {
    const candidates = candidatesIn("Ngành dệt đạt 200 tỷ đồng, chiếm 20% tổng vốn 1.000 tỷ đồng.");
    const right = candidates.find(({ agrees }) => agrees);
    expect(right).toBeDefined();
    const said = right && siblingsOf(candidates)(right);
    expect(said).toMatchObject({
      agreeing: 0,
      onWhole: 0,
      evidence: { "shape sentence": 0, "rule near": 0, whole: 0 },
    });
  });

  it("counts those apart that are told of a whole in the same manner", () => {
    const text =
      "Tổng vốn đăng ký đạt 412 triệu USD. Hàn Quốc đăng ký 82 triệu USD (chiếm 19,9%). Nhật Bản đăng ký 63 triệu USD (chiếm 15,3%). " +
      "Singapore đăng ký 48 triệu USD, chiếm 11,7% tổng vốn đăng ký.";
    const candidates = candidatesIn(text, { far: true });
    const siblings = siblingsOf(candidates);
    const evidenceOf = (percent: number) => {
      const right = candidates.find((one) => one.agrees && reportedOf(one).double === percent);
      return right && siblings(right).evidence;
    };
    const [bracketed, plain] = [evidenceOf(19.9), evidenceOf(11.7)];
    expect(bracketed?.["whole alike"]).toBeGreaterThan(2);
    expect(bracketed?.whole).toBeGreaterThan(2);
    expect(plain?.["whole alike"]).toBe(0);
    expect(plain?.whole).toBeGreaterThan(2);
  });
});

describe("candidates", () => {
  const text =
    "Năm 2023 có 420 vụ và 37 người bị thương. Năm 2024 có 300 vụ, giảm 25% so với năm trước, thu 8 tỷ đồng.";

  it("leave out readings that come nowhere near, unless they are asked for to be fitted on", () => {
    const near = candidatesIn(text);
    const all = candidatesIn(text, { far: true });
    expect(near.every(({ reading }) => reading.far === undefined)).toBe(true);
    expect(all.filter(({ reading }) => reading.far).length).toBeGreaterThan(0);
    expect(all.filter(({ reading }) => !reading.far)).toEqual(near);
  });

  it("have features, far ones too, each by itself and with its kind", () => {
    const far = candidatesIn(text, { far: true }).find(({ reading }) => reading.far);
    const names = far ? namesOf(far.features) : [];
    expect(names.slice(0, 2)).toEqual([`kind ${far?.features.kind}`, far?.features.rule]);
    expect(names).toContain("strength possible");
    expect(names).toContain(`${far?.features.kind} strength possible`);
  });
});
