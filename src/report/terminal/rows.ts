import type { ClaimFinding } from "../../audit/contract/claim-finding.ts";
import { verdictSigns } from "../../model/verdict-order.ts";
import { visibleLine } from "../../model/visible.ts";
import { textWidth } from "../text-width.ts";
import { calculationOf, impliedText, placeOf, type ReportView, recomputedText, reportedText } from "../view.ts";
import { paragraph, type Screen } from "./layout.ts";
import { colors } from "./style.ts";

/** Narrower screens put the detail under the number. */
const roomForColumns = 60;
const widestColumn = 14;

/** A line for each finding: its sign, its place, the number as printed, and what came of it. */
export function rows(screen: Screen, view: ReportView, findings: readonly ClaimFinding[]): string[] {
  const cells = findings.map((finding) => {
    const { line, column } = placeOf(view, finding);
    return {
      finding,
      place: `${line}:${column}`,
      reported: visibleLine(reportedText(view, finding)),
      detail: visibleLine(detail(view, finding)),
    };
  });
  const placeWidth = columnWidth(cells.map((cell) => cell.place));
  const reportedWidth = columnWidth(cells.map((cell) => cell.reported));
  return cells.flatMap(({ finding, place, reported, detail }) => {
    const lead = `  ${padded(place, placeWidth)}  ${padded(reported, reportedWidth)}  `;
    const lines =
      screen.width < roomForColumns || textWidth(lead) > screen.width / 2
        ? paragraph(screen, `${place} ${reported}: ${detail}`, "  ")
        : paragraph(screen, detail, lead);
    const [first = "", ...others] = lines;
    return [screen.paint(verdictSigns[finding.verdict], colors[finding.verdict]) + first.slice(1), ...others];
  });
}

function detail(view: ReportView, finding: ClaimFinding): string {
  const computed = [calculationOf(view, finding), recomputedText(view, finding)].filter(Boolean).join(" = ");
  const implied = view.impliedBy(finding.id).map((value) => `${value.quantity}: ${impliedText(view, value)}`);
  if (implied.length > 0) return implied.join("; ");
  const reason = view.messages.reasons[finding.reason];
  if (finding.verdict === "consistent" && finding.reason === "agrees") return computed || reason;
  return [reason, computed].filter(Boolean).join("; ");
}

function columnWidth(texts: readonly string[]): number {
  let widest = 0;
  for (const text of texts) widest = Math.max(widest, textWidth(text));
  return Math.min(widestColumn, widest);
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
