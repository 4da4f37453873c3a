/** Words of a period in Korean and their signs, as in `../vi/period-words.ts`. */
export const koreanPeriodWords: readonly (readonly [string, string])[] = [
  ["년", "Y"],
  ["년도", "Y"],
  ["연도", "Y"],
  ["월", "M"],
  ["분기", "Q"],
  ["주", "W"],
];
