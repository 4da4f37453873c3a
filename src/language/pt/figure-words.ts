import type { FigureWords } from "../column-sense.ts";

/** What words of Portuguese in the name of a column say of its figures. */
export const portugueseFigureWords: FigureWords = [
  ["plan", "meta|previsto|prevista|orçado|orçada|planejado|planeado"],
  ["actual", "realizado|realizada|executado|executada|alcançado"],
  ["to-date", "acumulado|acumulada|acumulados|acumuladas|desde janeiro|desde o início do ano|no ano até"],
  ["growth", "variação"],
  ["prior-year", "ano anterior|homóloga|mesmo mês do ano anterior"],
  ["prior-period", "mês anterior|trimestre anterior"],
];
