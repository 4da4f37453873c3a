import { headerLanguages } from "../language/header-languages.ts";
import { settlePeriod } from "../language/loose-period.ts";
import { readHeader } from "../language/read-header.ts";
import { parsePeriod } from "../model/period-notation.ts";
import { periodText } from "../model/period-text.ts";
import { listed } from "./option-values.ts";

/**
 * A period as people write it, in the notation that the library reads; what is neither stays as it is, and is refused there.
 *
 * @example
 * ["6/2015", "tháng 6/2015", "June 2015", "quý II/2015", "2015M06", "2015Q2", "latest"].map(writtenPeriod)
 * // -> ["2015-06", "2015-06", "2015-06", "2015-Q2", "2015-06", "2015-Q2", "latest"]
 */
export function writtenPeriod(text: string): string {
  if (parsePeriod(text) || /^[a-z]+$/i.test(text) || text.includes("..")) return text;
  const [, month, year] = /^(0?[1-9]|1[0-2])\/(\d{4})$/.exec(text.trim()) ?? [];
  if (month !== undefined && year !== undefined) return `${year}-${month.padStart(2, "0")}`;
  // As databases of the IMF and Eurostat write them.
  const [, of, unit, place = ""] = /^(\d{4})-?([MQS])(\d{1,2})$/i.exec(text.trim()) ?? [];
  if (of !== undefined && unit !== undefined)
    return /m/i.test(unit) ? `${of}-${place.padStart(2, "0")}` : `${of}-${unit.toUpperCase()}${place}`;
  for (const language of headerLanguages) {
    const { periods, name } = readHeader(text, language);
    const [only] = periods;
    const period = only && periods.length === 1 && name === "" ? settlePeriod(only, undefined) : undefined;
    if (period) return periodText(period);
  }
  return text;
}

/** Periods, comma-separated, and the option may be repeated. */
export function writtenPeriods(value: string, before: readonly string[] = []): readonly string[] {
  return listed(value, before).map(writtenPeriod);
}
