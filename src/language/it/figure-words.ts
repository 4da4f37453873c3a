import type { FigureWords } from "../column-sense.ts";

/** What words of Italian in the name of a column say of its figures. */
export const italianFigureWords: FigureWords = [
  ["plan", "obiettivo|previsto|preventivo"],
  ["actual", "consuntivo|realizzato|raggiunto"],
  ["to-date", "cumulato|cumulata|cumulati|cumulate|da inizio anno|dall inizio dell anno|da gennaio"],
  ["growth", "variazione"],
  ["prior-year", "anno precedente|tendenziale|stesso mese dell anno precedente"],
  ["prior-period", "mese precedente|trimestre precedente|congiunturale"],
];
