import { plainWords } from "./column-sense.ts";
import type { HeaderMeaning } from "./header-meaning.ts";
import { loosePeriodAt } from "./header-period.ts";
import type { HeaderLanguage, HeaderMeasure, HeaderSense, ReferencePhrase } from "./header-sense.ts";
import { type HeaderToken, headerTokens, isYearNumber } from "./header-tokens.ts";
import type { LoosePeriod } from "./loose-period.ts";
import { scenarioWord } from "./scenario-word.ts";

/**
 * Reads a header by the phrases of a language, left to right; of two scenarios the later counts, as it stands lower in a
 * stacked header. `isUnit` says whether what stands in brackets is a unit.
 */
export function readHeader(
  text: string,
  language: HeaderLanguage,
  isUnit: (text: string) => boolean = () => false,
): HeaderMeaning {
  const { rest, units } = takeUnits(text.normalize("NFC"), isUnit);
  return new Reading(rest, language, false).meaning(units);
}

/**
 * Reads a title: as {@link readHeader}, but only its periods are taken out of its name, since the other words say what the
 * table is about (`Vốn đầu tư thực hiện …`).
 */
export function readTitle(text: string, language: HeaderLanguage): HeaderMeaning {
  return new Reading(text.normalize("NFC"), language, true).meaning([]);
}

/** Stands where a unit stood: what is left of it and what is right of it are no phrase together. */
const boundary = "¦";

/** Takes brackets that hold a unit out of a text, and the brackets off what else stands in them. */
function takeUnits(text: string, isUnit: (text: string) => boolean): { rest: string; units: readonly string[] } {
  const units: string[] = [];
  const rest = text.replace(/\(([^()]*)\)/g, (_, inner: string) => {
    const content = inner.replace(/\s+/g, " ").trim();
    if (!isUnit(content)) return ` ${inner} `;
    units.push(content);
    return ` ${boundary} `;
  });
  return { rest, units };
}

/** Marks around a run of words, but for a bracket that closes one in it. */
const outerMarks = /^[^\p{L}\p{N}(]*(?<inner>.*?)[^\p{L}\p{N})%]*$/su;

class Reading {
  readonly #text: string;
  readonly #tokens: readonly HeaderToken[];
  readonly #language: HeaderLanguage;
  readonly #keepsWords: boolean;
  #at = 0;
  #scenario: HeaderMeaning["scenario"];
  #provisional = false;
  readonly #periods: LoosePeriod[] = [];
  #versus = false;
  /** How many words had been kept where `% of` stood: what is counted follows. */
  #ofName: number | undefined;
  #to: ReferencePhrase | "total" | undefined;
  #toPeriod: LoosePeriod | undefined;
  /** The year after `kế hoạch`: the plan's, and so the figure's where it is the plan itself. */
  #planYear: LoosePeriod | undefined;
  #measure: HeaderMeasure | undefined;
  #flags = { thisPeriod: false, cumulative: false, breakdown: false, whole: false, rowChange: false, note: false };
  #role: HeaderMeaning["role"];
  #isOpening = false;
  /** Places of the tokens that make the name. */
  #kept: number[] = [];
  /** From where on the name ends in words such as `và`, which a period after them takes along. */
  #loose = 0;

  constructor(text: string, language: HeaderLanguage, keepsWords: boolean) {
    this.#text = text;
    this.#tokens = headerTokens(text, language.fold);
    this.#language = language;
    this.#keepsWords = keepsWords;
    while (this.#at < this.#tokens.length) this.#step();
  }

  meaning(units: readonly string[]): HeaderMeaning {
    this.#splitPeriods(units);
    const compares = this.#versus || this.#measure !== undefined || this.#to === "total";
    const reference = this.#to === "prior-year" || this.#to === "prior-period" ? this.#to : undefined;
    const before = compares ? undefined : (reference ?? (this.#isOpening ? "year-start" : undefined));
    const plan = !compares && this.#to === "plan";
    const ownYear = plan && this.#periods.length === 0 ? this.#planYear : undefined;
    const to = this.#to;
    const kept = this.#name();
    // `Ansatz 2024`: a word and the year that it is of, in a language of which little more is known.
    const isAlone = !compares && to === undefined && this.#scenario === undefined && this.#periods.length > 0;
    const said = isAlone && !this.#keepsWords ? scenarioWord(plainWords(kept).join(" ")) : undefined;
    const scenario = plan ? "plan" : (this.#scenario ?? said);
    return {
      ...(scenario ? { scenario } : {}),
      provisional: this.#provisional,
      periods: ownYear ? [ownYear] : this.#periods,
      ...(before ? { before } : {}),
      ...this.#flags,
      ...(compares
        ? {
            comparison: {
              ...(to ? { to } : {}),
              ...(this.#toPeriod ? { period: this.#toPeriod } : {}),
              ...(this.#measure ? { measure: this.#measure } : {}),
            },
          }
        : {}),
      units,
      name: said ? "" : kept,
      ...(this.#role ? { role: this.#role } : {}),
    };
  }

  /** `2014/2013 (%)`: of two periods with a percent sign and no words between them, the second is the reference. */
  #splitPeriods(units: readonly string[]): void {
    if (this.#keepsWords || this.#versus || this.#to !== undefined || this.#measure !== undefined) return;
    const [first, second, ...more] = this.#periods;
    if (!first || !second || more.length > 0 || first.is !== second.is || !units.includes("%")) return;
    this.#versus = true;
    this.#toPeriod = second;
    this.#periods.pop();
  }

  #step(): void {
    const token = this.#tokens[this.#at];
    if (token?.is === "mark" && token.mark === boundary) {
      this.#at++;
      return;
    }
    const weeks = this.#weeksAt(this.#at);
    if (weeks > 0 && !this.#keepsWords) {
      this.#at += weeks;
      return;
    }
    const length = this.#lengthAt(this.#at);
    if (length > 0) {
      this.#keep(length);
      return;
    }
    const found = this.#phraseAt(this.#at);
    const loose = this.#periodAt(this.#at);
    if (loose && (!found || loose.length >= found.length)) {
      this.#takePeriod(loose.period);
      this.#at += loose.length;
      return;
    }
    if (found) this.#take(found.meaning, found.length);
    else this.#keep(1);
  }

  /** How many words say how long something takes, which is no period: `more than three months`, `6-11 months`. */
  #lengthAt(at: number): number {
    const bound = this.#phraseAt(at);
    const isBound = bound?.meaning.is === "bound";
    const first = this.#tokens[at];
    const dash = this.#tokens[at + 1];
    const isRange = first?.is === "number" && dash?.is === "mark" && /^[-–—]$/.test(dash.mark);
    if (!isBound && !isRange) return 0;
    const from = at + (isBound ? bound.length : 2);
    const word = this.#phraseAt(from);
    const number = this.#tokens[from]?.is === "number" ? 1 : word?.meaning.is === "number" ? word.length : 0;
    const span = this.#phraseAt(from + number);
    if (number === 0 || isYear(this.#tokens[from]) || span?.meaning.is !== "span") return 0;
    const until = from + number + span.length;
    // `1-6 months of 2024` has a year.
    return isRange && (this.#periodAt(until) || this.#phraseAt(until)) ? 0 : until - at;
  }

  /** `53 WEEKS` below a year says how long it is and names nothing. */
  #weeksAt(at: number): number {
    const next = this.#phraseAt(at + 1);
    const isWeeks = next?.meaning.is === "span" && next.meaning.unit === "week";
    if (this.#tokens[at]?.is !== "number" || !isWeeks || this.#periodAt(at)) return 0;
    return 1 + next.length;
  }

  /** A period belongs to the reference where one is awaited, and to the figure otherwise. */
  #takePeriod(period: LoosePeriod): void {
    this.#kept.length = Math.min(this.#kept.length, this.#loose);
    const isOfName = this.#ofName !== undefined && this.#kept.length > this.#ofName && this.#to === undefined;
    if (isOfName) this.#versus = false;
    if (this.#versus && this.#to === undefined && this.#toPeriod === undefined) this.#toPeriod = period;
    else this.#periods.push(period);
  }

  #take(sense: HeaderSense, length: number): void {
    const from = this.#at;
    const loose = this.#loose;
    const counts = this.#heed(sense, length);
    if (counts && !this.#keepsWords) {
      this.#at = Math.max(this.#at, from + length);
      return;
    }
    this.#at = from;
    this.#keep(length);
    if (sense.is === "filler" || sense.is === "of") this.#loose = loose;
    if (sense.is === "keep" && isYear(this.#tokens[this.#at])) this.#keep(1);
  }

  #comparesSoFar(): boolean {
    return this.#versus || this.#to !== undefined || this.#measure !== undefined;
  }

  /** Notes what a phrase says; false where its words are part of the name. */
  #heed(sense: HeaderSense, length: number): boolean {
    switch (sense.is) {
      case "scenario":
        this.#scenario = sense.scenario;
        this.#provisional = sense.provisional ?? false;
        return true;
      case "versus":
        this.#versus = true;
        if (sense.isOf) this.#ofName = this.#kept.length;
        return true;
      case "reference":
        this.#reference(sense, length);
        return true;
      case "change":
        if (sense.within && !this.#comparesSoFar()) return false;
        this.#measure = sense.measure;
        return true;
      case "share":
        this.#to = "total";
        return true;
      case "cumulative":
        this.#flags.cumulative = true;
        this.#to ??= sense.to;
        return true;
      case "this-period":
        this.#flags.thisPeriod = true;
        return true;
      case "opening":
        this.#isOpening = true;
        return true;
      case "breakdown":
        this.#flags.breakdown = true;
        return true;
      case "whole":
        this.#flags.whole = true;
        return true;
      case "unit-column":
        this.#role = "unit";
        return true;
      case "row-number":
        this.#role = "row-number";
        return true;
      case "row-change":
        this.#flags.rowChange = true;
        return false;
      case "note":
        this.#flags.note ||= this.#at === 0;
        return false;
      case "keep":
      case "bound":
      case "number":
      case "named":
        return false;
      case "span":
        return sense.isShort === undefined && sense.unit !== "week";
      case "filler":
      case "of":
      case "part":
      case "until":
      case "ended":
      case "unit-label":
        return true;
    }
  }

  /** The reference, and the year that says which one: `cùng kỳ năm 2019`, `kế hoạch năm 2020`, `kỳ gốc (2014)`. */
  #reference(
    { to, open, compares, measure, ofYear }: HeaderSense & { readonly is: "reference" },
    length: number,
  ): void {
    if (this.#to === undefined || this.#to === "total") this.#to = to;
    this.#at += length;
    this.#versus ||= compares ?? false;
    this.#measure ??= measure;
    if (this.#isHundred()) this.#at += 2;
    if (ofYear) this.#planYear = { is: "year" };
    if (!open) return;
    const next = this.#at;
    const year = this.#periodAt(next);
    if (year?.period.is !== "year") return;
    if (year.period.year === undefined && to !== "plan") return;
    this.#at = next + year.length;
    if (to === "base") this.#toPeriod = year.period;
    if (to === "plan") this.#planYear = year.period;
  }

  /** `năm trước = 100`. */
  #isHundred(): boolean {
    const [mark, number] = [this.#tokens[this.#at], this.#tokens[this.#at + 1]];
    const hundred = mark?.is === "mark" && mark.mark === "=" && number?.is === "number" && number.value === 100;
    if (hundred) this.#measure ??= "percent-of";
    return hundred;
  }

  #keep(length: number): void {
    for (let taken = 0; taken < length; taken++) this.#kept.push(this.#at++);
    this.#loose = this.#kept.length;
  }

  /** The kept words as they stand in the text, runs of them joined by a space, without marks at their ends. */
  #name(): string {
    const runs: string[] = [];
    for (let at = 0; at < this.#kept.length; ) {
      let last = at;
      while (this.#kept[last + 1] === (this.#kept[last] ?? 0) + 1) last++;
      const start = this.#tokens[this.#kept[at] ?? 0]?.start ?? 0;
      const end = this.#tokens[this.#kept[last] ?? 0]?.end ?? 0;
      runs.push(this.#text.slice(start, end).replace(outerMarks, "$<inner>"));
      at = last + 1;
    }
    return runs
      .filter((run) => run !== "")
      .join(" ")
      .replace(/\s+/g, " ");
  }

  #periodAt(index: number) {
    return loosePeriodAt(
      (at) => this.#tokens[at],
      (at) => this.#phraseAt(at),
      index,
    );
  }

  #phraseAt(index: number): { meaning: HeaderSense; length: number } | undefined {
    return this.#language.phrases.match((at) => {
      const token = this.#tokens[at];
      if (token?.is === "word") return token.word;
      return token?.is === "mark" ? token.mark : undefined;
    }, index);
  }
}

function isYear(token: HeaderToken | undefined): boolean {
  return token?.is === "number" && isYearNumber(token.value);
}
