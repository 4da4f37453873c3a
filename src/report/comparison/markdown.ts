import type { Compared } from "../../engine/results/compared.ts";
import { escapedMarkdown } from "../markdown-escape.ts";
import { markdownTable } from "../markdown-table.ts";
import { asTextTable, comparisonTable, type TableOptions } from "./table.ts";

/** A result as Markdown: a caption, a table, and what the words in it mean. */
export function comparisonMarkdown(result: Compared, options: TableOptions): string {
  const table = comparisonTable(result, options);
  const { caption, rows, notes } = table;
  const parts = [
    ...(caption === "" ? [] : [`**${escapedMarkdown(caption)}**`]),
    ...(rows.length === 0 ? [] : [markdownTable(asTextTable(table))]),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${escapedMarkdown(note)}`).join("\n")]),
  ];
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}
