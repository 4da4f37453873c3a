import { verdictSigns } from "../../model/verdict-order.ts";
import { visibleLine } from "../../model/visible.ts";
import { causeLine, headingOf, type ToldFinding } from "../told/told-finding.ts";
import { paragraph, type Screen } from "./layout.ts";
import { snippet } from "./snippet.ts";
import { colors, type Style } from "./style.ts";

const shownPlaces = 6;

/**
 * A finding the way a compiler shows it: what and where, the numbers in their places, why, what that rests on, and what may
 * have gone wrong. One that is only doubtful claims no error and has no emphasis.
 */
export function findingBlock(screen: Screen, told: ToldFinding): readonly string[] {
  const { verdict, address, explanation, basis, causes } = told;
  const emphasis: readonly Style[] = verdict === "inconsistent" ? ["bold"] : [];
  return [
    "",
    ...paragraph(screen, titleOf(screen, told), `${verdictSigns[verdict]} `, ...emphasis, colors[verdict]),
    ...paragraph(screen, visibleLine(address), "  ", "dim"),
    ...passages(screen, told),
    ...paragraph(screen, visibleLine(explanation), "  ", ...emphasis),
    ...(basis === "" ? [] : paragraph(screen, basis, "  ", "dim")),
    ...causes.flatMap((cause) => paragraph(screen, visibleLine(causeLine(cause)), "  ↳ ")),
  ];
}

/** A number of a text has no subject of its own: its verdict and kind stand for it. */
function titleOf({ messages }: Screen, told: ToldFinding): string {
  const heading = visibleLine(headingOf(told));
  if (told.subject !== "") return heading;
  return told.verdict === "inconsistent"
    ? `${messages.verdicts[told.verdict]}: ${heading}`
    : `${told.what}: ${told.kind}`;
}

/** The passages that print its numbers, each with its line number. */
function passages(screen: Screen, { passages: printed, verdict }: ToldFinding): readonly string[] {
  if (!printed) return [];
  const { paint, width, messages } = screen;
  const gutter = String(printed.lines).length + 1;
  const places = printed.inColumns(width - gutter - 3);
  const style = { gutter, width, paint, reported: colors[verdict] };
  const rest = places.length - shownPlaces;
  return [
    ...places.slice(0, shownPlaces).flatMap((place) => snippet(printed.text, place, style)),
    ...(rest > 0 ? paragraph(screen, messages.labels.more(rest), "  ", "dim") : []),
  ];
}
