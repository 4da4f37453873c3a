import { Option } from "commander";
import type { Language } from "../language/messages.ts";
import { oneOf } from "./option-values.ts";
import type { Words } from "./words.ts";

/** How an audit is printed. */
export type Format = "terminal" | "json" | "ndjson" | "md";

/** What makes an audit end with status 1. */
export type FailOn = "inconsistent" | "unverifiable" | "never";

/** The options of `recount audit`. */
export interface AuditOptions {
  readonly format: Format;
  readonly out?: string;
  readonly lang: Language;
  readonly failOn: FailOn;
  readonly color?: boolean;
  readonly verbose?: boolean;
}

/** The options of `recount audit` as commander knows them. */
export function auditOptions(words: Words): Option[] {
  const formats: readonly Format[] = ["terminal", "json", "ndjson", "md"];
  const verdicts: readonly FailOn[] = ["inconsistent", "unverifiable", "never"];
  return [
    new Option("-f, --format <format>", words.format).argParser(oneOf(formats)).default("terminal"),
    new Option("-o, --out <dir>", words.out),
    new Option("--lang <lang>", words.lang).argParser(oneOf(["vi", "en"])).default("vi"),
    new Option("--fail-on <verdict>", words.failOn).argParser(oneOf(verdicts)).default("inconsistent"),
    new Option("--color", words.color),
    new Option("--no-color", words.noColor),
    new Option("-v, --verbose", words.verbose),
  ];
}
