import { sum } from "../../compare/sum.ts";
import type { Formula } from "../../model/arithmetic.ts";
import type { Panel } from "../../model/panel.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import type { RuleSign } from "../../model/rule.ts";
import type { Addable } from "./addable.ts";
import { parentsOf } from "./declared-rules.ts";
import { splitsOf } from "./time-rules.ts";

/** What a figure is of: places in the panel's lists. */
export interface Slot {
  readonly indicator: number;
  readonly area: number;
  readonly period: number;
  readonly scenario: number;
  readonly vintage: number;
}

/** One sum or rule where it is due, whether or not its figures are all there. */
export interface Instance {
  /** What is held to in all its areas and periods alike. */
  readonly group: string;
  readonly total: Slot | undefined;
  readonly parts: readonly Slot[];
  readonly formula: Formula;
  readonly sign: RuleSign;
  readonly rule?: string;
}

/** The key of a slot. */
export function slotKey({ indicator, area, period, scenario, vintage }: Slot): string {
  return `${indicator} ${area} ${period} ${scenario} ${vintage}`;
}

/** The slot of an observation. */
export function slotOf({ observations: o }: Panel, row: number): Slot {
  return {
    indicator: o.indicator[row] ?? 0,
    area: o.area[row] ?? 0,
    period: o.period[row] ?? 0,
    scenario: o.scenario[row] ?? 0,
    vintage: o.vintage[row] ?? 0,
  };
}

/** Every declared whole, period made of periods, and rule of a panel, in each place where one of its figures at least is there. */
export function* instancesOf(panel: Panel, addable: Addable): Generator<Instance> {
  yield* wholes(panel, addable, "indicator");
  yield* wholes(panel, addable, "area");
  yield* periods(panel, addable);
  yield* rules(panel);
}

function* wholes(panel: Panel, addable: Addable, of: "indicator" | "area"): Generator<Instance> {
  const parents = parentsOf(panel, of);
  const children = new Map<number, number[]>();
  for (const [member, parent] of parents.entries())
    if (parent >= 0) children.set(parent, [...(children.get(parent) ?? []), member]);
  const seen = new Set<string>();
  for (let row = 0; row < panel.observations.length; row++) {
    const slot = slotOf(panel, row);
    for (const whole of [slot[of], parents[slot[of]] ?? -1]) {
      const parts = children.get(whole);
      if (!parts || parts.length < 2 || !addable.alone(row)) continue;
      const total = { ...slot, [of]: whole };
      if (seen.has(slotKey(total))) continue;
      seen.add(slotKey(total));
      yield {
        group: `${of} ${whole} ${of === "area" ? slot.indicator : ""}`,
        total,
        parts: parts.map((part) => ({ ...slot, [of]: part })),
        formula: sum,
        sign: "=",
      };
    }
  }
}

function* periods(panel: Panel, addable: Addable): Generator<Instance> {
  const places = new Map(panel.periods.map((each, place) => [formatPeriod(each), place]));
  const splits = panel.periods.map((each) => splitsOf(each, places));
  const wholesOf = new Map<number, Set<number>>();
  for (const [whole, ways] of splits.entries())
    for (const part of [whole, ...ways.flatMap(({ parts }) => parts)])
      if (ways.length > 0) wholesOf.set(part, (wholesOf.get(part) ?? new Set()).add(whole));
  const seen = new Set<string>();
  for (let row = 0; row < panel.observations.length; row++) {
    const slot = slotOf(panel, row);
    if (panel.indicators[slot.indicator]?.kind !== "flow" || !addable.alone(row)) continue;
    for (const whole of wholesOf.get(slot.period) ?? []) {
      const total = { ...slot, period: whole };
      if (seen.has(slotKey(total))) continue;
      seen.add(slotKey(total));
      for (const { length, parts } of splits[whole] ?? [])
        yield {
          group: `time ${slot.indicator} ${length}`,
          total,
          parts: parts.map((period) => ({ ...slot, period })),
          formula: sum,
          sign: "=",
        };
    }
  }
}

function* rules(panel: Panel): Generator<Instance> {
  const places = new Map(panel.indicators.map(({ id }, place) => [id, place]));
  for (const { id, reported, operands, formula, sign, missing } of panel.rules ?? []) {
    if (missing === "zero") continue;
    const names = new Set([...operands, ...(reported === undefined ? [] : [reported])]);
    const members = new Set([...names].map((name) => places.get(name) ?? -1));
    const seen = new Set<string>();
    for (let row = 0; row < panel.observations.length; row++) {
      const slot = slotOf(panel, row);
      const key = slotKey({ ...slot, indicator: 0 });
      if (!members.has(slot.indicator) || seen.has(key)) continue;
      seen.add(key);
      const at = (name: string): Slot => ({ ...slot, indicator: places.get(name) ?? -1 });
      yield {
        group: `rule ${id}`,
        total: reported === undefined ? undefined : at(reported),
        parts: operands.map(at),
        formula,
        sign,
        rule: id,
      };
    }
  }
}
