import { monthWords } from "../month-words.ts";

/** Words of a period in Russian and their signs, as in `../vi/period-words.ts`. */
export const russianPeriodWords: readonly (readonly [string, string])[] = [
  ...monthWords(
    "январь января янв|февраль февраля фев|март марта мар|апрель апреля апр|май мая|июнь июня июн|июль июля июл|август августа авг|сентябрь сентября сен|октябрь октября окт|ноябрь ноября ноя|декабрь декабря дек",
  ),
  ...["квартал", "квартале", "кв", "кв ."].map((word) => [word, "Q"] as const),
  ...["полугодие", "полугодии"].map((word) => [word, "S"] as const),
  ...["год", "года", "году", "г", "г ."].map((word) => [word, "Y"] as const),
  ["месяц", "M"],
  ["неделя", "W"],
];
