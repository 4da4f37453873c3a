import { Option } from "commander";
import type { Language } from "../language/messages.ts";

/** What may be said of CSV, by every command that writes it. */
export interface RawOption {
  readonly raw?: boolean;
}

/** `--raw`: texts of CSV as they are, also those that a spreadsheet would take for formulas. */
export function rawOption(lang: Language): Option {
  const about =
    lang === "vi"
      ? "CSV: giữ nguyên chữ, kể cả chữ mà bảng tính hiểu là công thức"
      : "CSV: leave texts as they are, also those that a spreadsheet takes for formulas";
  return new Option("--raw", about);
}
