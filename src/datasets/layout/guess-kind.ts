import { plainWords } from "../../language/column-sense.ts";
import type { IndicatorKind } from "../../model/indicator.ts";
import type { Unit } from "../../model/unit.ts";

const words: Readonly<Record<"ratio" | "index" | "stock", ReadonlySet<string>>> = {
  index: new Set("index|indices|cpi|score|exchange rate|exchange rates|chi so|ty gia".split("|")),
  ratio: new Set(
    "rate|ratio|share|proportion|percentage|percent|pct|per capita|average|mean|median|density|prevalence|per|coverage|prop|expectancy|tuoi tho|ty le|ti le|ty suat|ty so|ty trong|binh quan|mat do|nang suat|co cau|toc do|trung binh".split(
      "|",
    ),
  ),
  stock: new Set(
    "population|labor force|labour force|stock|outstanding|debt|balance|employed|unemployed|inventory|dan so|luc luong lao dong|du no|so du|ton kho|dan".split(
      "|",
    ),
  ),
};

/**
 * How an indicator behaves, by its unit and the words of its name; a flow where neither says anything.
 *
 * @example
 * guessKind("unemployment_rate", { kind: "none", text: "", base: "", scale: 0 }) // -> "ratio"
 * guessKind("Labor force, total", { kind: "none", text: "", base: "", scale: 0 }) // -> "stock"
 */
export function guessKind(name: string, unit: Unit): IndicatorKind {
  const plain = plainWords(`${name} ${unit.kind === "measure" ? unit.base : ""}`);
  const phrases = plain.flatMap((word, at) => [
    word,
    `${word} ${plain[at + 1] ?? ""}`,
    `${word} ${plain[at + 1] ?? ""} ${plain[at + 2] ?? ""}`,
  ]);
  const has = (kind: "ratio" | "index" | "stock") => phrases.some((phrase) => words[kind].has(phrase));
  if (has("index")) return "index";
  if (
    ["percent", "points", "times"].includes(unit.kind) ||
    unit.base.includes("/") ||
    unit.base === "‰" ||
    has("ratio")
  )
    return "ratio";
  return has("stock") ? "stock" : "flow";
}
