import { ProblemError } from "../model/problem.ts";

/** More numbers than a yearbook of a thousand pages has. */
const mostNumbers = 300_000;
const mostClaims = 100_000;

/**
 * Throws a ProblemError where a text has more than 300,000 numbers or 100,000 claims. No report has as many, and each takes memory: so many
 * numbers some 500 MB, so many claims some 700 MB.
 */
export function checkExtent(file: string, numbers: number, claims: number): void {
  const place = { file };
  if (numbers > mostNumbers) throw new ProblemError({ code: "too-many-numbers", place, expected: `${mostNumbers}` });
  if (claims > mostClaims) throw new ProblemError({ code: "too-many-claims", place, expected: `${mostClaims}` });
}

/** A number is written with three runs of digits at most, as a rule: `1/2/2024`, `1 234 567`. */
const mostRuns = 3;

/** Throws as {@link checkExtent} does, before anything is read, where there are digits for many more numbers. */
export function checkDigits(file: string, text: string): void {
  let runs = 0;
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    if (isDigit && !within) runs++;
    within = isDigit;
  }
  checkExtent(file, Math.floor(runs / mostRuns), 0);
}
