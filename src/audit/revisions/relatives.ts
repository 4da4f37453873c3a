import type { Panel } from "../../model/panel.ts";
import { endDay, type Period, startDay } from "../../model/period.ts";
import { type BaseCheck, shiftOf } from "./base-check.ts";
import type { Habits } from "./habits.ts";

/**
 * What the figures that hang together with a base say of its revision: the whole that it is a part of, its own parts, the same row of
 * the other columns. A base that was revised changes them too, by the same amount.
 */
export type Relatives = "with-it" | "without-it" | "silent";

/** How much of a whole its parts must make up to speak for it. */
const leastCovered = 0.9;
/** How near two amounts of revision must be to be one. */
const sameAmount = 0.15;

/** How often a base is revised in one column where it is in another, and the most that this may say. */
const revisedTogether = 0.9;
const mostBySisters = 10;
/** One row off by the same large factor in two columns has another unit or another meaning: two equal slips are no coincidence. */
const sameFactor = 0;

export class RelativesOf {
  readonly #panel: Panel;
  readonly #checks: readonly BaseCheck[];
  readonly #inGroup = new Map<string, number>();
  readonly #children = new Map<string, number[]>();
  readonly #sisters = new Map<string, number[]>();
  readonly #indicators: ReadonlyMap<string, number>;

  constructor(panel: Panel, checks: readonly BaseCheck[]) {
    this.#panel = panel;
    this.#checks = checks;
    this.#indicators = new Map(panel.indicators.map(({ id }, place) => [id, place]));
    for (const [at, check] of checks.entries()) {
      this.#inGroup.set(`${check.group} ${check.indicator} ${check.area}`, at);
      push(this.#sisters, `${check.source} ${check.indicator} ${check.area}`, at);
      const parent = this.#parent(check);
      if (parent >= 0) push(this.#children, `${check.group} ${parent} ${check.area}`, at);
    }
  }

  /** What the whole and the parts say. */
  tree(at: number): Relatives {
    const check = this.#checks[at];
    if (!check) return "silent";
    const delta = check.implied - check.base;
    const above = this.#inGroup.get(`${check.group} ${this.#parent(check)} ${check.area}`);
    const whole = above === undefined ? undefined : this.#checks[above];
    const said = whole ? this.#asPart(check, whole, delta) : "silent";
    return said === "silent" ? this.#asWhole(check, delta) : said;
  }

  /**
   * How much likelier what the same row of other columns shows is for a slip than for a revision: a month that was revised is so in the
   * total to date.
   */
  sisters(at: number, habits: Habits): number {
    const check = this.#checks[at];
    if (!check) return 1;
    const delta = Math.abs(check.implied - check.base);
    let ratio = 1;
    for (const place of this.#sisters.get(`${check.source} ${check.indicator} ${check.area}`) ?? []) {
      const other = this.#checks[place];
      if (!other || other.group === check.group || (other.agrees && delta <= 2 * other.slack)) continue;
      if (!other.agrees && sameShift(check, other)) return sameFactor;
      const { chance } = habits.of(place);
      const together = Math.max(revisedTogether, chance);
      const own = other.agrees ? (1 - chance) / (1 - together) : chance / together;
      ratio = Math.abs(Math.log(own)) > Math.abs(Math.log(ratio)) ? own : ratio;
    }
    return Math.max(1 / mostBySisters, Math.min(mostBySisters, ratio));
  }

  /** Whether the same row is of the same thing as last year's by another column, whose base was revised by a usual amount at most. */
  isSameThing(at: number): boolean {
    const check = this.#checks[at];
    return (this.#sisters.get(`${check?.source} ${check?.indicator} ${check?.area}`) ?? []).some((place) => {
      const other = this.#checks[place];
      return other !== undefined && other.group !== check?.group && Math.abs(shiftOf(other)) < largeShift / 2;
    });
  }

  /**
   * How many times as large as the base such a figure usually is, by the total to date of the same row: sugar comes to 2.6 in a September and to 1,171
   * in nine months, so that an estimate of it is off by more of itself than that of other months. 1 where it is no small one, or nothing tells.
   */
  smallness(at: number): number {
    const check = this.#checks[at];
    if (!check || check.base === 0) return 1;
    const { comparison, period } = this.#panel.reported;
    const own = daysOf(this.#panel.periods[period[check.row] ?? -1]);
    const usual = (this.#sisters.get(`${check.source} ${check.indicator} ${check.area}`) ?? []).map((place) => {
      const other = this.#checks[place];
      if (!other || comparison[other.row] !== comparison[check.row]) return 0;
      const days = daysOf(this.#panel.periods[period[other.row] ?? -1]);
      return days > own && own > 0 ? (other.base * own) / days / check.base : 0;
    });
    const most = Math.max(0, ...usual);
    return most >= leastSmall ? most : 1;
  }

  #asPart(check: BaseCheck, whole: BaseCheck, delta: number): Relatives {
    const parts = this.#childrenOf(whole);
    if (parts.length < 2 || Math.abs(delta) <= 2 * whole.slack) return "silent";
    const sum = parts.reduce((total, each) => total + each.base, 0);
    const covered = Math.abs(sum) >= leastCovered * Math.abs(whole.base);
    const others = parts.reduce((total, each) => total + (each === check ? 0 : each.implied - each.base), 0);
    const wanted = whole.implied - whole.base - others;
    if (same(delta, wanted, whole.slack + check.slack)) return "with-it";
    return covered && Math.abs(wanted) <= whole.slack + sameAmount * Math.abs(delta) ? "without-it" : "silent";
  }

  #asWhole(check: BaseCheck, delta: number): Relatives {
    const parts = this.#childrenOf(check);
    if (parts.length < 2) return "silent";
    const sum = parts.reduce((total, each) => total + each.base, 0);
    const slack = parts.reduce((total, each) => total + each.slack, check.slack);
    const revised = parts.reduce((total, each) => total + each.implied - each.base, 0);
    if (same(delta, revised, slack)) return "with-it";
    if (Math.abs(sum - check.base) > (1 - leastCovered) * Math.abs(check.base)) return "silent";
    return Math.abs(delta) > 2 * slack && Math.abs(revised) <= sameAmount * Math.abs(delta) ? "without-it" : "silent";
  }

  #childrenOf({ group, indicator, area }: BaseCheck): readonly BaseCheck[] {
    return (this.#children.get(`${group} ${indicator} ${area}`) ?? []).flatMap((at) => this.#checks[at] ?? []);
  }

  #parent({ indicator }: BaseCheck): number {
    return this.#indicators.get(this.#panel.indicators[indicator]?.parent ?? "") ?? -1;
  }
}

/** Both would be revised by the same large factor: the row has another unit, or another meaning. */
function sameShift(a: BaseCheck, b: BaseCheck): boolean {
  const shift = shiftOf(a);
  return Math.abs(shift) > largeShift && Math.abs(shift - shiftOf(b)) < Math.abs(shift) * sameAmount;
}

const largeShift = 0.7;
/** Months differ by less than this without being out of season. */
const leastSmall = 3;

function daysOf(period: Period | undefined): number {
  return period ? endDay(period) - startDay(period) + 1 : 0;
}

function same(delta: number, other: number, slack: number): boolean {
  return delta * other > 0 && Math.abs(delta - other) <= slack + sameAmount * Math.abs(delta);
}

function push(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (list) list.push(at);
  else lists.set(key, [at]);
}
