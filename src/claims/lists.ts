import { listsIn, type ListShape } from "../facts/list-tree.ts";
import type { Passage } from "../facts/passage.ts";
import type { Strength } from "./claim.ts";
import type { PartList } from "./part-list.ts";

export { isAmong, isRest } from "../facts/list-roles.ts";

/** Finds every list of parts that starts in a sentence: in brackets, after `gồm` or a colon, after `trong số`. */
export function listsOf(passage: Passage, sentence: number): PartList[] {
  return listsIn(passage, sentence).map((list) => ({ ...list, strength: strengthOf(list.shape) }));
}

function strengthOf(_shape: ListShape): Strength {
  return "likely";
}
