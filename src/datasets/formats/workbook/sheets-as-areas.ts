import { type Area, isUndivided } from "../../../model/area.ts";
import type { Guess } from "../../../model/diagnostic.ts";
import { said } from "../../../model/guess-said.ts";
import type { Panel } from "../../../model/panel.ts";
import { formatPeriod } from "../../../model/period-notation.ts";
import type { Dataset } from "../../dataset.ts";
import { isPeriodOfSheet } from "./period-of-sheet.ts";

/** A plain sheet and what was read of it. */
export interface PlainSheet {
  readonly sheet: string;
  readonly read: Dataset;
}

/**
 * Sheets that say other figures of the same things in the same periods, and where nothing within them says of which area they are: each is of the
 * area, or the unit, that it is called by. The others as they are.
 */
export function sheetsAsAreas(sheets: readonly PlainSheet[]): readonly PlainSheet[] {
  const isOpen = ({ sheet, read: { panel } }: PlainSheet) =>
    !isPeriodOfSheet(sheet) && panel.observations.length > 0 && panel.areas.every(({ code }) => isUndivided(code));
  if (sheets.length < 2 || !sheets.every(isOpen)) return sheets;
  const figures = sheets.map(({ read }) => figuresOf(read.panel));
  const others = (at: number) => figures.filter((_, other) => other !== at);
  const differs = (at: number) =>
    [...(figures[at] ?? [])].some(([key, value]) => others(at).some((other) => (other.get(key) ?? value) !== value));
  return figures.every((_, at) => differs(at)) ? sheets.map(asArea) : sheets;
}

/** The value of each observation, by what it is of. */
function figuresOf({ indicators, periods, observations: o }: Panel): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < o.length; at++) {
    // Where there is none, nothing differs.
    if (Number.isNaN(o.value[at])) continue;
    const period = periods[o.period[at] ?? 0];
    const key = [indicators[o.indicator[at] ?? 0]?.id, period && formatPeriod(period), o.scenario[at]].join("\0");
    found.set(key, o.value[at] ?? Number.NaN);
  }
  return found;
}

function asArea({ sheet, read }: PlainSheet): PlainSheet {
  const area: Area = { code: sheet, names: { vi: sheet, en: sheet } };
  const place = { file: read.panel.sources[0]?.name ?? "", sheet };
  const guess: Guess = { what: "area", as: sheet, place, because: said("sheet-name") };
  const panel = { ...read.panel, areas: read.panel.areas.map(() => area) };
  return { sheet, read: { ...read, panel, guesses: [...read.guesses, guess] } };
}
