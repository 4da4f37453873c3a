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
