import type { Guess } from "../../model/diagnostic.ts";
import type { Panel } from "../../model/panel.ts";
import { undated } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { saysCode } from "../layout/column-words.ts";
import { arePlaceNames, namedBy } from "../layout/names-of-places.ts";
import { type SheetSeen, textOf } from "./sheet-seen.ts";

/** So many indicators are hundreds; a table has as many where its columns are few only if its rows are named by other things. */
const [hundreds, toAColumn] = [100, 5];

/**
 * The indicators of a sheet where they are hundreds and its columns few, while no figure is of an area: `973`, and the first names. They are areas or
 * groups in the eyes of those who wrote them.
 */
export function manyIndicators(panel: Panel, seen: SheetSeen, guesses: readonly Guess[]): readonly string[] {
  if (isOfThings(seen, guesses)) return [];
  const register = entitiesOfRows(panel, seen);
  if (register.length > 0) return register;
  const { observations: o, indicators, areas, sources } = panel;
  // A figure or two each is no series, whatever areas they have.
  if (indicators.length < hundreds || (areas.length > 1 && o.length > indicators.length * 2)) return [];
  const sheet = seen.cells.sheet ?? "";
  const isOwn = sources.map((each) => (each.sheet ?? "") === sheet);
  const used = new Set<number>();
  for (let at = 0; at < o.length; at++) if (isOwn[o.source[at] ?? 0]) used.add(o.indicator[at] ?? 0);
  if (used.size < hundreds || used.size < seen.width * toAColumn) return [];
  return [String(used.size), ...[...used].slice(0, 2).map((at) => indicators[at]?.names.vi ?? "")];
}

/** So many rows that are one indicator each are a list of things, and no figures of some. */
const fewestEntities = 50;

/** Rows of a list, each an indicator of its own that several columns name, without a period: `Vote · Name=Enrique · Surname=Accorsi`. */
function entitiesOfRows({ observations: o, indicators, areas, periods }: Panel, { rows, values }: SheetSeen) {
  const isListed = rows.length >= fewestEntities && areas.length < 2 && periods.length === 1;
  const [first] = indicators;
  if (!isListed || first === undefined || formatPeriod(periods[0] ?? undated) !== formatPeriod(undated)) return [];
  const isOwn = o.length === indicators.length && o.length === rows.length * values.size;
  return isOwn && first.id.split(" · ").length > 2 ? [String(indicators.length), first.names.vi] : [];
}

/**
 * Names of columns that hold a third of the figures or more and differ by one word, each of which stands in the rows of another column, too:
 * `Deaths Gauteng` and `Deaths Limpopo` beside rows of `Gauteng` and `Limpopo`.
 */
export function namesOfRowsAcross(seen: SheetSeen): readonly string[] {
  const { cells, rows, values, width, nameOf } = seen;
  if (values.size < 2) return [];
  const across = [...values].map(nameOf);
  if (arePlaceNames(across)) return across;
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

/** Columns of figures that are called codes, and hold numbers alone: `District Code: 10`. Beside other columns of figures only. */
export function codesByName({ cells, rows, values, nameOf }: SheetSeen): readonly string[] {
  return [...values].flatMap((column) => {
    const texts = rows.map((row) => textOf(cells.rows[row]?.[column])).filter((text) => text !== "");
    const areNumbers = texts.length > 1 && texts.every((text) => /^\d+(?:\.\d+)?$/.test(text));
    return areNumbers && values.size > 1 && saysCode(nameOf(column)) ? [`${nameOf(column)}: ${texts[0]}`] : [];
  });
}

/** The column that was taken for areas because no other holds names, with the first of them: `Energy Source: Hydro`. */
export function namesOfNothing(seen: SheetSeen, guesses: readonly Guess[]): readonly string[] {
  const guess = guesses.find(
    ({ what, because, place }) =>
      what === "area" && code(because) === "only-names" && (place.sheet ?? "") === (seen.cells.sheet ?? ""),
  );
  if (typeof guess?.as !== "string") return [];
  const [first] = textsOf(seen, guess.as);
  return [first === undefined ? guess.as : `${guess.as}: ${first}`];
}

/** Whether the one column that is part of the names of indicators names things: `Type of crime`. */
function isOfThings(seen: SheetSeen, guesses: readonly Guess[]): boolean {
  const sheet = seen.cells.sheet ?? "";
  const [only, ...more] = guesses.filter(({ what, place }) => what === "dimension" && (place.sheet ?? "") === sheet);
  if (typeof only?.as !== "string" || more.length > 0) return false;
  const distinct = textsOf(seen, only.as);
  return distinct.length > 0 && namedBy({ name: only.as, distinct }, true) === "things";
}

/** What stands in the rows of the column that a guess is of; none where it is of several. */
function textsOf({ cells, rows, width, nameOf }: SheetSeen, name: string): readonly string[] {
  const column = Array.from({ length: width }, (_, at) => at).find((at) => (nameOf(at) || `#${at + 1}`) === name);
  if (column === undefined) return [];
  return [...new Set(rows.map((row) => textOf(cells.rows[row]?.[column])).filter((text) => text !== ""))];
}

function code(because: Guess["because"]): string {
  return typeof because === "string" ? because : (because?.code ?? "");
}
