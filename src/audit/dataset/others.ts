import type { DataReason } from "../../model/audit-reason.ts";
import type { Panel } from "../../model/panel.ts";
import { numberInYear, type Period, period, periodAt, toDate, yearOf } from "../../model/period.ts";
import { partsOf } from "../../model/period-within.ts";
import type { Cell } from "./cells.ts";
import { type Choice, type Figures, type Known, type Operand, summed } from "./known.ts";
import type { Planner, Subject } from "./operands.ts";

/** Another figure for an operand, and what it would be if the comparison were worked out with it. */
export interface Other {
  readonly operand: "value" | "base" | "plan";
  readonly reason: DataReason;
  readonly known: Known;
  /** Worked out from others, as a total to date from the next one less its month. */
  readonly derived: boolean;
}

/**
 * What else the data set has for the operands of a comparison, in the order in which it is tried: the base as revised, the
 * base as first published, other plans of the year, the wholes of a whole, other publications of the value.
 */
export function* othersOf(
  panel: Panel,
  figures: Figures,
  planner: Planner,
  subject: Subject,
  choice: Choice,
  operands: readonly { readonly operand: Operand; readonly known: Known }[],
): Generator<Other> {
  const [value, base] = operands;
  const baseCell = base && onlyCell(base.operand);
  if (base && baseCell) {
    const own = base.known.rows[0] ?? -1;
    const rows = [...figures.rowsOf(baseCell)];
    const at = rows.indexOf(own);
    if (baseCell.plan) {
      for (const row of [...rows.slice(0, at).reverse(), ...rows.slice(at + 1)])
        yield { operand: "plan", reason: "agrees-with-changed-plan", known: figures.at(row), derived: false };
    } else {
      for (const row of rows.slice(at + 1))
        yield { operand: "base", reason: "agrees-with-revised-base", known: figures.at(row), derived: false };
      for (const known of revisedTotals(panel, figures, planner, baseCell))
        yield { operand: "base", reason: "agrees-with-revised-base", known, derived: true };
      for (const row of rows.slice(0, Math.max(0, at)).reverse())
        yield { operand: "base", reason: "agrees-with-first-estimate", known: figures.at(row), derived: false };
    }
  } else if (base) {
    const ways: readonly [Choice["kind"] & ("latest" | "first"), DataReason][] = [
      ["latest", "agrees-with-revised-base"],
      ["first", "agrees-with-first-estimate"],
    ];
    for (const [kind, reason] of ways) {
      const known = figures.known(base.operand, { kind });
      if (typeof known !== "string") yield { operand: "base", reason, known, derived: false };
    }
  }
  for (const total of planner.fartherTotals(subject)) {
    const known = figures.known(total, choice);
    if (typeof known !== "string") yield { operand: "base", reason: "agrees", known, derived: false };
  }
  const valueCell = value && onlyCell(value.operand);
  if (!value || !valueCell) return;
  for (const row of figures.rowsOf(valueCell))
    if (row !== value.known.rows[0])
      yield { operand: "value", reason: "agrees-with-revised-value", known: figures.at(row), derived: false };
}

function onlyCell({ cells, divisor }: Operand): Cell | undefined {
  return cells.length === 1 && divisor === 1 ? cells[0] : undefined;
}

/**
 * A total to date as it was revised: later totals of the same year, each less the months that came after, and the sum of its
 * own months. Total and month are taken from one publication, so that estimate and estimate cancel out.
 */
function* revisedTotals(panel: Panel, figures: Figures, planner: Planner, cell: Cell): Generator<Known> {
  const at = panel.periods[cell.period];
  if (!at || panel.indicators[cell.indicator]?.kind !== "flow") return;
  const months = monthsOf(at);
  if (!months) return;
  const { first, last, year } = months;
  const monthRow = (ordinal: number, choice: Choice): number =>
    figures.pick({ ...cell, period: planner.placeOf(periodAt("M", ordinal)) }, choice);
  const start = periodAt("M", first);
  for (let end = last + 1; end <= year; end++) {
    const later = planner.placeOf(toDate(start, periodAt("M", end)));
    for (const row of figures.rowsOf({ ...cell, period: later })) {
      const vintage = panel.observations.vintage[row] ?? 0;
      const after = range(last + 1, end).map((ordinal) => monthRow(ordinal, { kind: "as-of", vintage }));
      if (after.some((each) => each < 0)) continue;
      yield {
        figure: summed(
          [figures.at(row).figure],
          after.map((each) => figures.at(each).figure),
        ),
        rows: [row, ...after],
      };
    }
  }
  const own = range(first, last).map((ordinal) => monthRow(ordinal, { kind: "latest" }));
  if (own.some((each) => each < 0) || own.length < 2) return;
  yield { figure: summed(own.map((each) => figures.at(each).figure)), rows: own };
}

/** The months of a total that runs from January on, as ordinals, and the last month of its year. */
function monthsOf(at: Period): { first: number; last: number; year: number } | undefined {
  const parts = at.kind === "to-date" || at.frequency === "A" ? partsOf(at, "M") : undefined;
  if (!parts || numberInYear(parts[0]) !== 1) return undefined;
  return { first: parts[0].ordinal, last: parts[1].ordinal, year: period("M", yearOf(at), 12).ordinal };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}
