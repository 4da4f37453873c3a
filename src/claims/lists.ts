import { type ListShape, listsIn } from "../facts/list-tree.ts";
import type { Passage } from "../facts/passage.ts";
import type { Strength } from "./claim.ts";
import type { PartList } from "./part-list.ts";

export { isAmong, isRest } from "../facts/list-roles.ts";

/** Finds every list of parts that starts in a sentence: in brackets, after `gồm` or a colon, after `trong số`. */
export function listsOf(passage: Passage, sentence: number): PartList[] {
  return listsIn(passage, sentence).map((list) => ({ ...list, strength: strengthOf(list.shape) }));
}

/**
 * How far the wording and marks of a list alone make it a sum. Measured on ordinary text, where printed sums are nearly
 * always right: lists called certain add up in some nine of ten cases, those called likely in two of three.
 */
function strengthOf(shape: ListShape): Strength {
  if (!isSound(shape)) return "possible";
  if (shape.fence === "open") return "possible";
  if (shape.twin && !shape.elsewhere) return "likely";
  const { opening, kin, joined, fence, exhaustive, elsewhere, between } = shape;
  if (kin === "same" && fence === "closed") {
    if (joined === "rest" || opening === "plus") return "certain";
    if (exhaustive && !elsewhere && between === 0) return "certain";
  }
  // `There were 72. This total includes 26 at home, 26 abroad and 20 inward`: the sentence begins with its total.
  if (elsewhere && exhaustive && fence === "closed" && between === 0) return "certain";
  if (elsewhere && opening === "colon") return shape.parts > 2 ? "likely" : "possible";
  if (elsewhere) return kin === "same" && shape.separator === "comma" && fence === "closed" ? "likely" : "possible";
  if (kin === "same") return opening === "colon" && shape.between > 0 ? "possible" : "likely";
  if (between > 0) return "possible";
  return (exhaustive && fence === "closed") || (opening === "colon" && shape.parts > 2) ? "likely" : "possible";
}

/** Whether the items are of one form, all of them printed, and there is only one number that they can be parts of. */
function isSound(shape: ListShape): boolean {
  const { even, foreign, gaps, more, singles, rivals, foremost, loose, ofChange, dated } = shape;
  return (
    even &&
    foreign === 0 &&
    gaps === 0 &&
    !more &&
    singles === 0 &&
    rivals === 0 &&
    !foremost &&
    !loose &&
    !ofChange &&
    dated !== "some"
  );
}
