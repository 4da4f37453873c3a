import { weights } from "./weights.ts";

/**
 * The weight of a feature in the logarithm of the odds of a link, if it has one; names of features are no names of what every object has. The bundled
 * command line looks them up in texts instead (`scripts/weights-in-texts.mjs`), since the table takes longer to build than a small text to audit.
 *
 * For instance:
 * // weightOf("no such feature") is undefined
 */
export function weightOf(name: string): number | undefined {
  return Object.hasOwn(weights, name) ? weights[name] : undefined;
}
