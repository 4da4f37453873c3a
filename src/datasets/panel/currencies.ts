/** Tells of figures of one series that have signs of several currencies, which readers of numbers pass over: `€120` above `$130`. */
export class Currencies {
  readonly #signs = new Map<number, string>();
  readonly #tell: (found: string) => void;
  #isTold = false;

  constructor(tell: (found: string) => void) {
    this.#tell = tell;
  }

  /** Looks at a text of a series: a column's, or a row's where periods stand across. */
  look(text: string, series: number): void {
    if (this.#isTold || this.#signs.size > mostSeries) return;
    const [sign] = /\p{Sc}/u.exec(text) ?? [];
    if (sign === undefined) return;
    const known = this.#signs.get(series);
    if (known === undefined) this.#signs.set(series, sign);
    else if (known !== sign) {
      this.#isTold = true;
      this.#tell(`${known} ${sign}`);
    }
  }
}

/** Of more than so many series the rest is not looked at. */
const mostSeries = 10_000;
