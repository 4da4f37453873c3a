import type { FrameWords } from "../language/frame-sense.ts";
import { isAdjusted } from "./frame-adjusted.ts";
import { type Role, RoleCues, roleOf } from "./frame-role.ts";
import { type Scenario, scenarioOf } from "./frame-scenario.ts";
import { mentionSlots, type Subject, subjectOf } from "./frame-subject.ts";
import { Line } from "./line.ts";
import type { Passage } from "./passage.ts";
import { flowOf } from "./period-flow.ts";
import { mentionsIn } from "./period-mention.ts";
import { type Anchor, resolveTime, unknownYear, type When } from "./period-resolve.ts";
import type { Quantity } from "./quantity.ts";
import { noRunning, type PeriodPlace, type Running, type Timing } from "./timing.ts";

/** What a quantity is about: when, in which scenario and role, of which indicator, and where. */
export interface Frame {
  readonly index: number;
  readonly when: When | undefined;
  readonly place: PeriodPlace;
  readonly sure: "sure" | "likely" | "guess";
  /** The phrase of time that the period comes from, numbered through the passage; negative where none. */
  readonly mention: number;
  /** What a change or ratio is held against. */
  readonly against: When | undefined;
  readonly scenario: Scenario;
  readonly role: Role;
  /** Whether the wording leaves no choice of role. */
  readonly roleSure: boolean;
  readonly subject: Subject;
  /** Whether it is said to leave something out or to be put on another footing: `on an organic basis`. */
  readonly adjusted: boolean;
  readonly quantity: Quantity;
}

/** What is known before a passage is read: the document's time, and the period its sentences were about so far. */
export interface FrameContext {
  readonly anchor?: Anchor;
  readonly running?: Running;
}

/** The frames of a passage, each made when it is asked for. */
export interface Frames {
  /** The code of the language that the passage is in. */
  readonly language: string;
  of(quantity: Quantity): Frame;
  /** What the next passage of the same document is read with. */
  context(): FrameContext;
}

/**
 * The frames of a passage's quantities. Takes time in proportion to its text, and only for sentences that are asked about and
 * those before them.
 *
 * For instance:
 * framesOf(passage, text, vietnamese.frames).of(quantity).role // -> "level"
 */
export function framesOf(passage: Passage, text: string, words: FrameWords, context: FrameContext = {}): Frames {
  return new PassageFrames(passage, text, words, context);
}

interface Read {
  readonly line: Line;
  /** Slots of phrases of time. */
  readonly inMention: ReadonlySet<number>;
  readonly timings: readonly Timing[];
}

class PassageFrames implements Frames {
  readonly language: string;
  readonly #passage: Passage;
  readonly #text: string;
  readonly #words: FrameWords;
  readonly #read: Read[] = [];
  readonly #frames: (Frame | undefined)[] = [];
  readonly #subjects: (Subject | undefined)[] = [];
  #anchor: Anchor | undefined;
  #running: Running;
  #mentions = 0;

  constructor(passage: Passage, text: string, words: FrameWords, context: FrameContext) {
    this.#passage = passage;
    this.#text = text;
    this.#words = words;
    this.language = words.language;
    this.#anchor = context.anchor;
    this.#running = context.running ?? noRunning;
  }

  of(quantity: Quantity): Frame {
    const known = this.#frames[quantity.index];
    if (known) return known;
    const frame = this.#make(quantity);
    this.#frames[quantity.index] = frame;
    return frame;
  }

  context(): FrameContext {
    this.#readUpTo(this.#passage.sentences.length - 1);
    return { anchor: this.#anchor ?? anchorOf(this.#passage, this.#text, this.#words), running: this.#running };
  }

  #make(quantity: Quantity): Frame {
    const { line, timings } = this.#readUpTo(quantity.sentence);
    const own = this.#passage.bySentence[quantity.sentence] ?? [];
    const timing = timings[quantity.index - (own[0]?.index ?? 0)] ?? unknownTiming;
    const cues = new RoleCues(quantity, line, this.#words);
    const { role, sure: roleSure } = roleOf(quantity, line, this.#words, cues, timing);
    const { when, place, sure, mention, against } = timing;
    const scenario = scenarioOf(quantity, line, cues, timing, role, (earlier) => this.of(earlier).scenario);
    const subject = this.#subject(quantity);
    return Object.freeze<Frame>({
      index: quantity.index,
      when,
      place,
      sure,
      mention,
      against,
      scenario,
      role,
      roleSure,
      subject,
      adjusted: isAdjusted(quantity, line.tokens, this.#words.adjustments),
      quantity,
    });
  }

  /** Subjects are carried from one quantity to the next, so those before it in the sentence are made first. */
  #subject(quantity: Quantity): Subject {
    const { line, inMention } = this.#readUpTo(quantity.sentence);
    for (const each of this.#passage.bySentence[quantity.sentence] ?? []) {
      if (each.index > quantity.index) break;
      this.#subjects[each.index] ??= subjectOf(each, line, inMention, this.#words, (earlier) =>
        this.#madeSubject(earlier),
      );
    }
    return this.#madeSubject(quantity);
  }

  #madeSubject(quantity: Quantity): Subject {
    return this.#subjects[quantity.index] ?? noSubject;
  }

  #readUpTo(sentence: number): Read {
    this.#anchor ??= anchorOf(this.#passage, this.#text, this.#words);
    for (let at = this.#read.length; at <= sentence; at++) {
      const tokens = this.#passage.sentences[at];
      const line = new Line(tokens ?? { start: 0, end: 0, tokens: [] }, this.#text);
      const quantities = this.#passage.bySentence[at] ?? [];
      const flow = flowOf(line, quantities, this.#words, this.#running, this.#anchor, this.#mentions);
      this.#mentions += flow.mentions.length;
      this.#running = flow.running;
      this.#read.push({ line, inMention: mentionSlots(flow.mentions), timings: flow.timings });
    }
    return this.#read[sentence] ?? nothingRead;
  }
}

const noSubject: Subject = {
  words: new Set(),
  counted: new Set(),
  contrasts: [],
  names: [],
  origin: -1,
  namesPlace: "nowhere",
};

const unknownTiming: Timing = {
  when: undefined,
  place: "nowhere",
  sure: "guess",
  mention: -1,
  against: undefined,
  prior: false,
  planned: false,
};

const nothingRead: Read = { line: new Line({ start: 0, end: 0, tokens: [] }, ""), inMention: new Set(), timings: [] };

/** How many sentences from the start may say when a document is of. */
const opening = 6;

/**
 * The time of a document: the first period with a year that its first sentences name. A year that is named only as a base
 * (`so với cùng kỳ năm 2015`) is the one before the document's.
 */
export function anchorOf(passage: Passage, text: string, words: FrameWords): Anchor {
  let year: number | undefined;
  for (const sentence of passage.sentences.slice(0, opening)) {
    for (const { time } of mentionsIn(new Line(sentence, text), words)) {
      if (time.is === "same-window" && time.loose?.is === "calendar" && time.loose.loose.is === "year")
        year ??= (time.loose.loose.year ?? unknownYear - 1) + 1;
      if (time.is !== "calendar" || time.loose.is === "years" || time.loose.year === undefined || time.point) continue;
      const anchor: Anchor = { year: time.loose.year, stated: true };
      const when = time.loose.is === "day" ? undefined : resolveTime(time, undefined, anchor, false);
      return { ...anchor, ...(when && { when }) };
    }
  }
  return { year: year ?? unknownYear, stated: year !== undefined };
}
