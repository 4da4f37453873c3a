import type { Diagnostic, Guess } from "../model/diagnostic.ts";
import type { IndicatorKind } from "../model/indicator.ts";
import { inWords } from "./details.ts";
import { guessPhrase } from "./guesses.ts";
import type { GuessWords } from "./shape/problems/guesses.ts";
import { type Language, wordsFor } from "./words.ts";

/**
 * What there is to know about a place in a source, as a sentence.
 *
 * @example
 * diagnosticText({ code: "bad-value", level: "left-out", place: {}, found: "n/a", count: 3 }, "en")
 * // -> "“n/a” is not a number; the cell is left out (3 times)"
 */
export function diagnosticText(diagnostic: Diagnostic, lang: Language): string {
  const { problems, numbers } = wordsFor(lang);
  const text = problems.diagnostics[diagnostic.code](inWords(diagnostic, lang));
  const { count = 1 } = diagnostic;
  return count === 1 ? text : `${text} (${problems.times(numbers.number(String(count)))})`;
}

/**
 * What was guessed, what that rests on, and what to say for another reading.
 *
 * @example
 * guessText({ what: "period", as: "thang", place: {}, because: "its name" }, "en")
 * // -> "period is thang (its name); to change: --map period=…"
 */
export function guessText(guess: Guess, lang: Language): string {
  const words = wordsFor(lang).problems.guesses;
  const because = guess.because === undefined ? "" : ` (${guessPhrase(guess.because, lang)})`;
  const what = words.whats[guess.what] ?? guess.what;
  const override = overrideOf(guess, words);
  const change = override === undefined ? "" : `; ${words.change}: ${override}`;
  return `${what} ${words.is} ${guessPhrase(guess.as, lang)}${because}${change}`;
}

/**
 * Every guess in short, a line for each file or sheet.
 *
 * @example
 * guessLines([{ what: "decimal", as: ",", place: { file: "a/b.csv" } }, { what: "period", as: "thang", place: { file: "a/b.csv" } }], "en")
 * // -> ["b.csv: guessed: decimal mark = ,; period = thang (how to change it: recount inspect)"]
 */
export function guessLines(guesses: readonly Guess[], lang: Language): readonly string[] {
  const words = wordsFor(lang).problems.guesses;
  const lines = new Map<string, string[]>();
  for (const { what, as, place } of guesses) {
    const file = place.file?.split(/[/\\]/).at(-1) ?? "";
    const where = place.sheet === undefined ? file : `${file}, ${place.sheet}`;
    lines.set(where, [...(lines.get(where) ?? []), `${words.whats[what] ?? what} = ${guessPhrase(as, lang)}`]);
  }
  return [...lines].map(
    ([where, told]) => `${where}: ${words.guessed}: ${[...new Set(told)].join("; ")} (${words.inspect})`,
  );
}

/**
 * That values were summed over time, or not, by a kind that was guessed.
 *
 * @example
 * guessedKindText("Dengue", "flow", "en")
 * // -> "guessed: Dengue is a flow, and its values were aggregated as such; to change: kind in indicators.csv"
 */
export function guessedKindText(name: string, kind: IndicatorKind, lang: Language): string {
  return wordsFor(lang).problems.guesses.guessedKind(name, kind);
}

/** The option that says it for sure, or the line of the descriptor that does; undefined where only the file itself can. */
function overrideOf({ what }: Guess, { descriptor }: GuessWords): string | undefined {
  switch (what) {
    case "sign":
    case "hidden":
    case "numbering":
    case "ignored":
      return undefined;
    case "encoding":
      return "--encoding …";
    case "delimiter":
      return "--delimiter …";
    case "decimal":
      return "--decimal . | ,";
    case "header":
    case "layout":
      return "--map period=… --map value=…";
    case "dates":
      return "--dates mdy | dmy";
    case "year-start":
      return "--year-start …";
    case "cumulative":
      return "--cumulative … | none";
    case "column":
      return "--map …=…";
    case "unit":
    case "kind":
    case "direction":
    case "total":
    case "mark":
    case "dimension":
      return `datapackage.json (${descriptor})`;
    default:
      return `--map ${what}=…`;
  }
}
