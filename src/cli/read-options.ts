import type { ReadOptions } from "../datasets/dataset.ts";
import { CallError } from "../model/call-problem.ts";
import type { SourceOptions } from "./source-options.ts";

/**
 * What the command line says of how sources are read. Throws a CallError where `--map` is not `field=column`.
 *
 * @example
 * readOptionsOf({ map: ["period=thang, value=ca_mac"], decimal: "," })
 * // -> { map: { period: "thang", value: "ca_mac" }, decimal: "," }
 */
export function readOptionsOf({
  map,
  sheet,
  encoding,
  delimiter,
  decimal,
  cumulative,
  dates,
  yearStart,
  rules,
}: SourceOptions & { readonly rules?: string }): ReadOptions {
  return {
    ...(map && { map: mapOf(map) }),
    ...(sheet && { sheets: sheet }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter: delimiter === "\\t" || delimiter === "tab" ? "\t" : delimiter }),
    ...(decimal !== undefined && { decimal }),
    ...(dates !== undefined && dates !== true && { dates }),
    ...(yearStart !== undefined && { yearStart }),
    ...(cumulative !== undefined && { cumulative }),
    ...(rules !== undefined && { rules }),
  };
}

function mapOf(texts: readonly string[]): Readonly<Record<string, string>> {
  const pairs = texts
    .flatMap((text) => text.split(/,(?=\s*[\w-]+\s*=)/))
    .map((pair): [string, string] => {
      const at = pair.indexOf("=");
      if (at < 1 || at === pair.length - 1) throw new CallError("bad-condition", "map", pair.trim());
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    });
  return Object.fromEntries(pairs);
}
