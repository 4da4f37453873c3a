/** A cell of a line that holds something; `value` where it is a figure. */
export interface LineCell {
  readonly column: number;
  readonly text: string;
  readonly value?: number;
}

/** What a line stands between: the one above it, and the first below it; those that hold nothing are left out. */
export interface Around {
  readonly above: readonly LineCell[];
  readonly below: readonly (readonly LineCell[])[];
}

/** How many lines below one say whether it is one of them. */
export const mostBelow = 20;

/**
 * Whether a line counts the columns, as offices print it under the names of columns: `A | 1 | 2 | 3=2/1`. A row of data can look so: `A | 1 | 2`.
 * Marks that no row of data has tell (`3=2/1`, `(1)`, `A | B`); else it has to stand under names, above rows of another kind.
 */
export function numbersColumns(line: readonly LineCell[], { above, below }: Around): boolean {
  const [next = []] = below;
  if (!countsUp(line) || isNamedAsNext(line, next)) return false;
  if (isMarked(line)) return true;
  if (above.length === 0 || above.some(({ value }) => value !== undefined)) return false;
  return isOverNames(line, [next], "number") || (isOverNames(line, below, "letter") && !couldBeData(line, below));
}

/** Whether a line holds letters and, in turn, 1, 2, 3: at least two numbers. Whether it counts columns is another matter. */
export function countsUp(line: readonly LineCell[]): boolean {
  const counts = line.filter(({ text }) => !letters.test(text) && !text.startsWith("#"));
  if (line.filter(({ text, value }) => value !== undefined || text.includes("=")).length < 2) return false;
  // Where some are made of others, a column that was taken out since leaves a gap.
  const mayGap = counts.some(({ text }) => text.includes("="));
  let before = 0;
  return counts.every(({ text }, at) => {
    const number = Number(counted.exec(text)?.[1] ?? Number.NaN);
    const isNext = mayGap && at > 0 ? number > before : number === at + 1;
    before = number;
    return isNext;
  });
}

/** The number of a column, and how it comes from others: `6=7+8+9`, `(3)`. */
const counted = /^\(?(\d+)\)?(?:\s*=.*)?$/;
const letters = /^\(?\p{L}{1,2}\)?$/u;
const letter = /^\p{L}{1,2}$/u;

/** Whether it and the row below are both called by a letter; `I` below `A` is no such row. */
function isNamedAsNext(line: readonly LineCell[], next: readonly LineCell[]): boolean {
  const below = new Map(next.map(({ column, text }) => [column, text]));
  return line.some(({ column, text }, at) => {
    const other = below.get(column) ?? "";
    return letter.test(text) && letter.test(other) && (text !== letterOf(at) || other === letterOf(at + 1));
  });
}

/** The letter of a column by its place, from 0. */
function letterOf(place: number): string {
  return String.fromCharCode("A".charCodeAt(0) + place);
}

/** Whether it is marked as no row of data is: a column is made of others, all numbers stand in brackets, or letters count columns, too. */
function isMarked(line: readonly LineCell[]): boolean {
  const counts = line.filter(({ text }) => counted.test(text));
  const isLettered = line.filter(({ text }, at) => text.toUpperCase() === letterOf(at)).length > 1;
  return (
    isLettered || counts.some(({ text }) => text.includes("=")) || counts.every(({ text }) => text.startsWith("("))
  );
}

/** Whether one of its numbers, or of its letters, stands over a name of rows below: a word, a year. */
function isOverNames(line: readonly LineCell[], below: Around["below"], kind: "number" | "letter"): boolean {
  const over = line.filter(({ value, text }) => (kind === "number" ? value !== undefined : letters.test(text)));
  const columns = new Set(over.map(({ column }) => column));
  const isName = ({ column, text, value }: LineCell) =>
    columns.has(column) && value === undefined && /\p{L}{2}|^\d{4}$/u.test(text);
  return below.some((cells) => cells.some(isName));
}

/** Whether a row below is called by a letter as well, or the few figures below go on as small and whole as it is. */
function couldBeData(line: readonly LineCell[], below: Around["below"]): boolean {
  const rows = below.filter((each) => each.some(({ value }) => value !== undefined) && !isSame(each, line));
  const isLettered = rows.some((each) => {
    const names = each.filter(({ value }) => value === undefined);
    return names.length === 1 && letter.test(names[0]?.text ?? "");
  });
  return isLettered || (rows.length <= fewRows && isAsSmall(line, rows));
}

function isSame(one: readonly LineCell[], other: readonly LineCell[]): boolean {
  return one.length === other.length && one.every(({ text }, at) => text === other[at]?.text);
}

/** A table of more rows than this of another kind of name has a row of one letter hardly ever. */
const fewRows = 3;

function isAsSmall(line: readonly LineCell[], rows: Around["below"]): boolean {
  const largest = line.reduce((most, { value = 0 }) => Math.max(most, value), 0);
  const figures = rows.flatMap((each) => each.flatMap(({ value }) => (value === undefined ? [] : [value])));
  return figures.every((value) => Number.isInteger(value) && value >= 0 && value <= scale * largest);
}

const scale = 10;
