import { alignedTables } from "./aligned-tables.ts";
import { readingOrder } from "./columns.ts";
import type { PageMarks } from "./page-marks.ts";
import type { PageTable } from "./page-table.ts";
import { ruledTables } from "./ruled-tables.ts";
import { segmentsOf } from "./segments.ts";
import { type Line, lineOfWords, linesOf } from "./words.ts";

/** A page's tables, from top to bottom, and the lines of words that are in none. */
export interface PageParts {
  readonly tables: readonly PageTable[];
  readonly lines: readonly Line[];
}

/** The tables of a page: those that are ruled, then those that are aligned in what is left. */
export function pageTables(page: PageMarks): PageParts {
  const lines = linesOf(page.glyphs);
  const ruled = ruledTables(page, lines).filter((table) => hasNumbers(table) && !isFrame(table));
  const outside = without(lines, ruled);
  const aligned = readingOrder(outside).flatMap(alignedTables);
  const tables = [...ruled, ...aligned].sort((a, b) => a.top - b.top || a.left - b.left);
  return { tables, lines: without(outside, aligned) };
}

/** A grid with no more than one cell filled places something on the page and tabulates nothing. */
function hasNumbers({ cells }: PageTable): boolean {
  return cells.filter(({ lines }) => lines.length > 0).length > 2;
}

/** Lines in cells over several columns that are cut in three and more: the rules only frame a table that is told by alignment. */
const fewestCut = 2;

function isFrame({ cells }: PageTable): boolean {
  const over = cells.filter(({ columns }) => columns > 1).flatMap(({ lines }) => lines);
  const cut = over.filter(
    (words) => segmentsOf(lineOfWords(words, words[0]?.baseline ?? 0, words[0]?.size ?? 0)).length >= 3,
  );
  return cut.length >= fewestCut;
}

function without(lines: readonly Line[], tables: readonly PageTable[]): readonly Line[] {
  if (tables.length === 0) return lines;
  return lines.flatMap((line) => {
    const words = line.words.filter((word) => {
      const [x, y] = [(word.left + word.right) / 2, line.baseline - 0.3 * line.size];
      return !tables.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
    });
    if (words.length === line.words.length) return [line];
    return words.length > 0 ? [lineOfWords(words, line.baseline, line.size)] : [];
  });
}
