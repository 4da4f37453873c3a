import { monthWords } from "../month-words.ts";

/** Words of a period in Turkish and their signs, as in `../vi/period-words.ts`. */
export const turkishPeriodWords: readonly (readonly [string, string])[] = [
  ...monthWords(
    "ocak oca|şubat şub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara",
  ),
  ...["çeyrek", ". çeyrek"].map((word) => [word, "Q"] as const),
  ...["yarıyıl", ". yarıyıl"].map((word) => [word, "S"] as const),
  ...["yıl", "yılı"].map((word) => [word, "Y"] as const),
  ["ay", "M"],
  ["hafta", "W"],
];
