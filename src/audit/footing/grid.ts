import type { Panel } from "../../model/panel.ts";

/**
 * The figures of one sheet or file by line and column, as they stood there, seen from one side: `lines` are what may be totals of each
 * other, `columns` what a rule about them has to hold in. Seen from the other side the two change places.
 */
export interface Grid {
  readonly source: number;
  readonly lines: readonly number[];
  readonly columns: readonly number[];
  /** The place of an observation; -1 for none, and where there are two. */
  readonly at: (line: number, column: number) => number;
}

/** The sheets and files of a panel whose figures have a line and a column. */
export function gridsOf({ observations, sources }: Panel): readonly Grid[] {
  const cells = sources.map(() => new Map<number, number>());
  const lines = sources.map(() => new Set<number>());
  const columns = sources.map(() => new Set<number>());
  for (let row = 0; row < observations.length; row++) {
    const [source = 0, line = 0, column = 0] = [
      observations.source[row],
      observations.line[row],
      observations.column[row],
    ];
    if (line === 0 || column === 0 || Number.isNaN(observations.value[row] ?? Number.NaN)) continue;
    const own = cells[source];
    const key = line * mostColumns + column;
    own?.set(key, own.has(key) ? -1 : row);
    lines[source]?.add(line);
    columns[source]?.add(column);
  }
  return sources.map((_, source) => {
    const own = cells[source] ?? new Map<number, number>();
    return {
      source,
      lines: sorted(lines[source]),
      columns: sorted(columns[source]),
      at: (line, column) => own.get(line * mostColumns + column) ?? -1,
    };
  });
}

/** The observations of a line, from left to right. */
export function rowsInLine({ columns, at }: Grid, line: number): readonly number[] {
  return columns.flatMap((column) => {
    const row = at(line, column);
    return row < 0 ? [] : [row];
  });
}

/** The same figures from the other side. */
export function turned({ source, lines, columns, at }: Grid): Grid {
  return { source, lines: columns, columns: lines, at: (line, column) => at(column, line) };
}

const mostColumns = 100_000;

function sorted(numbers: ReadonlySet<number> | undefined): readonly number[] {
  return [...(numbers ?? [])].sort((a, b) => a - b);
}
