import { Option } from "commander";
import { type DialectName, dialectNames } from "../engine/sql/dialects.ts";
import type { Language } from "../language/messages.ts";
import type { CompareWords } from "./compare-words.ts";
import { collected, listed, oneOf, whole } from "./option-values.ts";

/** What comparisons are written as. */
export const compareFormats = ["table", "csv", "json", "ndjson", "parquet", "xlsx", "md", "sql"] as const;
export type CompareFormat = (typeof compareFormats)[number];

/** What may be said of how sources are read, which overrides every guess. */
export interface SourceOptions {
  readonly map?: readonly string[];
  readonly sheet?: readonly string[];
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: "." | ",";
}

/** The options of `recount compare` as they were written. */
export interface CompareCall extends SourceOptions {
  readonly against?: readonly string[];
  readonly measure?: readonly string[];
  readonly at?: readonly string[];
  readonly over?: string;
  readonly where?: readonly string[];
  readonly vintage: string;
  readonly sort?: readonly string[];
  readonly top?: number;
  readonly negativeBase: "refuse" | "magnitude";
  readonly format?: CompareFormat;
  readonly out?: string;
  readonly decimals?: number;
  readonly dialect: DialectName;
  readonly table: string;
  readonly column?: readonly string[];
  readonly dates?: boolean;
  readonly lang: Language;
  readonly color?: boolean;
}

/** The options of `recount compare` as commander knows them. */
export function compareOptions(words: CompareWords): Option[] {
  return [
    new Option("--against <references>", words.against).argParser(listed),
    new Option("--measure <measures>", words.measure).argParser(listed),
    new Option("--at <periods>", words.at).argParser(listed),
    new Option("--over <what>", words.over),
    new Option("--where <conditions>", words.where).argParser(collected),
    new Option("--vintage <which>", words.vintage).default("latest"),
    new Option("--sort <columns>", words.sort).argParser(listed),
    new Option("--top <n>", words.top).argParser(whole(1, 1_000_000_000)),
    new Option("--negative-base <how>", words.negativeBase).argParser(oneOf(["refuse", "magnitude"])).default("refuse"),
    new Option("-f, --format <format>", words.format).argParser(oneOf(compareFormats)),
    new Option("-o, --out <file>", words.out),
    new Option("--decimals <n>", words.decimals).argParser(whole(0, 15)),
    new Option("--dialect <name>", words.dialect).argParser(oneOf(dialectNames)).default("duckdb"),
    new Option("--table <name>", words.table).default("observations"),
    new Option("--column <field=column>", words.column).argParser(collected),
    new Option("--dates", words.dates),
    ...sourceOptions(words),
    ...screenOptions(words),
  ];
}

/** The options of `recount inspect` as they were written. */
export interface InspectCall extends SourceOptions {
  readonly format: "table" | "json" | "md";
  readonly out?: string;
  readonly lang: Language;
  readonly color?: boolean;
}

/** The options of `recount inspect` as commander knows them. */
export function inspectOptions(words: CompareWords): Option[] {
  return [
    new Option("-f, --format <format>", words.inspectFormat).argParser(oneOf(["table", "json", "md"])).default("table"),
    new Option("-o, --out <file>", words.out),
    ...sourceOptions(words),
    ...screenOptions(words),
  ];
}

/** How a command speaks: the same for every command that reads data. */
export function screenOptions(words: CompareWords): Option[] {
  return [
    new Option("--lang <lang>", words.lang).argParser(oneOf(["vi", "en"])).default("vi"),
    new Option("--color", words.color),
    new Option("--no-color", words.noColor),
  ];
}

/** How sources are read: the same for every command that reads data. */
export function sourceOptions(words: CompareWords): Option[] {
  return [
    new Option("--map <field=column>", words.map).argParser(collected),
    new Option("--sheet <name>", words.sheet).argParser(collected),
    new Option("--encoding <name>", words.encoding),
    new Option("--delimiter <sign>", words.delimiter),
    new Option("--decimal <sign>", words.decimal).argParser(oneOf([".", ","])),
  ];
}
