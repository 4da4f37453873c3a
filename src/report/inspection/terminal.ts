import { visibleLine } from "../../model/visible.ts";
import { painter } from "../terminal/style.ts";
import { textList, textTable } from "../text-table.ts";
import { wrap } from "../wrap.ts";
import type { InspectionFacts } from "./facts.ts";

/** What a data set holds, as text for a terminal. */
export function inspectionTerminal(facts: InspectionFacts, width: number, color: boolean): string {
  const paint = painter(color);
  const table =
    textTable(facts.indicators, width, { narrowest: 20, lines: 2 }, paint) ??
    textTable(facts.indicators, width, { narrowest: 12, lines: 3 }, paint) ??
    textList(facts.indicators, width, paint);
  const sections = facts.sections.flatMap(({ title, lines }) => [
    "",
    paint(title, "bold"),
    ...lines.flatMap((line) =>
      wrap(visibleLine(line), width - 2).map((part, at) => (at === 0 ? `  ${part}` : `    ${part}`.slice(0, width))),
    ),
  ]);
  const head = [
    ...wrap(visibleLine(facts.title), width).map((line) => paint(line, "bold")),
    ...wrap(facts.summary, width),
    "",
  ];
  return [...head, ...(facts.indicators.rows.length > 0 ? table : []), ...sections].map((line) => `${line}\n`).join("");
}
