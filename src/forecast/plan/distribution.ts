import { studentProbability, studentQuantile } from "../spread/student.ts";

/**
 * What a figure may come to: Student's t around a middle, of the figure or of its logarithm, not below a floor nor above a
 * ceiling. A scale of 0 is a figure that is known.
 */
export interface Distribution {
  readonly middle: number;
  readonly scale: number;
  readonly freedom: number;
  readonly logarithm: boolean;
  readonly floor: number;
  readonly ceiling: number;
}

/**
 * A distribution at least as wide as past errors were, whose mean size was `error`, in logarithms: what is told beside the
 * error may not be surer than it was. The mean size of Student's t with four degrees of freedom is its scale, with fewer more.
 */
export function asWideAs(error: number | undefined, of: Distribution): Distribution {
  if (error === undefined || of.scale === 0) return of;
  const least = of.logarithm ? error : error * Math.abs(of.middle);
  return least > of.scale ? { ...of, scale: least } : of;
}

/** The figure that is as likely to be exceeded as not. */
export function middleOf(of: Distribution): number {
  return limited(of, of.logarithm ? Math.exp(of.middle) : of.middle);
}

/**
 * The figure that is not exceeded with a probability.
 *
 * @example
 * quantileOf({ middle: 10, scale: 2, freedom: 4, logarithm: false, floor: 0, ceiling: Infinity }, 0.5) // -> 10
 */
export function quantileOf(of: Distribution, probability: number): number {
  const at = of.middle + of.scale * studentQuantile(probability, of.freedom);
  return limited(of, of.logarithm ? Math.exp(at) : at);
}

/** The probability of at least so much. */
export function probabilityOf(of: Distribution, least: number): number {
  if (least <= of.floor) return 1;
  if (least > of.ceiling) return 0;
  if (of.logarithm && least <= 0) return 1;
  if (of.scale === 0) return middleOf(of) >= least ? 1 : 0;
  const at = of.logarithm ? Math.log(least) : least;
  return 1 - studentProbability((at - of.middle) / of.scale, of.freedom);
}

function limited({ floor, ceiling }: Distribution, value: number): number {
  return Math.min(ceiling, Math.max(floor, value));
}
