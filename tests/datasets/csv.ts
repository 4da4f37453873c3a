/** The rows of a CSV text as objects by column; cells in double quotes may hold commas. */
export function csvRows(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = text.trimEnd().split("\n").map(cells);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`${row.length} cells for ${header.length} columns: ${row}`);
    return Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""]));
  });
}

function cells(line: string): string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))(?=,|$)/g), (cell) => cell[1] ?? cell[2] ?? "");
}
