import { visibleLine } from "../../model/visible.ts";
import { csvField, type FieldOptions } from "../csv-field.ts";
import { escapedMarkdown } from "../markdown-escape.ts";
import { markdownTable } from "../markdown-table.ts";
import { painter } from "../terminal/style.ts";
import { type TextTable, textList, textTable } from "../text-table.ts";
import type { WideTable } from "./wide.ts";

/** A wide table as CSV: numbers as they are, nothing where there is none. */
export function wideCsv({ keys, columns, rows }: WideTable, options: FieldOptions = {}): string {
  const lines = [
    [...keys, ...columns].map(({ id }) => csvField(id, options)),
    ...rows.map(({ keys: of, cells }) => [
      ...of.map((text) => csvField(text, options)),
      ...cells.map((cell) => (cell?.value === undefined || cell.value === null ? "" : String(cell.value))),
    ]),
  ];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}

/** The same for people: names without ids, and reasons where there is no number. */
function asTextTable({ keys, columns, rows }: WideTable): TextTable {
  const shown = keys.map(({ title }) => title !== "");
  // What is the same in every row says nothing.
  const differs = keys.map((_, at) => rows.length < 2 || rows.some((row) => row.keys[at] !== rows[0]?.keys[at]));
  const kept = (at: number) => (shown[at] ?? false) && (differs[at] ?? false);
  return {
    columns: [
      ...keys.filter((_, at) => kept(at)).map(({ title }) => ({ title, kind: "words" as const })),
      ...columns.map(({ title }) => ({ title, kind: "number" as const })),
    ],
    rows: rows.map((row) => [...row.keys.filter((_, at) => kept(at)), ...row.cells.map((cell) => cell?.text ?? "")]),
  };
}

/** What is the same in every row, in words. */
function captionOf({ keys, rows }: WideTable): readonly string[] {
  const [first] = rows;
  if (!first || rows.length < 2) return [];
  const same = keys.flatMap(({ title }, at) => {
    const text = first.keys[at] ?? "";
    return title !== "" && rows.every((row) => row.keys[at] === text) ? [text] : [];
  });
  return same.length > 0 ? [visibleLine(same.join(" · "))] : [];
}

export function wideMarkdown(table: WideTable): string {
  if (table.rows.length === 0) return "";
  const notes = table.notes.map((note) => `- ${escapedMarkdown(note)}`);
  const caption = captionOf(table).map((line) => `**${escapedMarkdown(line)}**`);
  return `${[...caption, markdownTable(asTextTable(table)), ...(notes.length > 0 ? [notes.join("\n")] : [])].join("\n\n")}\n`;
}

/** For a screen; a list where there is no room for a table. */
export function wideTerminal(table: WideTable, width: number, color: boolean): string {
  if (table.rows.length === 0) return "";
  const paint = painter(color);
  const text = asTextTable(table);
  const lines =
    textTable(text, width, { narrowest: 18, lines: 3 }, paint) ??
    textTable(text, width, { narrowest: 10, lines: 8 }, paint) ??
    textList(text, width, paint);
  return [...captionOf(table).map((line) => paint(line, "bold")), ...lines, ...table.notes]
    .map((line) => `${line}\n`)
    .join("");
}
