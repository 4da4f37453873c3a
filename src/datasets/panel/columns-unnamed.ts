import type { Panel } from "../../model/panel.ts";

/**
 * Indicators that are called by the places of their columns, `column 2` and `column 3 · column 1=A`, or by nothing at all, since no line of names was found: two or more, and nothing
 * else is called otherwise. A single column beside names of rows needs no name.
 */
export function columnsUnnamed({ indicators }: Panel): readonly string[] {
  const ids = indicators.map(({ id }) => id);
  const blank = ids.filter((id) => /^\s*(?:\(column \d+\))?$/.test(id));
  if (blank.length > 0) return blank;
  const found = ids.filter((id) => /^column \d+(?: · column \d+=|$)/.test(id));
  return found.length > 1 && found.length === indicators.length ? found : [];
}
