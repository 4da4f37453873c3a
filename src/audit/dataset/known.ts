import { Interval } from "../../model/interval.ts";
import type { Panel } from "../../model/panel.ts";
import { Rational } from "../../model/rational.ts";
import type { Figure } from "../recomputed.ts";
import { ByRow } from "./by-row.ts";
import type { Cell, Cells } from "./cells.ts";
import { operandAs } from "./printed.ts";

/** Which publication of a value counts; vintages are places in the panel's list. */
export type Choice =
  | { readonly kind: "as-of"; readonly vintage: number }
  | { readonly kind: "latest" }
  | { readonly kind: "first" };

/** A figure worked out from observations: the mean of some cells, of which several may be summed. */
export interface Operand {
  /** The figure is their sum, divided, times the factor. */
  readonly cells: readonly Cell[];
  readonly divisor: number;
  readonly factor: Rational;
  /** Cells without which there is no figure. */
  readonly minimum: number;
}

/** An operand as one publication has it. */
export interface Known {
  readonly figure: Figure;
  /** The observations that it is made of. */
  readonly rows: readonly number[];
}

/** Why there is no figure. */
export type Unknown = "missing" | "incomplete" | "duplicate";

/** The observations of a panel as exact figures, each known as its decimals say. */
export class Figures {
  readonly #panel: Panel;
  readonly #cells: Cells;
  readonly #places: Int8Array;
  readonly #known: ByRow<Known>;

  constructor(panel: Panel, cells: Cells, places: Int8Array) {
    this.#panel = panel;
    this.#cells = cells;
    this.#places = places;
    this.#known = new ByRow(panel.observations.length, (row) => ({
      figure: operandAs(this.valueOf(row), this.placesOf(row)),
      rows: [row],
    }));
  }

  /** An observation as it stands. */
  at(row: number): Known {
    return this.#known.of(row);
  }

  /** An observation as a double; NaN where it has no value. */
  valueOf(row: number): number {
    return this.#panel.observations.value[row] ?? Number.NaN;
  }

  placesOf(row: number): number {
    return this.#places[row] ?? -1;
  }

  /** The one observation that an operand is; -1 where it is none or more. */
  only({ cells, divisor, factor }: Operand, choice: Choice): number {
    const [cell, ...more] = cells;
    return cell && more.length === 0 && divisor === 1 && factor === Rational.one ? this.pick(cell, choice) : -1;
  }

  rowsOf(cell: Cell): Int32Array {
    return this.#cells.rowsOf(cell);
  }

  /** The observation of a cell that counts; -1 where there is none, -2 where one publication says two things. */
  pick(cell: Cell, choice: Choice): number {
    const rows = this.#cells.rowsOf(cell);
    const { vintage, value, scenario } = this.#panel.observations;
    let best = -1;
    switch (choice.kind) {
      case "first":
        best = rows[0] ?? -1;
        for (const row of rows) if (vintage[row] === vintage[best]) best = row;
        break;
      case "latest":
        best = rows.at(-1) ?? -1;
        break;
      case "as-of":
        for (const row of rows) if ((vintage[row] ?? 0) <= choice.vintage) best = row;
        if (best < 0) best = rows[0] ?? -1;
    }
    const rivals = rows.some(
      (row) => vintage[row] === vintage[best] && scenario[row] === scenario[best] && value[row] !== value[best],
    );
    return rivals ? -2 : best;
  }

  known({ cells, divisor, factor, minimum }: Operand, choice: Choice): Known | Unknown {
    const found = cells.map((cell) => this.pick(cell, choice));
    if (found.includes(-2)) return "duplicate";
    const rows = found.filter((row) => row >= 0);
    if (rows.length === 0) return "missing";
    if (rows.length < minimum) return "incomplete";
    const [only, ...more] = rows;
    if (only !== undefined && more.length === 0 && divisor === 1 && factor === Rational.one) return this.at(only);
    const sum = summed(rows.map((row) => this.at(row).figure));
    const share = factor.mul(Rational.of(1n, BigInt(divisor === 1 ? 1 : Math.min(divisor, rows.length))));
    return { figure: scaled(sum, share), rows };
  }
}

/** The sum of figures, less those that are taken off. */
export function summed(figures: readonly Figure[], off: readonly Figure[] = []): Figure {
  const all = [...figures, ...off.map((figure) => scaled(figure, minusOne))];
  const steps = all.flatMap(({ step }) => step ?? []);
  return {
    exact: all.reduce((sum, { exact }) => sum.add(exact), Rational.zero),
    range: all.reduce((sum, { range }) => sum.add(range), Interval.point(Rational.zero)),
    step: steps.length > 0 ? steps.reduce((sum, step) => sum.add(step), Rational.zero) : undefined,
  };
}

const minusOne = Rational.of(-1n);

function scaled(figure: Figure, by: Rational): Figure {
  return {
    exact: figure.exact.mul(by),
    range: figure.range.mul(Interval.point(by)),
    step: figure.step?.mul(by.abs()),
  };
}
