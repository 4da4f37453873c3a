import type { Claim, Operand, Reading } from "../../claims/claim.ts";
import type { Frame } from "../../facts/frame.ts";
import { type Agreement, likenessOf, sameArea, sameIndicator } from "../../facts/frame-agreement.ts";
import type { Quantity } from "../../facts/quantity.ts";
import type { TextDocument } from "../../model/document.ts";
import { baseValue } from "../../model/printed-number.ts";
import { tenTo } from "../../model/rational.ts";
import type { LinkName } from "./file-odds.ts";
import type { PrintedFact } from "./printed-fact.ts";

/** A reading of a claim one of whose numbers stands in another file. */
export interface FileLink {
  readonly claim: Claim;
  readonly reading: Reading;
  readonly fact: PrintedFact;
  /** The operand that the fact is, among those of the reading. */
  readonly there: Operand;
  /** What speaks for the link, none of it that its numbers agree. */
  readonly name: LinkName;
}

/** A fact that may be the one meant, and how well it is named as that. */
export interface NamedFact {
  readonly fact: PrintedFact;
  readonly score: number;
  readonly shared: number;
  readonly area: Agreement;
}

/** How many facts of other files a number is held against. */
const most = 3;

/** How a fact is named beside a frame, by words, contrasts and places; undefined where something tells the two apart. */
export function namedAs(own: Frame, fact: PrintedFact): NamedFact | undefined {
  if (sameIndicator(own, fact.frame) !== "agree") return undefined;
  const area = sameArea(own, fact.frame);
  if (area === "disagree" || isOfUnknown(own, fact)) return undefined;
  const shared = sharedPart(wordsBeside(own, fact), fact.frame.subject.words);
  const likeness = likenessOf(own, fact.frame) ?? 0;
  return { fact, shared, area, score: likeness + 2 * shared + (area === "agree" ? 0.5 : 0) };
}

/** A cell of a table leaves out what is counted, `752 ca` beside `Sốt xuất huyết | 752`: then it tells nothing apart. */
function wordsBeside({ subject, quantity }: Frame, { inTable, frame }: PrintedFact): ReadonlySet<string> {
  if (!inTable || frame.quantity.numeral.unit.base !== "") return subject.words;
  const unit = new Set(quantity.numeral.unit.base.split(" "));
  const rest = [...subject.words].filter((word) => !unit.has(word) || frame.subject.words.has(word));
  return rest.length > 0 ? new Set(rest) : subject.words;
}

/** `Vietcombank: lợi nhuận 8.517 tỷ`: of whom or where it is said the other file does not even mention. */
function isOfUnknown({ subject }: Frame, { frame, document }: PrintedFact): boolean {
  const { names } = subject;
  if (names.length === 0 || frame.subject.names.length > 0) return false;
  return !names.some((name) => smallLetters(document).includes(name));
}

const small = new WeakMap<TextDocument, string>();

function smallLetters(document: TextDocument): string {
  const known = small.get(document) ?? document.text.toLowerCase();
  small.set(document, known);
  return known;
}

/** The best named facts, one of each value; others that are named as well are rivals, and speak against each. */
export function bestNamed(named: readonly NamedFact[]): readonly (NamedFact & { readonly name: LinkName })[] {
  const byValue = new Map<string, NamedFact>();
  for (const one of named) {
    const value = worthOfFact(one.fact);
    const known = byValue.get(value);
    if (!known || known.score < one.score) byValue.set(value, one);
  }
  const sorted = [...byValue.values()].sort((a, b) => b.score - a.score);
  return sorted.slice(0, most).map((one) => {
    const rivals = sorted.filter((other) => other !== one && other.score >= one.score - close).length;
    const name = { quarters: Math.floor(one.shared * 4), placed: one.area === "agree", rivals: rivals > 0 };
    return { ...one, name };
  });
}

/** Names that differ by less tell nothing apart. */
const close = 0.1;

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}

/** The fact as an operand beside a number: in the multiplier of its table where it has no unit of its own, and counting whole things where that does. */
export function operandOf({ frame: { quantity }, scale = 0 }: PrintedFact, { numeral: beside }: Quantity): Operand {
  const { numeral } = quantity;
  if (numeral.unit.base !== "") return { quantity };
  const counts = beside.unit.kind === "count" && beside.unit.scale === 0 && scale === 0 && numeral.lastPlace === 0;
  return counts ? { quantity: { ...quantity, numeral: { ...numeral, unit: beside.unit } } } : { quantity, scale };
}

function worthOfFact({ frame: { quantity }, scale = 0 }: PrintedFact): string {
  const { numeral } = quantity;
  return (numeral.unit.base === "" ? numeral.value.mul(tenTo(scale)) : baseValue(numeral)).toString();
}
