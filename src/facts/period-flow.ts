import type { FrameWords } from "../language/frame-sense.ts";
import { endDay, startDay } from "../model/period.ts";
import type { Line } from "./line.ts";
import type { Mention } from "./loose-time.ts";
import { breaksOff, changesSomething, heldAgainst, isBeyond, isDay, isDayOnly, looksBack } from "./period-cues.ts";
import { mentionsIn } from "./period-mention.ts";
import { type Anchor, resolveTime, type When } from "./period-resolve.ts";
import type { Quantity } from "./quantity.ts";
import type { PeriodPlace, Running, Timing } from "./timing.ts";

interface Current {
  readonly when: When | undefined;
  readonly mention: number;
  readonly place: PeriodPlace;
  readonly chunk: number;
  readonly weak: boolean;
  readonly prior: boolean;
}

interface Draft {
  readonly quantity: Quantity;
  when: When | undefined;
  place: PeriodPlace;
  weak: boolean;
  mention: number;
  against: When | undefined;
  prior: boolean;
  planned: boolean;
  readonly chunk: number;
}

/** The times of a sentence's quantities, and the period that the next sentence starts with. */
export function flowOf(
  line: Line,
  quantities: readonly Quantity[],
  words: FrameWords,
  running: Running,
  anchor: Anchor,
  firstMention: number,
): { timings: readonly Timing[]; running: Running; mentions: readonly Mention[] } {
  const mentions = mentionsIn(line, words);
  const flow = new Flow(line, mentions, words, running, anchor, firstMention);
  const timings = flow.run(quantities).map(timingOf);
  return { timings, running: flow.after(running), mentions };
}

function timingOf(draft: Draft): Timing {
  const { when, place, mention, against, prior, planned } = draft;
  const sure =
    draft.weak || place === "document" || place === "nowhere" ? "guess" : place === "clause" ? "sure" : "likely";
  return Object.freeze<Timing>({ when, place, sure, mention, against, prior, planned });
}

class Flow {
  readonly #line: Line;
  readonly #mentions: readonly Mention[];
  readonly #words: FrameWords;
  readonly #anchor: Anchor;
  readonly #firstMention: number;
  readonly #stack: { readonly current: Current; readonly base: When | undefined }[] = [];
  readonly #drafts: Draft[] = [];
  #current: Current;
  /** What was spoken of before a base took over: `cùng kỳ năm trước là 400;`. */
  #beforePrior: Current;
  #named: Current | undefined;
  #chunk = 0;
  /** A base that was named in this chunk, and where the phrase ends. */
  #base:
    | { readonly when: When | undefined; readonly chunk: number; readonly end: number; readonly plan: boolean }
    | undefined;

  constructor(
    line: Line,
    mentions: readonly Mention[],
    words: FrameWords,
    running: Running,
    anchor: Anchor,
    firstMention: number,
  ) {
    this.#line = line;
    this.#mentions = mentions;
    this.#words = words;
    this.#anchor = anchor;
    this.#firstMention = firstMention;
    const from = running.when ? running : undefined;
    this.#current = {
      when: from?.when ?? anchor.when,
      mention: from?.mention ?? -1,
      place: from ? "carried" : anchor.when ? "document" : "nowhere",
      chunk: -1,
      weak: from !== undefined && (from.age > 1 || isDay(from.when)),
      prior: false,
    };
    this.#beforePrior = this.#current;
  }

  run(quantities: readonly Quantity[]): readonly Draft[] {
    let next = 0;
    let mention = 0;
    const { tokens } = this.#line;
    for (let at = 0; at < tokens.length; at++) {
      const slot = this.#line.slotOf(at);
      const end = this.#line.slotOf(at + 1);
      while ((this.#mentions[mention]?.start ?? end) < end) {
        const found = this.#mentions[mention];
        if (found && found.start >= slot) this.#take(found, mention);
        mention++;
      }
      const token = tokens[at];
      if (token?.is === "mark") this.#mark(token.mark, slot);
      const quantity = quantities[next];
      if (quantity?.token === at) {
        this.#enter(quantity);
        next++;
      }
    }
    return this.#drafts;
  }

  after(running: Running): Running {
    const named = this.#named;
    if (named?.when) return { when: named.when, mention: named.mention, age: 1 };
    return running.when ? { ...running, age: running.age + 1 } : running;
  }

  #mark(mark: string, slot: number): void {
    if (mark === "," || mark === ";" || mark === ":" || mark === "." || mark === "(") this.#chunk++;
    if (mark === "(" || mark === "[") {
      this.#stack.push({ current: this.#current, base: this.#base?.when });
      const base = this.#base;
      if (base && slot - base.end <= 1 && base.when)
        this.#current = {
          when: base.when,
          mention: -2,
          place: "clause",
          chunk: this.#chunk,
          weak: false,
          prior: !base.plan,
        };
      this.#base = undefined;
    } else if (mark === ")" || mark === "]") {
      const outer = this.#stack.pop();
      if (outer) this.#current = outer.current;
      this.#base = undefined;
    } else if (mark === ";" && this.#current.prior) this.#current = this.#beforePrior;
  }

  /** A number takes the time that is being spoken of. */
  #enter(quantity: Quantity): void {
    const { when, mention, place, chunk, weak, prior } = this.#current;
    const base = this.#base?.chunk === this.#chunk ? this.#base : undefined;
    const changes = changesSomething(quantity);
    const isBase =
      heldAgainst(quantity) || (!changes && base !== undefined && !base.plan && this.#leadsTo(base.end, quantity));
    const last = this.#drafts.at(-1);
    const near = chunk >= 0 && (chunk === this.#chunk || !last || last.chunk < chunk);
    const draft: Draft = {
      quantity,
      when,
      mention,
      weak,
      place: chunk < 0 ? place : near ? "clause" : "sentence",
      against: changes ? base?.when : undefined,
      prior: prior || isBase,
      planned: false,
      chunk: this.#chunk,
    };
    if (isBase && base?.when) Object.assign(draft, { when: base.when, place: "clause", mention: -2, weak: false });
    else if (isBase && !prior) Object.assign(draft, { when: undefined, place: "nowhere", mention: -2 });
    this.#drafts.push(draft);
  }

  /** Whether the base phrase runs right up to the number: `so với năm 2015 là 48,8`. */
  #leadsTo(end: number, quantity: Quantity): boolean {
    const until = this.#line.slotOf(quantity.token);
    for (let slot = end; slot < until; slot++) {
      const token = this.#line.token(slot);
      if (token?.is !== "word") return false;
      const sense = token.sense?.is;
      if (
        sense !== "function" &&
        sense !== "qualifier" &&
        sense !== "reach" &&
        sense !== "filler" &&
        sense !== "average"
      )
        return false;
    }
    return true;
  }

  #take(mention: Mention, index: number): void {
    const lead = this.#leadOf(mention);
    // `đầu năm` alone says a time only where something is held against it.
    if (mention.time.is === "part" && lead !== "base") return;
    const when = resolveTime(mention.time, this.#spoken(), this.#anchor, lead === "base");
    if (lead === "plan" || lead === "base") {
      this.#base = { when, chunk: this.#chunk, end: mention.end, plan: lead === "plan" };
      for (let at = this.#drafts.length - 1; at >= 0 && lead === "base"; at--) {
        const draft = this.#drafts[at];
        if (!draft || draft.against || draft.quantity.depth < this.#stack.length) break;
        if (draft.chunk < this.#chunk - 2) break;
        if (changesSomething(draft.quantity)) draft.against = when;
      }
      return;
    }
    const last = this.#drafts.at(-1);
    const id = this.#firstMention + index;
    if (last && this.#trails(mention, last) && (isRatioTo(last, when) || isChangeSince(last, mention))) {
      last.against = when;
      return;
    }
    if (last && this.#trails(mention, last)) {
      const own = last.prior ? resolveTime(mention.time, this.#spoken(), this.#anchor, true) : when;
      Object.assign(last, { when: own, place: "clause", mention: id, weak: false });
      if (last.prior || this.#stack.length > 0) {
        if (last.prior) this.#giveAgainst(own, last);
        return;
      }
    }
    const weak = isDayOnly(mention) || (mention.vague && mention.time.is !== "calendar");
    const prior = mention.time.is === "same-window";
    if (prior && !this.#current.prior) this.#beforePrior = this.#current;
    this.#current = { when, mention: id, place: "clause", chunk: this.#chunk, weak, prior };
    if (this.#stack.length === 0 && !weak && !prior && !isBeyond(when, this.#anchor)) this.#named = this.#current;
  }

  /** `tăng 22% từ mức 165.821 tỷ đồng trong quý I/2017`: the change is held against the time of its base. */
  #giveAgainst(when: When | undefined, last: Draft): void {
    const change = this.#drafts.at(-2);
    if (change && change.chunk === last.chunk && !change.against && changesSomething(change.quantity))
      change.against = when;
  }

  #spoken(): When | undefined {
    return this.#current.prior ? this.#beforePrior.when : this.#current.when;
  }

  /** `752 ca trong tháng 5`, `1.012 ca (năm 2016)`: the phrase follows its number. */
  #trails(mention: Mention, last: Draft): boolean {
    const from = this.#line.slotOf(last.quantity.token + 1);
    if (mention.start - from > 8) return false;
    const next = this.#line.token(mention.end);
    if (next?.is === "mark" && next.mark === ":") return false;
    if (
      next?.is === "word" &&
      (next.sense?.is === "reach" || next.sense?.is === "level" || this.#words.copulas.has(next.fold))
    )
      return false;
    const alone = this.#line.mark(mention.end) === ")";
    for (let slot = from; slot < mention.start; slot++) {
      const token = this.#line.token(slot);
      if (!token) return false;
      if (token.is === "mark" && !(token.mark === "/" || (token.mark === "(" && alone))) return false;
      if (token.is === "word" && (breaksOff(token) || this.#words.turns.has(token.fold))) return false;
    }
    return true;
  }

  /** What stands before a phrase of time: `so với năm 2017` names a base, `kế hoạch năm 2018` a plan. */
  #leadOf(mention: Mention): "base" | "plan" | "none" {
    let steps = 0;
    for (let slot = mention.start - 1; slot >= 0 && steps < 9; slot--, steps++) {
      const token = this.#line.token(slot);
      if (!token) break;
      if (token.is === "mark" && token.mark !== "/") break;
      if (token.is === "numeral") {
        if (token.role === "quantity" && token.unit.kind !== "time") {
          const ofShare = token.unit.kind === "percent" || token.unit.kind === "times";
          const back = looksBack(mention);
          return back && (ofShare || token.unit.kind === "points") && steps <= 3 ? "base" : "none";
        }
        continue;
      }
      if (token.is === "mark") continue;
      if (token.sense?.is === "versus") return "base";
      if (steps <= 1 && token.sense?.is === "direction") return "base";
      if (steps === 0 && token.sense?.is === "qualifier") return "base";
      const role = steps <= 2 ? this.#words.roles.match(this.#line.word, slot) : undefined;
      if (token.sense?.is === "plan" || (role?.meaning.is === "scenario" && role.meaning.scenario === "plan")) {
        if (steps <= 3) return "plan";
      }
    }
    return "none";
  }
}

/** `giảm hơn 320 triệu USD cùng kỳ năm ngoái`: the change is since then. */
function isChangeSince({ quantity }: Draft, mention: Mention): boolean {
  return quantity.direction !== undefined && looksBack(mention);
}

/** `lãi bằng 81% năm 2016` in a text about 2017: the year before is the base, not the time of the percentage. */
function isRatioTo({ quantity, when }: Draft, named: When | undefined): boolean {
  const { kind } = quantity.numeral.unit;
  if ((kind !== "percent" && kind !== "times") || !quantity.senses.some(({ is }) => is === "reach") || !when || !named)
    return false;
  return when.stated && named.stated && endDay(named.period) < startDay(when.period);
}
