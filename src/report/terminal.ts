import type { AuditResult, Finding } from "../audit/result.ts";
import { verdictSigns } from "../model/verdict-order.ts";
import { visibleLine } from "../model/visible.ts";
import { sourcePlaceText } from "../words/source-place-text.ts";
import type { Language } from "../words/words.ts";
import { heading, paragraph, type Screen, summary } from "./terminal/layout.ts";
import { rows } from "./terminal/rows.ts";
import { snippet } from "./terminal/snippet.ts";
import { colors, painter, type Style } from "./terminal/style.ts";
import { basisText, correctionSign, placeOf, placesOf, type ReportView, viewOf } from "./view.ts";

/** How a terminal is written to. `verbose` shows what else is only counted. */
export interface TerminalOptions {
  readonly width: number;
  readonly color: boolean;
  readonly lang: Language;
  readonly verbose?: boolean;
}

const narrowest = 24;
const widest = 120;
const shownDoubtful = 12;
const shownUnverifiable = 12;
const shownPlaces = 6;

/**
 * An audit for reading in a terminal: the summary, each inconsistent finding with the place of its numbers, what it was
 * recomputed to, what that rests on and what may have gone wrong, the surest first; then the doubtful ones, the
 * unverifiable ones with what they imply, and counts. No line is wider than `width` (from 24 columns).
 */
export function toTerminal(result: AuditResult, options: TerminalOptions): string {
  const view = viewOf(result, options.lang);
  const width = Math.max(narrowest, Math.min(widest, Math.floor(options.width)));
  const screen: Screen = { width, paint: painter(options.color), messages: view.messages };
  const lines = [
    ...summary(screen, result),
    ...view.inconsistent.flatMap((finding) => diagnostic(screen, view, finding)),
    ...doubtful(screen, view, options.verbose ?? false),
    ...unverifiable(screen, view, options.verbose ?? false),
    ...consistent(screen, view, options.verbose ?? false),
  ];
  return `${lines.join("\n")}\n`;
}

/** A finding the way a compiler shows it. One that is only doubtful claims no error and has no emphasis. */
export function diagnostic(screen: Screen, view: ReportView, finding: Finding): string[] {
  const { paint, width, messages } = screen;
  const { verdict } = finding;
  const { line, column } = placeOf(view, finding);
  const firm = verdict === "inconsistent";
  const emphasis: readonly Style[] = firm ? ["bold"] : [];
  const what = firm ? [messages.severities[finding.severity]] : [];
  const title = `${messages.verdicts[verdict]}: ${[...what, messages.kinds[finding.kind]].join(", ")}`;
  const name = visibleLine(view.result.document.name);
  const inSource = view.entry(finding.reported)?.place;
  const place = inSource ? `${name}, ${sourcePlaceText(inSource, view.lang)}` : `${name}:${line}:${column}`;
  const gutter = String(view.index.lines.length).length + 1;
  const places = placesOf(view, finding, width - gutter - 3);
  const causes = finding.causes.flatMap((cause) => {
    const printed = view.entry(cause.where)?.text ?? cause.where;
    const change = `${visibleLine(printed)}${correctionSign(cause)}${visibleLine(messages.number(cause.correction))}`;
    return paragraph(screen, `${change}: ${visibleLine(cause.explanation)}`, "  ↳ ");
  });
  return [
    "",
    ...paragraph(screen, title, `${verdictSigns[verdict]} `, ...emphasis, colors[verdict]),
    ...paragraph(screen, place, "  ", "dim"),
    ...places
      .slice(0, shownPlaces)
      .flatMap((one) => snippet(view.result.document.text, one, { gutter, width, paint, reported: colors[verdict] })),
    ...(places.length > shownPlaces
      ? paragraph(screen, messages.labels.more(places.length - shownPlaces), "  ", "dim")
      : []),
    ...paragraph(screen, visibleLine(finding.explanation), "  ", ...emphasis),
    ...(firm || verdict === "doubtful" ? paragraph(screen, basisText(view, finding), "  ", "dim") : []),
    ...causes,
  ];
}

function doubtful(screen: Screen, view: ReportView, verbose: boolean): string[] {
  const { doubtful: all, messages } = view;
  if (all.length === 0) return [];
  const shown = verbose ? all : all.slice(0, shownDoubtful);
  const rest = all.length - shown.length;
  return [
    ...heading(screen, messages.labels.sections.doubtful, all.length),
    ...shown.flatMap((finding) => diagnostic(screen, view, finding)),
    ...(rest > 0 ? paragraph(screen, messages.labels.moreInVerbose(rest), "  ", "dim") : []),
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
