import type { CallProblemCode } from "../../../model/call-problem.ts";

/** What is wrong with what a call asks for. */
export interface CallWords {
  readonly meant: string;
  readonly expected: (forms: string | undefined) => string;
  readonly otherFormat: string;
  /** Why dates cannot stand for periods of several frequencies. */
  readonly firstDays: string;
  readonly found: Readonly<Record<CallProblemCode, string>>;
}
