import type { FigureWords } from "../column-sense.ts";

/** What words of French in the name of a column say of its figures. */
export const frenchFigureWords: FigureWords = [
  ["plan", "objectif|prévu|prévision|prévisions"],
  ["actual", "réalisé|réalisée|réalisés|réalisation|réalisations|atteint"],
  ["to-date", "cumul|cumulé|cumulée|cumulés|cumulées|depuis janvier|depuis le début de l année|depuis le 1er janvier"],
  ["growth", "évolution|variation"],
  ["prior-year", "année précédente|même mois de l année précédente|par rapport à l année précédente|sur un an"],
  ["prior-period", "mois précédent|trimestre précédent|sur un mois"],
];
