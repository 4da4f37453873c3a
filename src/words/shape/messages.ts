import type { AuditCause } from "../../model/audit-cause.ts";
import type { AuditReason } from "../../model/audit-reason.ts";
import type { ClaimKind, LedgerRole, LedgerStatus, Severity, Support, Verdict } from "../../model/claim.ts";
import type { RoundingRule } from "../../model/printed-number.ts";
import type { Language } from "../../model/spoken-language.ts";
import type { UnitName } from "../unit-names.ts";
import type { CauseFacts } from "./cause-facts.ts";
import type { Labels } from "./labels.ts";
import type { ImpliedWhat, ReasonFacts } from "./reason-facts.ts";

/** What a finding may rest on: what the link between its numbers does, the data set that settles it, or nothing but nearness. */
export type Ground = Support | "data-set" | "proximity";

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

/** Everything that recount says in one language. */
export interface Messages {
  readonly lang: Language;
  /** What was recomputed and what came of it, by the reason of the verdict, in an audit of any kind. */
  readonly explain: (facts: ReasonFacts) => string;
  /** The sentence of a comparison in a data set that settles a claim, with what it is of. */
  readonly byData: (facts: DataSentence) => string;
  /** The sentence of a number in another file that settles a claim. */
  readonly byFile: (facts: FileSentence) => string;
  /** One sentence that says what may have gone wrong. */
  readonly cause: (code: AuditCause, facts: CauseFacts) => string;
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
