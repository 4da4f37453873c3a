import type { Sheet } from "./open-workbook.ts";

/** A table whose names stand in several lines: what they come to, the first row of figures, the lines above. */
export interface StackedNames {
  readonly names: readonly string[];
  readonly from: number;
  readonly above: readonly string[];
}

/** Names stand in so many lines at most, and days in one of so many columns. */
const [mostLines, mostColumns, fewestDays] = [4, 2, 4];

/**
 * Names in two lines or more, of which one stands over several columns, above rows of days: `Deaths | Deaths` over `natural | unnatural`. A line
 * merged over all columns is a title. Undefined for any other shape.
 */
export function stackedNames(sheet: Sheet, rows: readonly (readonly string[])[]): StackedNames | undefined {
  const first = rows.findIndex((row) => row.some((cell) => cell !== ""));
  const column = columnOfDays(sheet);
  if (first < 0 || column === undefined) return undefined;
  const from = sheet.rows.findIndex((row) => row[column] instanceof Date);
  const width = rows[from]?.findLastIndex((cell) => cell !== "") ?? -1;
  const own = sheet.merges.filter(({ top, bottom }) => top >= first && bottom < from);
  const isTitle = (at: number) =>
    own.some(({ top, left, right }) => top === at && left === 0 && right >= width) ||
    (rows[at] ?? []).filter((cell) => cell !== "").length < 2;
  const lines = Array.from({ length: Math.max(0, from - first) }, (_, at) => first + at);
  const above = lines.filter(isTitle);
  const names = lines.filter((at) => !isTitle(at));
  const [top = from] = names;
  const isOver = own.some((each) => each.top >= top && each.right > each.left);
  const areTexts = names.every((at) => (sheet.rows[at] ?? []).every((cell) => typeof cell !== "number"));
  if (names.length < 2 || names.length > mostLines || width < 2 || !isOver || !areTexts) return undefined;
  const textAt = (at: number, of: number) => {
    const over = own.find(({ top, bottom, left, right }) => top <= at && at <= bottom && left <= of && of <= right);
    return rows[over?.top ?? at]?.[over?.left ?? of] ?? "";
  };
  const found = Array.from({ length: width + 1 }, (_, of) =>
    of === column ? "date" : [...new Set(names.map((at) => textAt(at, of)).filter((text) => text !== ""))].join(" "),
  );
  const isPlain = !found.includes("") && new Set(found).size === found.length;
  return isPlain ? { names: found, from, above: above.flatMap((at) => (rows[at] ?? []).filter(Boolean)) } : undefined;
}

/** The column, one of the first, in which nearly every row below the first day holds another day. */
function columnOfDays({ rows }: Sheet): number | undefined {
  return Array.from({ length: mostColumns }, (_, column) => column).find((column) => {
    const days = rows.map((row) => row[column]).filter((cell) => cell instanceof Date);
    const from = rows.findIndex((row) => row[column] instanceof Date);
    const below = rows.slice(from).filter((row) => row.filter((cell) => typeof cell === "number").length > 1);
    const areOther = new Set(days.map((day) => day.getTime())).size === days.length;
    return days.length >= fewestDays && areOther && days.length * 5 >= below.length * 4;
  });
}
