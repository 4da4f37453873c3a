import { Option } from "commander";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import type { Language } from "../words/words.ts";
import { collected, oneOf, whole } from "./option-values.ts";
import { langOption } from "./spoken-language.ts";

/** What may be said of how sources are read, which overrides every guess. */
export interface SourceOptions {
  readonly map?: readonly string[];
  readonly sheet?: readonly string[];
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: "." | ",";
  readonly cumulative?: readonly string[];
  /** Go on, with the status of success, though most of a source was left out. */
  readonly allowUnread?: boolean;
  /** `true` where `compare` says that a table's periods are dates. */
  readonly dates?: "mdy" | "dmy" | true;
  readonly yearStart?: number;
}

/** How a command speaks: the same for every command that reads data. */
export function screenOptions(words: CompareWords, lang: Language): Option[] {
  return [
    langOption(lang),
    new Option("--color", words.color),
    new Option("--no-color", words.noColor),
    new Option("-q, --quiet", words.quiet),
  ];
}

/** How sources are read: the same for every command that reads data, but that a table in a database has dates or has not. */
export function sourceOptions(words: CompareWords, { orDatabase = false } = {}): Option[] {
  return [
    new Option("--map <field=column>", words.map).argParser(collected),
    new Option("--sheet <name>", words.sheet).argParser(collected),
    new Option("--encoding <name>", words.encoding),
    new Option("--delimiter <sign>", words.delimiter),
    new Option("--decimal <sign>", words.decimal).argParser(oneOf([".", ","])),
    new Option("--allow-unread", words.allowUnread),
    new Option(
      orDatabase ? "--dates [order]" : "--dates <order>",
      orDatabase ? words.datesOfTable : words.dates,
    ).argParser(oneOf(["mdy", "dmy"])),
    new Option("--year-start <month>", words.yearStart).argParser(whole(1, 12)),
    new Option("--cumulative <indicator>", words.cumulative).argParser(collected),
  ];
}
