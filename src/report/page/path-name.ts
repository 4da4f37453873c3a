import { escapeLine } from "./escape.ts";

/** So many last levels of a name are read first. */
const leading = 2;

/**
 * The name of an indicator of a table within tables, `Industry / Mining / Coal / Tons`, with the levels above the last two stepped back. How
 * many tags it has is up to the indicator's id, which is the same in every language.
 *
 * @example
 * pathName("Industry / Mining / Coal", "industry/mining/coal") // -> '<span class="up">Industry / </span>Mining / Coal'
 */
export function pathName(name: string, id: string): string {
  if (id.split("/").length <= leading) return escapeLine(name);
  const levels = name.split(" / ");
  const above = levels.slice(0, -leading).map((level) => `${level} / `);
  return `<span class="up">${escapeLine(above.join(""))}</span>${escapeLine(levels.slice(-leading).join(" / "))}`;
}
