import type { MeasureId, Reference } from "../../../model/comparison.ts";

/**
 * What a language calls references and measures that bring no name in it: their own files name them in Vietnamese and English.
 * What is missing here is called by its English name.
 */
export interface ComparisonNames {
  readonly reference?: (reference: Reference) => string | undefined;
  readonly measure?: Readonly<Partial<Record<MeasureId, string>>>;
  /** Kinds of charts, as the command line lists them. */
  readonly chart?: Readonly<Record<string, string>>;
}
