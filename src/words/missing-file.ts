/** What a path is that leads to no file: a web address, standard input, the description of a data package, a project file, or any other. */
export type MissingFile = "address" | "input" | "package" | "project" | "file";

/**
 * What was probably meant by a path that leads to no file.
 *
 * @example
 * ["https://example.org/a.csv", "-", "data/datapackage.json", "recount.yaml", "a.csv"].map(missingFile)
 * // -> ["address", "input", "package", "project", "file"]
 */
export function missingFile(path = ""): MissingFile {
  if (/^https?:\/\//i.test(path)) return "address";
  if (path === "-") return "input";
  if (/(?:^|[\\/])datapackage\.json$/.test(path)) return "package";
  return /(?:^|[\\/])recount\.(?:yaml|toml)$/.test(path) ? "project" : "file";
}
