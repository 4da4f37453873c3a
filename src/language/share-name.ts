import { phrasesOf } from "./column-languages.ts";
import { plainWords } from "./column-sense.ts";

const shares = new Set(phrasesOf((each) => each.shares));

const signs = new Set(phrasesOf((each) => each.percentWords));

/**
 * Whether the name of figures says that they are the shares of one whole, and nothing of what: `Share of women` is of each row's own.
 *
 * @example
 * ["Share (%)", "share_pct", "Tỷ trọng", "% of total", "Share of women", "Rate"].map(isShareName) // -> [true, true, true, true, false, false]
 */
export function isShareName(name: string): boolean {
  return shares.has(
    plainWords(name)
      .filter((word) => !signs.has(word))
      .join(" "),
  );
}
