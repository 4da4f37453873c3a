import { nameIn } from "../../model/names.ts";
import type { Panel } from "../../model/panel.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import type { Language } from "../../words/words.ts";
import { placeOf } from "../dataset/place-of.ts";
import type { BlamedEntry, DataBlame } from "../dataset/result.ts";
import { slipCodes } from "../slip-codes.ts";
import { short } from "./short-number.ts";
import type { BlamedFigure, WrongFigures } from "./wrong-figures.ts";

/** The smallest sets of changed numbers of a finding as the contract has them. */
export function blameEntry(
  { sets, complete }: Pick<WrongFigures, "sets" | "complete">,
  panel: Panel,
  lang: Language,
): DataBlame {
  const entries = sets.map(({ figures }) => figures.map((figure) => entryOf(figure, panel, lang)));
  const key = ({ where, place }: BlamedEntry) => JSON.stringify([where, place]);
  const [first = [], ...others] = entries;
  const common = first.filter((entry) => others.every((set) => set.some((other) => key(other) === key(entry))));
  return { sets: entries, common: common.map(({ place }) => place), complete };
}

function entryOf(
  { isComparison, row, correction, low, high, slip, swappedWith }: BlamedFigure,
  panel: Panel,
  lang: Language,
): BlamedEntry {
  const columns = isComparison ? panel.reported : panel.observations;
  const { indicators, areas, periods, observations } = panel;
  const period = periods[columns.period[row] ?? 0];
  return {
    where: isComparison ? "reported" : "figure",
    indicator: indicators[columns.indicator[row] ?? 0]?.id ?? "",
    indicatorName: nameIn(indicators[columns.indicator[row] ?? 0]?.names, lang) ?? "",
    area: areas[columns.area[row] ?? 0]?.code ?? "",
    period: period ? formatPeriod(period) : "",
    place: placeOf(panel, columns, row),
    correction: short(correction),
    ...(low && { low: short(low.value) }),
    ...(high && { high: short(high.value) }),
    ...(slip && { cause: slipCodes[slip] }),
    ...(swappedWith !== undefined && {
      cause: "figures-swapped",
      swappedWith: placeOf(panel, observations, swappedWith),
    }),
  };
}
