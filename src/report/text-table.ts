import { visibleLine } from "../model/visible.ts";
import type { Paint } from "./terminal/style.ts";
import { textWidth } from "./text-width.ts";
import { wrap } from "./wrap.ts";

/** A column of a table for a terminal. */
export interface TextColumn {
  readonly title: string;
  /** `words` may be wrapped, `label` may not; `number` is set to the right and may not. */
  readonly kind: "words" | "label" | "number";
}

/** Texts in columns; a row has as many as there are columns. */
export interface TextTable {
  readonly columns: readonly TextColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** How far a table may be squeezed: words to so many columns, titles to so many lines. */
export interface Squeeze {
  readonly narrowest: number;
  readonly lines: number;
}

const gap = 2;
const widestWords = 48;
/** A title of so many columns stays on one line. */
const shortTitle = 8;

/** The lines of a table at most `width` columns wide; undefined where that cannot be. */
export function textTable(
  table: TextTable,
  width: number,
  squeeze: Squeeze,
  paint: Paint,
): readonly string[] | undefined {
  const shown = { ...table, rows: table.rows.map((row) => row.map(visibleLine)) };
  const widths = widthsOf(shown, width, squeeze);
  return widths && laidOut(shown, widths, paint);
}

/** Where a table has no room: the words of a row on a line, and below it the rest, a line each. */
export function textList({ columns, rows }: TextTable, width: number, paint: Paint): readonly string[] {
  return rows.flatMap((row) => {
    const [names, others] = [[], []] as [string[], string[]];
    for (const [at, { title, kind }] of columns.entries()) {
      const cell = visibleLine(row[at] ?? "");
      if (cell === "") continue;
      if (kind === "number") others.push(`${title}: ${cell}`);
      else names.push(cell);
    }
    return [
      ...wrap(names.join(" · "), width).map((line) => paint(line, "bold")),
      ...others.flatMap((text) => wrap(text, width - gap).map((line) => " ".repeat(gap) + line)),
    ];
  });
}

function widthsOf({ columns, rows }: TextTable, width: number, { narrowest, lines }: Squeeze) {
  const widths = columns.map(({ kind, title }, at) => {
    const cells = rows.reduce((widest, row) => Math.max(widest, textWidth(row[at] ?? "")), 0);
    if (kind === "words") return Math.min(widestWords, Math.max(cells, textWidth(title)));
    return Math.max(cells, titleWidth(title, lines));
  });
  for (let over = sum(widths) + gap * (widths.length - 1) - width; over > 0; over--) {
    let widest = -1;
    for (const [at, each] of widths.entries()) {
      const wraps = columns[at]?.kind === "words" && each > narrowest;
      if (wraps && each > (widths[widest] ?? 0)) widest = at;
    }
    if (widest < 0) return undefined;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** The least width at which a title takes no more than so many lines and no word of it is broken. */
function titleWidth(title: string, lines: number): number {
  if (textWidth(title) <= shortTitle) return textWidth(title);
  let width = Math.max(...title.split(" ").map(textWidth));
  while (wrap(title, width).length > lines) width++;
  return width;
}

function laidOut({ columns, rows }: TextTable, widths: readonly number[], paint: Paint): readonly string[] {
  const cut = (text: string, at: number): readonly string[] =>
    textWidth(text) <= (widths[at] ?? 0) ? [text] : wrap(text, widths[at] ?? 1);
  const titles = columns.map(({ title }, at) => cut(title, at));
  const height = Math.max(0, ...titles.map((lines) => lines.length));
  const head = titles.map((lines) => [...Array.from({ length: height - lines.length }, () => ""), ...lines]);
  return [
    ...set(columns, head, widths).map((line) => paint(line, "bold")),
    paint(widths.map((each) => "─".repeat(each)).join(" ".repeat(gap)), "dim"),
    ...rows.flatMap((row) =>
      set(
        columns,
        row.map((cell, at) => cut(cell, at)),
        widths,
      ),
    ),
  ];
}

/** The lines of one row whose cells have lines themselves. */
function set(
  columns: readonly TextColumn[],
  cells: readonly (readonly string[])[],
  widths: readonly number[],
): readonly string[] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ kind }, at) => {
        const text = cells[at]?.[line] ?? "";
        const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - textWidth(text)));
        return kind === "number" ? space + text : text + space;
      })
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}
