import { scenarios } from "../../model/panel.ts";
import type { Unit } from "../../model/unit.ts";
import type { PrintedComparisons } from "./printed-comparisons.ts";

/** A printed comparison whose base is not in the data, and how much a figure says for being that base. */
export interface WantedBase {
  /** The indicator. */
  readonly id: string;
  /** The area, period and kind of the base. */
  readonly cell: string;
  /** What a figure says for being it. */
  readonly evidenceOf: (figure: OtherFigure) => Evidence;
}

/** How seldom a figure that is not the base would be as near, as a logarithm, below zero where it is far; and whether it agrees. */
export interface Evidence {
  readonly weight: number;
  readonly agrees: boolean;
}

/** A figure that could be a base: whose it is, in which file. */
export interface OtherFigure {
  readonly id: string;
  readonly file: string;
  readonly value: number;
  /** Half of its last place. */
  readonly slack: number;
  readonly unit: Unit;
}

/** The bases that are not in the data, and the figures that could be one. */
export interface BasesWanted {
  readonly bases: readonly WantedBase[];
  readonly at: (base: WantedBase) => readonly OtherFigure[];
}

/** Figures of one column are spread over so many powers of e; an agreement to all digits is no chance. */
const spread = 5;
const allDigits = 15;
const noise = 1e-9;
/** A base may have been revised by so much of it. */
const mostRevised = 0.1;
const planned = scenarios.indexOf("plan");

/** The bases that the first `length` printed comparisons lack. */
export function basesWanted(printed: PrintedComparisons, length: number): BasesWanted {
  const bases = Array.from({ length }, (_, row) => wantedAt(printed, row)).filter((each) => each !== undefined);
  const cells = new Set(bases.map(({ cell }) => cell));
  const figures = new Map<string, OtherFigure[]>();
  const { observations: o, sources, indicators } = printed.panel;
  for (let row = 0; row < o.length && cells.size > 0; row++) {
    const cell = keyOf(o.area[row] ?? 0, o.period[row] ?? 0, o.scenario[row] === planned);
    const [indicator, source] = [indicators[o.indicator[row] ?? 0], sources[o.source[row] ?? 0]];
    if (!cells.has(cell) || !indicator || !source || Number.isNaN(o.value[row])) continue;
    const list = figures.get(cell) ?? [];
    if (list.length === 0) figures.set(cell, list);
    const places = printed.placesOf(row);
    list.push({
      id: indicator.id,
      file: source.name,
      value: o.value[row] ?? 0,
      slack: places < 0 ? 0 : 0.5 * 10 ** -places,
      unit: indicator.unit,
    });
  }
  return { bases, at: ({ cell }) => figures.get(cell) ?? [] };
}

function keyOf(area: number, period: number, plan: boolean): string {
  return `${area} ${period} ${plan ? 1 : 0}`;
}

function wantedAt(printed: PrintedComparisons, row: number): WantedBase | undefined {
  const plan = printed.planOf(row);
  if (typeof plan === "string" || plan.operands.length !== 2) return undefined;
  const [ofValue, baseOf] = plan.operands;
  const cell = baseOf?.cells[0];
  const indicator = printed.panel.indicators[printed.subjectOf(row).indicator];
  if (!ofValue || !cell || baseOf.cells.length > 1 || !indicator) return undefined;
  const choice = printed.choiceFor(row);
  const value = printed.figures.known(ofValue, choice);
  if (typeof value === "string" || printed.figures.known(baseOf, choice) !== "missing") return undefined;
  const implied = printed.impliedBy(row, plan.measure, value);
  if (!implied) return undefined;
  const [low, high] = [implied.range.low.toNumber(), implied.range.high.toNumber()];
  const exact = implied.exact?.toNumber();
  return {
    id: indicator.id,
    cell: keyOf(cell.area, cell.period, cell.plan),
    evidenceOf: (figure) => {
      const theirs = figure.unit.base === indicator.unit.base ? 10 ** (figure.unit.scale - indicator.unit.scale) : 1;
      const [base, slack] = [figure.value * theirs, figure.slack * theirs];
      const size = Math.abs(base);
      if (exact !== undefined && Math.abs(base - exact) <= noise * size) return { weight: allDigits, agrees: true };
      const off = Math.max(low - (base + slack), base - slack - high, 0);
      if (size === 0 || off > mostRevised * size) return { weight: -1, agrees: false };
      const width = (high - low + 2 * slack + 2 * off) / size;
      return { weight: Math.max(0, -Math.log(width / spread)), agrees: off === 0 };
    },
  };
}
