import { type Language, wordsFor } from "./words.ts";

/** How many figures were restated, vanished, or are stale, as a sentence. */
export function editionHeadline(
  changes: {
    readonly shared: number;
    readonly restated: readonly unknown[];
    readonly vanished: readonly unknown[];
    readonly stale: readonly unknown[];
  },
  lang: Language,
): string {
  const { shared, restated, vanished, stale } = changes;
  return wordsFor(lang).audit.editions.headline({
    shared,
    restated: restated.length,
    vanished: vanished.length,
    stale: stale.length,
  });
}
