/** A cell of a table, with the rows and columns that it takes. */
export interface TruthCell {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly text: string;
}

/** Text without what two readings of a PDF may differ in: white space, entities, kinds of dashes. */
export function comparable(text: string): string {
  const plain = text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'");
  return plain
    .replace(/&amp;/g, "&")
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[‐–—−]/g, "-");
}

/** The pairs of cells with text that follow each other in a row or a column: what ICDAR 2013 measures tables by. */
export function relationsOf(cells: readonly TruthCell[]): readonly string[] {
  const filled = cells.filter(({ text }) => text !== "");
  const at = new Map<string, TruthCell>();
  for (const cell of filled)
    for (let row = cell.row; row <= cell.lastRow; row++)
      for (let column = cell.column; column <= cell.lastColumn; column++) at.set(`${row},${column}`, cell);
  const rows = Math.max(0, ...filled.map(({ lastRow }) => lastRow));
  const columns = Math.max(0, ...filled.map(({ lastColumn }) => lastColumn));
  return filled.flatMap((cell) => {
    const right = new Set<TruthCell>();
    const below = new Set<TruthCell>();
    for (let row = cell.row; row <= cell.lastRow; row++) {
      let column = cell.lastColumn + 1;
      while (column <= columns && !at.has(`${row},${column}`)) column++;
      const next = at.get(`${row},${column}`);
      if (next) right.add(next);
    }
    for (let column = cell.column; column <= cell.lastColumn; column++) {
      let row = cell.lastRow + 1;
      while (row <= rows && !at.has(`${row},${column}`)) row++;
      const next = at.get(`${row},${column}`);
      if (next) below.add(next);
    }
    return [
      ...[...right].map(({ text }) => `${cell.text} → ${text}`),
      ...[...below].map(({ text }) => `${cell.text} ↓ ${text}`),
    ];
  });
}

/** The tables of a file of the competition's own, `*-str.xml`. */
export function truthTables(xml: string): readonly (readonly TruthCell[])[] {
  return xml
    .split("<region")
    .slice(1)
    .map((region) =>
      [...region.matchAll(/<cell ([^>]*)>([\s\S]*?)<\/cell>/g)].map(([, attributes = "", inner = ""]) => {
        const number = (name: string) => {
          const found = new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1];
          return found === undefined ? undefined : Number(found);
        };
        const [row, column] = [number("start-row") ?? 0, number("start-col") ?? 0];
        const text = comparable(/<content>([\s\S]*?)<\/content>/.exec(inner)?.[1] ?? "");
        return { row, column, lastRow: number("end-row") ?? row, lastColumn: number("end-col") ?? column, text };
      }),
    );
}
