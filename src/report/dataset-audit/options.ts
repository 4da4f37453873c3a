import type { DataReason } from "../../model/audit-reason.ts";
import type { Language } from "../../words/words.ts";

/** How the audit of a data set is written. `verbose` also has what simply agrees. */
export interface DataAuditOptions {
  readonly lang: Language;
  readonly verbose?: boolean;
  /** Texts of CSV as they are, see `csvField`. */
  readonly raw?: boolean;
}

/** Which findings are written out one by one: what simply agrees is counted, unless it is asked for. */
export function isTold({ verbose = false }: DataAuditOptions): (reason: DataReason) => boolean {
  return (reason) => verbose || reason !== "agrees";
}
