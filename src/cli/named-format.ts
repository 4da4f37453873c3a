/**
 * The format of a table of formats that is named, else that of a file's extension, else the first.
 *
 * @example
 * namedFormat([{ id: "table", extensions: [] }, { id: "md", extensions: [".md"] }], undefined, ".md")?.id // -> "md"
 */
export function namedFormat<T extends { readonly id: string; readonly extensions: readonly string[] }>(
  formats: readonly T[],
  named: string | undefined,
  extension: string,
): T | undefined {
  const found = formats.find(({ id, extensions }) =>
    named === undefined ? extensions.includes(extension) : id === named,
  );
  return found ?? formats[0];
}
