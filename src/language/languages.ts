import { english } from "./en/english.ts";
import type { Language } from "./language.ts";
import { vietnamese } from "./vi/vietnamese.ts";

/** The languages that reports are read in. One more is one folder and one entry here; the first reads texts without words. */
export const languages: readonly Language[] = [vietnamese, english];
