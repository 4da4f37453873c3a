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
  // Each row is one literal: spreading what both kinds of rows share takes five times as long, and there may be millions.
  for (let at = 0; at < from.length; at++) {
    const { code = 0, shift = 0 } = indicators[from.indicator[at] ?? 0] ?? {};
    const value = from.value[at] ?? Number.NaN;
    const decimals = from.decimals[at] ?? -1;
    const figure = shift === 0 ? undefined : shifted(value, decimals, shift);
    builder.observe({
      indicator: code,
      area: areas[from.area[at] ?? 0] ?? 0,
      period: periods[from.period[at] ?? 0] ?? 0,
      value: figure?.value ?? value,
      decimals: figure?.decimals ?? decimals,
      vintage: vintages[from.vintage[at] ?? 0] ?? 0,
      line: from.line[at] ?? 0,
      column: from.column[at] ?? 0,
      source: sources[from.source[at] ?? 0] ?? 0,
      scenario: scenarios[from.scenario[at] ?? 0] ?? "actual",
      status: observationStatuses[from.status[at] ?? 0] ?? "A",
    });
  }
  for (let at = 0; at < reported.length; at++)
    builder.report({
      indicator: indicators[reported.indicator[at] ?? 0]?.code ?? 0,
      area: areas[reported.area[at] ?? 0] ?? 0,
      period: periods[reported.period[at] ?? 0] ?? 0,
      value: reported.value[at] ?? Number.NaN,
      decimals: reported.decimals[at] ?? -1,
      vintage: vintages[reported.vintage[at] ?? 0] ?? 0,
      line: reported.line[at] ?? 0,
      column: reported.column[at] ?? 0,
      source: sources[reported.source[at] ?? 0] ?? 0,
      comparison: comparisons[reported.comparison[at] ?? 0] ?? 0,
    });
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
