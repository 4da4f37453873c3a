import type { Frame } from "../../facts/frame.ts";
import { type Passage, tokensAround } from "../../facts/passage.ts";
import type { Quantity } from "../../facts/quantity.ts";
import type { Token, Word } from "../../language/token.ts";
import { factOf } from "./fact.ts";
import { type Overlap, type Surrounded, type Surroundings, wordOf } from "./twin-surroundings.ts";

/**
 * How far two statements run alongside each other, whatever their two numbers are, each by its name: the words of what they are about, those
 * right before and behind, the numbers beside them, the sentences. What is shared and what only one of them says count apart, since
 * `exports of goods` and `exports of oil` share a word and are two facts.
 *
 * For instance, `The deficit was 9.4 bn in June.` and `In June there was a deficit of 9.4 bn on goods.`: half of what the two are about is shared,
 * `deficit`, and `goods` is not: "twin subject part 3 of 0"
 */
export function alignmentMarks(
  passage: Passage,
  surroundings: Surroundings,
  around: Surrounded,
  one: Frame,
  other: Frame,
): string[] {
  const [a, b] = [one.quantity, other.quantity];
  const sentences = surroundings.overlap(wordsOf(passage, a), wordsOf(passage, b));
  return [
    ...subjectMarks(surroundings.overlap(one.subject.words, other.subject.words)),
    ...besideMarks(passage, surroundings, a, b),
    ...numbersBeside(passage, around, a, b),
    ...sentenceMarks(passage, sentences, a, b),
    `twin of its unit ${bucket(surroundings.ofUnit(a), [3, 5, 8, 13, 21, 40])}`,
    `twin mention ${one.when && other.when ? (one.mention === other.mention ? "one" : "two") : "none"}`,
    `twin qualified ${a.numeral.qualifier ?? "no"} ${b.numeral.qualifier ?? "no"}`,
    `twin roles ${one.role} ${other.role}`,
  ];
}

/** Sums of the rarity of words. */
const amounts = [0.5, 1.5, 3, 5, 8, 12];
const parts = [0.01, 0.2, 0.35, 0.5, 0.7, 0.9];

function subjectMarks(overlap: Overlap): string[] {
  return [
    ...overlapMarks("subject", overlap),
    `twin subject part ${bucket(partOf(overlap), parts)} of ${bucket(overlap.shared, [1.5, 5, 10])}`,
  ];
}

function overlapMarks(name: string, { shared, left, right }: Overlap): string[] {
  return [
    `twin ${name} shared ${bucket(shared, amounts)}`,
    `twin ${name} less apart ${bucket(Math.min(left, right), amounts)}`,
    `twin ${name} more apart ${bucket(Math.max(left, right), amounts)}`,
  ];
}

/** What part of all words the two share. */
function partOf({ shared, left, right }: Overlap): number {
  return shared / (shared + left + right + 0.01);
}

/** How many words before and behind a number are looked at: up to the next number. */
const mostBefore = 8;
const mostBehind = 5;

function besideMarks(passage: Passage, surroundings: Surroundings, a: Quantity, b: Quantity): string[] {
  const [one, other] = [a, b].map((each) => wordsFrom(tokensAround(passage, each), each.token, -1, mostBefore));
  const before = surroundings.overlap(plain(one), plain(other));
  const [first, second] = [a, b].map((each) => wordsFrom(tokensAround(passage, each), each.token, 1, mostBehind));
  const behind = surroundings.overlap(plain(first), plain(second));
  const [sense, said] = [senseOf(one), senseOf(other)];
  return [
    ...overlapMarks("words before", before),
    `twin words before part ${bucket(partOf(before), parts)} of ${bucket(before.shared, [1.5, 5, 10])}`,
    `twin words behind shared ${bucket(behind.shared, amounts)}`,
    `twin words behind more apart ${bucket(Math.max(behind.left, behind.right), amounts)}`,
    `twin words behind part ${bucket(partOf(behind), [0.01, 0.2, 0.5, 0.9])}`,
    `twin sense ${sense === said ? sense : "other"}`,
  ];
}

/** The words next to a place, up to a number. */
function wordsFrom(tokens: readonly Token[], at: number, step: 1 | -1, most: number): Word[] {
  const words: Word[] = [];
  for (let place = at + step; words.length < most; place += step) {
    const token = tokens[place];
    if (!token || token.is === "numeral") break;
    if (token.is === "word") words.push(token);
  }
  return words;
}

/** Words without a sense of their own: those that name things. */
function plain(words: readonly Word[] = []): ReadonlySet<string> {
  return new Set(words.flatMap(({ sense, fold }) => (sense ? [] : [fold])));
}

function senseOf(words: readonly Word[] = []): string {
  return words.find(({ sense }) => sense)?.sense?.is ?? "none";
}

function numbersBeside(passage: Passage, { company }: Surrounded, a: Quantity, b: Quantity): string[] {
  const [row, otherRow] = [a, b].map(({ sentence }) => passage.bySentence[sentence]?.length ?? 1);
  const fewer = Math.min(row ?? 1, otherRow ?? 1) - 1;
  const part = fewer === 0 ? "alone" : bucket(company / fewer, [0.01, 0.34, 0.6, 0.95]);
  return [
    `twin number before ${likenessOfNumbers(besideIn(passage, a, -1), besideIn(passage, b, -1))}`,
    `twin number behind ${likenessOfNumbers(besideIn(passage, a, 1), besideIn(passage, b, 1))}`,
    `twin company part ${part} of ${bucket(company, [1, 2, 3])}`,
  ];
}

/** The number before or behind in its sentence. */
function besideIn({ quantities }: Passage, { index, sentence }: Quantity, step: 1 | -1): Quantity | undefined {
  const beside = quantities[index + step];
  return beside?.sentence === sentence ? beside : undefined;
}

function likenessOfNumbers(a: Quantity | undefined, b: Quantity | undefined): string {
  if (!a || !b) return a === b ? "none" : "one";
  if (factOf(a) === factOf(b)) return "same";
  return a.numeral.unit.base === b.numeral.unit.base ? "differs" : "unlike";
}

function sentenceMarks(passage: Passage, overlap: Overlap, a: Quantity, b: Quantity): string[] {
  const { shared, left, right } = overlap;
  const ofShorter = shared / (Math.min(shared + left, shared + right) + 0.01);
  const head = a.sentence === 0 || b.sentence === 0 ? "head" : "body";
  return [
    `twin sentences ${bucket(partOf(overlap), [0.1, 0.2, 0.3, 0.4, 0.55, 0.7])}`,
    `twin shorter sentence ${bucket(ofShorter, [0.15, 0.3, 0.45, 0.6, 0.75, 0.9])}`,
    `twin ${head} ${bucket(ofShorter, [0.3, 0.6, 0.9])}`,
    `twin in sentences ${bucket(passage.sentences.length, [5, 10, 20, 40])}`,
    `twin sentences between ${bucket(Math.abs(a.sentence - b.sentence), [2, 3, 5, 9, 16])}`,
  ];
}

function wordsOf(passage: Passage, quantity: Quantity): ReadonlySet<string> {
  return new Set(tokensAround(passage, quantity).flatMap(wordOf));
}

/** How many of the rising bounds a value has reached. */
function bucket(value: number, bounds: readonly number[]): number {
  const at = bounds.findIndex((bound) => value < bound);
  return at < 0 ? bounds.length : at;
}
