import { existsSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const descriptor = "datapackage.json";

/** The file that says which names of other files are of one thing: the one that is named, or `names.csv` in the data package that is read. */
export function namesFile(named: string | undefined, paths: readonly string[]): string | undefined {
  if (named !== undefined) return named;
  return paths
    .flatMap((path) => {
      if (basename(path) === descriptor) return [dirname(path)];
      return existsSync(join(path, descriptor)) && statSync(path).isDirectory() ? [path] : [];
    })
    .map((folder) => join(folder, "names.csv"))
    .find((file) => existsSync(file));
}
