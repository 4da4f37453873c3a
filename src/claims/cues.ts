import type { Sense } from "../language/sense.ts";
import type { Token } from "../language/token.ts";
import type { Strength } from "./claim.ts";

/** A word or mark after which the parts of a total may be listed. */
export interface Cue {
  readonly token: number;
  readonly strength: Strength;
  /** Whether the total may stand in an earlier sentence. */
  readonly leads: boolean;
  readonly loose: boolean;
  /** `= a + b`: the parts are joined by plus signs. */
  readonly sum?: true;
  /** The word leaves open that there is more: `trong đó`. */
  readonly partial?: boolean;
}

/** Every such word and mark of a sentence, in order. */
export function cuesOf(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  tokens.forEach((token, at) => {
    if (token.is === "mark") {
      if (token.mark === ":") {
        const follows = followsNumber(tokens, at);
        cues.push({ token: at, strength: follows ? "likely" : "possible", leads: !follows, loose: false });
      }
      if (token.mark === "=" && isSumAfter(tokens, at))
        cues.push({ token: at, strength: "certain", leads: false, loose: false, sum: true });
    } else if (token.is === "word" && token.sense?.is === "among" && at === 0 && tokens[at + 1]?.is !== "numeral") {
      cues.push({ token: at, strength: "likely", leads: true, loose: false });
    } else if (token.is === "word" && token.sense?.is === "breakdown") {
      const loose = token.sense.loose ?? false;
      cues.push({
        token: at,
        strength: strengthOf(token.sense),
        leads: !loose,
        loose,
        partial: !token.sense.exhaustive,
      });
    }
  });
  return cues;
}

/** A colon opens a list after a number (`1.247: Liên Chiểu 185, …`), not after a label (`năm 2016: gần 12.000`). */
function followsNumber(tokens: readonly Token[], colon: number): boolean {
  for (let at = colon - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.is === "numeral" && token.role === "quantity") return true;
    if (token?.is !== "mark" || !/[,;(]/.test(token.mark) || isInside(tokens, at, colon)) continue;
    const next = tokens[at + 1];
    const withWord = token.mark === "," && next?.is === "word" && next.sense?.is === "breakdown";
    if (!withWord) return false;
  }
  return false;
}

/** Whether a bracket that opens at `at` closes again before `end`. */
function isInside(tokens: readonly Token[], at: number, end: number): boolean {
  const opening = tokens[at];
  if (opening?.is !== "mark" || opening.mark !== "(") return false;
  return tokens.slice(at, end).some((token) => token.is === "mark" && token.mark === ")");
}

function strengthOf(sense: Sense & { is: "breakdown" }): Strength {
  return sense.exhaustive ? "certain" : "likely";
}

function isSumAfter(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 14).some((token) => token.is === "mark" && token.mark === "+");
}
