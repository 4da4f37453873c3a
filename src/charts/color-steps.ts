import type { Measure } from "../compare/measure.ts";
import { badSteps, fallSteps, palette, steps } from "./colors.ts";
import type { Mood } from "./compared-rows.ts";
import { quantile } from "./quantile.ts";

/** Where one colour gives way to the next: of values, what so many parts of them do not exceed; of changes, percent. */
const valueParts = [0.3, 0.6, 0.8, 0.95];
const changeBounds = [2, 10, 30, 75];
/** A change this many times the last bound is beyond what the bounds were made for. */
const farBeyond = 4;
/** From this colour on the text on it is light: ochre stays light for longer. */
const dark = { more: 3, worse: 3, fewer: 4 } as const;

/** What a colour stands for besides how much: more of a value, or a change for the better; for the worse; a fall that is neither. */
export type Side = "more" | "worse" | "fewer";

const stepsOf = { more: steps, worse: badSteps, fewer: fallSteps } as const;

/** Which colours a change has: where neither way is good, a rise and a fall still differ. */
export function sideOf(mood: Mood, change: number): Side {
  if (mood === "bad") return "worse";
  return mood === "neutral" && change < 0 ? "fewer" : "more";
}

/** Where one colour gives way to the next, on either side of no change. */
export interface StepLimits {
  readonly more: readonly number[];
  /** Of what is worse or fewer. */
  readonly away: readonly number[];
}

/** How far a figure is from no change, and on which side of it. */
export interface Distance {
  readonly side: Side;
  readonly far: number;
  /** Which way it is from there, where figures are on both sides: below 0 for less. */
  readonly way?: number;
}

/**
 * Bounds of colours for changes: those of percent are the same everywhere, unless most of a side lie beyond them, as rises do in an
 * epidemic; others go by what the largest is.
 */
export function changeLimits(changes: readonly Distance[], measure: Measure): StepLimits {
  const largest = Math.max(0, ...changes.map(({ far }) => far));
  const scale = measure.factor === 100 ? 1 : largest / 100;
  const usual = changeBounds.map((bound) => bound * scale);
  const limitsOf = (own: readonly Distance[]) => {
    const sorted = own.map(({ far }) => far).sort((a, b) => a - b);
    const last = usual.at(-1) ?? 0;
    // What falls by percent falls by a hundred at most: the usual bounds do for it.
    // One figure, however large, has nothing that it could be told apart from.
    const differ = sorted[0] !== sorted.at(-1);
    const isBeyond = differ && quantile(sorted, 0.5) > last && (sorted.at(-1) ?? 0) > last * farBeyond;
    // Hardly any change keeps a colour of its own beside changes many times as large.
    return isBeyond ? [usual[0] ?? 0, ...quantileLimits(sorted).slice(1)] : usual;
  };
  return {
    more: limitsOf(changes.filter(({ side }) => side === "more")),
    away: limitsOf(changes.filter(({ side }) => side !== "more")),
  };
}

/** How values stand apart: from nought, where they are on both sides of it, else by how much they are. */
export function valueDistances(values: readonly number[]): (value: number) => Distance {
  if (!values.some((value) => value < 0) || !values.some((value) => value > 0))
    return (value) => ({ side: "more", far: value });
  return (value) => ({ side: value < 0 ? "fewer" : "more", far: Math.abs(value), way: Math.sign(value) });
}

/** Bounds of colours for values. */
export function valueLimits(values: readonly Distance[]): StepLimits {
  const limitsOf = (own: readonly Distance[]) => (own.length === 0 ? [] : quantileLimits(own.map(({ far }) => far)));
  return {
    more: limitsOf(values.filter(({ side }) => side === "more")),
    away: limitsOf(values.filter(({ side }) => side !== "more")),
  };
}

/** Which way all changes of a colour's side go; 0 where they differ. */
export function waysOf(distances: readonly Distance[]): Readonly<Record<keyof StepLimits, number>> {
  const wayOf = (own: readonly Distance[]) => {
    const ways = new Set(own.flatMap(({ way = 0 }) => (way === 0 ? [] : way)));
    const [only = 0] = ways;
    return ways.size === 1 ? only : 0;
  };
  return {
    more: wayOf(distances.filter(({ side }) => side === "more")),
    away: wayOf(distances.filter(({ side }) => side !== "more")),
  };
}

/**
 * Round numbers near the quantiles; near those of what is above the least where most are that (cases of a rare disease are mostly 0),
 * and at even distances where few values are left; none where all are the same.
 */
function quantileLimits(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  if (least === most) return [];
  const above = sorted.filter((value) => value > least);
  const near = [sorted, above.length > 0 ? above : sorted].map((some) =>
    valueParts.map((part) => rounded(quantile(some, part))),
  );
  const even = valueParts.map((_, at) => least + ((most - least) * (at + 1)) / (valueParts.length + 1));
  return near.find(areApart) ?? (areApart(even.map(rounded)) ? even.map(rounded) : even);
}

function rounded(value: number): number {
  return Number(value.toPrecision(2));
}

function areApart(bounds: readonly number[]): boolean {
  return bounds.every((bound, at) => at === 0 || bound > (bounds[at - 1] ?? bound));
}

/** The colour of a figure by its place among the bounds, and that of text on it. */
export function stepColors({ far, side }: Distance, { more, away }: StepLimits) {
  const limits = side === "more" ? more : away;
  const over = limits.findIndex((limit) => far <= limit);
  const level = over < 0 ? limits.length : over;
  return {
    color: stepsOf[side][level] ?? palette.wash,
    textColor: level >= dark[side] ? palette.paper : palette.ink,
  };
}
