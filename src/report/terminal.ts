import type { AuditResult, Finding } from "../audit/result.ts";
import type { Language } from "../language/messages.ts";
import { heading, paragraph, type Screen, summary } from "./terminal/layout.ts";
import { rows } from "./terminal/rows.ts";
import { snippet } from "./terminal/snippet.ts";
import { painter, signs } from "./terminal/style.ts";
import { correctionSign, placeOf, placesOf, type ReportView, viewOf } from "./view.ts";
import { visibleLine } from "./visible.ts";

/** How a terminal is written to. `verbose` shows what else is only counted. */
export interface TerminalOptions {
  readonly width: number;
  readonly color: boolean;
  readonly lang: Language;
  readonly verbose?: boolean;
}

const narrowest = 24;
const widest = 120;
const shownUnverifiable = 12;
const shownPlaces = 6;

/**
 * An audit for reading in a terminal: the summary, each inconsistent finding with the place of its numbers, what it was
 * recomputed to and what may have gone wrong, then the unverifiable ones with what they imply, then counts. No line is
 * wider than `width` (from 24 columns).
 */
export function toTerminal(result: AuditResult, options: TerminalOptions): string {
  const view = viewOf(result, options.lang);
  const width = Math.max(narrowest, Math.min(widest, Math.floor(options.width)));
  const screen: Screen = { width, paint: painter(options.color), messages: view.messages };
  const lines = [
    ...summary(screen, result),
    ...view.inconsistent.flatMap((finding) => inconsistent(screen, view, finding)),
    ...unverifiable(screen, view, options.verbose ?? false),
    ...consistent(screen, view, options.verbose ?? false),
  ];
  return `${lines.join("\n")}\n`;
}

function inconsistent(screen: Screen, view: ReportView, finding: Finding): string[] {
  const { paint, width, messages } = screen;
  const { line, column } = placeOf(view, finding);
  const title = `${messages.verdicts.inconsistent}: ${messages.severities[finding.severity]}, ${messages.kinds[finding.kind]}`;
  const place = `${visibleLine(view.result.document.name)}:${line}:${column}`;
  const gutter = String(view.index.lines.length).length + 1;
  const places = placesOf(view, finding, width - gutter - 3);
  const causes = finding.causes.flatMap((cause) => {
    const printed = view.entry(cause.where)?.text ?? cause.where;
    const change = `${visibleLine(printed)}${correctionSign(cause)}${visibleLine(messages.number(cause.correction))}`;
    return paragraph(screen, `${change}: ${visibleLine(cause.explanation)}`, "  ↳ ");
  });
  return [
    "",
    ...paragraph(screen, title, `${signs.inconsistent} `, "bold", "red"),
    ...paragraph(screen, place, "  ", "dim"),
    ...places.slice(0, shownPlaces).flatMap((one) => snippet(view.result.document.text, one, gutter, width, paint)),
    ...(places.length > shownPlaces
      ? paragraph(screen, messages.labels.more(places.length - shownPlaces), "  ", "dim")
      : []),
    ...paragraph(screen, visibleLine(finding.explanation), "  ", "bold"),
    ...causes,
  ];
}

function unverifiable(screen: Screen, view: ReportView, verbose: boolean): string[] {
  const { unverifiable: all, messages } = view;
  if (all.length === 0) return [];
  const telling = all.filter((finding) => view.impliedBy(finding.id).length > 0);
  const shown = verbose ? all : (telling.length > 0 ? telling : all).slice(0, shownUnverifiable);
  const rest = all.length - shown.length;
  return [
    ...heading(screen, messages.labels.sections.unverifiable, all.length),
    ...rows(screen, view, shown),
    ...(rest > 0 ? paragraph(screen, messages.labels.moreInVerbose(rest), "  ", "dim") : []),
  ];
}

function consistent(screen: Screen, view: ReportView, verbose: boolean): string[] {
  const { consistent: all, messages } = view;
  if (all.length === 0) return [];
  const kinds = new Map<Finding["kind"], number>();
  for (const { kind } of all) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${messages.kinds[kind]}: ${count}`);
  return [
    ...heading(screen, messages.labels.sections.consistent, all.length),
    ...(verbose ? rows(screen, view, all) : paragraph(screen, counts.join(" · "), "  ")),
  ];
}
