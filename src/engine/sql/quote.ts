/**
 * A text as an SQL string. The only way that text of a user gets into SQL.
 *
 * @example
 * quoted("l'an") // -> "'l''an'"
 */
export function quoted(text: string): string {
  if (text.includes("\0")) throw new RangeError("a text with a zero character cannot be written in SQL");
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * The name of a column or a table in SQL.
 *
 * @example
 * named('cases "new"') // -> '"cases ""new"""'
 */
export function named(name: string): string {
  if (name.includes("\0")) throw new RangeError("a name with a zero character cannot be written in SQL");
  return `"${name.replaceAll('"', '""')}"`;
}
