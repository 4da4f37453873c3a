import { plainWords } from "../../language/column-sense.ts";
import { knownUnit } from "../cells/unit-of.ts";
import { unitLabels } from "./column-words.ts";

/**
 * The unit that the lines above a table give for all of it: behind a word for unit, or alone in brackets.
 *
 * @example
 * unitAbove(["Thu ngân sách", "Đơn vị tính: Triệu đồng"]) // -> "Triệu đồng"
 * unitAbove(["Revenue (million USD)"]) // -> "million USD"
 * unitAbove(["Consumer prices 2020=100"]) // -> "2020=100"
 */
export function unitAbove(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const [label = "", said] = line.split(":");
    if (said !== undefined && unitLabels.has(plainWords(label).join(" ")))
      return said.replaceAll(/[()[\]]/g, "").trim();
    const inner = [...line.matchAll(/[([]([^()[\]]+)[)\]]/g)].map(
      (found) => (found[1] ?? "").split(":").at(-1)?.trim() ?? "",
    );
    const known = inner.find((text) => knownUnit(text) !== undefined);
    if (known !== undefined) return known;
  }
  return lines.map((line) => indexBase.exec(line)?.[0]).find((base) => base !== undefined);
}

/** What an index is measured by, in whatever line: `Base Period: 1982-84=100`. */
const indexBase = /(?<!\d)(?:19|20)\d\d(?:[-–](?:(?:19|20)\d\d|\d\d))?\s*=\s*100(?!\d)/u;
