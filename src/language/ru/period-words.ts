import { monthWords } from "../month-words.ts";

/** Words of a period in Russian and their signs, as in `../vi/period-words.ts`. */
export const russianPeriodWords: readonly (readonly [string, string])[] = [
  ...monthWords(
    "январь января янв январю|февраль февраля фев февралю|март марта мар марту|апрель апреля апр апрелю|май мая маю|июнь июня июн июню|июль июля июл июлю|август августа авг августу|сентябрь сентября сен сентябрю|октябрь октября окт октябрю|ноябрь ноября ноя ноябрю|декабрь декабря дек декабрю",
  ),
  ...["квартал", "квартале", "кварталу", "кв", "кв ."].map((word) => [word, "Q"] as const),
  ...["полугодие", "полугодии", "полугодию"].map((word) => [word, "S"] as const),
  ...["год", "года", "году", "г", "г ."].map((word) => [word, "Y"] as const),
  ["месяц", "M"],
  ["неделя", "W"],
];
