import { isUndivided } from "../model/area.ts";
import { nameIn } from "../model/names.ts";
import type { Language } from "../words/words.ts";
import type { ChartRow } from "./compared-rows.ts";
import { plainText } from "./plain-text.ts";

type Subject = Pick<ChartRow, "indicator" | "area">;

/** What rows are of: what tells them apart, and what they share. */
export interface Subjects {
  /** The area, the indicator, or both where both differ. */
  readonly of: (row: Subject) => string;
  /** What all rows share, indicator before area; empty where nothing is. */
  readonly shared: string;
  /** Tells series apart. */
  readonly key: (row: Subject) => string;
}

/** How rows are told apart in a chart, and what its subtitle says of all of them. */
export function subjectsOf(rows: readonly Subject[], lang: Language): Subjects {
  const indicators = new Set(rows.map(({ indicator }) => indicator.id));
  const areas = new Set(rows.map(({ area }) => area.code));
  const name = ({ indicator }: Subject) => plainText(nameIn(indicator.names, lang));
  const place = ({ area }: Subject) => (isUndivided(area.code) ? "" : plainText(nameIn(area.names, lang)));
  const joined = (texts: readonly string[]) => texts.filter(Boolean).join(" · ");
  const [first] = rows;
  const of = (row: Subject) => {
    if (areas.size > 1 && indicators.size > 1) return joined([name(row), place(row)]);
    return areas.size > 1 ? place(row) || row.area.code : name(row);
  };
  const shared = first
    ? joined([indicators.size === 1 && areas.size > 1 ? name(first) : "", areas.size === 1 ? place(first) : ""])
    : "";
  return { of, shared, key: (row) => `${row.indicator.id}\u0000${row.area.code}` };
}

/** What a single series is of, indicator and area: `Số ca mắc sốt xuất huyết, Hà Nội`. */
export function fullName({ indicator, area }: Subject, lang: Language): string {
  const place = isUndivided(area.code) ? "" : plainText(nameIn(area.names, lang));
  return [plainText(nameIn(indicator.names, lang)), place].filter(Boolean).join(", ");
}
