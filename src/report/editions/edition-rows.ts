import type { EditionChanges, EditionSubject } from "../../audit/editions/edition-changes.ts";
import { nameIn } from "../../model/names.ts";
import { parsePeriod } from "../../model/period-notation.ts";
import { periodText } from "../../model/period-text.ts";
import type { Place } from "../../model/problem.ts";
import { type Language, wordsFor } from "../../words/words.ts";
import { placeInShort } from "../dataset-audit/view.ts";
import type { TextTable } from "../text-table.ts";

/** What changed between two editions as a table of texts: at most so many rows of each kind. */
export function editionTable(changes: EditionChanges, lang: Language, most: number): TextTable {
  const { columns, what } = wordsFor(lang).audit.editions;
  const named = (of: EditionSubject) =>
    [nameIn(of.indicatorName, lang), of.area === "all" ? "" : nameIn(of.areaName, lang)].filter(Boolean).join(", ");
  const row = (kind: keyof typeof what, of: EditionSubject, cells: readonly string[], place: Place) => [
    what[kind],
    named(of),
    period(of.period),
    ...cells,
    placeInShort(place),
  ];
  return {
    columns: [
      { title: columns.what, kind: "label" },
      { title: columns.of, kind: "words" },
      { title: columns.period, kind: "label" },
      { title: columns.before, kind: "number" },
      { title: columns.after, kind: "number" },
      { title: columns.change, kind: "number" },
      { title: columns.place, kind: "label" },
    ],
    rows: [
      ...changes.restated
        .slice(0, most)
        .map((each) =>
          row(
            "restated",
            each,
            [short(each.before.value), short(each.after.value), percent(each.change)],
            each.after.place,
          ),
        ),
      ...changes.vanished
        .slice(0, most)
        .map((each) => row("vanished", each, [short(each.before.value), "", ""], each.before.place)),
      ...changes.stale
        .slice(0, most)
        .map((each) => row("stale", each, [each.reported, each.now, each.comparison], each.place)),
    ],
  };
}

/** Without the noise of calculated cells. */
function short(value: string): string {
  const found = Number(value);
  return Number.isFinite(found) ? String(Number(found.toPrecision(9))) : value;
}

function percent(change: number | undefined): string {
  return change === undefined ? "" : change.toFixed(Math.abs(change) < 0.1 ? 3 : 1);
}

function period(text: string): string {
  const found = parsePeriod(text);
  return found ? periodText(found) : text;
}
