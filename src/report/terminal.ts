import type { ClaimFinding } from "../audit/contract/claim-finding.ts";
import type { ReportAudit } from "../audit/contract/report-audit.ts";
import type { Language } from "../words/words.ts";
import { findingBlock } from "./terminal/finding-block.ts";
import { doubtfulSection, heading, paragraph, type Screen, summary } from "./terminal/layout.ts";
import { rows } from "./terminal/rows.ts";
import { snippet } from "./terminal/snippet.ts";
import { colors, painter } from "./terminal/style.ts";
import { toldClaim } from "./told/told-claim.ts";
import { placesOf, type ReportView, viewOf } from "./view.ts";

/** Options of terminal output. `verbose` lists what is otherwise only counted. */
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
 * An audit as text for a terminal: the summary; each inconsistent finding, most certain first, with the place of its numbers, the recomputation, its
 * basis and possible causes; then doubtful claims, unverifiable claims with the values they imply, and counts. No line is wider than `width` (from 24 columns).
 *
 * @example
 * const result = audit(readText("report.txt", "149/156 communes, 95.15%."), { lang: "en" });
 * toTerminal(result, { lang: "en", width: 80, color: false }).includes("149 / 156") // -> true
 */
export function toTerminal(result: ReportAudit, options: TerminalOptions): string {
  const view = viewOf(result, options.lang);
  const width = Math.max(narrowest, Math.min(widest, Math.floor(options.width)));
  const screen: Screen = { width, paint: painter(options.color), messages: view.messages };
  const lines = [
    ...summary(screen, result),
    ...view.inconsistent.flatMap((finding) => diagnostic(screen, view, finding)),
    ...doubtfulSection(
      screen,
      view.doubtful.map((finding) => diagnostic(screen, view, finding)),
      options.verbose ?? false,
    ),
    ...unverifiable(screen, view, options.verbose ?? false),
    ...consistent(screen, view, options.verbose ?? false),
  ];
  return `${lines.join("\n")}\n`;
}

/** A finding the way a compiler shows it. One that is only doubtful claims no error and has no emphasis. */
export function diagnostic(screen: Screen, view: ReportView, finding: ClaimFinding): readonly string[] {
  const { paint, width, messages } = screen;
  const { verdict } = finding;
  const gutter = String(view.index.lines.length).length + 1;
  const places = placesOf(view, finding, width - gutter - 3);
  const evidence = [
    ...places
      .slice(0, shownPlaces)
      .flatMap((one) => snippet(view.result.source.text, one, { gutter, width, paint, reported: colors[verdict] })),
    ...(places.length > shownPlaces
      ? paragraph(screen, messages.labels.more(places.length - shownPlaces), "  ", "dim")
      : []),
  ];
  return findingBlock(screen, toldClaim(view, finding), evidence);
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
  const kinds = new Map<ClaimFinding["kind"], number>();
  for (const { kind } of all) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${messages.kinds[kind]}: ${count}`);
  return [
    ...heading(screen, messages.labels.sections.consistent, all.length),
    ...(verbose ? rows(screen, view, all) : paragraph(screen, counts.join(" · "), "  ")),
  ];
}
