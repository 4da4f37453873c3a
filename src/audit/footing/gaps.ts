import { Interval } from "../../model/interval.ts";
import { observationStatuses } from "../../model/observation-status.ts";
import type { Panel } from "../../model/panel.ts";
import { Rational } from "../../model/rational.ts";
import { fillIn } from "../blame/fill-in.ts";
import type { Printed, Relation } from "../blame/network.ts";
import type { Reach } from "../blame/reach.ts";
import type { Figures } from "../dataset/known.ts";
import { loosened, unroundedTolerance } from "../dataset/printed.ts";
import type { Figure } from "../recomputed.ts";
import type { Addable } from "./addable.ts";
import { type Instance, instancesOf, type Slot, slotKey, slotOf } from "./instances.ts";
import { fitOfRelation } from "./relation-fit.ts";

/** A figure without which sums or rules cannot be checked, that hold elsewhere: it is missing, or stands twice with two values. */
export interface Gap {
  readonly slot: Slot;
  /** The observations that stand there: none, one without a value, or several that differ. */
  readonly rows: readonly number[];
  readonly checks: readonly Instance[];
  /** What the checks make of it together. */
  readonly implied?: Reach;
  /** How many of the checks agree with each of the observations that differ. */
  readonly agreeing: readonly number[];
}

/** So many of a rule's places have all their figures, and hold, for one that has not to be told. */
const fewestWhole = 3;
const mostMissing = 0.25;
const leastHolding = 0.9;

/**
 * The figures that are missing, or stand twice, in tables that otherwise keep to their sums and rules. One that no row stands for is told
 * where two checks need it, or a rule of the data set: tables end somewhere. Sheets of workbooks are left alone: what is blank there is
 * often nothing.
 */
export function gapsOf(panel: Panel, figures: Figures, addable: Addable): readonly Gap[] {
  if (panel.sources.some(({ sheet }) => sheet !== undefined)) return [];
  const index = new Map<string, number[]>();
  for (let row = 0; row < panel.observations.length; row++) {
    const key = slotKey(slotOf(panel, row));
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  }
  const { value } = panel.observations;
  const rowOf = (slot: Slot): number => {
    const rows = (index.get(slotKey(slot)) ?? []).filter((row) => !Number.isNaN(value[row] ?? Number.NaN));
    const [first] = rows;
    return first === undefined || rows.some((row) => value[row] !== value[first]) ? -1 : first;
  };
  const groups = new Map<string, { whole: Instance[]; open: { instance: Instance; slot: Slot }[] }>();
  for (const instance of instancesOf(panel, addable)) {
    const slots = [...(instance.total ? [instance.total] : []), ...instance.parts];
    const missing = slots.filter((slot) => rowOf(slot) < 0);
    const [slot, ...more] = missing;
    const group = groups.get(instance.group) ?? { whole: [], open: [] };
    groups.set(instance.group, group);
    if (slot === undefined) group.whole.push(instance);
    else if (more.length === 0 && !isMeant(panel, slot, index.get(slotKey(slot)) ?? []))
      group.open.push({ instance, slot });
  }
  const found = new Map<string, { slot: Slot; checks: Instance[] }>();
  for (const { whole, open } of groups.values()) {
    if (open.length === 0 || whole.length < fewestWhole || open.length > whole.length * mostMissing) continue;
    const holding = whole.filter((instance) => holds(instance, rowOf, figures));
    if (holding.length < whole.length * leastHolding) continue;
    for (const { instance, slot } of open) {
      const key = slotKey(slot);
      const gap = found.get(key) ?? { slot, checks: [] };
      found.set(key, gap);
      gap.checks.push(instance);
    }
  }
  return [...found.values()]
    .filter(({ slot, checks }) => index.has(slotKey(slot)) || checks.length > 1 || checks.some(({ rule }) => rule))
    .map(({ slot, checks }) => gapOf(slot, checks, index, rowOf, figures));
}

/** Whether a figure is left out on purpose: withheld, not collected, or of an area that was not there all the time. */
function isMeant({ observations: o, areas }: Panel, slot: Slot, rows: readonly number[]): boolean {
  const area = areas[slot.area];
  if (area?.since !== undefined || area?.until !== undefined) return true;
  return rows.some((row) => Number.isNaN(o.value[row] ?? Number.NaN) && !plainlyMissing.has(o.status[row] ?? 0));
}

const plainlyMissing = new Set([observationStatuses.indexOf("A"), observationStatuses.indexOf("O")]);

function gapOf(
  slot: Slot,
  checks: readonly Instance[],
  index: ReadonlyMap<string, readonly number[]>,
  rowOf: (slot: Slot) => number,
  figures: Figures,
): Gap {
  const own = slotKey(slot);
  const rows = index.get(own) ?? [];
  const implied = impliedBy(own, checks, rowOf, figures);
  const agreeing = rows.map((row) => {
    const known = (each: Slot) => (slotKey(each) === own ? row : rowOf(each));
    return Number.isNaN(figures.valueOf(row)) ? 0 : checks.filter((check) => holds(check, known, figures)).length;
  });
  return { slot, rows, checks, agreeing, ...(implied && { implied }) };
}

function holds(instance: Instance, rowOf: (slot: Slot) => number, figures: Figures): boolean {
  const { total, parts, formula, sign } = instance;
  const anchor = rowOf(total ?? parts[0] ?? nowhere);
  const relation = { formula, sign, hasTotal: total !== undefined };
  return anchor >= 0 && fitOfRelation(figures, anchor, parts.map(rowOf), relation) !== "differs";
}

const nowhere: Slot = { indicator: -1, area: -1, period: -1, scenario: -1, vintage: -1 };

/** What all checks together leave a figure: of the figures as they stand, else within their roundings; undefined where they cannot all hold. */
function impliedBy(
  own: string,
  checks: readonly Instance[],
  rowOf: (slot: Slot) => number,
  figures: Figures,
): Reach | undefined {
  const around = (figure: Figure): Interval => {
    const noise = figure.exact.isWhole() ? Rational.zero : figure.exact.abs().mul(unroundedTolerance);
    return Interval.closed(figure.exact.sub(noise), figure.exact.add(noise));
  };
  return (
    impliedWithin(own, checks, rowOf, figures, around) ??
    impliedWithin(own, checks, rowOf, figures, (figure) => loosened(figure).range)
  );
}

function impliedWithin(
  own: string,
  checks: readonly Instance[],
  rowOf: (slot: Slot) => number,
  figures: Figures,
  within: (figure: Figure) => Interval,
): Reach | undefined {
  const numbers = new Map<string, Printed>();
  const enter = (slot: Slot): string => {
    const id = slotKey(slot);
    const row = rowOf(slot);
    const figure = row < 0 || id === own ? undefined : figures.at(row).figure;
    numbers.set(id, { id, value: figure?.exact, interval: figure && within(figure), place: Rational.one });
    return id;
  };
  const relations = checks.map(
    ({ total, parts, formula, sign }): Relation => ({
      ...(total && { reported: enter(total) }),
      operands: parts.map(enter),
      formula,
      sign,
    }),
  );
  return fillIn([...numbers.values()], relations).get(own);
}
