import { Option } from "commander";
import { referenceForms } from "../compare/references.ts";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import type { ReportCliWords } from "../words/shape/cli/report.ts";
import type { Language } from "../words/words.ts";
import { type FailOn, failOnChoices } from "./audit-options.ts";
import { type ComparisonOptions, comparisonOptions } from "./comparison-options.ts";
import { type ForceOption, forceOption } from "./force-option.ts";
import { oneOf } from "./option-values.ts";
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
    ...comparisonOptions(compare, compare.against(referenceForms.join(", "))),
    new Option("--fail-on <verdict>", words.failOn).argParser(oneOf(failOnChoices)).default("inconsistent"),
    langOption(lang, words.lang),
    ...sourceOptions(compare),
  ];
}
