import type { ComparisonReason } from "../../../model/comparison-reason.ts";

/** What a reason says, of how many periods there are of how many there should be. */
export type ReasonTexts = Readonly<Record<ComparisonReason, (have: string, need: string) => string>>;
