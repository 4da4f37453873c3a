import { phrasesOf } from "../../language/column-languages.ts";
import { plainWords } from "../../language/column-sense.ts";
import type { IndicatorKind } from "../../model/indicator.ts";
import type { Unit } from "../../model/unit.ts";

const words = {
  index: new Set(phrasesOf(({ kinds }) => kinds.index)),
  ratio: new Set(phrasesOf(({ kinds }) => kinds.ratio)),
  stock: new Set(phrasesOf(({ kinds }) => kinds.stock)),
};

/** The words that such phrases begin with: most names have none. */
const starts = new Set(Object.values(words).flatMap((phrases) => [...phrases].map((phrase) => phrase.split(" ")[0])));

/**
 * How an indicator behaves, by its unit and the words of its name; a flow where neither says anything.
 *
 * @example
 * guessKind("unemployment_rate", { kind: "none", text: "", base: "", scale: 0 }) // -> "ratio"
 * guessKind("Labor force, total", { kind: "none", text: "", base: "", scale: 0 }) // -> "stock"
 */
export function guessKind(name: string, unit: Unit): IndicatorKind {
  const plain = plainWords(`${name} ${unit.kind === "measure" ? unit.base : ""}`);
  const phrases = plain.flatMap((word, at) =>
    starts.has(word)
      ? [word, `${word} ${plain[at + 1] ?? ""}`, `${word} ${plain[at + 1] ?? ""} ${plain[at + 2] ?? ""}`]
      : [],
  );
  const has = (kind: "ratio" | "index" | "stock") => phrases.some((phrase) => words[kind].has(phrase));
  if (has("index") || unit.base.endsWith("= 100")) return "index";
  if (
    ["percent", "points", "times"].includes(unit.kind) ||
    unit.base.includes("/") ||
    unit.base === "‰" ||
    has("ratio")
  )
    return "ratio";
  return has("stock") ? "stock" : "flow";
}
