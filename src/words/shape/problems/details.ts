import type { DetailPhrases } from "../../../model/detail.ts";

/** What a value is once it is in words. */
type Told<T> = { readonly [I in keyof T]: string };

/** How each of what problems say is said, of values that are in words already. */
export type DetailTexts = { readonly [C in keyof DetailPhrases]: (...values: Told<DetailPhrases[C]>) => string };
