import type { Token } from "../language/token.ts";
import type { Opening } from "./list-opening.ts";
import type { Row, Segment, Stretch } from "./list-stretch.ts";
import type { Passage } from "./passage.ts";

const mostBullets = 40;

/**
 * The list that goes on in lines of their own: `gồm:` at the end of a sentence, then lines that start with the same mark
 * (`-`, `+`, `1.`). Each line is one item, whose numbers up to its first semicolon count.
 */
export function bulletsAfter(passage: Passage, sentence: number, opening: Opening, row: Row): Stretch | undefined {
  if (opening.by === "bracket" || opening.depth > 0) return undefined;
  if (row.tokens.slice(opening.from).some((token) => token.is !== "mark")) return undefined;
  const mark = bulletOf(passage.sentences[sentence + 1]?.tokens ?? []);
  if (mark === undefined) return undefined;
  const segments: Segment[] = [];
  for (let at = sentence + 1; segments.length < mostBullets; at++) {
    const tokens = passage.sentences[at]?.tokens;
    if (!tokens || bulletOf(tokens) !== mark) break;
    const quantities = (passage.bySentence[at] ?? []).filter((one) => one.depth === 0 && one.clause === 0);
    const bracketed = (passage.bySentence[at] ?? []).filter((one) => one.depth === 1 && one.clause === 0);
    segments.push({
      after: segments.length > 0 ? "semicolon" : "opening",
      from: 0,
      to: tokens.length,
      quantities,
      bracketed,
      wordy: quantities.length === 0,
    });
  }
  return segments.length >= 2 ? { segments, end: "clause", trails: false, bullets: true } : undefined;
}

/** The mark that a line starts with, numbers all alike. */
function bulletOf(tokens: readonly Token[]): string | undefined {
  const [first, second] = tokens;
  if (first?.is === "mark" && /^[-+*•–—]$/u.test(first.mark)) return first.mark;
  const numbered =
    first?.is === "numeral" && first.role === "ordinal" && second?.is === "mark" && /^[.)]$/.test(second.mark);
  return numbered ? "1" : undefined;
}
