import type { Panel } from "../../model/panel.ts";
import { holdsInMost } from "../odds/shared-link.ts";
import type { IndirectResult } from "./indirect-result.ts";

type Way = IndirectResult["from"];

/** How often each way of holding prints to others agrees in each column: one that seldom does agrees by chance. */
export class PrintColumns {
  readonly #panel: Panel;
  readonly #tallies = new Map<string, { held: number; of: number }>();

  constructor(panel: Panel) {
    this.#panel = panel;
  }

  count(row: number, way: Way, held: boolean): void {
    const key = this.#key(row, way);
    const tally = this.#tallies.get(key) ?? { held: 0, of: 0 };
    this.#tallies.set(key, tally);
    tally.of++;
    if (held) tally.held++;
  }

  /** Whether it holds in half of the column's prints that it was tried on, at least. */
  holds(row: number, way: Way): boolean {
    // So many digits are no chance.
    if (way === "digits") return true;
    const { held, of } = this.#tallies.get(this.#key(row, way)) ?? { held: 0, of: 0 };
    return holdsInMost(held, of - held);
  }

  #key(row: number, way: Way): string {
    const { source, column, comparison, period } = this.#panel.reported;
    return `${source[row]} ${column[row]} ${comparison[row]} ${period[row]} ${way}`;
  }
}
