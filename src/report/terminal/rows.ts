import { verdictSigns } from "../../model/verdict-order.ts";
import { visibleLine } from "../../model/visible.ts";
import { textWidth } from "../text-width.ts";
import type { ToldRow } from "../told/told-audit.ts";
import { paragraph, type Screen } from "./layout.ts";
import { colors } from "./style.ts";

/** Narrower screens put the detail under the number. */
const roomForColumns = 60;
const widestColumn = 14;

/** A line for each finding: its sign, its place, the number as printed, and what came of it. */
export function rows(screen: Screen, told: readonly ToldRow[]): string[] {
  const cells = told.map(({ verdict, place, reported, detail }) => ({
    verdict,
    place,
    reported: visibleLine(reported),
    detail: visibleLine(detail),
  }));
  const placeWidth = columnWidth(cells.map((cell) => cell.place));
  const reportedWidth = columnWidth(cells.map((cell) => cell.reported));
  return cells.flatMap(({ verdict, place, reported, detail }) => {
    const lead = `  ${padded(place, placeWidth)}  ${padded(reported, reportedWidth)}  `;
    const lines =
      screen.width < roomForColumns || textWidth(lead) > screen.width / 2
        ? paragraph(screen, `${place} ${reported}: ${detail}`, "  ")
        : paragraph(screen, detail, lead);
    const [first = "", ...others] = lines;
    return [screen.paint(verdictSigns[verdict], colors[verdict]) + first.slice(1), ...others];
  });
}

function columnWidth(texts: readonly string[]): number {
  let widest = 0;
  for (const text of texts) widest = Math.max(widest, textWidth(text));
  return Math.min(widestColumn, widest);
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
