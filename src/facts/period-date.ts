/** Digits of a date as printed. */
export type PrintedDate =
  | { readonly is: "year"; readonly year: number }
  | { readonly is: "month"; readonly month: number; readonly year: number }
  | { readonly is: "day"; readonly day: number; readonly month: number; readonly year?: number }
  /** Digits that a word beside them makes a month, a quarter or a day. */
  | { readonly is: "number"; readonly value: number };

/**
 * What the digits of a date say.
 *
 * @example
 * dateIn("2024") // -> { is: "year", year: 2024 }
 * dateIn("5/2024") // -> { is: "month", month: 5, year: 2024 }
 * dateIn("15/6/2024") // -> { is: "day", day: 15, month: 6, year: 2024 }
 * dateIn("29-9") // -> { is: "day", day: 29, month: 9 }
 * dateIn("1.697") // -> undefined
 */
export function dateIn(printed: string): PrintedDate | undefined {
  const found = /^(\d{1,4})(?:\s*([/.-])\s*(\d{1,4})(?:\s*[/.-]\s*(\d{4}))?)?$/.exec(printed);
  if (!found) return undefined;
  const [first, second, third] = [Number(found[1]), Number(found[3]), Number(found[4])];
  if (found[3] === undefined)
    return isYear(first) && found[1]?.length === 4
      ? { is: "year", year: first }
      : first >= 1 && first <= 366
        ? { is: "number", value: first }
        : undefined;
  if (found[4] !== undefined)
    return isYear(third) && isDay(first, second) ? { is: "day", day: first, month: second, year: third } : undefined;
  if (isYear(second)) return first >= 1 && first <= 12 ? { is: "month", month: first, year: second } : undefined;
  return isDay(first, second) && found[2] !== "." ? { is: "day", day: first, month: second } : undefined;
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
