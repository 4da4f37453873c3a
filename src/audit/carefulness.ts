import { type Judgement, probable } from "./judge.ts";
import { leftOpen } from "./left-open.ts";
import { least } from "./odds/least.ts";
import { slipRate } from "./odds/rates.ts";

/**
 * How careful the writers of a document are, learned from the document itself: where hundreds of calculations agree and hardly one does not, one more that seems
 * wrong was rather misread. The rate of slips has a gamma distribution before anything is read, with the mean {@link slipRate} and the weight of
 * `before` slips; n calculations that agree and k slips make it (before + k) / (before / slipRate + n + k). Of 65 annual reports with 360 confirmed
 * calculations each four held an error that was seen, where {@link slipRate} would have had 18 in each.
 */
export class Carefulness {
  #agreeing = 0;
  readonly #unsettled: Judgement[] = [];

  take(judgement: Judgement): void {
    const { claim, verdict, evaluation } = judgement;
    if (isUnsettled(judgement)) this.#unsettled.push(judgement);
    else if (verdict === "consistent" && evaluation && claim.kind !== "repeat") this.#agreeing++;
  }

  /** A flag or a doubt with what the whole document says of its writers; undefined where nothing is left of it that the text asserts. */
  settle(judgement: Judgement): Judgement | undefined {
    const confidence = shifted(judgement.confidence, this.#times());
    if (confidence === judgement.confidence) return judgement;
    const isWorthALook = confidence >= probable || judgement.supports.length > 0;
    if (confidence < least.doubtful || !isWorthALook)
      return judgement.claim.asserted ? leftOpen(judgement.claim) : undefined;
    const isFlag = judgement.verdict === "inconsistent" && confidence >= least.inconsistent;
    return { ...judgement, confidence, verdict: isFlag ? "inconsistent" : "doubtful" };
  }

  /** The document's rate of slips over the usual one, at most 1: its own slips count by how probable they are at that rate. */
  #times(): number {
    if (this.#known !== undefined) return this.#known;
    let times = 1;
    for (let round = 0; round < rounds; round++) {
      const slips = this.#unsettled.reduce((all, { confidence }) => all + shifted(confidence, times), 0);
      times = Math.min(1, (before + slips) / (before + slipRate * (this.#agreeing + slips)));
    }
    this.#known = times;
    return times;
  }

  #known: number | undefined;
}

/** What is flagged or doubted by probability; what no whole number makes possible is wrong whoever wrote it. */
export function isUnsettled({ verdict, impossibility }: Judgement): boolean {
  return (verdict === "inconsistent" || verdict === "doubtful") && !impossibility;
}

function shifted(probability: number, times: number): number {
  return times === 1 ? probability : (times * probability) / (1 + (times - 1) * probability);
}

/** The weight of what is usual, in slips. */
const before = 1;
/** The rate hardly moves after so many. */
const rounds = 20;
