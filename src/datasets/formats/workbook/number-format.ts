/** How a number format shows numbers: decimals, and whether as percent. */
export interface NumberFormat {
  readonly decimals: number;
  readonly percent: boolean;
}

/**
 * What a spreadsheet's number format says of the decimals that are shown. Undefined for `General`, which shows what there
 * is, for dates, and for text. Of several sections the first counts, which is for positive numbers. Text in quotes and
 * escaped characters are no digits. ECMA-376 part 1, 18.8.31.
 *
 * @example
 * readNumberFormat("#,##0.0;[Red]-#,##0.0") // -> { decimals: 1, percent: false }
 * readNumberFormat("0.00%") // -> { decimals: 2, percent: true }
 * readNumberFormat("General") // -> undefined
 * readNumberFormat("dd/mm/yyyy") // -> undefined
 */
export function readNumberFormat(format: string): NumberFormat | undefined {
  const plain = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  const [section = ""] = plain.split(";");
  if (/[ymdhs@]|general/i.test(section) || !/[0#?]/.test(section)) return undefined;
  const decimals = /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
  return { decimals, percent: section.includes("%") };
}

/**
 * The decimals of a number that stands in a cell without a format: its own, where they are few enough to have been typed;
 * -1 for what a formula left unrounded. What the sum of typed decimals is off by in binary is no decimal.
 *
 * @example
 * [12, 12.3, 7277.799999999999, 102.69068156766667].map(ownDecimals) // -> [0, 1, 1, -1]
 */
export function ownDecimals(value: number): number {
  const text = Number(value.toPrecision(14)).toString();
  if (text.includes("e")) return -1;
  const decimals = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  return decimals <= mostTyped ? decimals : -1;
}

const mostTyped = 6;
