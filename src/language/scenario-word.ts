import { plainWords } from "./column-sense.ts";
import { figureWords } from "./figure-languages.ts";

/** Words for plans and for what came of them, as they stand alone, as plain words. */
export function scenarioWord(words: string): "plan" | "actual" | undefined {
  // Made when first asked, since texts without tables have no headers.
  scenarioWords ??= new Map(
    figureWords.flatMap(([says, phrases]) =>
      says === "plan" || says === "actual"
        ? phrases.split("|").map((phrase) => [plainWords(phrase).join(" "), says] as const)
        : [],
    ),
  );
  return scenarioWords.get(words);
}

let scenarioWords: ReadonlyMap<string, "plan" | "actual"> | undefined;
