import type { When } from "./period-resolve.ts";

/** Where a quantity's period was found: beside it, elsewhere in its sentence, in a sentence before, in the title or first lines. */
export type PeriodPlace = "clause" | "sentence" | "carried" | "document" | "nowhere";

/** When a quantity holds, and what it is held against. */
export interface Timing {
  readonly when: When | undefined;
  readonly place: PeriodPlace;
  readonly sure: "sure" | "likely" | "guess";
  /** Which phrase of time it comes from; two quantities with the same one are of one time. */
  readonly mention: number;
  /** The window that a change or a ratio is held against: `so với cùng kỳ năm 2023`. */
  readonly against: When | undefined;
  /** Whether the number itself is what another is held against. */
  readonly prior: boolean;
  /** Whether it stands in a phrase that names a plan's period. */
  readonly planned: boolean;
}

/** The period that sentences are about until another is named. */
export interface Running {
  readonly when: When | undefined;
  readonly mention: number;
  /** Sentences since it was named. */
  readonly age: number;
}

/** No sentence has named a period yet. */
export const noRunning: Running = { when: undefined, mention: -1, age: 0 };
