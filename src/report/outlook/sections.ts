import { visibleLine } from "../../model/visible.ts";
import { escapedMarkdown } from "../markdown-escape.ts";
import { markdownTable } from "../markdown-table.ts";
import { painter } from "../terminal/style.ts";
import { type TextTable, textList, textTable } from "../text-table.ts";
import { wrap } from "../wrap.ts";

/** A part of what is told: a heading, sentences, a table, and remarks. */
export interface Section {
  readonly heading: string;
  /** Whether it is what the reader came for. */
  readonly main?: boolean;
  readonly lines?: readonly string[];
  readonly table?: TextTable;
  readonly notes?: readonly string[];
}

const tries = [
  { narrowest: 24, lines: 2 },
  { narrowest: 14, lines: 3 },
  { narrowest: 10, lines: 5 },
] as const;

/** Sections as text for a terminal, at most `width` columns wide. */
export function sectionsTerminal(sections: readonly Section[], width: number, color: boolean): string {
  const paint = painter(color);
  const lines = sections.flatMap(({ heading, main, lines: told = [], table, notes = [] }, at) => {
    const drawn = table && (firstFit(table, width, paint) ?? textList(table, width, paint));
    return [
      ...(at > 0 ? [""] : []),
      ...wrap(visibleLine(heading), width).map((line) =>
        main === true ? paint(line, "bold") : paint(line, "bold", "dim"),
      ),
      ...told.flatMap((line) => indented(line, width, "  ")),
      ...(drawn ?? []),
      ...notes.flatMap((line) => indented(line, width, "  · ").map((each) => paint(each, "dim"))),
    ];
  });
  return lines.map((line) => `${line}\n`).join("");
}

function firstFit(table: TextTable, width: number, paint: ReturnType<typeof painter>): readonly string[] | undefined {
  for (const squeeze of tries) {
    const lines = textTable(table, width, squeeze, paint);
    if (lines) return lines;
  }
  return undefined;
}

function indented(line: string, width: number, mark: string): readonly string[] {
  return wrap(visibleLine(line), width - mark.length).map(
    (part, at) => (at === 0 ? mark : " ".repeat(mark.length)) + part,
  );
}

/** Sections as Markdown. */
export function sectionsMarkdown(sections: readonly Section[]): string {
  const parts = sections.flatMap(({ heading, main, lines = [], table, notes = [] }) => [
    `${main === true ? "##" : "###"} ${escapedMarkdown(heading)}`,
    ...(lines.length > 0 ? [lines.map((line) => `- ${escapedMarkdown(line)}`).join("\n")] : []),
    ...(table ? [markdownTable(table)] : []),
    ...(notes.length > 0 ? [notes.map((line) => `- ${escapedMarkdown(line)}`).join("\n")] : []),
  ]);
  return `${parts.join("\n\n")}\n`;
}
