import type { Diagnostic, DiagnosticCode } from "../../../model/diagnostic.ts";
import type { InWords } from "./in-words.ts";

/** What is worth knowing about the reading of a file, by its code; what was found and expected is in words already. */
export type DiagnosticTexts = Readonly<Record<DiagnosticCode, (diagnostic: InWords<Diagnostic>) => string>>;
