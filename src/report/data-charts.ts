import type { PanelAudit } from "../audit/dataset/audit-panel.ts";
import { findingsOf } from "../audit/dataset/data-audit.ts";
import { inBothWidths } from "../charts/both-widths.ts";
import type { Chart } from "../charts/chart.ts";
import type { ChartKindId } from "../charts/kind-names.ts";
import { type ChartCall, chartKinds } from "../charts/kinds.ts";
import type { MapPlaces } from "../charts/map-places.ts";
import { printedAgainstRecomputed } from "../charts/reported-against-recomputed.ts";
import type { CompareOptions } from "../engine/request/compare-options.ts";
import type { Compared } from "../engine/results/compared.ts";
import { CallError } from "../model/call-problem.ts";
import { ChartError } from "../model/chart-problem.ts";
import { type Panel, scenarios } from "../model/panel.ts";
import { type Language, wordsFor } from "../words/words.ts";
import { comparedOnce } from "./compared-once.ts";

/** A data set, what was asked of it, and what came of that. */
export interface DataCharts {
  readonly panel: Panel;
  readonly call: ChartCall;
  readonly options: Pick<CompareOptions, "where" | "vintage" | "negativeBase">;
  readonly compared?: Compared;
  /** Where its areas are, for a map. */
  readonly places?: MapPlaces;
}

/** Rows that a chart among others has at most, and one that a reader chooses areas of. */
const mostRows = 12;
const mostChosen = 100;
/** Of so many places one has a figure at least, or the map is one of blanks. */
const leastMapped = 6;
/** Charts with a row or a panel for each area, of which a reader may choose others than the first. */
const ofRows: ReadonlySet<ChartKindId> = new Set(["change", "added", "plan", "areas", "heat"]);

/** Charts of what was asked for, and of a data set's main indicator over time, each where there is something to see. */
const ofWhatIsAsked: readonly ChartKindId[] = ["change", "added", "plan", "waterfall", "share"];
const overTime: readonly ChartKindId[] = ["trend", "areas", "heat", "map"];

/** The charts that a page shows of a data set, in one language after another: what is compared for one serves the others. */
export function dataCharts(data: DataCharts, audit: PanelAudit | undefined): (lang: Language) => readonly Chart[] {
  const { panel, call, options } = data;
  const { indicator = mainIndicator(panel), ...where } = options.where ?? {};
  const compared = compareOf(data);
  const drawn = (id: ChartKindId, own: ChartCall, among: DataCharts["options"], lang: Language) =>
    chartOf(id, own, (asked) => compared({ ...asked, ...among }), data, lang);
  return (lang) => {
    const found = audit ? [...findingsOf(audit, lang)] : [];
    const printed = audit
      ? inBothWidths((width) => printedAgainstRecomputed(found, lang, mostRows, width), true)
      : undefined;
    const asked = ofWhatIsAsked.flatMap((id) => drawn(id, ownCall(id, call), options, lang));
    const timed = overTime.flatMap((id) => drawn(id, {}, { ...options, where: { ...where, indicator } }, lang));
    return [...toldOnce(asked), ...timed, ...(printed ? [printed] : [])];
  };
}

/** Of charts with one finding the first: what percentages change by in points is what they change by in amount. */
function toldOnce(charts: readonly Chart[]): readonly Chart[] {
  return charts.filter(({ title }, at) => charts.findIndex((other) => other.title === title) === at);
}

/** What a chart of what is asked for is asked by. */
function ownCall(id: ChartKindId, call: ChartCall): ChartCall {
  return id === "change" || id === "added" ? withoutMeasures(call, id) : { at: call.at ?? ["latest"] };
}

/** Compares each thing that is asked for once; what came of the page's own call is there already. */
function compareOf({ panel, places, call, options, compared }: DataCharts): (asked: CompareOptions) => Compared {
  const known = compared ? [[{ ...call, ...options }, compared] as const] : [];
  const asks = ofWhatIsAsked.flatMap((id) => {
    const kind = kindOf(id, panel, places);
    return kind ? [{ ...kind.asks(ownCall(id, call), panel), ...options }] : [];
  });
  return comparedOnce(panel, known, asks);
}

/** Amounts are asked for by their own measure. */
function withoutMeasures(call: ChartCall, id: ChartKindId): ChartCall {
  if (id === "change") return call;
  const { measures: _, against: __, ...rest } = call;
  return rest;
}

function chartOf(
  id: ChartKindId,
  call: ChartCall,
  compared: (asked: CompareOptions) => Compared,
  { panel, places }: DataCharts,
  lang: Language,
): readonly Chart[] {
  const kind = kindOf(id, panel, places);
  if (!kind) return [];
  const own = id === "share" || overTime.includes(id) ? { ...call, at: ["all"] } : call;
  try {
    const result = compared(kind.asks(own, panel));
    if (overTime.includes(id) ? !isMany(result) : !hasResults(result)) return [];
    const draw = (most: number) =>
      inBothWidths((width) => kind.draw(result, { lang, most, width, ...(places && { places }) }, own), true);
    const chart = draw(mostRows);
    if (chart && saysLittle(chart, places, lang)) return [];
    // Where not all rows are drawn, there is one of all for those who choose.
    const whole = chart && ofRows.has(id) && chart.areas?.boxes?.length === mostRows ? draw(mostChosen) : undefined;
    return chart ? [{ ...chart, ...(whole && { whole }) }] : [];
  } catch (error) {
    if (error instanceof ChartError || error instanceof CallError) return [];
    throw error;
  }
}

/** A kind of chart, where there is something for it. */
function kindOf(id: ChartKindId, panel: Panel, places: MapPlaces | undefined) {
  if ((id === "map" && !places) || !(canBe[id]?.(panel) ?? true)) return undefined;
  return chartKinds.find((each) => each.id === id);
}

/** A chart of what could not be compared, and a map of blanks. */
function saysLittle({ name, title, areas }: Chart, places: MapPlaces | undefined, lang: Language): boolean {
  if (name === "map")
    return (areas?.boxes?.length ?? 0) * leastMapped < (places ?? []).filter(({ tile }) => tile).length;
  return title === wordsFor(lang).charts.change.nothing;
}

/** Charts that a panel must have something for: where it has not, nothing is compared to find that out. */
const canBe: Partial<Record<ChartKindId, (panel: Panel) => boolean>> = {
  plan: ({ observations }) => observations.scenario.includes(scenarios.indexOf("plan")),
  waterfall: ({ areas, indicators }) => hasParts(areas) || hasParts(indicators),
  // Shares are of the area that an area is a part of.
  share: ({ areas }) => hasParts(areas),
};

function hasParts(all: Panel["areas"] | Panel["indicators"]): boolean {
  return all.some(({ parent }) => parent !== undefined);
}

/** Whether anything could be compared: a chart of what could not is no picture. */
function hasResults({ batches }: Compared): boolean {
  return batches.some(({ columns }) => columns.some(({ value }) => value.some((each) => !Number.isNaN(each))));
}

/** Whether there are several series over several periods, so that there is something to compare by eye. */
function isMany({ batches }: Compared): boolean {
  const series = new Set<string>();
  const periods = new Set<number>();
  for (const { indicator, area, period, value } of batches)
    for (const [row, each] of value.entries()) {
      if (Number.isNaN(each)) continue;
      series.add(`${indicator[row]} ${area[row]}`);
      periods.add(period[row] ?? 0);
    }
  return series.size > 1 && periods.size > 2;
}

/** The indicator with the most observations; a chart over time holds one, since others have other units. */
function mainIndicator({ indicators, observations }: Panel): readonly string[] {
  const counts = new Array<number>(indicators.length).fill(0);
  for (const at of observations.indicator) counts[at] = (counts[at] ?? 0) + 1;
  const most = counts.indexOf(Math.max(...counts));
  const found = indicators[most];
  return found ? [found.id] : [];
}
