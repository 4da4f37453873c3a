import { Option } from "commander";
import { referenceForms } from "../compare/references.ts";
import { type Listing, listings } from "../datasets/panel/listed.ts";
import { type DialectName, dialectNames } from "../engine/sql/dialects.ts";
import { type Dimension, dimensions } from "../report/comparison/dimensions.ts";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import type { Language } from "../words/words.ts";
import { type ComparisonOptions, comparisonOptions } from "./comparison-options.ts";
import { type DerivedOptions, derivedOptions } from "./derived-options.ts";
import { type ForceOption, forceOption } from "./force-option.ts";
import { collected, formatOf, listed, oneOf, whole } from "./option-values.ts";
import { type RawOption, rawOption } from "./raw-option.ts";
import { type SourceOptions, screenOptions, sourceOptions } from "./source-options.ts";

/** The options of `recount compare` as they were written. */
export interface CompareCall extends ComparisonOptions, DerivedOptions, ForceOption, RawOption {
  readonly sort?: readonly string[];
  readonly top?: number;
  readonly format?: string;
  readonly out?: string;
  readonly decimals?: number;
  /** One dimension side by side; `true` is the period. */
  readonly pivot?: Dimension | true;
  readonly columns?: readonly string[];
  readonly dialect: DialectName;
  readonly table: string;
  readonly column?: readonly string[];
  readonly lang: Language;
  readonly color?: boolean;
}

/** The options of `recount compare` as commander knows them. */
export function compareOptions(words: CompareWords, lang: Language, formats: readonly string[]): Option[] {
  return [
    ...comparisonOptions(words, words.against(referenceForms.join(", "))),
    ...derivedOptions(lang),
    new Option("--sort <columns>", words.sort).argParser(listed),
    new Option("--top <n>", words.top).argParser(whole(1, 1_000_000_000)),
    new Option("-f, --format <format>", words.format(formats.join(", "))).argParser(formatOf(formats)),
    new Option("-o, --out <file>", words.out),
    forceOption(lang),
    rawOption(lang),
    new Option("--pivot [dimension]", words.pivot).argParser(oneOf(dimensions)),
    new Option("--columns <names>", words.columns).argParser(listed),
    new Option("--decimals <n>", words.decimals).argParser(whole(0, 15)),
    new Option("--dialect <name>", words.dialect).argParser(oneOf(dialectNames)).default("duckdb"),
    new Option("--table <name>", words.table).default("observations"),
    new Option("--column <field=column>", words.column).argParser(collected),
    ...sourceOptions(words, { orDatabase: true }),
    ...screenOptions(words, lang),
  ];
}

/** The options of `recount inspect` as they were written. */
export interface InspectCall extends SourceOptions, ForceOption {
  readonly format?: string;
  readonly list?: Listing;
  readonly out?: string;
  readonly lang: Language;
  readonly color?: boolean;
}

/** The options of `recount inspect` as commander knows them. */
export function inspectOptions(
  words: CompareWords,
  lang: Language,
  formats: readonly string[],
  onlyLists: readonly string[],
): Option[] {
  const said = formats.filter((id) => !onlyLists.includes(id)).join(", ");
  return [
    new Option("--list <what>", words.list).argParser(oneOf(listings)),
    new Option("-f, --format <format>", words.inspectFormat(said, onlyLists.join(", "))).argParser(formatOf(formats)),
    new Option("-o, --out <file>", words.out),
    forceOption(lang),
    ...sourceOptions(words),
    ...screenOptions(words, lang),
  ];
}
