import { readSentences, remembering } from "../../src/language/read.ts";
import type { Numeral, Sentence } from "../../src/language/token.ts";
import { vietnamese } from "../../src/language/vi/vietnamese.ts";

/** The sentences of a Vietnamese text. */
export function sentencesOf(text: string): Sentence[] {
  return readSentences(text, [{ start: 0, end: text.length }], remembering(vietnamese));
}

/** What stands in the text at each sentence. */
export function cut(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

/** Every number of a text as read, in order. */
export function numbersOf(text: string): Numeral[] {
  return sentencesOf(text).flatMap(({ tokens }) => tokens.filter((token) => token.is === "numeral"));
}

/** The numbers that are quantities, each as `value unit`: `31.21 tỷ đồng`. */
export function quantitiesOf(text: string): string[] {
  return numbersOf(text)
    .filter(({ role }) => role === "quantity")
    .map(({ value, unit }) => `${value} ${unit.text}`.trimEnd());
}

/** The numbers that are none, each as `role text`: `date 7/6/2024`. */
export function othersOf(text: string): string[] {
  return numbersOf(text)
    .filter(({ role }) => role !== "quantity")
    .map(({ role, start, end }) => `${role} ${text.slice(start, end)}`);
}
