import type { Panel } from "../../model/panel.ts";
import type { ComparisonJudge } from "../dataset/judge-comparison.ts";
import type { PrintedComparisons } from "../dataset/printed-comparisons.ts";
import { judgeRivals } from "../odds/rivals.ts";
import { type BaseCheck, shiftOf } from "./base-check.ts";
import { baseChecks } from "./base-checks.ts";
import { type Habit, Habits } from "./habits.ts";
import type { LikelySlip } from "./likely-slip.ts";
import { type Relatives, RelativesOf } from "./relatives.ts";
import type { RevisionJudgement } from "./revision-judgement.ts";
import { likelySlips, unspecificSlip } from "./slip-likelihood.ts";
import { SlipSizes } from "./slip-sizes.ts";

/** From these odds on a comparison is taken to be wrong. */
export const flaggingOdds = 3;
/** The same where nearly every base of the column was revised: all five that were so told in 151 workbooks as they are, at odds of 3 to 13, had come to be of something else. */
const flaggingOddsOfRevised = 15;
const nearlyAll = 0.95;

/** Whether a comparison is taken to be wrong rather than of a revised base. */
export function isTakenForWrong({ odds, habit }: RevisionJudgement): boolean {
  return odds >= (habit.chance >= nearlyAll ? flaggingOddsOfRevised : flaggingOdds);
}

const rounds = 4;

/**
 * Weighs each printed comparison that disagrees with a base of another publication: a slip, or a revision of a size that is usual here?
 * What is usual is learned from all the others, in a few rounds, since what is a slip is no revision to learn from.
 */
export function judgeRevisions(
  printed: PrintedComparisons,
  reasons: Uint8Array,
  judge: ComparisonJudge,
): ReadonlyMap<number, RevisionJudgement> {
  const checks = baseChecks(printed, reasons, judge);
  const sizes = new SlipSizes(printed);
  const judged = weighChecks(printed.panel, checks, ({ row }) => {
    const judgement = judge.judge(row);
    return sizes.weighed(likelySlips(judgement, printed.storedOf(row)), judgement);
  });
  return new Map([...judged].map(([{ row }, judgement]) => [row, judgement]));
}

/** Weighs the checks that disagree, in a few rounds, with what the others say of how the figures of each column move. */
export function weighChecks<Check extends BaseCheck>(
  panel: Panel,
  checks: readonly Check[],
  slipsOf: (check: Check) => readonly LikelySlip[],
): ReadonlyMap<Check, RevisionJudgement> {
  const relatives = new RelativesOf(panel, checks);
  const stored = new StoredAs(checks);
  const open = checks.flatMap((check, at) => (check.agrees ? [] : [{ check, at, slips: slipsOf(check) }]));
  const chances = new Array<number>(checks.length).fill(0);
  const found = new Map<Check, RevisionJudgement>();
  for (let round = 0; round < rounds; round++) {
    const habits = new Habits(checks, chances);
    for (const { check, at, slips } of open) {
      const judged = judgement(check, slips, habits.of(at), stored.of(at), {
        tree: weights[relatives.tree(at)],
        sisters: relatives.sisters(at, habits),
        sameThing: relatives.isSameThing(at),
        smallness: relatives.smallness(at),
      });
      chances[at] = judged.odds / (1 + judged.odds);
      found.set(check, judged);
    }
  }
  return found;
}

function judgement(
  check: BaseCheck,
  slips: readonly LikelySlip[],
  habit: Habit,
  stored: Stored,
  { sameThing, smallness, ...rest }: Related,
): RevisionJudgement {
  const shift = shiftOf(check);
  const { chance, slips: slipChance } = habit;
  // A base of 0.2 moves by more than its half when it moves at all.
  const own = Math.max(habit.scale, check.slack / Math.max(Math.abs(check.base), 1e-12));
  const scale = smallness > 1 ? Math.min(mostScale, own * smallness) : own;
  const tail = sameThing && smallness === 1 ? ofSameThing : ofAnyThing;
  const revised = (size: number): number => chance * sizeDensity(size, scale, tail) * check.width;
  const asItIs = revised(shift) * stored.exactIfRevised;
  // A base of few places is one in spite of a slip only by chance, unless the slip moved a decimal mark; what is none, as all others of the column are, is none because of it.
  const afterSlip = ({ slip }: LikelySlip): number =>
    slip === "power-of-ten" && check.exact ? stored.exactIfRevised : stored.exactByChance;
  const mending = slips.reduce((sum, { mends, likelihood, slip }) => {
    if (!mends) return sum;
    const exact = slip === "power-of-ten" && check.short ? 1 : stored.exactByChance;
    return sum + likelihood * (1 - chance) * exact;
  }, 0);
  const both = slips.reduce((sum, slip) => sum + slip.likelihood * revised(slip.left) * afterSlip(slip), 0);
  const untold = unspecificSlip(shift) * check.width * stored.exactByChance * (1 - chance);
  // A slip on top of a revision explains what moves together with others no better than the revision alone.
  const against = Math.min(1, rest.tree) * Math.min(1, rest.sisters);
  const relatives = Math.min(mostByRelatives, rest.tree * rest.sisters);
  const verdicts = judgeRivals([
    { is: "slip", mass: slipChance * (mending + untold) * relatives * stored.typed, by: "print" },
    { is: "slip", mass: slipChance * both * against * stored.typed, by: "both" },
    { is: "revision", mass: asItIs, by: "base" },
  ]);
  return {
    odds: verdicts.odds("slip", "revision"),
    slips: likeliest(slips, (slip) =>
      slip.mends
        ? slip.likelihood * (1 - chance) * (slip.slip === "power-of-ten" && check.short ? 1 : stored.exactByChance)
        : slip.likelihood * revised(slip.left) * afterSlip(slip),
    ),
    habit,
    change: check.implied / check.base - 1,
  };
}

/** How much likelier a slip is by the whole and the parts of the base, and by the same row of other columns; whether one shows it is the same thing. */
interface Related {
  readonly tree: number;
  readonly sisters: number;
  readonly sameThing: boolean;
  /** How many times as large as the base such a figure usually is. */
  readonly smallness: number;
}

/** A figure out of season may come to be e² times what it was estimated at. */
const mostScale = 2;

/** What all relatives together may say for a slip: they are no independent witnesses. */
const mostByRelatives = 12;

/** Those that are a tenth as likely as the likeliest at least; without a base that agrees, the decimal mark only. */
function likeliest(slips: readonly LikelySlip[], weightOf: (slip: LikelySlip) => number): readonly LikelySlip[] {
  const told = slips
    .filter(({ mends, slip, left }) => mends || (slip === "power-of-ten" && Math.abs(left) < nearlyUnrevised))
    .map((slip) => ({ slip, weight: weightOf(slip) }))
    .sort((a, b) => b.weight - a.weight);
  const most = told[0]?.weight ?? 0;
  return told
    .filter(({ weight }) => weight * 10 >= most)
    .slice(0, mostTold)
    .map(({ slip }) => slip);
}

const nearlyUnrevised = 0.3;
const mostTold = 4;

/**
 * How densely revisions of a size lie, of those whose median is `scale`: a t distribution of two degrees of freedom, and a few that lie
 * far beyond, as of a row that came to mean another thing. Of 10,456 bases of 40 workbooks that were revised, 0.8 % were so by a
 * factor of e or more, 0.26 % by one of e².
 */
function sizeDensity(shift: number, scale: number, { far, largest }: Tail): number {
  const size = Math.min(Math.abs(shift), 12);
  const width = scale / medianOfT2;
  const near = size > largest ? 0 : (1 + (size * size) / (2 * width * width)) ** -1.5 / (2 * Math.SQRT2 * width);
  return (1 - far) * near + (far * Math.exp(-size)) / 2;
}

/** How revisions lie that are much larger than is usual: the share of those that do not go by it, and the largest that do. */
interface Tail {
  readonly far: number;
  readonly largest: number;
}

const medianOfT2 = 0.816;
const ofAnyThing: Tail = { far: 0.02, largest: Number.POSITIVE_INFINITY };
/**
 * Of rows of which another column says that they are of the same thing as last year's: of 1,165 revised bases one was so by a factor of e, and of
 * 133 in three workbooks, whose usual sizes were 2 to 7 %, none by more than 0.51.
 */
const ofSameThing: Tail = { far: 0.002, largest: 0.5 };

const weights: Readonly<Record<Relatives, number>> = { "with-it": 1 / 30, "without-it": 8, silent: 1 };

interface Stored {
  /** How much likelier the way in which it is stored, typed or calculated, is for a slip. */
  readonly typed: number;
  /** How likely a revised base is to be a decimal of few places, or none, as the implied one is; and any other number. */
  readonly exactIfRevised: number;
  readonly exactByChance: number;
}

/** How likely a comparison is stored as it is, typed or calculated, by a slip and by a revision: as its column is in the latter case. */
class StoredAs {
  readonly #checks: readonly BaseCheck[];
  readonly #groups = new Map<number, { count: number; typed: number; exact: number; short: number; revised: number }>();

  constructor(checks: readonly BaseCheck[]) {
    this.#checks = checks;
    for (const { group, typed, exact, short, agrees } of checks) {
      const own = this.#groups.get(group) ?? { count: 0, typed: 0, exact: 0, short: 0, revised: 0 };
      this.#groups.set(group, own);
      own.count++;
      if (typed) own.typed++;
      if (short) own.short++;
      if (!agrees && !typed) own.revised++;
      if (!agrees && exact) own.exact++;
    }
  }

  of(at: number): Stored {
    const check = this.#checks[at];
    const group = this.#groups.get(check?.group ?? -1);
    if (!check || !group) return { typed: 1, exactIfRevised: 1, exactByChance: 1 };
    const others = group.count - 1;
    const alike = check.typed ? group.typed - 1 : group.count - group.typed - 1;
    const typed = 0.5 / Math.max(leastAlike, (alike + 0.5) / (others + 1));
    if (check.typed) return { typed, exactIfRevised: 1, exactByChance: 1 };
    // A base of few digits, as all of the column, would not have been revised to one of many.
    const short = group.short >= group.count * 0.95;
    const own = check.exact ? 1 : 0;
    const exact = (group.exact - own + (short ? 4 : 0.5)) / (group.revised - 1 + (short ? 4.2 : 1));
    return {
      typed,
      exactIfRevised: Math.max(leastAlike, check.exact ? exact : 1 - exact),
      exactByChance: check.exact ? exactByChance : 1,
    };
  }
}

const leastAlike = 0.05;
const exactByChance = 0.002;
