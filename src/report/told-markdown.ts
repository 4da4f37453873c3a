import { type Language, wordsFor } from "../words/words.ts";
import { findingMarkdown } from "./finding-markdown.ts";
import { escapedMarkdown } from "./markdown-escape.ts";
import { markdownTable } from "./markdown-table.ts";
import type { ToldAudit, ToldFindings, ToldReason, ToldSection } from "./told/told-audit.ts";

/** An audit of any kind as Markdown for a message, a ticket or a repository: the conclusion, each finding, and what else was found. */
export function toldMarkdown(told: ToldAudit, lang: Language): string {
  const { title, sentence, counts, remarks, inconsistent, doubtful, sections } = told;
  const parts = [
    `# ${escapedMarkdown(title)}`,
    `**${sentence}**`,
    counts.map((count) => `- ${count}`).join("\n"),
    ...remarks.map(({ text }) => text),
    ...findingsOf(inconsistent),
    ...findingsOf(doubtful),
    ...sections.flatMap((section) => sectionOf(section, lang)),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function findingsOf({ title, findings }: ToldFindings): readonly string[] {
  return findings.length === 0 ? [] : [`## ${title}`, ...findings.map(findingMarkdown)];
}

function sectionOf(section: ToldSection, lang: Language): readonly string[] {
  return [`## ${section.title}`, bodyOf(section, lang), escapedMarkdown(section.rest)];
}

function bodyOf(section: ToldSection, lang: Language): string {
  switch (section.kind) {
    case "reasons":
      return section.reasons.map((reason) => `- ${escapedMarkdown(reasonText(reason, lang))}`).join("\n");
    case "rows":
      return section.rows
        .map(({ place, reported, detail }) => `- ${escapedMarkdown(`${place} ${reported}: ${detail}`)}`)
        .join("\n");
    case "lines":
      return section.lines.map((line) => `- ${escapedMarkdown(line)}`).join("\n");
    case "table":
      return section.table.rows.length === 0 ? "" : markdownTable(section.table);
  }
}

/** A reason with its count, and the first example. */
function reasonText({ text, examples: [first] }: ToldReason, lang: Language): string {
  return first ? `${text} (${wordsFor(lang).audit.data.forExample} ${first.text})` : text;
}
