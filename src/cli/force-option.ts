import { Option } from "commander";
import type { Language } from "../language/messages.ts";

/** What may be said of writing, by every command that has `--out`. */
export interface ForceOption {
  readonly force?: boolean;
}

/** `--force`: replaces also files that recount did not write. */
export function forceOption(lang: Language): Option {
  const about =
    lang === "vi"
      ? "ghi đè cả tệp không do recount ghi (tệp đầu vào thì không bao giờ)"
      : "replace files that recount did not write (input files never are)";
  return new Option("--force", about);
}
