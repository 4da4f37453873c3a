import { type EditionChanges, isEstimate } from "../../audit/editions/edition-changes.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";

/** How many figures were restated, how many estimates replaced, how many vanished or are stale, as a sentence. */
export function editionHeadline({ shared, restated, vanished, stale }: EditionChanges, lang: Language): string {
  const { number } = messagesFor(lang);
  const written = (count: number) => number(String(count));
  const estimates = restated.filter(isEstimate).length;
  return wordsFor(lang).audit.editions.headline({
    shared: written(shared),
    restated: written(restated.length - estimates),
    estimates: written(estimates),
    vanished: written(vanished.length),
    stale: written(stale.length),
  });
}
