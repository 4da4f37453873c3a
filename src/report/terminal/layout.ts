import type { ReportAudit } from "../../audit/contract/report-audit.ts";
import { countedVerdicts, verdictSigns } from "../../model/verdict-order.ts";
import { visibleLine } from "../../model/visible.ts";
import type { Messages } from "../../words/words.ts";
import { conclusionOf } from "../conclusion.ts";
import { textWidth } from "../text-width.ts";
import { wrap } from "../wrap.ts";
import { colors, type Paint, type Style } from "./style.ts";

/** What terminal text is laid out on. */
export interface Screen {
  readonly width: number;
  readonly paint: Paint;
  readonly messages: Messages;
}

/** A wrapped paragraph; its first line starts with `lead`, the others are indented as far. */
export function paragraph(screen: Screen, text: string, lead: string, ...styles: readonly Style[]): string[] {
  const indent = textWidth(lead);
  const paint = (line: string) => (styles.length === 0 ? line : screen.paint(line, ...styles));
  return wrap(text, screen.width - indent).map((line, at) =>
    at === 0 ? paint(lead + line) : " ".repeat(indent) + paint(line),
  );
}

/** A blank line and a title with a count. */
export function heading(screen: Screen, title: string, count: number): string[] {
  const [first = "", ...rest] = wrap(`${title} (${screen.messages.number(String(count))})`, screen.width);
  return ["", screen.paint(first, "bold"), ...rest.map((line) => screen.paint(line, "bold"))];
}

const shownDoubtful = 12;

/** The doubtful findings of a report or a data set, each as its block, the most probable first: the first few unless all are asked for. */
export function doubtfulSection(screen: Screen, blocks: readonly (readonly string[])[], verbose: boolean): string[] {
  if (blocks.length === 0) return [];
  const { labels } = screen.messages;
  const shown = verbose ? blocks : blocks.slice(0, shownDoubtful);
  const rest = blocks.length - shown.length;
  return [
    ...heading(screen, labels.sections.doubtful, blocks.length),
    ...shown.flat(),
    ...(rest > 0 ? paragraph(screen, labels.moreInVerbose(rest), "  ", "dim") : []),
  ];
}

/** The name of the document, the conclusion in one sentence, and the counts. */
export function summary(screen: Screen, result: ReportAudit): string[] {
  const { messages, paint, width } = screen;
  const { numbers, findings, roundingRule, ...counts } = result.summary;
  const { leading, sentence } = conclusionOf(result, messages);
  const verdicts = countedVerdicts.map(
    (verdict) => `${verdictSigns[verdict]} ${messages.number(String(counts[verdict]))} ${messages.verdicts[verdict]}`,
  );
  const rule = `${messages.labels.roundingRule}: ${messages.roundingRules[roundingRule]}`;
  const facts = [messages.labels.numbers(numbers), messages.labels.claims(findings), ...verdicts];
  return [
    ...paragraph(screen, visibleLine(result.source.name), "", "bold"),
    ...paragraph(screen, sentence, `${verdictSigns[leading]} `, "bold", colors[leading]),
    paint("─".repeat(width), "dim"),
    ...together(facts, width),
    ...(numbers === 0 ? [] : paragraph(screen, rule, "", "dim")),
  ];
}

/** Joins short facts with dots and breaks the line only between them. */
function together(facts: readonly string[], width: number): string[] {
  const noBreak = "\u00a0";
  return wrap(facts.map((fact) => fact.replaceAll(" ", noBreak)).join(`${noBreak}· `), width).map((line) =>
    line.replaceAll(noBreak, " "),
  );
}
