import { Option } from "commander";
import { cliWordsFor, type Language } from "../words/words.ts";
import { collected, listed } from "./option-values.ts";

/** What values are made of others before they are compared, as it was written. */
export interface DerivedOptions {
  readonly groupBy?: string;
  readonly weight?: readonly string[];
  readonly withTotal?: boolean;
  readonly per?: readonly string[];
  readonly alias?: readonly string[];
}

/** Values that are made of others, as commander knows it. */
export function derivedOptions(lang: Language): Option[] {
  const words = cliWordsFor(lang).derived;
  return [
    new Option("--group-by <column>", words.groupBy),
    new Option("--weight <indicator>", words.weight).argParser(collected),
    new Option("--with-total", words.withTotal),
    new Option("--per <indicators>", words.per).argParser(listed),
    new Option("--alias <name=thing>", words.alias).argParser(collected),
  ];
}

/** Whether anything is asked for that is made of a whole panel, in memory. */
export function derives({ groupBy, withTotal, per }: DerivedOptions): boolean {
  return groupBy !== undefined || withTotal === true || (per?.length ?? 0) > 0;
}
