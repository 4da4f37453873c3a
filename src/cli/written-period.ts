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
 * ["6/2015", "tháng 6/2015", "June 2015", "2015/6", "201506", "quý II/2015", "2015Q2", "1/2015..5/2015", "latest"].map(writtenPeriod)
 * // -> ["2015-06", "2015-06", "2015-06", "2015-06", "2015-06", "2015-Q2", "2015-Q2", "2015-01..2015-05", "latest"]
 */
export function writtenPeriod(text: string): string {
  if (parsePeriod(text) || /^[a-z]+$/i.test(text)) return text;
  const ends = text.split("..");
  if (ends.length > 1) return ends.length === 2 && !ends.includes("") ? ends.map(writtenPeriod).join("..") : text;
  const month = writtenMonth(text.trim());
  if (month !== undefined) return month;
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

/** A month beside its year, either first: `6/2015`, `2015/06`, `2015.6`, `201506`. */
function writtenMonth(text: string): string | undefined {
  const [, early, late] = /^(0?[1-9]|1[0-2])\/(\d{4})$/.exec(text) ?? [];
  const [, marked, after] = /^(\d{4})[/.-](0?[1-9]|1[0-2])$/.exec(text) ?? [];
  const [, joined, behind] = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text) ?? [];
  const [year, month] = [late ?? marked ?? joined, early ?? after ?? behind];
  return year !== undefined && month !== undefined ? `${year}-${month.padStart(2, "0")}` : undefined;
}

/** Periods, comma-separated, and the option may be repeated. */
export function writtenPeriods(value: string, before: readonly string[] = []): readonly string[] {
  return listed(value, before).map(writtenPeriod);
}
