import type { Where } from "../engine/request/where.ts";
import { CallError } from "../model/call-problem.ts";

/** What short names stand for. */
export type Aliases = ReadonlyMap<string, string>;

/**
 * Short names as they were given: `ag=An Giang`. Throws a CallError for what is none.
 *
 * @example
 * aliasesOf(["ag='An Giang'"]).get("ag") // -> "An Giang"
 * aliasesOf(["ag"]) // -> throws CallError
 */
export function aliasesOf(said: readonly string[] = []): Aliases {
  return new Map(
    said.map((text) => {
      const [, name, thing] = /^\s*([^\s=]+)\s*=\s*(?:'(.+)'|"(.+)"|(.+?))\s*$/s.exec(text)?.filter(Boolean) ?? [];
      if (name === undefined || thing === undefined) throw new CallError("bad-alias", "alias", text);
      return [name, thing];
    }),
  );
}

/** What a text stands for: itself, where it is no short name. */
export function unaliased(text: string, aliases: Aliases): string {
  return aliases.get(text.trim()) ?? text;
}

/** A reference, a quotient or a weight, in which short names stand: `area:ag`, `deaths/cases:100000`. */
export function unaliasedParts(text: string, aliases: Aliases): string {
  if (aliases.size === 0) return text;
  return text
    .split(/([:/=])/)
    .map((part) => unaliased(part, aliases))
    .join("");
}

/** Conditions in which short names stand. */
export function unaliasedWhere(where: Where, aliases: Aliases): Where {
  if (aliases.size === 0) return where;
  const list = (texts?: readonly string[]) => texts?.map((text) => unaliased(text, aliases));
  const { indicator, area, not, figures, ...rest } = where;
  return {
    ...rest,
    ...(indicator && { indicator: list(indicator) ?? [] }),
    ...(area && { area: list(area) ?? [] }),
    ...(figures && { figures: figures.map((each) => ({ ...each, of: unaliasedParts(each.of, aliases) })) }),
    ...(not && { not: unaliasedWhere(not, aliases) }),
  };
}
