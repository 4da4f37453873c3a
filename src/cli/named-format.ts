/**
 * The format of a table of formats that is named, else that of a file's extension, else, where there is no file, the first; undefined for an
 * extension that no format has.
 *
 * @example
 * const formats = [{ id: "table", extensions: [".txt"] }, { id: "md", extensions: [".md"] }];
 * [".md", "", ".html"].map((extension) => namedFormat(formats, undefined, extension)?.id) // -> ["md", "table", undefined]
 */
export function namedFormat<T extends { readonly id: string; readonly extensions: readonly string[] }>(
  formats: readonly T[],
  named: string | undefined,
  extension: string,
): T | undefined {
  if (named !== undefined) return formats.find(({ id }) => id === named);
  return extension === "" ? formats[0] : formats.find(({ extensions }) => extensions.includes(extension.toLowerCase()));
}

/** The names of formats, as an error lists them. */
export function namesOf(formats: readonly { readonly id: string }[]): string {
  return formats.map(({ id }) => id).join(", ");
}
