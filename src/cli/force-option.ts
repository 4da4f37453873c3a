import { Option } from "commander";
import { cliWordsFor, type Language } from "../words/words.ts";

/** What may be said of writing, by every command that has `--out`. */
export interface ForceOption {
  readonly force?: boolean;
}

/** `--force`: replaces also files that recount did not write. */
export function forceOption(lang: Language): Option {
  return new Option("--force", cliWordsFor(lang).main.force);
}
