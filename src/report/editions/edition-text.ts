import type { EditionChanges } from "../../audit/editions/edition-changes.ts";
import { type Language, wordsFor } from "../../words/words.ts";
import { csvField } from "../csv-field.ts";
import { markdownTable } from "../markdown-table.ts";
import { painter } from "../terminal/style.ts";
import { textList, textTable } from "../text-table.ts";
import { editionHeadline } from "./edition-headline.ts";
import { editionTable } from "./edition-rows.ts";

/** Rows of each kind that people are shown. */
const shown = 15;

/** How two editions are written. */
export interface EditionOptions {
  readonly lang: Language;
  readonly width: number;
  readonly color: boolean;
  readonly raw?: boolean;
}

/** What changed between two editions, for a terminal. */
export function editionTerminal(changes: EditionChanges, { lang, width, color }: EditionOptions): string {
  const paint = painter(color);
  const table = editionTable(changes, lang, shown);
  const squeeze = { narrowest: 18, lines: 3 };
  const body =
    table.rows.length === 0 ? [] : (textTable(table, width, squeeze, paint) ?? textList(table, width, paint));
  return `${[paint(editionHeadline(changes, lang), "bold"), ...body, ...rest(changes, lang)].join("\n")}\n`;
}

/** The same in Markdown. */
export function editionMarkdown(changes: EditionChanges, lang: Language): string {
  const table = editionTable(changes, lang, shown);
  const parts = [
    editionHeadline(changes, lang),
    table.rows.length > 0 ? markdownTable(table) : "",
    ...rest(changes, lang),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** All changes, one a line. */
export function editionCsv(changes: EditionChanges, { lang, raw = false }: EditionOptions): string {
  const { columns, rows } = editionTable(changes, lang, Number.POSITIVE_INFINITY, "for programs");
  const line = (cells: readonly string[]) => `${cells.map((cell) => csvField(cell, { raw })).join(",")}\r\n`;
  return [columns.map(({ title }) => title), ...rows].map(line).join("");
}

/** The contract `recount/editions@1` (docs/compare.md). */
export function editionJson(
  changes: EditionChanges,
  names: { readonly edition: string; readonly against: string },
): string {
  return `${JSON.stringify({ schema: "recount/editions@1", ...names, ...changes }, undefined, 2)}\n`;
}

function rest({ restated, vanished, stale }: EditionChanges, lang: Language): readonly string[] {
  const left = [restated, vanished, stale].reduce((sum, { length }) => sum + Math.max(0, length - shown), 0);
  return left > 0 ? [wordsFor(lang).audit.editions.more(left)] : [];
}
