import { idsByFile } from "../../datasets/panel/match-names.ts";
import type { NameMatch } from "../../datasets/panel/renamed.ts";
import type { Panel } from "../../model/panel.ts";
import { type BasesWanted, basesWanted, type Evidence, type WantedBase } from "./bases-wanted.ts";
import { matchedRows, type Rows } from "./matched-rows.ts";
import type { PrintedComparisons } from "./printed-comparisons.ts";

/** Rows that are near each other in one period are often so in another: a further agreement weighs less. */
const alikeAlready = 2;

/**
 * Matches indicators that another file calls otherwise, in another language perhaps, by what is printed: where the rows of two sheets,
 * in one order, have figures of the year before that make the printed comparisons agree, more of them than chance would. Each
 * agreement weighs by how seldom another figure would agree. One to one; no row is matched by its position alone.
 */
export function matchByPrints(own: Panel, other: Panel, printed: PrintedComparisons): readonly NameMatch[] {
  const wanted = basesWanted(printed, own.reported.length);
  const mine = new Set(own.indicators.map(({ id }) => id));
  const ours = rowsOf(own, () => true);
  return [...idsByFile(other)].flatMap(([file, ids]) => {
    const theirs = new Set(ids);
    const free = new Set(ids.filter((id) => !mine.has(id)));
    const open = wanted.bases.filter(({ id }) => !theirs.has(id));
    if (free.size === 0 || open.length === 0) return [];
    const matched = matchedRows(candidates(wanted, open, file, free), {
      ours,
      theirs: rowsOf(other, (name) => name === file),
    });
    return [...matched].map(([to, from]) => ({ file, from, to, by: "prints" as const }));
  });
}

function candidates(
  { at }: BasesWanted,
  open: readonly WantedBase[],
  file: string,
  free: ReadonlySet<string>,
): readonly (Evidence & { readonly from: string; readonly to: string })[] {
  const found = new Map<string, Map<string, Evidence>>();
  for (const base of open) {
    const own = found.get(base.id) ?? new Map<string, Evidence>();
    if (own.size === 0) found.set(base.id, own);
    const best = new Map<string, Evidence>();
    for (const figure of at(base)) {
      if (figure.file !== file || !free.has(figure.id)) continue;
      const evidence = base.evidenceOf(figure);
      if (evidence.weight > (best.get(figure.id)?.weight ?? Number.NEGATIVE_INFINITY)) best.set(figure.id, evidence);
    }
    for (const [id, evidence] of best) own.set(id, added(own.get(id), evidence));
  }
  return [...found].flatMap(([to, own]) =>
    [...own].flatMap(([from, evidence]) => (evidence.weight > 0 ? [{ ...evidence, from, to }] : [])),
  );
}

function added(before: Evidence | undefined, { weight, agrees }: Evidence): Evidence {
  if (!before) return { weight, agrees };
  const more = weight < 0 ? weight : Math.max(0, weight - alikeAlready);
  return { weight: before.weight + more, agrees: before.agrees || agrees };
}

/** The sheets that each indicator stands in, with its place there: line, and column within it. */
function rowsOf({ indicators, sources, observations, reported }: Panel, isOf: (file: string) => boolean): Rows {
  const found = new Map<string, Map<string, number>>();
  for (const { length, indicator, source, line, column } of [observations, reported])
    for (let row = 0; row < length; row++) {
      const { name = "", sheet = "" } = sources[source[row] ?? 0] ?? {};
      if (!isOf(name)) continue;
      const id = indicators[indicator[row] ?? 0]?.id ?? "";
      const sheets = found.get(id) ?? new Map<string, number>();
      if (sheets.size === 0) found.set(id, sheets);
      const place = (line[row] ?? 0) + (column[row] ?? 0) / 2 ** 20;
      sheets.set(sheet, Math.min(sheets.get(sheet) ?? Number.POSITIVE_INFINITY, place));
    }
  return found;
}
