/** Tells of columns whose figures have signs of several currencies, which readers of numbers pass over: `€120` above `$130`. */
export class Currencies {
  readonly #signs = new Map<number, string>();
  readonly #tell: (found: string) => void;

  constructor(tell: (found: string) => void) {
    this.#tell = tell;
  }

  look(text: string, column: number): void {
    const [sign] = /\p{Sc}/u.exec(text) ?? [];
    if (sign === undefined) return;
    const known = this.#signs.get(column);
    if (known === undefined) this.#signs.set(column, sign);
    else if (known !== sign && known !== told) {
      this.#signs.set(column, told);
      this.#tell(`${known} ${sign}`);
    }
  }
}

const told = "";
