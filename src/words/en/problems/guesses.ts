import type { IndicatorKind } from "../../../model/indicator.ts";
import type { GuessWords } from "../../shape/problems/guesses.ts";

const kinds: Readonly<Record<IndicatorKind, string>> = {
  flow: "a flow",
  stock: "a stock",
  ratio: "a ratio",
  index: "an index",
};

export const guesses: GuessWords = {
  guessed: "guessed",
  is: "is",
  change: "to change",
  descriptor: "say it in indicators.csv",
  inspect: "how to change it: recount inspect",
  guessedKind: (name, kind) =>
    `guessed: ${name} is ${kinds[kind]}, and its values were brought to other periods as such; to change: kind in indicators.csv`,
  whats: {},
  phrases: [],
};
