import type { Formula } from "../../model/arithmetic.ts";
import type { Interval } from "../../model/interval.ts";
import type { Rational } from "../../model/rational.ts";
import type { RuleSign } from "../../model/rule.ts";
import type { Reach } from "./reach.ts";

/** A printed number of a network of relations: its value, what it may stand for, and the size of its last place, in base units. */
export interface Printed {
  readonly id: string;
  /** Undefined where the number is missing. */
  readonly value: Rational | undefined;
  /** Undefined where it is missing: it may then be anything. */
  readonly interval: Interval | undefined;
  readonly place: Rational;
  /** What it could be instead, if it is wrong: anything, where that is not said. */
  readonly within?: Reach;
  /** What it costs to hold it wrong, 1 where it is not said; never, where that is infinite. */
  readonly weight?: number;
}

/** `reported` is what the formula makes of the operands, by their ids; zero, where none is reported. */
export interface Relation {
  readonly reported?: string;
  readonly operands: readonly string[];
  readonly formula: Formula;
  /** `formula sign reported`; equal where it is not said. */
  readonly sign?: RuleSign;
}

/** Two numbers that may have changed places; it costs as much as one wrong number. */
export interface Swap {
  readonly one: string;
  readonly other: string;
}

/** A number to change, and what it would become. */
export interface Change {
  readonly id: string;
  readonly correction: Rational;
  /** Everything that it could become. */
  readonly reach: Reach;
  /** The number that it changed places with. */
  readonly swappedWith?: string;
}

/** The ids of a relation's numbers. */
export function numbersIn({ reported, operands }: Relation): readonly string[] {
  return reported === undefined ? operands : [reported, ...operands];
}
