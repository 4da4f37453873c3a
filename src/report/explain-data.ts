import type { ComparedCell } from "../engine/results/rows.ts";
import { type AuditReason, isAuditReason } from "../model/audit-reason.ts";
import { CallError, type CallProblem } from "../model/call-problem.ts";
import { ChartError } from "../model/chart-problem.ts";
import type { Verdict } from "../model/claim.ts";
import { type ComparisonReason, comparisonReasons } from "../model/comparison-reason.ts";
import type { DerivedNote } from "../model/derived-note.ts";
import type { Diagnostic, Guess } from "../model/diagnostic.ts";
import type { OutlookNote } from "../model/outlook-note.ts";
import { type Problem, ProblemError } from "../model/problem.ts";
import type { Language } from "../model/spoken-language.ts";
import { comparisonReasonText } from "../words/comparison-reasons.ts";
import { derivedNoteText } from "../words/derived-notes.ts";
import { diagnosticText, guessText } from "../words/diagnostics.ts";
import { problemSentence } from "../words/problem-sentence.ts";
import { cliWordsFor, messagesFor } from "../words/words.ts";
import { callSentence } from "./call-sentence.ts";
import { noteText } from "./outlook/outlook-sections.ts";

/** Every kind of data that can be worded as a sentence. */
export type Explainable =
  | CallError
  | CallProblem
  | ProblemError
  | Problem
  | Diagnostic
  | Guess
  | OutlookNote
  | DerivedNote
  | ComparedCell
  | ComparisonReason
  | AuditReason
  | Verdict
  | ChartError
  | { readonly explanation: string };

/**
 * Words data as a sentence in a language: an error or its problem, a diagnostic, a guess, a note, a reason,
 * a verdict, the cell of a comparison. Throws a TypeError for anything else. A finding has its sentence already, in the language of its audit.
 *
 * @example
 * explain({ code: "gap", level: "note", place: {}, found: "dengue: 2024-02" }, "en") // -> "the series has gaps (dengue: 2024-02)"
 * explain("zero-base", "vi") // -> "gốc so sánh bằng 0 nên không có tỷ lệ"
 */
export function explain(x: Explainable, lang: Language): string {
  if (typeof x === "string") return wordText(x, lang) ?? x;
  if (x instanceof CallError) return callSentence(x.problem, lang);
  if (x instanceof ProblemError) return problemSentence(x.problem, lang);
  if (x instanceof ChartError) return chartSentence(x, lang);
  if (typeof x !== "object" || x === null || x instanceof Error) throw notData();
  if ("explanation" in x) return x.explanation;
  if ("reason" in x) return comparisonReasonText(x.reason, lang, x.have, x.need);
  if ("what" in x) return guessText(x, lang);
  if ("option" in x) return callSentence(x, lang);
  if ("level" in x) return diagnosticText(x, lang);
  if ("place" in x) return problemSentence(x, lang);
  if (!("code" in x)) throw notData();
  return "found" in x ? derivedNoteText(x, lang) : noteText(x, lang);
}

function notData(): TypeError {
  return new TypeError(
    "explain takes data of recount: an error, a problem, a diagnostic, a guess, a note, a reason, a cell, a finding",
  );
}

/** Why a chart cannot be drawn, without the name of the kind, which whoever asked for it knows. */
function chartSentence({ code, found }: ChartError, lang: Language): string {
  return cliWordsFor(lang)
    .chart.problems[code]("", found)
    .replace(/ {2,}/g, " ")
    .replace(/ (?=[;,])/g, "");
}

function wordText(word: ComparisonReason | AuditReason | Verdict, lang: Language): string {
  if (isComparisonReason(word)) return comparisonReasonText(word, lang, 0, 0);
  const { reasons, verdicts } = messagesFor(lang);
  return isAuditReason(word) ? reasons[word] : verdicts[word];
}

function isComparisonReason(reason: string): reason is ComparisonReason {
  return comparisonReasons.some((each) => each === reason);
}
