import { Option } from "commander";
import type { MainWords } from "../words/shape/cli/main.ts";
import { cliWordsFor, type Language } from "../words/words.ts";
import { type ForceOption, forceOption } from "./force-option.ts";
import { collected, formatOf, oneOf } from "./option-values.ts";
import { type RawOption, rawOption } from "./raw-option.ts";
import { type SourceOptions, sourceOptions } from "./source-options.ts";
import { langOption } from "./spoken-language.ts";

/** What makes an audit end with status 1: the verdict named and those that are graver. */
export const failOnChoices = ["inconsistent", "doubtful", "unverifiable", "never"] as const;
export type FailOn = (typeof failOnChoices)[number];

/** The options of `recount audit`. */
export interface AuditOptions extends SourceOptions, ForceOption, RawOption {
  /** One of `auditFormats`. */
  readonly format: string;
  readonly out?: string;
  /** Data sets beside a report. */
  readonly data?: readonly string[];
  /** A table of names of one thing in several files, and one of rules, for data sets. */
  readonly names?: string;
  readonly rules?: string;
  /** Reports and annexes beside a report: last year's, the statistics office's. */
  readonly previous?: readonly string[];
  /** Where the same file goes with the findings in it: a file, or a folder where several are audited. */
  readonly marked?: string;
  readonly markConfirmed?: boolean;
  readonly track?: boolean;
  readonly lang: Language;
  readonly failOn: FailOn;
  readonly color?: boolean;
  readonly verbose?: boolean;
}

/** The options of `recount audit` as commander knows them. */
export function auditOptions(words: MainWords, lang: Language, formats: readonly string[]): Option[] {
  return [
    new Option("-f, --format <format>", words.format(formats.join(", "))).argParser(formatOf(formats)).default("table"),
    new Option("-o, --out <dir>", words.out),
    new Option("--marked <path>", words.marked),
    new Option("--mark-confirmed", words.markConfirmed),
    new Option("--track", words.track),
    forceOption(lang),
    rawOption(lang),
    new Option("--data <path>", cliWordsFor(lang).dataAudit.data).argParser(collected),
    new Option("--previous <path>", words.previous).argParser(collected),
    new Option("--names <path>", cliWordsFor(lang).dataAudit.names),
    new Option("--rules <path>", cliWordsFor(lang).dataAudit.rules),
    langOption(lang),
    new Option("--fail-on <verdict>", words.failOn).argParser(oneOf(failOnChoices)).default("inconsistent"),
    new Option("--color", words.color),
    new Option("--no-color", words.noColor),
    new Option("-v, --verbose", words.verbose),
    ...sourceOptions(cliWordsFor(lang).compare),
  ];
}
