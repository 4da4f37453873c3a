import type { Panel } from "../../model/panel.ts";
import { holdsInMost } from "../odds/shared-link.ts";
import type { IndirectResult } from "./indirect-result.ts";

type Way = IndirectResult["from"];

/** How often each way of holding prints to others agrees in each column: one that seldom does agrees by chance. */
export class PrintColumns {
  readonly #panel: Panel;
  readonly #places = new Map<string, number>();
  readonly #tallies: { held: number; of: number }[] = [];

  constructor(panel: Panel) {
    this.#panel = panel;
  }

  count(row: number, way: Way, held: boolean): void {
    const tally = this.#tallies[this.placeOf(row, way)];
    if (!tally) return;
    tally.of++;
    if (held) tally.held++;
  }

  /** Whether it holds in half of the column's prints that it was tried on, at least. */
  holds(row: number, way: Way): boolean {
    // So many digits are no chance.
    if (way === "digits") return true;
    const { held, of } = this.#tallies[this.placeOf(row, way)] ?? { held: 0, of: 0 };
    return holdsInMost(held, of - held);
  }

  /** The number of a column and way, the same for all prints of them. */
  placeOf(row: number, way: Way): number {
    const { source, column, comparison, period } = this.#panel.reported;
    const key = `${source[row]} ${column[row]} ${comparison[row]} ${period[row]} ${way}`;
    const place = this.#places.get(key) ?? this.#tallies.push({ held: 0, of: 0 }) - 1;
    this.#places.set(key, place);
    return place;
  }
}
