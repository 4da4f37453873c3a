import { Option } from "commander";
import { cliWordsFor, type Language } from "../words/words.ts";

/** What may be said of CSV, by every command that writes it. */
export interface RawOption {
  readonly raw?: boolean;
}

/** `--raw`: texts of CSV as they are, also those that a spreadsheet would take for formulas. */
export function rawOption(lang: Language): Option {
  return new Option("--raw", cliWordsFor(lang).main.raw);
}
