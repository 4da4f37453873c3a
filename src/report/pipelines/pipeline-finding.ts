import type { SourcePlace } from "../../model/document.ts";
import type { Place } from "../../model/problem.ts";
import type { ToldFinding } from "../told/told-finding.ts";

/** An audited file as pipelines count it: every claim or printed comparison that it makes, by the path that a pipeline knows it by. */
export interface AuditedFile {
  readonly file: string;
  readonly findings: readonly PipelineFinding[];
}

/** A finding with what pipelines ask of it beside its words. */
export interface PipelineFinding {
  readonly told: ToldFinding;
  /** What a list calls it by: `3:4 share 85,51%`. */
  readonly name: string;
  /** The number as printed. */
  readonly number: string;
  /** How probable it is that the number is wrong, where that is known. */
  readonly confidence?: number;
  readonly location: Location;
  /** The same in the next version of the file, wherever it stands there. */
  readonly fingerprint: string;
  /** Numbers of other files that it rests on. */
  readonly related: readonly Related[];
  /** What mends it, where that is one number of plain text. */
  readonly fix?: Fix;
}

/** Where a number stands: lines and columns of plain text, or a place that only the format knows, in words and as it is. */
export interface Location {
  readonly region?: Region;
  readonly named?: { readonly text: string; readonly place: SourcePlace | Place };
}

export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

export interface Related {
  readonly file: string;
  readonly number: string;
  readonly sentence: string;
  readonly location: Location;
}

export interface Fix {
  readonly start: number;
  readonly length: number;
  readonly text: string;
  readonly explanation: string;
}
