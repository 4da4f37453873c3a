import type { NoteCode, OutlookNote } from "../model/outlook-note.ts";
import type { Outlook } from "./outlook.ts";

/** What leaves a series without a projection, the gravest first. */
const noProjection: readonly NoteCode[] = ["ended", "too-short", "too-many-gaps", "incomplete-year"];
/** What leaves a projection without a probability, the plainest first. */
const noProbability: readonly NoteCode[] = ["no-plan", "constant", "short-history", "season-unknown", "no-probability"];

/**
 * Why an outlook has no projection or, where it has one, no probability: the note that says it. Undefined where it has both.
 *
 * @example
 * const panel = panelOf([{ indicator: "cases", period: "2024-01", value: 5 }, { indicator: "cases", period: "2024-02", value: 7 }]);
 * whyNone(forecast(panel).outlooks[0]) // -> { code: "too-short", count: 2 }
 */
export function whyNone({ yearEnd, probability, notes }: Outlook): OutlookNote | undefined {
  if (yearEnd && probability !== undefined) return undefined;
  const codes = yearEnd ? noProbability : [...noProjection, ...noProbability];
  for (const code of codes) {
    const found = notes.find((each) => each.code === code);
    if (found) return found;
  }
  return notes[0];
}
