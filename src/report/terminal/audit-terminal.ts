import { verdictSigns } from "../../model/verdict-order.ts";
import { visibleLine } from "../../model/visible.ts";
import { type Language, messagesFor } from "../../words/words.ts";
import { textList, textTable } from "../text-table.ts";
import type { ToldAudit, ToldFindings, ToldReason, ToldSection } from "../told/told-audit.ts";
import { wrap } from "../wrap.ts";
import { findingBlock } from "./finding-block.ts";
import { heading, paragraph, type Screen } from "./layout.ts";
import { rows } from "./rows.ts";
import { colors, painter } from "./style.ts";

/** How a terminal is written to. */
export interface TerminalSize {
  readonly lang: Language;
  readonly width: number;
  readonly color: boolean;
}

const narrowest = 24;
const widest = 120;

/**
 * An audit of any kind for a terminal: what it comes to, each finding the way a compiler shows it, what is doubtful, and what else was found. No
 * line is wider than `width` (from 24 columns).
 */
export function auditTerminal(told: ToldAudit, { lang, width, color }: TerminalSize): string {
  const columns = Math.max(narrowest, Math.min(widest, Math.floor(width)));
  const screen: Screen = { width: columns, paint: painter(color), messages: messagesFor(lang) };
  const { inconsistent, doubtful, sections } = told;
  const lines = [
    ...headOf(screen, told),
    ...inconsistent.findings.flatMap((finding) => findingBlock(screen, finding)),
    ...(inconsistent.rest > 0 ? ["", ...more(screen, inconsistent, "")] : []),
    ...doubts(screen, doubtful),
    ...sections.flatMap((section) => sectionOf(screen, section)),
  ];
  return `${lines.join("\n")}\n`;
}

/** The name of what was audited, the conclusion in one sentence, and the counts. */
function headOf(screen: Screen, { name, sentence, leading, counts, remarks }: ToldAudit): string[] {
  return [
    ...paragraph(screen, visibleLine(name), "", "bold"),
    ...paragraph(screen, sentence, `${verdictSigns[leading]} `, "bold", colors[leading]),
    screen.paint("─".repeat(screen.width), "dim"),
    ...(counts.length > 0 ? together(counts, screen.width) : []),
    ...remarks.flatMap(({ text, isQuiet }) => paragraph(screen, text, "", ...(isQuiet ? (["dim"] as const) : []))),
  ];
}

/** Joins short facts with dots and breaks the line only between them. */
function together(facts: readonly string[], width: number): string[] {
  const noBreak = "\u00a0";
  return wrap(facts.map((fact) => fact.replaceAll(" ", noBreak)).join(`${noBreak}· `), width).map((line) =>
    line.replaceAll(noBreak, " "),
  );
}

function doubts(screen: Screen, doubtful: ToldFindings): string[] {
  const { title, findings, rest } = doubtful;
  if (findings.length === 0) return [];
  return [
    ...heading(screen, title, findings.length + rest),
    ...findings.flatMap((finding) => findingBlock(screen, finding)),
    ...(rest > 0 ? more(screen, doubtful, "  ") : []),
  ];
}

function more(screen: Screen, { rest }: ToldFindings, lead: string): string[] {
  return paragraph(screen, screen.messages.labels.moreInVerbose(rest), lead, "dim");
}

function sectionOf(screen: Screen, section: ToldSection): string[] {
  const { title, count, rest } = section;
  return [
    ...(count === undefined ? ["", ...paragraph(screen, title, "", "bold")] : heading(screen, title, count)),
    ...bodyOf(screen, section),
    ...(rest === "" ? [] : paragraph(screen, rest, count === undefined ? "" : "  ", "dim")),
  ];
}

function bodyOf(screen: Screen, section: ToldSection): readonly string[] {
  switch (section.kind) {
    case "reasons":
      return section.reasons.flatMap((reason) => reasonOf(screen, reason, section.verdict));
    case "rows":
      return rows(screen, section.rows);
    case "lines":
      return section.lines.flatMap((line) => paragraph(screen, visibleLine(line), "  "));
    case "table": {
      const { width, paint } = screen;
      return (
        textTable(section.table, width, { narrowest: 12, lines: 3 }, paint) ?? textList(section.table, width, paint)
      );
    }
  }
}

function reasonOf(
  screen: Screen,
  { text, advice, examples }: ToldReason,
  verdict: keyof typeof verdictSigns,
): string[] {
  const [line = "", ...others] = paragraph(screen, text, "  ");
  return [
    screen.paint(verdictSigns[verdict], colors[verdict]) + line.slice(1),
    ...others,
    ...(advice === "" ? [] : paragraph(screen, advice, "    ↳ ", "dim")),
    ...examples.flatMap((each) => paragraph(screen, visibleLine(`${each.place} ${each.text}`), "    ", "dim")),
  ];
}
