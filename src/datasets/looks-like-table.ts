const fewestLines = 3;
const fewestCells = 3;
const mostLines = 200;

/** Of the cells below the first line so many are numbers. */
const fewestNumbers = 0.2;

/**
 * Whether a text is rows of cells and no report in words: all its lines have as many tabs, semicolons, commas or bars as the
 * first, outside of quotes, and a part of the cells between them are numbers and nothing else. A row that is cut off at the
 * end does not count.
 *
 * @example
 * looksLikeTable("year,area,cases\n2023,VN-44,752\n2024,VN-44,734\n") // -> true
 * looksLikeTable("Có 94 lao động.\nTrong đó có 45 người Thái Lan, 34 người Trung Quốc.\nHết.\n") // -> false
 */
export function looksLikeTable(text: string): boolean {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/, mostLines + 1);
  const whole = lines.slice(0, -1).filter((line) => line.trim() !== "");
  if (whole.length < fewestLines) return false;
  return ["\t", ";", ",", "|"].some((sign) => {
    const rows = whole.map((line) => cellsOf(line, sign));
    const length = rows[0]?.length ?? 0;
    if (length < fewestCells || rows.some((row) => row.length !== length)) return false;
    const cells = rows.slice(1).flat();
    return cells.filter((cell) => number.test(cell)).length >= cells.length * fewestNumbers;
  });
}

const number = /^\s*"?[-+−]?\d[\d\s.,]*%?"?\s*$/;

function cellsOf(line: string, sign: string): readonly string[] {
  const cells: string[] = [];
  let [from, quoted] = [0, false];
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === sign && !quoted) {
      cells.push(line.slice(from, at));
      from = at + 1;
    }
  }
  return [...cells, line.slice(from)];
}
