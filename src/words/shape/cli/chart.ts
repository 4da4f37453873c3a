import type { ChartProblemCode } from "../../../model/chart-problem.ts";

/** What the command line says about charts. */
export interface ChartCliWords {
  readonly chart: string;
  readonly kind: string;
  readonly sources: string;
  readonly against: string;
  readonly at: string;
  readonly geometry: string;
  readonly top: string;
  readonly format: string;
  readonly theme: string;
  readonly scale: string;
  readonly width: string;
  readonly examples: (kinds: readonly (readonly [string, string])[]) => string;
  readonly reported: string;
  readonly needsFile: (format: string) => string;
  readonly unknownExtension: (file: string) => string;
  readonly unknownKind: (found: string, kinds: readonly string[], meant: readonly string[]) => string;
  /** A report, of which only some charts can be drawn. */
  readonly notOfReports: (file: string, kind: string, kinds: readonly string[]) => string;
  readonly oneReport: string;
  readonly written: (file: string) => string;
  readonly problems: Readonly<Record<ChartProblemCode, (kind: string, found: readonly string[]) => string>>;
}
