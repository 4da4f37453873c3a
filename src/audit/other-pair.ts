import { difference } from "../compare/difference.ts";
import type { Passage } from "../facts/passage.ts";
import { cellsOf, isTableRow } from "../facts/table-row.ts";
import { baseValue, rounded, step } from "../model/printed-number.ts";
import { Rational } from "../model/rational.ts";
import type { Judgement } from "./judge.ts";
import { leftOpen } from "./left-open.ts";

/**
 * `six months 10,344 | 9,934, three months 5,281 | 4,889` and `increased by 392 million`: a difference that two other cells of the same row of a
 * table have is theirs, and none of the two that were taken for it.
 */
export function withOtherPairs(passage: Passage, judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.map((judgement) => {
    const { claim, verdict } = judgement;
    if (verdict === "consistent" || verdict === "unverifiable" || !hasOtherPair(passage, judgement)) return judgement;
    return leftOpen(claim);
  });
}

function hasOtherPair(passage: Passage, judgement: Judgement): boolean {
  return hasOtherPairBeside(passage, judgement) || hasOtherPairInRow(passage, judgement);
}

/**
 * `4 | 6 | 228 | 234 | 232`: of a row what two other cells of it come to together, and not what two that hold elsewhere differ by; or what another two
 * differ by, in a row that was moved, `1,806 | 2,104 | 2,701 | | (298) | (597)`.
 */
function hasOtherPairInRow(passage: Passage, { evaluation }: Judgement): boolean {
  const { reported, reading } = evaluation ?? {};
  if (!reported || reading?.formula !== difference || reported.numeral.value.abs().compare(fewest) < 0) return false;
  if (reading.operands.some(({ quantity }) => quantity.sentence !== reported.sentence)) return false;
  const own = new Set([reported, ...reading.operands.map(({ quantity }) => quantity)].map(({ double }) => double));
  const cells = numbersOf(passage, reported.sentence).filter((value) => value.sign() !== 0);
  const others = cells.filter((value) => !own.has(value.toNumber()));
  const { numeral, double } = reported;
  const printed = double < 0 ? numeral.value.abs().negate() : numeral.value;
  if (others.some((one, at) => others.slice(at + 1).some((other) => one.add(other).equals(printed)))) return true;
  const before = cells.filter((value) => !value.equals(printed));
  return before.some((one) => others.some((other) => one.sub(other).equals(printed) || other.sub(one).equals(printed)));
}

/** Three digits: fewer are met by chance. */
const fewest = Rational.of(100n);

function hasOtherPairBeside(passage: Passage, { evaluation }: Judgement): boolean {
  const [one, two] = evaluation?.reading.operands ?? [];
  if (!evaluation?.exact || !one || !two || evaluation.reading.formula !== difference) return false;
  const { sentence } = one.quantity;
  if (two.quantity.sentence !== sentence || evaluation.reported.sentence === sentence) return false;
  const apart = one.quantity.numeral.value.sub(two.quantity.numeral.value);
  if (apart.sign() === 0) return false;
  // What the cells are counted in, by how the two were read.
  const unit = evaluation.exact.div(apart).abs();
  const { numeral } = evaluation.reported;
  const printed = rounded(baseValue(numeral).abs(), step(numeral), "half");
  const cells = numbersOf(passage, sentence);
  return cells.some((value, at) =>
    cells.slice(at + 1).some((other) => printed.contains(value.sub(other).abs().mul(unit))),
  );
}

/** The numbers of a row of a table, negative in brackets. */
function numbersOf(passage: Passage, sentence: number): readonly Rational[] {
  const tokens = passage.sentences[sentence]?.tokens ?? [];
  if (!isTableRow(tokens)) return [];
  return cellsOf(tokens).flatMap(({ number }) => {
    if (!number) return [];
    return number.numeral.sign === -1 ? number.numeral.value.negate() : number.numeral.value;
  });
}
