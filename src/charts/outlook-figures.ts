import { plainDecimal } from "../engine/results/number-text.ts";
import { type Language, messagesFor } from "../words/words.ts";

/** How figures of forecasts are written: to as many places as a projection deserves. */
export interface Figures {
  /** A figure with its unit. */
  readonly amount: (value: number, unit: string) => string;
  readonly number: (value: number) => string;
  /** A part as per cent: `0.384` is 38,4%. */
  readonly percent: (part: number) => string;
  readonly times: (value: number) => string;
  readonly count: (value: number) => string;
}

const certain = 0.995;

/** The figures of a language. */
export function figuresFor(lang: Language): Figures {
  const { number, quantity } = messagesFor(lang);
  const places = (value: number): number => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
  const written = (value: number) => number(plainDecimal(value), Number.isInteger(value) ? 0 : places(value));
  return {
    amount: (value, unit) => quantity(plainDecimal(value), unit, Number.isInteger(value) ? 0 : places(value)),
    number: written,
    percent: (part) => `${number(plainDecimal(part * 100), Math.abs(part) >= certain ? 0 : 1)}%`,
    times: (value) => number(plainDecimal(value), 2),
    count: (value) => number(plainDecimal(value), 0),
  };
}

/** A part as per cent with its sign: `0.057` is +5,7%. */
export function signedPercent(part: number, lang: Language): string {
  const text = `${messagesFor(lang).number(plainDecimal(part * 100), 1)}%`;
  return part > 0 ? `+${text}` : text;
}

/** A part of the plan as per cent; what is short of the plan is never 100%, nor is what is past it. */
export function partOfPlan(part: number, lang: Language): string {
  const text = messagesFor(lang).number(plainDecimal(part * 100), 1);
  if (Number.isInteger(part) || text !== messagesFor(lang).number("100", 1)) return `${text}%`;
  return part < 1 ? "< 100%" : "> 100%";
}

/** A probability in whole per cent: what has not happened is never 0 or 100. */
export function chanceText(probability: number, lang: Language): string {
  const { number } = messagesFor(lang);
  if (probability === 0.01) return "< 1%";
  if (probability === 0.99) return "> 99%";
  return `${number(plainDecimal(probability * 100), 0)}%`;
}
