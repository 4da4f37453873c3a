import { Option } from "commander";
import type { Language } from "../language/messages.ts";
import { type FailOn, failOnChoices } from "./audit-options.ts";
import type { CompareWords } from "./compare-words.ts";
import { type ComparisonOptions, comparisonOptions } from "./comparison-options.ts";
import { type ForceOption, forceOption } from "./force-option.ts";
import { oneOf } from "./option-values.ts";
import type { ReportCliWords } from "./report-words.ts";
import { sourceOptions } from "./source-options.ts";
import { langOption } from "./spoken-language.ts";

/** The options of `recount report` as they were written. */
export interface ReportCall extends ComparisonOptions, ForceOption {
  readonly out: string;
  readonly failOn: FailOn;
  readonly lang: Language;
}

/** The options of `recount report` as commander knows them. */
export function reportOptions(compare: CompareWords, words: ReportCliWords, lang: Language): Option[] {
  return [
    new Option("-o, --out <dir>", words.out).makeOptionMandatory(),
    forceOption(lang),
    ...comparisonOptions(compare),
    new Option("--fail-on <verdict>", words.failOn).argParser(oneOf(failOnChoices)).default("inconsistent"),
    langOption(words.lang, lang),
    ...sourceOptions(compare),
  ];
}
