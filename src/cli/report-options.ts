import { Option } from "commander";
import type { Language } from "../language/messages.ts";
import type { FailOn } from "./audit-options.ts";
import { type SourceOptions, sourceOptions } from "./compare-options.ts";
import type { CompareWords } from "./compare-words.ts";
import { collected, listed, oneOf } from "./option-values.ts";
import type { ReportCliWords } from "./report-words.ts";

/** The options of `recount report` as they were written. */
export interface ReportCall extends SourceOptions {
  readonly out: string;
  readonly against?: readonly string[];
  readonly measure?: readonly string[];
  readonly at?: readonly string[];
  readonly over?: string;
  readonly where?: readonly string[];
  readonly vintage: string;
  readonly negativeBase: "refuse" | "magnitude";
  readonly failOn: FailOn;
  readonly lang: Language;
}

/** The options of `recount report` as commander knows them. */
export function reportOptions(compare: CompareWords, words: ReportCliWords): Option[] {
  return [
    new Option("-o, --out <dir>", words.out).makeOptionMandatory(),
    new Option("--against <references>", compare.against).argParser(listed),
    new Option("--measure <measures>", compare.measure).argParser(listed),
    new Option("--at <periods>", compare.at).argParser(listed),
    new Option("--over <what>", compare.over),
    new Option("--where <conditions>", compare.where).argParser(collected),
    new Option("--vintage <which>", compare.vintage).default("latest"),
    new Option("--negative-base <how>", compare.negativeBase)
      .argParser(oneOf(["refuse", "magnitude"]))
      .default("refuse"),
    new Option("--fail-on <verdict>", words.failOn)
      .argParser(oneOf(["inconsistent", "unverifiable", "never"]))
      .default("inconsistent"),
    new Option("--lang <lang>", words.lang).argParser(oneOf(["vi", "en"])).default("vi"),
    ...sourceOptions(compare),
  ];
}
