import { escapedMarkdown } from "../markdown-escape.ts";
import { markdownTable } from "../markdown-table.ts";
import type { InspectionFacts } from "./facts.ts";

/** What a data set holds, as Markdown. */
export function inspectionMarkdown({ title, summary, indicators, sections }: InspectionFacts): string {
  const parts = [
    `# ${escapedMarkdown(title)}`,
    escapedMarkdown(summary),
    ...(indicators.rows.length > 0 ? [markdownTable(indicators)] : []),
    ...sections.flatMap(({ title: heading, lines }) => [
      `## ${escapedMarkdown(heading)}`,
      lines.map((line) => `- ${escapedMarkdown(line)}`).join("\n"),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}
