import type { Area } from "../../model/area.ts";
import { DerivedNotes } from "../../model/derived-note.ts";
import type { Panel } from "../../model/panel.ts";
import type { PanelBuilder } from "../../model/panel-builder.ts";
import { startDay } from "../../model/period.ts";
import { formatPeriod, parsePeriod } from "../../model/period-notation.ts";
import { Rational } from "../../model/rational.ts";
import { type Cell, Cells, weakestOf } from "./cells.ts";
import type { Derived } from "./derived.ts";
import { type Grouping, groupingBy } from "./grouping.ts";
import { likePercentages } from "./like-percentages.ts";
import { beginWith } from "./rebuild.ts";
import { type WeightOf, weightsOf } from "./weights.ts";

/** How areas are rolled up. */
export interface GroupOptions {
  /** `parent`, or the name of a column that says what areas belong to. */
  readonly by: string;
  /** What ratios and indices are weighted by: the indicator of all (`population`), or of one (`unemployment=labour-force`). */
  readonly weights?: readonly string[];
  readonly vintage?: string;
}

/**
 * Areas rolled up into the groups that they belong to. Flows and stocks are summed; ratios and indices are means weighted by
 * an indicator that is named, `Σ v w / Σ w`, and without one are left out and told. A group has a value where every member
 * has one that has any of the indicator, and that exists in the period; else none, told as `incomplete-group`. What counts of
 * several publications is decided before. Throws a CallError where there is no such grouping or weight.
 */
export function groupAreas(panel: Panel, { by, weights = [], vintage = "latest" }: GroupOptions): Derived {
  const grouping = groupingBy(by, panel);
  const notes = new DerivedNotes();
  for (const [at, group] of grouping.groupOf.entries()) {
    const area = panel.areas[at];
    const isWhole = grouping.groups.some(({ code }) => code === area?.code);
    if (group < 0 && area && !isWhole) notes.add("no-group", area.code);
  }
  const builder = beginWith(panel.indicators, grouping.groups);
  rollUpInto(builder, panel, grouping, (group) => group, weightsOf(weights, panel), vintage, notes);
  return { panel: builder.build(), notes: notes.list() };
}

/** Adds up the values of each group, as values of the area that `areaOf` says. */
export function rollUpInto(
  builder: PanelBuilder,
  panel: Panel,
  { groups, groupOf }: Grouping,
  areaOf: (group: number) => number,
  weightOf: WeightOf,
  vintage: string,
  notes: DerivedNotes,
): void {
  const cells = new Cells(panel, vintage, notes);
  const members = membersOf(cells, groupOf);
  const found = new Map<string, Cell[]>();
  for (const cell of cells) {
    const group = groupOf[cell.area] ?? -1;
    if (group < 0) continue;
    const key = [cell.indicator, group, cell.period, cell.plan].join(" ");
    const list = found.get(key);
    if (list) list.push(cell);
    else found.set(key, [cell]);
  }
  const refused = new Set<number>();
  const percentages = likePercentages(panel, cells);
  const published = builder.vintage("");
  for (const list of found.values()) {
    const [first] = list;
    const indicator = first && panel.indicators[first.indicator];
    const period = first && panel.periods[first.period];
    if (!first || !indicator || !period) continue;
    const group = groupOf[first.area] ?? 0;
    const isRatio = indicator.kind === "ratio" || indicator.kind === "index";
    const weigh = weightOf(first.indicator, isRatio);
    if (isRatio && weigh === undefined) {
      if (!refused.has(first.indicator)) notes.add("ratio-without-weights", indicator.id);
      refused.add(first.indicator);
      continue;
    }
    const expected = (members.get(`${first.indicator} ${group} ${first.plan}`) ?? []).filter((area) =>
      exists(panel.areas[area], startDay(period)),
    );
    if (!weigh && percentages.delete(first.indicator)) notes.add("percentages-summed", indicator.id);
    const terms = list.flatMap((cell) => {
      if (cell.value === undefined || !expected.includes(cell.area)) return [];
      const by = weigh ? weigh(cells, cell) : Rational.one;
      return by ? [{ cell, by, product: cell.value.mul(by) }] : [];
    });
    const whole = terms.reduce((sum, { by }) => sum.add(by), Rational.of(0n));
    const isWhole = terms.length === expected.length && terms.length > 0 && whole.sign() !== 0;
    if (!isWhole) {
      const counts = { have: terms.length, need: expected.length };
      const name = groups[group]?.code ?? "";
      notes.add("incomplete-group", [indicator.id, name, formatPeriod(period)].join(", "), counts);
    }
    const total = terms.reduce((sum, { product }) => sum.add(product), Rational.of(0n));
    const value = weigh ? () => total.div(whole) : () => total;
    builder.observe({
      indicator: first.indicator,
      area: areaOf(group),
      period: builder.period(period),
      value: isWhole ? value().toNumber() : Number.NaN,
      vintage: published,
      scenario: first.plan ? "plan" : "actual",
      status: isWhole ? weakestOf(list) : "O",
    });
  }
}

/** The areas of each group that have any value of an indicator, plans apart. */
function membersOf(cells: Cells, groupOf: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, Set<number>>();
  for (const { indicator, area, plan, value } of cells) {
    const group = groupOf[area] ?? -1;
    if (group < 0 || value === undefined) continue;
    const key = `${indicator} ${group} ${plan}`;
    const known = members.get(key) ?? new Set();
    members.set(key, known.add(area));
  }
  return new Map([...members].map(([key, areas]) => [key, [...areas]]));
}

/** Whether an area is there on a day, as far as the source says since when and until when. */
function exists(area: Area | undefined, day: number): boolean {
  const [since, until] = [area?.since, area?.until].map((text) => (text ? parsePeriod(text) : undefined));
  return (!since || startDay(since) <= day) && (!until || startDay(until) >= day);
}
