import type { Interval } from "../../model/interval.ts";
import type { Print } from "./print.ts";

/** How a base is known though no source states it as it was used. */
export type BaseSource = "same-base" | "parts" | "periods";

/** A base that other prints lead to. */
export interface BaseCandidate {
  readonly from: BaseSource;
  readonly base: Interval;
  /** The prints that it rests on. */
  readonly prints: readonly Print[];
}
