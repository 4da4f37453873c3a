import { sum } from "../compare/sum.ts";
import type { Passage } from "../facts/passage.ts";
import { isLevel, type Quantity } from "../facts/quantity.ts";
import type { Token } from "../language/token.ts";
import type { Claim, Reading } from "./claim.ts";

/**
 * A number in the text and its parts in the footnote called there. Two forms are read: parts that carry a label which
 * the text spells out (`94 lao động trong các khu công nghiệp`, note: `Trung Quốc 38 (KCN: 34), …`), and a note that
 * lists the parts outright.
 */
export function footnoteClaims(body: Passage, callAt: number, note: Passage): Claim[] {
  const total = calledFrom(body, callAt);
  if (!total) return [];
  const claims: Claim[] = [];
  for (const [label, parts] of labelledParts(note)) {
    if (parts.length < 2 || !spellsOut(total, label)) continue;
    claims.push(
      claimOf(total, [
        {
          operands: parts.map((quantity) => ({ quantity })),
          formula: sum,
          strength: "certain",
          rule: "footnote label",
        },
      ]),
    );
  }
  if (claims.length > 0) return claims;
  const parts = note.quantities.filter((quantity) => isLevel(quantity) && quantity.depth === 0);
  if (parts.length < 2) return [];
  const whole = opensWithAll(note);
  const totals = [...new Set([total, outermost(total)])];
  const strength = !whole ? "possible" : totals.length === 1 ? "certain" : "likely";
  const operands = parts.map((quantity) => ({ quantity }));
  const readings = totals.map(
    (reported): Reading => ({ reported, operands, formula: sum, strength, rule: "footnote list" }),
  );
  return [{ ...claimOf(total, readings), asserted: whole }];
}

/** A note called behind a bracket may be about the number that the bracket stands on. */
function outermost(quantity: Quantity): Quantity {
  return quantity.head ? outermost(quantity.head) : quantity;
}

/** `Gồm tiểu học 84 lớp và trung học 72 lớp`: the note says that its parts are all. */
function opensWithAll(note: Passage): boolean {
  const first = note.sentences[0]?.tokens[0];
  return first?.is === "word" && first.sense?.is === "breakdown" && first.sense.exhaustive;
}

function claimOf(reported: Quantity, readings: readonly Reading[]): Claim {
  return { kind: "sum", reported, asserted: true, direction: "none", readings, tries: 0 };
}

/** The last level before the place where the note is called. */
function calledFrom(body: Passage, callAt: number): Quantity | undefined {
  let found: Quantity | undefined;
  for (const quantity of body.quantities) {
    if (quantity.numeral.start >= callAt) break;
    if (isLevel(quantity)) found = quantity;
  }
  return found && callAt - found.numeral.end < 80 ? found : undefined;
}

/** The numbers in brackets of a note by the label printed before each: `KCN` to 34, 45, 14, 3. */
function labelledParts(note: Passage): Map<string, Quantity[]> {
  const found = new Map<string, Quantity[]>();
  for (const quantity of note.quantities) {
    if (quantity.depth === 0) continue;
    const label = labelBefore(note.sentences[quantity.sentence]?.tokens ?? [], quantity.token);
    if (!label) continue;
    const parts = found.get(label);
    if (parts) parts.push(quantity);
    else found.set(label, [quantity]);
  }
  return found;
}

function labelBefore(tokens: readonly Token[], at: number): string | undefined {
  const before = tokens[at - 1];
  const word = before?.is === "mark" && before.mark === ":" ? tokens[at - 2] : before;
  return word?.is === "word" ? word.fold : undefined;
}

/** Whether words around the number say the label, in full or by its initials: `khu công nghiệp` for `KCN`. */
function spellsOut(total: Quantity, label: string): boolean {
  const words = [...total.before, ...total.after].flatMap((token) =>
    token.is === "word" ? token.fold.split(" ") : [],
  );
  if (words.includes(label)) return true;
  const letters = [...label];
  return words.some((_, from) => letters.every((letter, at) => words[from + at]?.startsWith(letter) ?? false));
}
