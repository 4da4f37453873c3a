import { readFileSync } from "node:fs";
import { join } from "node:path";

const project = join(import.meta.dirname, "../..");

/** Files of the project, by their paths from its root. */
export function filesOf(paths) {
  return paths.map((path) => Uint8Array.from(readFileSync(join(project, path))));
}

/** The same as text. */
export function textsOf(paths) {
  return filesOf(paths).map((bytes) => new TextDecoder().decode(bytes));
}
