import type { MeasureId, Reference } from "../model/comparison.ts";
import { type Names, nameIn } from "../model/names.ts";
import { type Language, wordsFor } from "./words.ts";

/** What a reference is called: as the language has it, else by its own name; `yearly` of values that are each of a whole year. */
export function nameOfReference(reference: Reference, own: Names, lang: Language, yearly = false): string {
  if (yearly && reference.kind === "prior-year") return wordsFor(lang).compare.labels.yearBefore;
  return wordsFor(lang).compare.names?.reference?.(reference) ?? nameIn(own, lang);
}

/** What a measure is called, likewise. */
export function nameOfMeasure(measure: MeasureId, own: Names, lang: Language): string {
  return wordsFor(lang).compare.names?.measure?.[measure] ?? nameIn(own, lang);
}
