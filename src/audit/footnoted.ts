import type { Passage } from "../facts/passage.ts";
import { cellsOf, isTableRow } from "../facts/table-row.ts";
import type { Token } from "../language/token.ts";
import type { Judgement } from "./judge.ts";
import { mostOfMild } from "./odds/mild.ts";

/**
 * `Total revenues(1) | 69,092 | 76,267 | 11%` for 10%: one in the last digit in a row of a table that a note explains is doubted, since the note may
 * say that it is worked out from other numbers.
 */
export function withFootnoted(passage: Passage, judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.map((judgement) => {
    const { verdict, severity, evaluation, confidence } = judgement;
    if (verdict !== "inconsistent" || severity !== "rounding" || !evaluation) return judgement;
    if (!isNoted(passage, evaluation.reported.sentence)) return judgement;
    return { ...judgement, verdict: "doubtful", confidence: Math.min(confidence, mostOfMild) };
  });
}

/** Whether the name of a row ends in the mark of a note: `(1)`, `(a)`, `*`. */
function isNoted(passage: Passage, sentence: number): boolean {
  const tokens = passage.sentences[sentence]?.tokens ?? [];
  if (!isTableRow(tokens)) return false;
  const label = cellsOf(tokens)[0]?.tokens ?? [];
  const [opening, mark, closing] = label.slice(-3);
  if (label.length < 4 || !isMark(opening, "(") || !isMark(closing, ")")) return isMark(label.at(-1), "*");
  return mark !== undefined && mark.is !== "mark" && mark.end - mark.start <= 2;
}

function isMark(token: Token | undefined, mark: string): boolean {
  return token?.is === "mark" && token.mark === mark;
}
