import { InvalidArgumentError, type Option } from "commander";

/** Comma-separated, and the option may be repeated. */
export function listed(value: string, before: readonly string[] = []): readonly string[] {
  const parts = value.split(",").map((part) => part.trim());
  return [...before, ...parts.filter((part) => part !== "")];
}

/** The option may be repeated. */
export function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** What reads a value, and the words that it knows, which shells complete. */
export interface Choice<T> {
  (value: string): T;
  readonly allowed: readonly string[];
}

/** One of these words. */
export function oneOf<T extends string>(allowed: readonly T[]): Choice<T> {
  return choiceOf(allowed, (value) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new InvalidArgumentError(allowed.map(visible).join(", "));
    return found;
  });
}

/** What reads a value where it knows these words, be it that it knows other ways to say them. */
export function choiceOf<T>(allowed: readonly string[], read: (value: string) => T): Choice<T> {
  return Object.assign((value: string) => read(value), { allowed });
}

/** The words that an option knows; none where it takes anything, or nothing. */
export function choicesOf({ parseArg }: Pick<Option, "parseArg">): readonly string[] {
  return parseArg && isChoice(parseArg) ? parseArg.allowed : [];
}

function isChoice(read: object): read is Choice<unknown> {
  return "allowed" in read;
}

/** A sign of punctuation is told from that of the sentence. */
function visible(value: string): string {
  return /^\W$/.test(value) ? `"${value}"` : value;
}

/** One of these formats; `terminal`, as audits once called it, is `table`. */
export function formatOf<T extends string>(allowed: readonly T[]): Choice<T> {
  return choiceOf(allowed, (value) => oneOf(allowed)(value === "terminal" ? "table" : value));
}

/** A whole number in a range. */
export function whole(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < least || number > most)
      throw new InvalidArgumentError(most >= 1e9 ? `${least}, ${least + 1}, …` : `${least}..${most}`);
    return number;
  };
}

/** A number, with a point for decimals. */
export function real(value: string): number {
  if (!/^[+-]?\d+(\.\d+)?$/.test(value.trim())) throw new InvalidArgumentError("12345.6");
  return Number(value);
}

/** Numbers, comma-separated. */
export function reals(value: string): readonly number[] {
  return listed(value).map(real);
}

/** Whole numbers in a range, comma-separated. */
export function wholes(least: number, most: number): (value: string) => readonly number[] {
  return (value) => listed(value).map(whole(least, most));
}
