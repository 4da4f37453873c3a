import type { Compared } from "../engine/results/compared.ts";
import { nameIn } from "../model/names.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import { amountsText, changeText } from "./change-words.ts";
import { type ChartCell, type ChartRow, chartRows, pivotOf, referenceName } from "./compared-rows.ts";
import { periodsText } from "./periods-text.ts";
import { plainText } from "./plain-text.ts";
import { rankable } from "./rankable.ts";
import { withoutTwins } from "./series.ts";
import { fullName, subjectsOf } from "./subjects.ts";
import { isSmallBase, surpriseOf } from "./surprise.ts";

/** A row with the comparison that it is ranked by. */
export interface Changed {
  readonly row: ChartRow;
  readonly cell: ChartCell;
}

/** What is of few cases, or of no base, is told only where there is nothing else. */
const tiny = 1e-9;

/**
 * Rows by how much there is to tell of their first comparison, up or down, the most first. Percentages go by weight and surprise: one
 * case become twelve is none; amounts are their own weight. Points and multiples among percentages have no weight of the same kind and
 * come after them.
 */
export function mostChanged(rows: readonly ChartRow[]): readonly Changed[] {
  const all = rows.flatMap((row): Changed[] =>
    row.cells[0]?.value === undefined ? [] : [{ row, cell: row.cells[0] }],
  );
  const surprise = surpriseOf(rows);
  const percents = all.some(({ cell }) => cell.measure.factor === 100);
  const away = ({ row, cell }: Changed) => {
    const far = Math.abs((cell.value ?? 0) - pivotOf(cell.measure));
    if (isSmallBase(row)) return far * tiny;
    if (cell.measure.factor === 100) return surprise(row) ?? far * tiny;
    return percents ? far * tiny : far;
  };
  return all.sort((a, b) => away(b) - away(a));
}

/**
 * The most telling changes of a result as sentences, with what they were and are: `Dengue: up 44.5% against … (1,697 → 2,452)`.
 * An indicator that has no name but that of its `source` is not named again beside it.
 */
export function changesInWords(result: Compared, most: number, lang: Language, source = ""): readonly string[] {
  const { rows: twinless } = withoutTwins(chartRows(result, lang).filter(({ cells }) => cells.length > 0));
  const { rows } = rankable(twinless);
  const [subjects, periods] = [subjectsOf(twinless, lang), periodsText(rows, lang)];
  const areas = new Set(twinless.map(({ area }) => area.code));
  return mostChanged(rows)
    .filter(({ row }) => !isSmallBase(row))
    .slice(0, most)
    .map(({ row, cell }) => {
      // The only area of a data set says nothing in a sentence of it.
      const unnamed = plainText(nameIn(row.indicator.names, lang)) === source;
      const subject = areas.size === 1 || unnamed ? subjects.of(row) : fullName(row, lang);
      const title = wordsFor(lang).charts.change.title(
        periods.inTitle(subject, row),
        changeText(cell, lang),
        referenceName(cell, lang),
      );
      const amounts = amountsText(row, lang);
      const unit = messagesFor(lang).unit(plainText(row.indicator.unit.text));
      return amounts === "" ? title : `${title} (${[amounts, unit === "1" ? "" : unit].filter(Boolean).join(" ")})`;
    });
}
