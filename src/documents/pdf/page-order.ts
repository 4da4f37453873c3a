import { readingOrder } from "./columns.ts";
import type { PageTable } from "./page-table.ts";
import type { PageParts } from "./page-tables.ts";
import type { Line } from "./words.ts";

/** What comes next on a page: columns of prose, each with its lines, or a table. */
export type PageBlock =
  | { readonly is: "prose"; readonly columns: readonly (readonly Line[])[] }
  | { readonly is: "table"; readonly table: PageTable };

/** The prose and tables of a page in reading order: a table that stands within a column in its place there, any other over all of them. */
export function pageOrder({ lines, tables }: PageParts): readonly PageBlock[] {
  const columns = readingOrder(lines);
  const narrow = columns.filter((column) => columns.some((other) => areBeside(column, other)));
  const within = tables.filter((table) => narrow.some((column) => isWithin(table, column)));
  const blocks: PageBlock[] = [];
  let rest = lines;
  let inside = within;
  for (const table of tables.filter((each) => !within.includes(each))) {
    const isAbove = ({ baseline }: { readonly baseline: number }) => baseline < table.top + 1;
    blocks.push(
      ...band(
        rest.filter(isAbove),
        inside.filter(({ top }) => top < table.top),
      ),
      { is: "table", table },
    );
    rest = rest.filter((line) => !isAbove(line));
    inside = inside.filter(({ top }) => top >= table.top);
  }
  return [...blocks, ...band(rest, inside)];
}

/** What stands between two tables over all columns. */
function band(lines: readonly Line[], tables: readonly PageTable[]): readonly PageBlock[] {
  const columns = readingOrder(lines);
  if (tables.length === 0) return [{ is: "prose", columns }];
  const blocks: PageBlock[] = [];
  const left = new Set(tables);
  for (const column of columns) {
    let rest = column;
    for (const table of [...left].filter((each) => isWithin(each, column))) {
      left.delete(table);
      blocks.push(
        { is: "prose", columns: [rest.filter(({ baseline }) => baseline < table.top + 1)] },
        { is: "table", table },
      );
      rest = rest.filter(({ baseline }) => baseline >= table.top + 1);
    }
    blocks.push({ is: "prose", columns: [rest] });
  }
  return [...blocks, ...[...left].map((table) => ({ is: "table", table }) as const)];
}

function isWithin({ left, right }: PageTable, column: readonly Line[]): boolean {
  const { from, to } = spanOf(column);
  const middle = (left + right) / 2;
  return middle > from && middle < to && right - left < 1.1 * (to - from);
}

function areBeside(one: readonly Line[], other: readonly Line[]): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return (a.to <= b.from || b.to <= a.from) && a.top < b.bottom && b.top < a.bottom;
}

function spanOf(lines: readonly Line[]) {
  return {
    from: Math.min(...lines.map(({ left }) => left)),
    to: Math.max(...lines.map(({ right }) => right)),
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}
