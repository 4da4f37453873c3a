import type { Diagnostic, DiagnosticCode } from "../../../model/diagnostic.ts";

/** What is worth knowing about the reading of a file, by its code. */
export type DiagnosticTexts = Readonly<Record<DiagnosticCode, (diagnostic: Diagnostic) => string>>;
