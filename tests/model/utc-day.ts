/** Days from 1970-01-01 by JavaScript's own calendar, of `2024-06-07` or of a year, month from 0, and day. */
export function utcDay(text: string): number;
export function utcDay(year: number, monthIndex: number, day: number): number;
export function utcDay(from: string | number, monthIndex = 0, day = 1): number {
  if (typeof from === "string") return Date.parse(from) / 86_400_000;
  // Date.UTC takes the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(from, monthIndex, day) / 86_400_000;
}
