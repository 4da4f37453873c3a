import type { Quantity } from "../facts/quantity.ts";
import type { Token } from "../language/token.ts";
import { baseValue } from "../model/printed-number.ts";
import { Rational, tenTo } from "../model/rational.ts";

/** A number of a table that may be the total of others. */
export interface Total {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
}

export function worth(parts: readonly Quantity[]): Rational {
  return parts.reduce((all, part) => all.add(baseValue(part.numeral)), Rational.zero);
}

/** Half a unit of the last printed place for each part. */
export function roundedBy({ numeral }: Quantity, parts: readonly Quantity[]): Rational {
  return tenTo(numeral.lastPlace + numeral.unit.scale).mul(Rational.of(BigInt(parts.length), 2n));
}

/** A column of percentages, changes or shares, which do not add up. */
export function isRelative(header: readonly Token[] | undefined): boolean {
  return isOfChange(header) || (header ?? []).some((token) => token.is === "word" && token.sense?.is === "share");
}

/** A column of shares, and not of changes of them. */
export function isOfShares(header: readonly Token[] | undefined): boolean {
  return !isOfChange(header?.filter((token) => token.is !== "word" || token.fold !== "%")) && isRelative(header);
}

/** By its words outside of brackets: `Net income (loss)` is no change. */
export function isOfChange(header: readonly Token[] | undefined): boolean {
  let depth = 0;
  return (header ?? []).some((token, at) => {
    if (token.is === "mark") depth += token.mark === "(" ? 1 : token.mark === ")" ? -1 : 0;
    if (token.is !== "word") return false;
    const { sense } = token;
    return token.fold === "%" || (at === 0 && sense?.is === "versus") || (depth === 0 && sense?.is === "direction");
  });
}

/** A percentage, points or a multiple, which do not add up either. */
export function isRatio(quantity: Quantity | undefined): boolean {
  const kind = quantity?.numeral.unit.kind;
  return kind === "percent" || kind === "points" || kind === "times";
}
