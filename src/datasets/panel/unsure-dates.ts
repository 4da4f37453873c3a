import type { Diagnostics, Guess } from "../../model/diagnostic.ts";

/** Tells of dates that were read day first with nothing to bear it out: 10/05/2014 is in May, or in October. Each source once. */
export function tellUnsureDates(guesses: readonly Guess[], diagnostics: Diagnostics): void {
  const unsure = guesses.filter(({ because }) => typeof because === "object" && because.code === "order-unsure");
  const told = new Set<string>();
  for (const { place } of unsure) {
    const key = `${place.file} ${place.sheet ?? ""}`;
    if (!told.has(key)) diagnostics.add({ code: "dates-unsure", level: "warning", place });
    told.add(key);
  }
}
