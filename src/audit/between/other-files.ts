import type { Claim } from "../../claims/claim.ts";
import type { Frames } from "../../facts/frame.ts";
import type { Passage } from "../../facts/passage.ts";
import { type Draft, draftOf, type Wording } from "../finding.ts";
import type { Judgement } from "../judge.ts";
import { type Ledger, settle, takePart } from "../ledger.ts";
import type { FactIndex } from "./fact-index.ts";
import { fileBases } from "./file-bases.ts";
import type { FileLink } from "./file-link.ts";
import { fileTwins } from "./file-twins.ts";
import { withNamedBases } from "./named-bases.ts";
import { type FileOutcome, weighLinks } from "./weigh-links.ts";
import { withFile } from "./with-file.ts";

const statusOf = { consistent: "confirmed", inconsistent: "contradicted", doubtful: "doubtful" } as const;

/**
 * Holds a report against other files: last year's report, annexes. What it leaves open is looked up in them, and what they print
 * too is compared; all links are weighed together at its end.
 */
export class OtherFiles {
  readonly #index: FactIndex;
  readonly #ledger: Ledger;
  readonly #wording: Wording;
  readonly #links: FileLink[] = [];
  readonly #claimOf = new Map<Draft, Claim>();

  constructor(index: FactIndex, ledger: Ledger, wording: Wording) {
    this.#index = index;
    this.#ledger = ledger;
    this.#wording = wording;
  }

  /** Looks for the operands of a claim that the report itself leaves open. */
  take({ claim, verdict }: Judgement, passage: Passage, frames: Frames, draft: Draft): void {
    if (verdict !== "unverifiable" && verdict !== "doubtful") return;
    const links = fileBases(claim, passage, frames, this.#index);
    if (links.length === 0) return;
    this.#claimOf.set(draft, claim);
    this.#links.push(...links);
  }

  /** Looks for the numbers of a passage that the other files print too; what its claims were held against is about what they are about. */
  takeTwins(passage: Passage, frames: Frames, judgements: readonly Judgement[], fresh: number): void {
    this.#links.push(...fileTwins(passage, withNamedBases(frames, judgements), this.#index, fresh));
  }

  /** The drafts, those that another file settles with what it says, and those of the numbers that stand in both. */
  settled<D extends Draft>(drafts: readonly D[]): readonly (D | Draft)[] {
    const outcomes = weighLinks(this.#links);
    const own = drafts.map((draft) => {
      const claim = this.#claimOf.get(draft);
      const outcome = claim && outcomes.get(claim);
      return outcome ? this.#settledBy(draft, outcome) : draft;
    });
    const twins = [...outcomes].flatMap(([claim, outcome]) =>
      claim.kind === "repeat" ? [this.#settledBy(draftOf(openJudgement(claim), this.#wording), outcome)] : [],
    );
    return [...own, ...twins];
  }

  #settledBy(draft: Draft, outcome: FileOutcome): Draft {
    const { verdict, link, evaluation } = outcome;
    settle(draft.reported, statusOf[verdict], true);
    if (draft.reported.role === "context") takePart(draft.reported, "reported");
    for (const operand of evaluation.reading.operands) {
      if (operand === link.there) continue;
      const line = this.#ledger.line(operand.quantity.numeral);
      takePart(line, "operand");
      settle(line, statusOf[verdict], false);
    }
    const wording = this.#wording;
    return {
      ...draft,
      implied: [],
      finish: (id, entryOf) => withFile(draft.finish(id, entryOf), outcome, { ...wording, entryOf }),
    };
  }
}

/** A number that stands in both files, before they are compared. */
function openJudgement(claim: Claim): Judgement {
  return {
    claim,
    verdict: "unverifiable",
    reason: "base-not-printed",
    severity: "number",
    confidence: 1,
    supports: [],
  };
}
