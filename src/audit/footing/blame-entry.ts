import type { Panel } from "../../model/panel.ts";
import type { Language } from "../../words/words.ts";
import type { AuditBlame, AuditBlamed } from "../contract/audit-finding.ts";
import { placeOf } from "../dataset/place-of.ts";
import { subjectAt } from "../dataset/subject-at.ts";
import { slipCodes } from "../slip-codes.ts";
import { short } from "./short-number.ts";
import type { BlamedFigure, WrongFigures } from "./wrong-figures.ts";

/** The smallest sets of changed numbers of a finding as the contract has them. */
export function blameEntry(
  { sets, complete }: Pick<WrongFigures, "sets" | "complete">,
  panel: Panel,
  lang: Language,
): AuditBlame {
  const entries = sets.map(({ figures }) => figures.map((figure) => entryOf(figure, panel, lang)));
  const isSame = (one: BlamedFigure, other: BlamedFigure) =>
    one.row === other.row && one.isComparison === other.isComparison;
  const [first = { figures: [] }, ...others] = sets;
  const common = first.figures.filter((one) => others.every((set) => set.figures.some((other) => isSame(one, other))));
  return {
    sets: entries,
    common: common.map((figure) => placeOf(panel, columnsOf(figure, panel), figure.row)),
    complete,
  };
}

function columnsOf({ isComparison }: BlamedFigure, { reported, observations }: Panel) {
  return isComparison ? reported : observations;
}

function entryOf(figure: BlamedFigure, panel: Panel, lang: Language): AuditBlamed {
  const { row, correction, low, high, slip, swappedWith } = figure;
  const columns = columnsOf(figure, panel);
  return {
    subject: subjectAt(panel, columns, row, lang),
    place: placeOf(panel, columns, row),
    correction: short(correction),
    ...(low && { low: short(low.value) }),
    ...(high && { high: short(high.value) }),
    ...(slip && { cause: slipCodes[slip] }),
    ...(swappedWith !== undefined && {
      cause: "figures-swapped",
      swappedWith: placeOf(panel, panel.observations, swappedWith),
    }),
  };
}
