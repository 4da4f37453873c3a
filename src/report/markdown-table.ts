import { escapedMarkdown } from "./markdown-escape.ts";
import type { TextTable } from "./text-table.ts";

/** A table in Markdown, numbers set to the right. */
export function markdownTable({ columns, rows }: TextTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ title }) => escapedMarkdown(title))),
    line(columns.map(({ kind }) => (kind === "number" ? "---:" : "---"))),
    ...rows.map((row) => line(row.map(escapedMarkdown))),
  ].join("\n");
}
