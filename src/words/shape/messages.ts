import type { AuditCause, CauseCode } from "../../model/audit-cause.ts";
import type { AuditReason, ReasonCode } from "../../model/audit-reason.ts";
import type { ClaimKind, LedgerRole, LedgerStatus, Severity, Support, Verdict } from "../../model/claim.ts";
import type { RoundingRule } from "../../model/printed-number.ts";
import type { Language } from "../../model/spoken-language.ts";
import type { UnitName } from "../unit-names.ts";
import type { Labels } from "./labels.ts";

/** What an implied value would be: the value compared with, a plan, the whole or one part of it, or the value itself. */
export type ImpliedWhat = "base" | "plan" | "whole" | "part" | "value";

/** An interval for a quantity that the report does not print. Numbers are decimal or `a/b` strings. */
export interface ImpliedFacts {
  readonly what: ImpliedWhat;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
}

/** What a finding may rest on: what the link between its numbers does, the data set that settles it, or nothing but nearness. */
export type Ground = Support | "data-set" | "proximity";

/** What an explanation is made of: texts as printed, and exact numbers as decimal or `a/b` strings. */
export interface ExplanationFacts {
  readonly kind: ClaimKind;
  readonly verdict: Verdict;
  readonly reason: ReasonCode;
  readonly direction: "up" | "down" | "none";
  /** What the number is held against, as printed; empty where nothing is named. */
  readonly reference: string;
  /** The number under test, as printed: `95,51%`. */
  readonly reported: string;
  /** The numbers it is recomputed from, as printed: `752 ca`. */
  readonly operands: readonly string[];
  /** The formula over the printed texts: `34 + 45 + 14 + 3`; absent where there was nothing to calculate. */
  readonly calculation?: string;
  /** The same result in the unit of the operands, where that is not the reported number's: 552 million of `0.6 billion`. */
  readonly step?: { readonly value: string; readonly unit: string };
  /** What results are printed with behind the formula; absent where there was nothing to calculate. */
  readonly resultUnit?: string;
  /** In the reported number's unit. */
  readonly recomputed?: { readonly low: string; readonly high: string; readonly exact: string };
  /** How many decimals the reported number is printed with. */
  readonly places: number;
  /** The reported number's unit, as printed: `%`, `triệu đồng`; empty for none. */
  readonly unit: string;
  /** How far the reported number is from the recomputed one. */
  readonly difference?: string;
  /** How probable it is that a flagged or doubted number is wrong, from 0 to 1. */
  readonly confidence?: number;
  readonly implied?: ImpliedFacts;
  /** The nearest whole numbers, and what each would be printed as in the reported number's unit. */
  readonly neighbors?: readonly [NeighborFacts, NeighborFacts];
}

/** A whole number of things, and the value that it makes: 101 gives 67.3. */
export interface NeighborFacts {
  readonly count: string;
  readonly value: string;
}

/** What a data set says of a claim: the figure that it is about, where that stands, and what the audit says of it. */
export interface DataSentence {
  readonly indicatorName: string;
  readonly areaName: string;
  readonly period: string;
  readonly file: string;
  readonly explanation: string;
}

/** What another file says of a claim: its name, where in it the number stands, the number as printed, and what follows. */
export interface FileSentence {
  readonly file: string;
  readonly place: string;
  readonly printed: string;
  readonly explanation: string;
}

/** What a likely cause is told with. */
export interface CauseFacts {
  /** The number that the cause points at, as printed. */
  readonly printed: string;
  /** What it would become: a decimal or `a/b` string, or a text. */
  readonly correction: string;
  /** Its unit, as printed, where the number is printed with it: `%`; empty for none. */
  readonly unit: string;
  readonly direction?: "up" | "down" | "none";
  /** Whether the correction is thousands, millions or billions of times more or less, so that a multiplier is wrong. */
  readonly isAmount?: boolean;
  /** A number that was wrongly used or left out, as printed; of a base also the right one. */
  readonly used?: string;
  readonly right?: string;
  /** What is recomputed, in the reported number's unit. */
  readonly recomputed?: string;
}

/** Everything that recount says in one language. */
export interface Messages {
  readonly lang: Language;
  /** One sentence that says what was recomputed and what came of it. */
  readonly explain: (facts: ExplanationFacts) => string;
  /** The sentence of a comparison in a data set that settles a claim, with what it is of. */
  readonly byData: (facts: DataSentence) => string;
  /** The sentence of a number in another file that settles a claim. */
  readonly byFile: (facts: FileSentence) => string;
  /** One sentence that says what may have gone wrong. */
  readonly cause: (code: CauseCode, facts: CauseFacts) => string;
  /** A written formula with the signs of print: `100 / 120 − 1`. */
  readonly calculation: (written: string) => string;
  /** What a reference is of, without the words that tie it to the sentence: `cùng kỳ năm 2023`. */
  readonly reference: (printed: string) => string;
  /** The same for two wordings of one reference. */
  readonly referenceKey: (printed: string) => string;
  /** What an implied value is of: `cùng kỳ năm 2023`, or a general name where the report names no reference. */
  readonly impliedName: (what: ImpliedWhat, reference: string) => string;
  /**
   * A decimal or `a/b` string the way the language writes numbers, rounded half away from zero to `places` decimals;
   * without `places` every digit up to six decimals. A text that is no number is given back as it is.
   */
  readonly number: (value: string, places?: number) => string;
  /** What the language calls a unit that another prints: `ca` is `cases` in English; as printed where it has no name for it. */
  readonly unit: UnitName;
  /** A number and its unit: `95,51%`, `2.139 ca`. */
  readonly quantity: (value: string, unit: string, places?: number) => string;
  /** The word for a power of ten, which a heading may lend to a number: `million`, and `%` for -2. */
  readonly powers: Readonly<Record<number, string>>;
  /** `percentage points`. */
  readonly points: string;
  /** A unit, as printed or by its word, behind a number as printed: `487 nghìn`, `36,7%`. */
  readonly unitBehind: (number: string, unit: string) => string;
  /** From low to high, once where the two are written alike: `2.134 đến 2.139 ca`. */
  readonly range: (low: string, high: string, unit: string, places?: number) => string;
  /** A probability from 0 to 1 as a percentage: `92%`, `over 99%`. */
  readonly probability: (value: number) => string;
  readonly grounds: Readonly<Record<Ground, string>>;
  readonly kinds: Readonly<Record<ClaimKind, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Each reason of any audit in a few words. */
  readonly reasons: Readonly<Record<AuditReason, string>>;
  readonly causes: Readonly<Record<AuditCause, string>>;
  readonly roles: Readonly<Record<LedgerRole, string>>;
  readonly statuses: Readonly<Record<LedgerStatus, string>>;
  readonly roundingRules: Readonly<Record<RoundingRule, string>>;
  readonly labels: Labels;
}
