/** A part in percent of a whole, with a decimal where it is under one per cent. */
export function shareOf(part: number, whole: number, number: (value: string, places?: number) => string): string {
  const percent = (100 * part) / whole;
  return `${number(String(percent), percent > 0 && percent < 1 ? 1 : 0)}%`;
}
