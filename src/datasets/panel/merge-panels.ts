import { Diagnostics } from "../../model/diagnostic.ts";
import type { Indicator } from "../../model/indicator.ts";
import { observationStatuses } from "../../model/observation-status.ts";
import { type Panel, scenarios } from "../../model/panel.ts";
import { PanelBuilder } from "../../model/panel-builder.ts";

/**
 * One panel of several. Indicators of the same id are the same; where a later one is in another multiple of the unit its
 * figures are shifted, exactly, and in another unit it becomes an indicator of its own. Either is reported.
 */
export function mergePanels(panels: readonly Panel[], diagnostics: Diagnostics): Panel {
  const builder = new PanelBuilder();
  const known = new Map<string, Indicator>();
  for (const panel of panels) for (const each of panel.indicators) keepBetter(known, each);
  for (const panel of panels) append(panel, builder, known, diagnostics);
  const rules = panels.flatMap((panel) => panel.rules ?? []);
  return rules.length > 0 ? { ...builder.build(), rules } : builder.build();
}

/** A panel with the observations of another beside its own; it prints what it printed before, and no more. */
export function withObservationsOf(panel: Panel, other: Panel): Panel {
  const silent = { ...other, rules: [], reported: new PanelBuilder().build().reported };
  return mergePanels([panel, silent], new Diagnostics());
}

/** Of two descriptions of an indicator the one that has a unit, then the one that was not guessed. */
function keepBetter(known: Map<string, Indicator>, indicator: Indicator): void {
  const before = known.get(indicator.id);
  const rank = (each: Indicator) =>
    (each.unit.kind === "none" && each.unit.scale === 0 ? 0 : 2) + (each.guessed ? 0 : 1);
  if (before === undefined || rank(indicator) > rank(before)) known.set(indicator.id, indicator);
}

function append(panel: Panel, builder: PanelBuilder, known: ReadonlyMap<string, Indicator>, diagnostics: Diagnostics) {
  const indicators = panel.indicators.map((each) => settle(each, known, builder, panel, diagnostics));
  const areas = panel.areas.map((area) => builder.area(area.code, () => area));
  const periods = panel.periods.map((period) => builder.period(period));
  const vintages = panel.vintages.map((vintage) => builder.vintage(vintage));
  const sources = panel.sources.map((source) => builder.source(source));
  const comparisons = panel.comparisons.map((comparison) => builder.comparison(comparison));
  const { observations: from, reported } = panel;
  const shared = (columns: typeof from | typeof reported, at: number) => ({
    indicator: indicators[columns.indicator[at] ?? 0]?.code ?? 0,
    area: areas[columns.area[at] ?? 0] ?? 0,
    period: periods[columns.period[at] ?? 0] ?? 0,
    decimals: columns.decimals[at] ?? -1,
    vintage: vintages[columns.vintage[at] ?? 0] ?? 0,
    line: columns.line[at] ?? 0,
    column: columns.column[at] ?? 0,
    source: sources[columns.source[at] ?? 0] ?? 0,
  });
  for (let at = 0; at < from.length; at++) {
    const shift = indicators[from.indicator[at] ?? 0]?.shift ?? 0;
    const row = shared(from, at);
    const value = from.value[at] ?? Number.NaN;
    const scenario = scenarios[from.scenario[at] ?? 0] ?? "actual";
    const status = observationStatuses[from.status[at] ?? 0] ?? "A";
    if (shift === 0) builder.observe({ ...row, value, scenario, status });
    else builder.observe({ ...row, ...shifted(value, row.decimals, shift), scenario, status });
  }
  for (let at = 0; at < reported.length; at++) {
    const comparison = comparisons[reported.comparison[at] ?? 0] ?? 0;
    builder.report({ ...shared(reported, at), value: reported.value[at] ?? Number.NaN, comparison });
  }
}

function settle(
  indicator: Indicator,
  known: ReadonlyMap<string, Indicator>,
  builder: PanelBuilder,
  panel: Panel,
  diagnostics: Diagnostics,
): { readonly code: number; readonly shift: number } {
  const best = known.get(indicator.id) ?? indicator;
  const { unit } = indicator;
  const place = { file: panel.sources[0]?.name ?? "" };
  const found = `${indicator.id}: ${unit.text} / ${best.unit.text}`;
  const isBare = unit.kind === "none" && unit.scale === 0;
  if (isBare || (unit.base === best.unit.base && unit.kind === best.unit.kind)) {
    const shift = isBare ? 0 : unit.scale - best.unit.scale;
    if (shift !== 0) diagnostics.add({ code: "unit-mixed", level: "warning", place, found });
    return { code: builder.indicator(best.id, () => best), shift };
  }
  diagnostics.add({ code: "unit-mixed", level: "warning", place, found });
  const id = `${indicator.id} (${unit.text})`;
  return { code: builder.indicator(id, () => ({ ...indicator, id })), shift: 0 };
}

function shifted(value: number, decimals: number, shift: number): { value: number; decimals: number } {
  if (Number.isNaN(value)) return { value, decimals };
  return { value: Number(`${value}e${shift}`), decimals: decimals < 0 ? decimals : Math.max(0, decimals - shift) };
}
