/** Things by number that hang together: each belongs to one group, and joining two joins their groups. */
export class Groups {
  readonly #parents: number[];

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, at) => at);
  }

  /** The group of one is that of the other from now on: that of the first thing that was in either. */
  join(one: number, other: number): void {
    const [a, b] = [this.#rootOf(one), this.#rootOf(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** Of each thing the first one of its group. */
  roots(): readonly number[] {
    return this.#parents.map((_, at) => this.#rootOf(at));
  }

  #rootOf(at: number): number {
    let root = at;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    let next = at;
    while (next !== root) {
      const parent = this.#parents[next] ?? root;
      this.#parents[next] = root;
      next = parent;
    }
    return root;
  }
}
