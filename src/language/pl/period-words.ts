import { monthWords } from "../month-words.ts";

/** Words of a period in Polish and their signs, as in `../vi/period-words.ts`. */
export const polishPeriodWords: readonly (readonly [string, string])[] = [
  ...monthWords(
    "styczeń stycznia sty|luty lutego lut|marzec marca mar|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|październik października paź|listopad listopada lis|grudzień grudnia gru",
  ),
  ...["kwartał", "kwartale", "kwart", "kwart .", "kw ."].map((word) => [word, "Q"] as const),
  ...["półrocze", "półroczu"].map((word) => [word, "S"] as const),
  ...["rok", "roku", "r ."].map((word) => [word, "Y"] as const),
  ["miesiąc", "M"],
  ["tydzień", "W"],
];
