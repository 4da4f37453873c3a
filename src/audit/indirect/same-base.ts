import type { BaseCandidate } from "./base-candidates.ts";
import type { Print } from "./print.ts";

/** Most other prints of one base that are tried. */
const most = 6;

/**
 * Bases that other prints are of too, a plan's in the same file, others in another: a year's plan, of which each month prints a
 * percentage; last year's June, which the changes over a year and over a month are of.
 */
export class SameBase {
  readonly #prints = new Map<string, Print[]>();

  constructor(prints: Iterable<Print>) {
    for (const print of prints) {
      if (!print.implied) continue;
      const list = this.#prints.get(keyOf(print));
      if (list) list.push(print);
      else this.#prints.set(keyOf(print), [print]);
    }
  }

  /** What the others imply of a print's base, those published nearest to it first. */
  candidates(print: Print): readonly BaseCandidate[] {
    return (this.#prints.get(keyOf(print)) ?? [])
      .filter((other) => other.of !== print.of && (print.isOfPlan || other.place.file !== print.place.file))
      .sort((a, b) => apart(a, print) - apart(b, print))
      .slice(0, most)
      .flatMap((other) =>
        other.implied ? [{ from: "same-base", base: other.implied, prints: [other] } as const] : [],
      );
  }
}

function keyOf({ series, base }: Print): string {
  return `${series}\t${base}`;
}

/** How far apart two prints were published, in days; those without a day last. */
function apart(a: Print, b: Print): number {
  const days = (Date.parse(a.place.vintage) - Date.parse(b.place.vintage)) / 86_400_000;
  return Number.isFinite(days) ? Math.abs(days) : Number.MAX_SAFE_INTEGER;
}
