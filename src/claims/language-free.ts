import type { Claim, Reading } from "./claim.ts";

/** Rules that look at signs and places only: `12 + 8 = 20`, `95.5% (149/156)`. */
const free: ReadonlySet<string> = new Set(["written arithmetic", "pair"]);

/** Of the claims of a text in an unknown language those that no word is needed for. */
export function languageFreeClaims(claims: readonly Claim[]): Claim[] {
  return claims.flatMap((claim) => {
    const readings = claim.readings.filter(isFree);
    if (readings.length === 0) return [];
    const { kind, reported, asserted, direction, tries } = claim;
    return [{ kind, reported, asserted, direction, tries, readings }];
  });
}

function isFree({ rule, strength }: Reading): boolean {
  return rule !== undefined && free.has(rule) && strength === "certain";
}
