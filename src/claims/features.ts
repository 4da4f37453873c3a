import { changeFromFall } from "../compare/change-from-fall.ts";
import { changeFromRise } from "../compare/change-from-rise.ts";
import { complement } from "../compare/complement.ts";
import { difference } from "../compare/difference.ts";
import { identity } from "../compare/identity.ts";
import { percentChange } from "../compare/percent-change.ts";
import { percentFall } from "../compare/percent-fall.ts";
import { percentOf } from "../compare/percent-of.ts";
import { product } from "../compare/product.ts";
import { remainder } from "../compare/remainder.ts";
import { sum } from "../compare/sum.ts";
import type { Frames } from "../facts/frame.ts";
import { likeness, sharedWords } from "../facts/likeness.ts";
import type { Passage } from "../facts/passage.ts";
import { isLevel, type Quantity } from "../facts/quantity.ts";
import type { Token } from "../language/token.ts";
import type { Formula } from "../model/arithmetic.ts";
import type { ClaimKind } from "../model/claim.ts";
import type { Claim, Reading } from "./claim.ts";
import { type FeatureNames, frameFeatures, isOnOtherFooting } from "./frame-features.ts";
import { contextOf, coverage, namedAfter, nounOf, ownWords } from "./naming.ts";
import { doubleOf } from "./plausible.ts";
import { isBase } from "./reference.ts";

const formulaNames = new Map<Formula, string>([
  [changeFromFall, "from-fall"],
  [changeFromRise, "from-rise"],
  [complement, "complement"],
  [difference, "difference"],
  [identity, "identity"],
  [percentChange, "percent-change"],
  [percentFall, "percent-fall"],
  [percentOf, "percent-of"],
  [product, "product"],
  [remainder, "remainder"],
  [sum, "sum"],
]);

/** What speaks for and against a reading, by name. */
export interface Features extends FeatureNames {
  readonly kind: ClaimKind;
  readonly rule: string;
  /** The code of the language, which a rule may hold better in than in another. */
  readonly language: string;
  /** The number, or the first that it is worked out from, is adjusted and the other is not: `on an organic basis`. */
  readonly otherFooting?: true;
}

/** Every feature under each name that the odds are fitted by: `says share`, `change says share` for its kind, `en says share` for its language. */
export function namesOf({ kind, rule, language, shared, alone, ofKind }: Features): string[] {
  const names = [`kind ${kind}`, rule, `${language} kind ${kind}`, `${language} ${rule}`];
  for (const name of shared) names.push(name, `${kind} ${name}`, `${language} ${name}`);
  names.push(...alone);
  for (const name of ofKind) names.push(`${kind} ${name}`);
  return names;
}

/**
 * What speaks for and against a reading being what the text means, without looking at whether its numbers agree: the
 * rule that found it, where its numbers stand, what stands between them, their units. Each is a name; the odds of a link
 * are a sum of weights over the names (`src/audit/odds`). None names a word of a language.
 */
export function featuresOf(passage: Passage, frames: Frames, claim: Claim, reading: Reading): Features {
  const kind = reading.kind ?? claim.kind;
  const reported = reading.reported ?? claim.reported;
  const found = reading.rule ?? (reading.list ? `list ${reading.list.opening}` : formulaNames.get(reading.formula));
  const rule = `rule ${kind} ${found ?? "other"}/${reading.strength}`;
  const shared: string[] = [];
  const add = (name: string) => {
    shared.push(name);
  };
  for (const mark of reading.marks ?? []) add(mark);
  add(`strength ${reading.strength}`);
  ofReported(add, claim, reported);
  ofDensity(add, passage, reported);
  ofCover(add, passage, reported, reading);
  ofRivals(add, claim, reading);
  if (reading.list) ofList(add, reading);
  else
    reading.operands.forEach((operand, at) => {
      if (at < 3) ofOperand(add, passage, reported, operand.quantity, at);
    });
  const [first, second] = reading.operands;
  if (first && second && !reading.list) ofPair(add, first.quantity, second.quantity);
  ofNames(add, passage, reported, reading);
  if (reading.operands.some((operand) => operand.scale !== undefined)) add("lent scale");
  const ofFrames = frameFeatures(frames, claim, reading);
  const all = [...shared, ...ofFrames.shared];
  // Repeats are many, and what speaks for one says nothing of a calculation: their features are of their kind alone.
  const { language } = frames;
  const about = {
    kind,
    rule,
    language,
    ...(isOnOtherFooting(frames, reported, reading) && { otherFooting: true as const }),
  };
  return kind === "repeat"
    ? { ...about, shared: [], alone: [], ofKind: [...all, ...ofFrames.alone, ...ofFrames.ofKind] }
    : { ...about, shared: all, alone: ofFrames.alone, ofKind: ofFrames.ofKind };
}

type Add = (name: string) => void;

/** Whether what the percentage is said to be of is what the whole or base is said to be, and the words of its own the part. */
function ofNames(add: Add, passage: Passage, reported: Quantity, reading: Reading): void {
  const [part, whole] = reading.operands;
  if (reading.list || !part) return;
  const name = namedAfter(reported);
  const own = ownWords(reported);
  add(`own in part ${coverage(own, contextOf(passage, part.quantity))}`);
  const noun = nounOf(part.quantity);
  add(`name has noun ${name.length === 0 ? "unnamed" : noun.some((word) => name.includes(word))}`);
  if (!whole) return;
  const ofWhole = contextOf(passage, whole.quantity);
  add(`name in whole ${coverage(name, ofWhole)}`);
  add(`noun in whole ${coverage(noun, ofWhole)}`);
  add(`whole named by part ${coverage(ownWords(whole.quantity), contextOf(passage, part.quantity))}`);
}

function ofReported(add: Add, claim: Claim, reported: Quantity): void {
  const { numeral } = reported;
  add(`reported places ${Math.min(3, Math.max(0, -numeral.lastPlace))}`);
  if (numeral.qualifier) add(`reported ${numeral.qualifier}`);
  if (reported.depth > 0) add("reported in brackets");
  if (reported.opening) add(`bracket opens ${reported.opening}`);
  if (reported.afterNumber) add("reported after number");
  if (reported.pair) add(`reported ${reported.pair}`);
  if (numeral.inWords) add("reported in words");
  if (reported.direction) add(`direction${reported.direction.inherited ? " inherited" : ""}`);
  add(`says ${reported.senses[0]?.is ?? "nothing"}`);
  if (reported.senses[1]) add(`then ${reported.senses[1].is}`);
  if (claim.reference) add(`reference ${claim.reference.to}`);
  add(`unit ${numeral.unit.kind}`);
  if (reported.segment) add(`segment ${reported.segment}`);
  const own = reported.before.filter((token) => token.is === "word" && !token.sense).length;
  add(`own words ${Math.min(4, own)}`);
}

/** Whether the text is dense with numbers, as reports are, or tells a story with a number here and there. */
function ofDensity(add: Add, passage: Passage, reported: Quantity): void {
  add(`numbers in sentence ${bucket(passage.bySentence[reported.sentence]?.length ?? 1, [1, 2, 3, 5, 8, 14])}`);
  const perSentence = passage.quantities.length / Math.max(1, passage.sentences.length);
  add(`numbers a sentence ${bucket(perSentence, [0.3, 0.7, 1.2, 2, 4])}`);
}

/** How many numbers of its sentence the reading leaves over: where there are none, little else can be meant. */
function ofCover(add: Add, passage: Passage, reported: Quantity, reading: Reading): void {
  const own = reading.operands.filter(({ quantity }) => quantity.sentence === reported.sentence);
  const used = new Set([reported, ...own.map(({ quantity }) => quantity)]).size;
  const left = (passage.bySentence[reported.sentence]?.length ?? used) - used;
  const whole = own.length === reading.operands.length ? "" : " elsewhere";
  add(`leaves ${bucket(left, [0, 1, 2, 4, 8])}${whole} ${reading.strength}`);
}

function ofRivals(add: Add, claim: Claim, reading: Reading): void {
  const firm = claim.readings.filter((other) => other.strength !== "possible");
  add(`firm ${Math.min(4, firm.length)}`);
  const place = firm.indexOf(reading);
  if (place >= 0) add(`place ${Math.min(3, place)}`);
  else add(`tries ${bucket(claim.tries, [2, 6, 12, 24])}`);
}

/** What the wording and marks of a list say of it, each by its name: `list fence closed`, `list even`. */
function ofList(add: Add, { list }: Reading): void {
  if (!list) return;
  for (const [name, value] of Object.entries(list)) {
    if (typeof value === "number") add(`list ${name} ${bucket(value, [0, 1, 2, 3, 4, 6, 10])}`);
    else if (typeof value === "string") add(`list ${name} ${value}`);
    else if (value) add(`list ${name}`);
  }
  add(`list ${list.opening} ${list.fence}`);
  add(`list ${list.opening} ${list.joined} ${list.kin}`);
  add(`list ${list.even ? "even" : "uneven"} ${list.separator}`);
}

function ofOperand(add: Add, passage: Passage, reported: Quantity, operand: Quantity, at: number): void {
  const name = `operand ${at}`;
  const apart = Math.abs(operand.sentence - reported.sentence);
  add(`${name} sentences ${operand.sentence > reported.sentence ? "+" : "-"}${Math.min(4, apart)}`);
  const { numeral } = operand;
  if (apart === 0) {
    const tokens = Math.abs(operand.token - reported.token);
    add(`${name} near ${operand.token > reported.token ? "after" : "before"} ${bucket(tokens, [3, 5, 8, 12, 20, 40])}`);
    between(add, name, passage, reported, operand);
    if (operand === reported.head) add(`${name} head`);
    if (operand === reported.previous) add(`${name} previous`);
    if (operand.bracket !== reported.bracket && operand !== reported.head) add(`${name} other bracket`);
    if (operand.clause !== reported.clause) add(`${name} other clause`);
  }
  add(`${name} between ${bucket(Math.abs(operand.index - reported.index) - 1, [0, 1, 2, 4, 8])}`);
  if (numeral.qualifier) add(`${name} ${numeral.qualifier}`);
  if (operand.pair) add(`${name} ${operand.pair}`);
  if (numeral.inWords) add(`${name} in words`);
  if (isBase(operand)) add(`${name} base`);
  if (!isLevel(operand)) add(`${name} no level`);
  if (operand.depth > 0) add(`${name} in brackets`);
  if (operand.index < reported.index)
    add(`${name} ${nearestOfUnit(passage, reported, operand) ? "nearest" : "not nearest"} of unit`);
  add(`${name} says ${operand.senses[0]?.is ?? "nothing"}`);
  add(`${name} unit ${numeral.unit.kind}`);
  add(`${name} size ${sizeOf(operand)}`);
  add(`${name} shares ${Math.min(3, sharedWords(operand, reported))}`);
}

/** Whether no level of the same unit stands between the operand and the number under test. */
function nearestOfUnit(passage: Passage, reported: Quantity, operand: Quantity): boolean {
  return (passage.nextOfUnit[operand.index] ?? 0) >= reported.index;
}

/** What stands between two numbers of a sentence, by sense. */
function between(add: Add, name: string, passage: Passage, one: Quantity, other: Quantity): void {
  const from = Math.min(one.token, other.token);
  const to = Math.max(one.token, other.token);
  const tokens = passage.sentences[one.sentence]?.tokens.slice(from + 1, to) ?? [];
  const seen = new Set<string>();
  const content = tokens.filter((token) => token.is === "word" && !token.sense).length;
  const commas = tokens.filter((token) => token.is === "mark" && token.mark === ",").length;
  add(`${name} words between ${bucket(content, [0, 1, 2, 4, 8, 16])}`);
  add(`${name} commas ${Math.min(3, commas)}`);
  for (const token of tokens) {
    const what = standing(token);
    if (what !== undefined && !seen.has(what)) {
      seen.add(what);
      add(`${name} over ${what}`);
    }
  }
}

function standing(token: Token): string | undefined {
  if (token.is === "mark") return token.mark;
  if (token.is === "numeral") return token.role === "quantity" ? undefined : token.role;
  const { sense, capital } = token;
  if (!sense) return capital ? "name" : undefined;
  return sense.is === "function" || sense.is === "filler" || sense.is === "qualifier" ? undefined : sense.is;
}

function ofPair(add: Add, first: Quantity, second: Quantity): void {
  const alike = likeness(first, second);
  add(`alike ${alike}${alike === "same" && first.numeral.unit.base === "" ? " bare" : ""}`);
  add(`words ${Math.min(3, sharedWords(first, second))}`);
  if (first.sentence === second.sentence) add(`pair apart ${bucket(Math.abs(first.index - second.index), [1, 2, 4])}`);
  const ratio = Math.abs(doubleOf(first) / doubleOf(second));
  add(
    `ratio ${ratio > 100 ? "huge" : ratio > 3 ? "large" : ratio > 1 ? "over" : ratio > 0.3 ? "under" : ratio > 0.01 ? "small" : "tiny"}`,
  );
}

/** Years look like counts, and small numbers are often no quantities at all. */
function sizeOf({ numeral, double }: Quantity): string {
  const bare = numeral.unit.scale === 0 && numeral.lastPlace === 0;
  if (bare && numeral.unit.kind === "none" && double >= 1900 && double <= 2100) return "year";
  const digits = double <= 0 ? 0 : Math.floor(Math.log10(double * 10 ** Math.max(0, -numeral.lastPlace)) + 1e-9) + 1;
  return `${Math.min(6, digits)}${numeral.unit.scale > 0 ? " scaled" : ""}`;
}

function bucket(value: number, ends: readonly number[]): string {
  const end = ends.find((one) => value <= one);
  return end === undefined ? `>${ends.at(-1)}` : `${end}`;
}
