import type { FigureWords } from "../column-sense.ts";

/** What words of Turkish in the name of a column say of its figures. */
export const turkishFigureWords: FigureWords = [
  ["plan", "hedef|plan"],
  ["actual", "gerçekleşen|gerceklesen"],
  ["to-date", "kümülatif|kumulatif|birikimli|yılbaşından itibaren|yilbasindan itibaren"],
  ["growth", "değişim"],
  ["prior-year", "önceki yıl|bir önceki yıla göre"],
  ["prior-period", "önceki ay|bir önceki aya göre"],
];
