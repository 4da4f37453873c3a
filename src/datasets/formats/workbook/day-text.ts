/**
 * How much of a date a number format shows: `mmm-yy` no day, `yyyy` no month either; all of it in any other.
 *
 * @example
 * ["mmm-yy", "yyyy", "dd/mm/yyyy", "General", "h:mm"].map(dateShown) // -> ["month", "year", "day", "day", "day"]
 */
export function dateShown(format: string): "day" | "month" | "year" {
  const plain = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").toLowerCase();
  if (!plain.includes("y") || /[dhs]/.test(plain)) return "day";
  return plain.includes("m") ? "month" : "year";
}

/**
 * A date of a cell in ISO notation; undefined for one out of range, which is no day of the calendar.
 *
 * @example
 * [dayText(new Date(Date.UTC(2024, 5, 7))), dayText(new Date(Number.NaN)), dayText(new Date(Date.UTC(12024, 0)))]
 * // -> ["2024-06-07", undefined, undefined]
 */
export function dayText(date: Date): string | undefined {
  const year = Number.isNaN(date.getTime()) ? -1 : date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}
