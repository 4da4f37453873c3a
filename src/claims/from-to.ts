import { likeness } from "../facts/likeness.ts";
import type { Passage } from "../facts/passage.ts";
import { isLevel, isPercent, type Quantity, says } from "../facts/quantity.ts";
import type { Strength } from "./claim.ts";

/** Two levels, of which the text says that one became the other. */
export interface FromTo {
  readonly from: Quantity;
  readonly to: Quantity;
  /** `certain` with `từ … lên …` beside the number, `likely` where only the second is marked: `192 chi cục ghép thành 90`. */
  readonly strength: Strength;
}

/** `từ 1.150.000 đồng lên 1.210.000 đồng`, the pair nearest to a number, in the same sentence. */
export function levelsFromTo(passage: Passage, near: Quantity): FromTo | undefined {
  const row = passage.bySentence[near.sentence] ?? [];
  let best: FromTo | undefined;
  let distance = farthest;
  for (const to of row) {
    const from = to.previous;
    if (!from || !reaches(from, to) || to.direction || from.direction || to.token - from.token > 12) continue;
    if (!isUnitOfPair(from, to)) continue;
    const away = Math.min(Math.abs(to.token - near.token), Math.abs(from.token - near.token));
    if (away >= distance) continue;
    const between = row.filter(
      (other) =>
        (other.index > to.index && other.index < near.index) || (other.index > near.index && other.index < from.index),
    );
    const adjacent =
      near.clause === to.clause &&
      between.every((other) => other.direction !== undefined || isPercent(other)) &&
      !namesAnother(passage, near, from, to);
    best = { from, to, strength: !adjacent ? "possible" : says(from, "from") ? "certain" : "likely" };
    distance = away;
  }
  return best;
}

/** `tăng 50% so với cùng kỳ, phần lớn bởi hàng tồn kho tăng từ 623 lên 959`: words of its own between the two, or another rise. */
function namesAnother(passage: Passage, near: Quantity, from: Quantity, to: Quantity): boolean {
  const tokens = passage.sentences[near.sentence]?.tokens ?? [];
  const between =
    near.token < from.token ? tokens.slice(near.token + 1, from.token) : tokens.slice(to.token + 1, near.token);
  const words = between.filter((token) => token.is === "word" && !token.sense).length;
  const turns =
    near.token < from.token && between.some((token) => token.is === "word" && token.sense?.is === "direction");
  return turns || words > mostNaming;
}

/** How many words may stand between a rise and the levels it led from and to. */
const mostNaming = 3;

/** `lên`, `xuống còn`; `đến` only after `từ`. */
function reaches(from: Quantity, to: Quantity): boolean {
  return says(to, "level") || (says(from, "from") && says(to, "day"));
}

const farthest = 24;

function isUnitOfPair(from: Quantity, to: Quantity): boolean {
  const time =
    to.numeral.unit.kind === "time" && (from.numeral.unit.kind === "none" || from.numeral.unit.kind === "time");
  const percents = isPercent(from) && isPercent(to);
  return time || percents || (isLevel(from) && isLevel(to) && likeness(from, to) !== "none");
}
