import type { Panel } from "../../model/panel.ts";
import { saysCode } from "../layout/column-words.ts";
import { type SheetSeen, textOf } from "./sheet-seen.ts";

/** So many indicators are hundreds; a table has as many where its columns are few only if its rows are named by other things. */
const [hundreds, toAColumn] = [100, 5];

/**
 * The indicators of a sheet where they are hundreds and its columns few, while no figure is of an area: `973`, and the first names. They are areas or
 * groups in the eyes of those who wrote them.
 */
export function manyIndicators(
  { observations: o, indicators, areas, sources }: Panel,
  seen: SheetSeen,
): readonly string[] {
  // A figure or two each is no series, whatever areas they have.
  if (indicators.length < hundreds || (areas.length > 1 && o.length > indicators.length * 2)) return [];
  const sheet = seen.cells.sheet ?? "";
  const isOwn = sources.map((each) => (each.sheet ?? "") === sheet);
  const used = new Set<number>();
  for (let at = 0; at < o.length; at++) if (isOwn[o.source[at] ?? 0]) used.add(o.indicator[at] ?? 0);
  if (used.size < hundreds || used.size < seen.width * toAColumn) return [];
  return [String(used.size), ...[...used].slice(0, 2).map((at) => indicators[at]?.names.vi ?? "")];
}

/**
 * Names of columns that hold a third of the figures or more and differ by one word, each of which stands in the rows of another column, too:
 * `Deaths Gauteng` and `Deaths Limpopo` beside rows of `Gauteng` and `Limpopo`.
 */
export function namesOfRowsAcross(seen: SheetSeen): readonly string[] {
  const { cells, rows, values, width, nameOf } = seen;
  if (values.size < 2) return [];
  const texts = new Set<string>();
  for (const row of rows)
    for (let column = 0; column < width; column++)
      if (!values.has(column)) texts.add(textOf(cells.rows[row]?.[column]).toLowerCase());
  const groups = new Map<string, string[]>();
  for (const column of values) {
    const words = nameOf(column).split(/[\s_]+/);
    for (const [at, word] of words.entries()) {
      if (!/\p{L}{2}/u.test(word) || !texts.has(word.toLowerCase())) continue;
      const rest = words.with(at, "…").join(" ");
      groups.set(rest, [...(groups.get(rest) ?? []), nameOf(column)]);
    }
  }
  const [found] = [...groups.values()].filter((names) => new Set(names).size > 1 && names.length * 3 >= values.size);
  return found ?? [];
}

/** Columns of figures that are called codes, and hold whole numbers: `District Code: 10`. Beside other columns of figures only. */
export function codesByName({ cells, rows, values, nameOf }: SheetSeen): readonly string[] {
  return [...values].flatMap((column) => {
    const texts = rows.map((row) => textOf(cells.rows[row]?.[column])).filter((text) => text !== "");
    const areWhole = texts.length > 1 && texts.every((text) => /^\d+$/.test(text));
    return areWhole && values.size > 1 && saysCode(nameOf(column)) ? [`${nameOf(column)}: ${texts[0]}`] : [];
  });
}
