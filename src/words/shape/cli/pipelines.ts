import type { Disagreement } from "../../../model/audit-reason.ts";

/** What code hosts and pipelines are told of an audit besides its findings. */
export interface PipelineWords {
  /** What each reason of a disagreement is, as code hosts head it. */
  readonly rules: Readonly<Record<Disagreement, string>>;
}
