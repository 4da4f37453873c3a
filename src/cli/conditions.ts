import type { Where } from "../engine/asked/where.ts";
import { CallError } from "../model/call-problem.ts";
import { nearNames } from "../model/near-names.ts";

const fields = ["indicator", "area", "period"] as const;

/**
 * The conditions of `--where`: `indicator=dengue*|malaria,area=An Giang`. A comma ends a condition only where the next one
 * begins, so that names may hold commas; `|` stands between values of which one has to fit. Throws a CallError for anything
 * else.
 *
 * @example
 * readConditions(["indicator=a|b,area=Korea, Rep."]) // -> { indicator: ["a", "b"], area: ["Korea, Rep."] }
 * readConditions(["place=x"]) // -> throws CallError
 */
export function readConditions(texts: readonly string[]): Where {
  const found: { -readonly [K in keyof Where]: string[] } = {};
  for (const condition of texts.flatMap((text) => text.split(/,(?=\s*\w+\s*=)/))) {
    const at = condition.indexOf("=");
    if (at < 0) throw new CallError("bad-condition", "where", condition.trim());
    const name = condition.slice(0, at).trim();
    const field = fields.find((each) => each === name);
    if (!field) throw new CallError("no-such-field", "where", name, nearNames(name, fields));
    const values = condition.slice(at + 1).split("|");
    const trimmed = values.map((value) => value.trim()).filter((value) => value !== "");
    if (trimmed.length === 0) throw new CallError("bad-condition", "where", condition.trim());
    found[field] = [...(found[field] ?? []), ...trimmed];
  }
  return found;
}
