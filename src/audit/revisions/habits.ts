import { type BaseCheck, shiftOf } from "./base-check.ts";

/** How often, and by how much, the figures of some columns are revised. */
export interface Habit {
  /** Comparisons with unrevised bases, and all. */
  readonly agreeing: number;
  readonly of: number;
  /** The chance that a base was revised, with what the sheet and the whole say where the column says little. */
  readonly chance: number;
  /** The usual size of a revision, as a logarithm of the ratio. */
  readonly scale: number;
  /** The chance that a printed comparison of the sheet is wrong: more, where others of it are. */
  readonly slips: number;
}

/** What a chance starts from where nothing is known, and how many observations the next wider circle is worth. */
const startingChance = 0.15;
const weightOfWider = 2;
const startingScale = 0.03;
const leastScale = 0.002;

/**
 * Learns from the comparisons of a call how this office revises: column by column, then sheet by sheet, then all. What is taken for a
 * slip with a certain probability counts for a revision only with the rest of it.
 */
export class Habits {
  readonly #checks: readonly BaseCheck[];
  readonly #revised: readonly number[];
  readonly #groups: ReadonlyMap<number, readonly number[]>;
  readonly #sources: ReadonlyMap<number, readonly number[]>;
  readonly #all: Tally;
  readonly #ofSources: ReadonlyMap<number, Tally>;
  readonly #ofGroups: ReadonlyMap<number, Tally>;
  readonly #known = new Map<number, Habit>();

  /** `slips`: the probability that the disagreement of each check is a slip and no revision. */
  constructor(checks: readonly BaseCheck[], slips: readonly number[]) {
    this.#checks = checks;
    this.#revised = checks.map((check, at) => (check.agrees ? 0 : 1 - (slips[at] ?? 0)));
    this.#groups = placesBy(checks, ({ group }) => group);
    this.#sources = placesBy(checks, ({ source }) => source);
    this.#ofGroups = new Map([...this.#groups].map(([key, places]) => [key, this.#tally(places)]));
    this.#ofSources = new Map([...this.#sources].map(([key, places]) => [key, this.#tally(places)]));
    this.#all = this.#tally(checks.map((_, at) => at));
  }

  /** What the others say of the column of a check. */
  of(at: number): Habit {
    const known = this.#known.get(at) ?? this.#work(at);
    this.#known.set(at, known);
    return known;
  }

  #work(at: number): Habit {
    const check = this.#checks[at];
    const own = this.#revised[at] ?? 0;
    const group = this.#ofGroups.get(check?.group ?? -1) ?? none;
    const source = this.#ofSources.get(check?.source ?? -1) ?? none;
    const all = chanceIn(this.#all, own, startingChance);
    const sheet = chanceIn(source, own, all);
    return {
      agreeing: group.agreeing,
      of: group.count,
      chance: chanceIn(group, own, sheet),
      scale: this.#scale(at, group, source),
      slips: slipChanceIn(source, check?.agrees ? 0 : 1 - own),
    };
  }

  /** The median size of the revisions of the column, or of the sheet, or of all, where there are a few. */
  #scale(at: number, group: Tally, source: Tally): number {
    for (const { shifts } of [group, source, this.#all]) {
      const others = shifts.filter(({ place }) => place !== at);
      const weight = others.reduce((sum, each) => sum + each.weight, 0);
      if (weight < fewestRevised) continue;
      let left = weight / 2;
      for (const each of others) {
        left -= each.weight;
        if (left <= 0) return Math.max(leastScale, each.size);
      }
    }
    return startingScale;
  }

  #tally(places: readonly number[]): Tally {
    const shifts = places
      .flatMap((place) => {
        const check = this.#checks[place];
        const weight = this.#revised[place] ?? 0;
        return check && weight > 0 ? [{ place, weight, size: Math.abs(shiftOf(check)) }] : [];
      })
      .sort((a, b) => a.size - b.size);
    return {
      count: places.length,
      agreeing: places.filter((place) => this.#checks[place]?.agrees).length,
      revised: shifts.reduce((sum, { weight }) => sum + weight, 0),
      shifts,
    };
  }
}

const fewestRevised = 3;

interface Tally {
  readonly count: number;
  readonly agreeing: number;
  readonly revised: number;
  readonly shifts: readonly { readonly place: number; readonly weight: number; readonly size: number }[];
}

const none: Tally = { count: 0, agreeing: 0, revised: 0, shifts: [] };

/** How often a printed comparison is wrong where nothing is known, and at most: one sheet is not so bad that all is doubted. */
const usualSlips = 0.004;
const mostSlips = 0.03;
const weightOfUsual = 40;

function slipChanceIn({ count, agreeing, revised }: Tally, own: number): number {
  const others = count - agreeing - revised - own;
  return Math.min(mostSlips, (others + weightOfUsual * usualSlips) / (count + weightOfUsual));
}

/** The share that is revised among the others, with what is expected beforehand. */
function chanceIn({ agreeing, revised }: Tally, own: number, expected: number): number {
  return (revised - own + weightOfWider * expected) / (agreeing + revised - own + weightOfWider);
}

function placesBy(checks: readonly BaseCheck[], key: (check: BaseCheck) => number): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [at, check] of checks.entries()) {
    const list = found.get(key(check));
    if (list) list.push(at);
    else found.set(key(check), [at]);
  }
  return found;
}
