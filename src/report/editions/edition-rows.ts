import { type EditionChanges, type EditionSubject, isEstimate } from "../../audit/editions/edition-changes.ts";
import { nameIn } from "../../model/names.ts";
import { parsePeriod } from "../../model/period-notation.ts";
import { periodText } from "../../model/period-text.ts";
import type { Place } from "../../model/problem.ts";
import { periodInTable } from "../../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { comparisonName } from "../comparison-name.ts";
import { placeInShort } from "../dataset-audit/view.ts";
import type { TextTable } from "../text-table.ts";

/** How the numbers of a table are written: as people read them, or as programs do. */
export type NumberStyle = "for people" | "for programs";

/** What changed between two editions as a table of texts: at most so many rows of each kind. */
export function editionTable(
  changes: EditionChanges,
  lang: Language,
  most: number,
  style: NumberStyle = "for people",
): TextTable {
  const { what, earlier } = wordsFor(lang).audit.editions;
  const { number } = messagesFor(lang);
  const written = (value: string) => (style === "for people" ? number(value, decimalsIn(value)) : value);
  const short = (value: string) => written(withoutNoise(value));
  const row = (
    kind: keyof typeof what,
    of: EditionSubject,
    cells: readonly string[],
    at: { readonly place: Place; readonly vintage: string },
    held = "",
  ) => [
    what[kind],
    [nameIn(of.indicatorName, lang), of.area === "all" ? "" : nameIn(of.areaName, lang), held]
      .filter(Boolean)
      .join(", "),
    period(of.period, style, lang),
    ...cells,
    style === "for people" && (kind === "vanished" || kind === "stale")
      ? earlier(placeInShort(at.place), at.vintage)
      : placeInShort(at.place),
  ];
  const restated = changes.restated.slice(0, most).map((each) => {
    const cells = [short(each.before.value), short(each.after.value), written(percent(each.change))];
    return row(isEstimate(each) ? "estimate" : "restated", each, cells, each.after);
  });
  const vanished = changes.vanished
    .slice(0, most)
    .map((each) => row("vanished", each, [short(each.before.value), "", ""], each.before));
  const stale = changes.stale.slice(0, most).map((each) => {
    const cells = [written(each.reported), written(each.now), ""];
    return row("stale", each, cells, each, comparisonName(each.comparison, lang));
  });
  return { columns: columnsIn(lang), rows: [...restated, ...vanished, ...stale] };
}

function columnsIn(lang: Language): TextTable["columns"] {
  const { columns } = wordsFor(lang).audit.editions;
  return [
    { title: columns.what, kind: "label" },
    { title: columns.of, kind: "words" },
    { title: columns.period, kind: "label" },
    { title: columns.before, kind: "number" },
    { title: columns.after, kind: "number" },
    { title: columns.change, kind: "number" },
    { title: columns.place, kind: "label" },
  ];
}

/** Without the noise of calculated cells. */
function withoutNoise(value: string): string {
  const found = Number(value);
  return Number.isFinite(found) ? String(Number(found.toPrecision(9))) : value;
}

function decimalsIn(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

function percent(change: number | undefined): string {
  return change === undefined ? "" : change.toFixed(Math.abs(change) < 0.1 ? 3 : 1);
}

function period(text: string, style: NumberStyle, lang: Language): string {
  const found = parsePeriod(text);
  if (!found) return text;
  return style === "for people" ? periodInTable(found, lang) : periodText(found);
}
